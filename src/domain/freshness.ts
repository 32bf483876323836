import { catalogue, type StepCode, stepCodes } from './catalogue';
import { addMonths, type Day } from './day';

/** How many months a reading of the law is relied on. */
export const monthsOfTrust = 12;

export type StaleRow = { readonly code: StepCode; readonly verifiedOn: Day };

/**
 * The rows of the catalogue to read again against their sources. In: the day in Paris. Out: those last read more than
 * 12 months ago, the oldest first; the day of the anniversary itself is not too late.
 */
export function rowsToReread(today: Day): readonly StaleRow[] {
  return stepCodes
    .map((code) => ({ code, verifiedOn: catalogue[code].verifiedOn }))
    .filter(({ verifiedOn }) => addMonths(verifiedOn, monthsOfTrust) < today)
    .sort((a, b) => a.verifiedOn.localeCompare(b.verifiedOn));
}
