import { ruleKey } from '../catalogue';
import { addDays, type Day } from '../day';
import { type Deadline, deadlinesOf, isLate } from '../deadlines';
import type { Happening } from '../happening';
import { type Applied, objected, type Setting, withStep } from './applied';

/** What is late and has no end of its own is said again within a week. */
const LATE_DAYS = 7;

/**
 * The last day to which the reminders of a deadline can be put off: its due day; once its window has closed, the last
 * day of the right; once all is past, a week from today.
 */
export function latestSnooze(deadline: Pick<Deadline, 'dueAt' | 'endsAt' | 'phase'>, today: Day): Day {
  const { dueAt, endsAt } = deadline;
  if (!isLate(deadline) && dueAt >= today) return dueAt;
  return endsAt && endsAt >= today ? endsAt : addDays(today, LATE_DAYS);
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
  if (until > limit) return objected({ kind: 'pastLimit', limit });
  if (until < today) return objected({ kind: 'impossibleDay', day: until });
  const snoozed = { ...step.snoozed, [ruleKey(deadline.rule)]: until };
  return { kind: 'applied', about: step.id, household: withStep(household, { ...step, snoozed }) };
}
