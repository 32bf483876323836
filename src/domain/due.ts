import { catalogue, type Field, type StepCode } from './catalogue';
import { addDays, type Day } from './day';
import { type Deadline, deadlinesOf, isLate, isOpen } from './deadlines';
import type { Household } from './household';

/** What one asks of the deadlines. A period runs from `from`, included, to `before`, excluded. */
export type DueQuery = {
  readonly from?: Day;
  readonly before?: Day;
  readonly onlyLate?: true;
  readonly code?: StepCode;
  readonly field?: Field;
};

export type Due = { readonly household: Household; readonly deadline: Deadline };

/** How far ahead one looks when no period is said. */
const AHEAD_DAYS = 30;

/**
 * The deadlines that a question is about, the most urgent first. What is late belongs to any period that has begun:
 * it is still to be done. Without a period, a kind of step is looked for whenever it is due, all else within 30 days.
 */
export function dueAmong(households: readonly Household[], query: DueQuery, today: Day): readonly Due[] {
  return households
    .flatMap((household) => deadlinesOf(household, today).map((deadline) => ({ household, deadline })))
    .filter(({ deadline }) => isAbout(deadline, query) && isWithin(deadline, query, today))
    .sort((a, b) => a.deadline.dueAt.localeCompare(b.deadline.dueAt) || a.deadline.id.localeCompare(b.deadline.id));
}

/** The next one of all, when a question finds none. */
export function nextDue(households: readonly Household[], today: Day): Due | null {
  return dueAmong(households, { from: today, before: addDays(today, 366) }, today)[0] ?? null;
}

function isAbout({ code, phase }: Deadline, query: DueQuery): boolean {
  if (phase === 'automatic') return false;
  if (query.code && query.code !== code) return false;
  return !query.field || catalogue[code].field === query.field;
}

function isWithin(deadline: Deadline, { from, before, onlyLate, code }: DueQuery, today: Day): boolean {
  if (isLate(deadline)) return onlyLate || !from || from <= today;
  if (onlyLate) return false;
  if (from || before) return (from ?? today) <= deadline.dueAt && (!before || deadline.dueAt < before);
  return code !== undefined || isOpen(deadline) || deadline.dueAt <= addDays(today, AHEAD_DAYS);
}
