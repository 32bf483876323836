import { addDays, addMonths, type Day, firstOfMonth, type Month, monthOf, workingDayUntil } from './day';

export type LeaseStart = {
  readonly startsAt: Day;
  /** The household leaves a place funded by the ALT: its benefit starts in the same month (CCH, R. 823-11, 1°). */
  readonly leavesAltPlace?: boolean;
  readonly askedOn?: Day;
};

export type BenefitStart = {
  /** The first month that is paid. */
  readonly first: Month;
  /** The months of rent that nothing helps to pay, in order. */
  readonly lost: readonly Month[];
  /** The day to propose for the lease instead, while it can still be signed then; without it, the FUHL remains. */
  readonly better?: Day;
};

/** Up to the middle of its month, a lease costs most of a month of rent (practice, to be confirmed). */
const LAST_EARLY_DAY = 15;

/**
 * Which months of a lease come without APL. In: the lease, the day in Paris, which stands for the day of the request
 * while none is made. Source: due from the month after that of the lease (CCH, R. 823-10), never before the month in
 * which it is asked for.
 */
export function housingBenefitOf({ startsAt, leavesAltPlace = false, askedOn }: LeaseStart, today: Day): BenefitStart {
  const leaseMonth = firstOfMonth(startsAt);
  const due = leavesAltPlace ? leaseMonth : addMonths(leaseMonth, 1);
  const asked = firstOfMonth(askedOn ?? today);
  const first = asked > due ? asked : due;
  const isEarly = !leavesAltPlace && Number(startsAt.slice(8)) <= LAST_EARLY_DAY;
  const eve = workingDayUntil(addDays(leaseMonth, -1));
  return {
    first: monthOf(first),
    lost: [...(isEarly ? [monthOf(leaseMonth)] : []), ...monthsFrom(due, first)],
    ...(isEarly && eve >= today ? { better: eve } : {}),
  };
}

function monthsFrom(from: Day, before: Day): Month[] {
  return from < before ? [monthOf(from), ...monthsFrom(addMonths(from, 1), before)] : [];
}
