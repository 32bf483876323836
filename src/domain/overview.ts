import { catalogue, type Field } from './catalogue';
import { addDays, type Day } from './day';
import { type Deadline, isLate } from './deadlines';
import type { Household } from './household';

/** How far a household is in one field: steps settled, out of those that concern it, and what is late. */
export type FieldProgress = { readonly settled: number; readonly all: number; readonly late: number };

/** Progress in a field. A step is settled once granted; those of no concern do not count. */
export function progressOf(household: Household, deadlines: readonly Deadline[], field: Field): FieldProgress {
  const steps = household.steps.filter(
    ({ code, state }) => catalogue[code].field === field && state !== 'NOT_APPLICABLE',
  );
  return {
    settled: steps.filter(({ state }) => state === 'GRANTED').length,
    all: steps.length,
    late: deadlines.filter((deadline) => catalogue[deadline.code].field === field && isLate(deadline)).length,
  };
}

/** How many steps the family carries through by itself, out of those that concern it: the indicator of autonomy. */
export function autonomyOf({ steps }: Pick<Household, 'steps'>): { readonly byFamily: number; readonly all: number } {
  const concerned = steps.filter(({ state }) => state !== 'NOT_APPLICABLE');
  return { byFamily: concerned.filter(({ followedBy }) => followedBy === 'FAMILLE').length, all: concerned.length };
}

/** The deadlines to show first, in the order of their days: what is critical soon, then what is nearest. */
export function foremost(deadlines: readonly Deadline[], today: Day, most = 3): readonly Deadline[] {
  const shown = deadlines.filter(({ phase }) => phase !== 'automatic');
  const isPressing = ({ severity, dueAt }: Deadline): boolean => severity === 'critical' && dueAt <= addDays(today, 60);
  return [...shown.filter(isPressing), ...shown.filter((deadline) => !isPressing(deadline))]
    .slice(0, most)
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
}
