import { ruleKey } from '../catalogue';
import { addDays, type Day, workingDayFrom } from '../day';
import { type Deadline, deadlinesOf, isLate } from '../deadlines';
import type { Happening } from '../happening';
import { type Applied, objected, type Setting, withStep } from './applied';

/** What is late and stops no right is said again within two weeks. */
const LATE_DAYS = 14;

/** How many working days a right that is late can wait. */
const LATE_RIGHT_WORKING_DAYS = 2;

/**
 * The last day to which the reminders of a deadline can be put off: its due day; once it is late, two working days from
 * today where a right stops, two weeks otherwise, and never past the last day of a right that still runs.
 */
export function latestSnooze(deadline: Pick<Deadline, 'dueAt' | 'endsAt' | 'phase' | 'severity'>, today: Day): Day {
  const { dueAt, endsAt, severity } = deadline;
  if (!isLate(deadline)) return dueAt;
  const latest = severity === 'critical' ? workingDaysAfter(today, LATE_RIGHT_WORKING_DAYS) : addDays(today, LATE_DAYS);
  return endsAt && endsAt >= today && endsAt < latest ? endsAt : latest;
}

function workingDaysAfter(day: Day, count: number): Day {
  return count === 0 ? day : workingDaysAfter(workingDayFrom(addDays(day, 1)), count - 1);
}

/** The reminders of a deadline wait until a day; its due day does not move. */
export function applySnoozed(
  { deadline: id, until }: Extract<Happening, { kind: 'snoozed' }>,
  { household, how: { today }, rules }: Setting,
): Applied {
  const deadline = deadlinesOf(household, today, rules).find((one) => one.id === id);
  const step = household.steps.find((one) => one.id === deadline?.step);
  if (!deadline || !step) return objected({ kind: 'goneDeadline' });
  const limit = latestSnooze(deadline, today);
  if (until > limit) return objected({ kind: 'pastLimit', limit, ...(isLate(deadline) ? { isLate: true } : {}) });
  if (until < today) return objected({ kind: 'impossibleDay', day: until });
  const snoozed = { ...step.snoozed, [ruleKey(deadline.rule)]: until };
  return { kind: 'applied', about: step.id, household: withStep(household, { ...step, snoozed }) };
}
