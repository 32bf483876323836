import { catalogue, type Field, type Organisation, type StepCode } from './catalogue';
import { addDays, type Day } from './day';
import type { DayRange } from './day-range';
import { type Deadline, deadlinesOf, isLate, isOpen } from './deadlines';
import type { Household } from './household';
import type { Memo } from './memo';

/** What one asks of the deadlines. A period runs from `from`, included, to `before`, excluded. */
export type DueQuery = DayRange & {
  readonly onlyLate?: true;
  /** Only what stops a right. */
  readonly critical?: true;
  /** Only appointments: a memo is one when it has an hour. */
  readonly appointments?: true;
  readonly code?: StepCode;
  readonly field?: Field;
  /** The office that it is for. */
  readonly organisation?: Organisation;
  /** The period is that of the end of the right, not of the last day to act: « les titres qui expirent ». */
  readonly byEnd?: true;
  /** Whose households: those that this worker follows. */
  readonly workerId?: string;
  /** References of households. */
  readonly households?: readonly string[];
  /** Whether the memos of whoever asks belong to the answer. */
  readonly includesMemos?: true;
};

export type Due = { readonly household: Household; readonly deadline: Deadline };

/** How far ahead one looks when no period is said. */
const AHEAD_DAYS = 30;

/**
 * The deadlines that a question is about, the most urgent first. In: the households that whoever asks may open. What is
 * late belongs to any period that has begun and is not over: it is still to be done. Without a period, a kind of step is
 * looked for whenever it is due, all else within 30 days.
 */
export function dueAmong(households: readonly Household[], query: DueQuery, today: Day): readonly Due[] {
  return households
    .filter((household) => isOf(household, query))
    .flatMap((household) => deadlinesOf(household, today).map((deadline) => ({ household, deadline })))
    .filter(({ household, deadline }) => isAbout(deadline, household, query) && isWithin(deadline, query, today))
    .sort((a, b) => a.deadline.dueAt.localeCompare(b.deadline.dueAt) || a.deadline.id.localeCompare(b.deadline.id));
}

/** The memos of whoever asks that belong to the answer, in the order given. A memo has no field, no office, no right. */
export function memosAmong(memos: readonly Memo[], query: DueQuery, today: Day): readonly Memo[] {
  const { includesMemos, code, field, organisation, critical, households, appointments } = query;
  if (!includesMemos || code || field || organisation || critical) return [];
  return memos
    .filter(({ doneOn, household }) => !doneOn && (!households || (household && households.includes(household))))
    .filter(({ at }) => !appointments || at !== undefined)
    .filter(({ on }) => isInPeriod(on, on < today, query, today) ?? on <= addDays(today, AHEAD_DAYS));
}

/** The next one of the same subject, whenever it is due: what to say when a question finds none. */
export function nextDue(households: readonly Household[], today: Day, subject: DueQuery = {}): Due | null {
  const { onlyLate: _, byEnd: __, ...rest } = subject;
  return dueAmong(households, { ...rest, from: today, before: addDays(today, 366) }, today)[0] ?? null;
}

/** The first line of each household: what presses most, in the order given. */
export function foremostOfEach(found: readonly Due[]): readonly Due[] {
  const seen = new Set<string>();
  return found.filter(({ household: { _id } }) => !seen.has(_id) && seen.add(_id));
}

function isOf({ _id, referentId }: Household, { households, workerId }: DueQuery): boolean {
  return (!households || households.includes(_id)) && (!workerId || workerId === referentId);
}

function isAbout({ code, phase, severity, step, kind }: Deadline, household: Household, query: DueQuery): boolean {
  if (phase === 'automatic') return false;
  if (query.code && query.code !== code) return false;
  if (query.appointments && kind !== 'APPOINTMENT') return false;
  if (query.critical && severity !== 'critical') return false;
  if (query.organisation && !officesOf(code, step, household).includes(query.organisation)) return false;
  return !query.field || catalogue[code].field === query.field;
}

/** The one office that the step is for, or all those that may be. */
function officesOf(code: StepCode, step: string, household: Household): readonly Organisation[] {
  const own = household.steps.find(({ id }) => id === step)?.organisation;
  return own ? [own] : catalogue[code].organisations;
}

function isWithin(deadline: Deadline, query: DueQuery, today: Day): boolean {
  const { dueAt, endsAt, phase } = deadline;
  const inPeriod =
    query.byEnd && (query.from || query.before)
      ? isInPeriod(endsAt ?? dueAt, phase === 'overdue', query, today)
      : isInPeriod(dueAt, isLate(deadline), query, today);
  return inPeriod ?? (query.code !== undefined || isOpen(deadline) || dueAt <= addDays(today, AHEAD_DAYS));
}

/** Whether a day is in the period asked for; `null` when no period was. */
function isInPeriod(on: Day, late: boolean, query: DueQuery, today: Day): boolean | null {
  const { from, before, onlyLate } = query;
  if (onlyLate && !late) return false;
  const isOver = before !== undefined && before <= today;
  if (late && !isOver) return !from || from <= today;
  return from || before ? isBetween(on, query, today) : null;
}

function isBetween(on: Day, { from, before }: DayRange, today: Day): boolean {
  return (from ?? today) <= on && (!before || on < before);
}
