import { catalogue, type Field } from './catalogue';
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
