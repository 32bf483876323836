import { addDays, type Day, dayInParis, type Hour, type Instant, isWorkingDay } from '../domain/day';
import type { Household } from '../domain/household';
import type { Memo } from '../domain/memo';
import type { Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';

/** All that planning looks at: the service as recorded, the present instant, and what was said before. */
export type Situation = {
  readonly now: Instant;
  readonly team: readonly Worker[];
  /** Those of which something may be to be said within 30 days. */
  readonly households: readonly Household[];
  /** Those not done, of the same 30 days. */
  readonly memos: readonly Memo[];
  /** The rows of today, and the last digest of each person that is known to be sent. */
  readonly known: readonly Reminder[];
  /** The hour of the service, for those who have not chosen theirs. */
  readonly digestAt: Hour;
};

/** What a person has heard: up to which day, and which deadlines, each with the day that made it worth saying. */
export type Told = {
  readonly through: Day | null;
  readonly abouts: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
};

/**
 * What a person has heard by the digests known to be sent; one that may have arrived counts for nothing. A clock that was
 * ahead has left days to come behind it: then what was heard counts up to the last working day.
 */
export function toldTo(worker: Pick<Worker, '_id'>, { known, now }: Pick<Situation, 'known' | 'now'>): Told {
  const today = dayInParis(now);
  const sent = known
    .filter(({ kind, to, state }) => kind === 'digest' && to === worker._id && state === 'SENT')
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const last = sent.findLast(({ on }) => on <= today) ?? sent.at(-1);
  if (!last) return { through: null, abouts: new Set(), items: new Set() };
  return {
    through: last.on <= today ? last.on : workingDayBefore(today),
    abouts: new Set(last.items.map(({ about }) => about)),
    items: new Set(last.items.map(({ about, lead }) => `${about} ${lead}`)),
  };
}

/** The situation without what was recorded between an instant and now: what could be known by then. */
export function asOf(situation: Situation, at: Instant): Situation {
  const households = situation.households.filter((household) => !isChangedAfter(household, at, situation.now));
  const memos = situation.memos.filter(({ createdAt }) => !isBetween(createdAt, at, situation.now));
  return { ...situation, households, memos };
}

/** Whether a household changed after an instant. A change after the present is the trace of a clock that was ahead. */
export function isChangedAfter({ history }: Pick<Household, 'history'>, at: Instant, now: Instant): boolean {
  const last = history.at(-1);
  return last !== undefined && isBetween(last.at, at, now);
}

/** After an instant, and not in the future. */
export function isBetween(instant: Instant, at: Instant, now: Instant): boolean {
  return at < instant && instant <= now;
}

function workingDayBefore(on: Day): Day {
  const before = addDays(on, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}
