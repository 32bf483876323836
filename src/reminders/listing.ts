import { ruleKey } from '../domain/catalogue';
import { addDays, type Day, workingDayFrom, workingDayUntil } from '../domain/day';
import { type Deadline, isLate, isOpen } from '../domain/deadlines';
import { type Due, dueAmong } from '../domain/due';
import type { Household, Step } from '../domain/household';
import { PRESSING_DAYS } from '../domain/team';
import { leadWarnedFrom } from '../domain/tellers';

/**
 * All that is to be said of today, the most urgent first: what is late, what is open, what comes within 30 days. Left out:
 * what a worker has put off, and what the family follows by itself unless a right stops.
 */
export function listed(households: readonly Household[], today: Day): readonly Due[] {
  return dueAmong(households, {}, today).filter((due) => !isSilent(due, today));
}

function isSilent(due: Due, today: Day): boolean {
  if (stepOf(due)?.followedBy === 'FAMILLE' && due.deadline.severity !== 'critical') return true;
  const wakes = wakesOn(due);
  const { dueAt, severity } = due.deadline;
  // A right that is late reaches the lead all the same, whatever the worker has put off.
  if (severity === 'critical' && dueAt < today && leadWarnedFrom(due.deadline) <= today) return false;
  // Put off past its due day, it is silent only once that day is over.
  return wakes !== null && today < wakes && (wakes <= dueAt || dueAt < today);
}

/**
 * The days on which a deadline is worth a message of its own: all its lead days when a right stops; else the day that it
 * is due, the day that it is late, and the day to which it was put off.
 */
export function worthSayingOn(due: Due): readonly Day[] {
  const { severity, remindAt, dueAt } = due.deadline;
  if (severity === 'critical') return remindAt;
  const days = [workingDayUntil(dueAt), workingDayFrom(addDays(dueAt, 1)), wakesOn(due)];
  return remindAt.filter((on) => days.includes(on));
}

/** The lead day that it stands at today; before the first, the first. */
export function leadOf({ remindAt, dueAt }: Pick<Deadline, 'remindAt' | 'dueAt'>, today: Day): Day {
  return remindAt.findLast((on) => on <= today) ?? remindAt[0] ?? dueAt;
}

/** A right stops on the next working day or before it, or has stopped. */
export function isPressing(deadline: Deadline, today: Day): boolean {
  return deadline.severity === 'critical' && isOpen(deadline) && workingDayUntil(addDays(deadline.dueAt, -1)) <= today;
}

/** Late, or a right stops within a week: what a lead looks at in the whole team. */
export function isOfTheWeek(deadline: Deadline, today: Day): boolean {
  return isLate(deadline) || (deadline.severity === 'critical' && deadline.dueAt <= addDays(today, PRESSING_DAYS));
}

/** The day on which what was put off is said again; `null` when it was not. */
export function wakesOn(due: Due): Day | null {
  const { rule, dueAt, remindAt } = due.deadline;
  const until = stepOf(due)?.snoozed?.[ruleKey(rule)];
  if (until === undefined) return null;
  return remindAt.find((on) => until <= dueAt || on >= until) ?? null;
}

function stepOf({ household, deadline }: Due): Step | undefined {
  return household.steps.find(({ id }) => id === deadline.step);
}
