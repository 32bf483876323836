import type { Stored } from './adapter';

type Changes = {
  readonly $set?: Readonly<Record<string, unknown>>;
  readonly $unset?: Readonly<Record<string, true>>;
  readonly $inc?: Readonly<Record<string, number>>;
};

const whole: ReadonlySet<string> = new Set(['$set', '$unset', '$inc']);

/**
 * The document with fields set, taken away or added to as wholes, which is what saving a record does; `null` when the
 * update goes into a field: that is the engine’s.
 */
export function withWholeFields(document: Stored, update: object): Stored | null {
  const isWhole = Object.entries(update).every(
    ([operator, changes]) => whole.has(operator) && Object.keys(changes).every((path) => !path.includes('.')),
  );
  if (!isWhole) return null;
  const { $set = {}, $unset = {}, $inc = {} } = update as Changes;
  const added = Object.entries($inc).map(([field, by]) => [field, Number(document[field] ?? 0) + by]);
  const fields = Object.entries({ ...document, ...$set, ...Object.fromEntries(added) });
  return Object.fromEntries(fields.filter(([field]) => !Object.hasOwn($unset, field))) as Stored;
}
