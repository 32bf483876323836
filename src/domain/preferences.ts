import { addDays, type Day, dayInParis, type Hour, type Instant, instantInParis, isWorkingDay } from './day';
import { absenceOf } from './tellers';
import type { Worker } from './worker';

/** How a person is reminded, where it is not as the service does. */
export type Preferences = Pick<Worker, 'digestAt' | 'paused' | 'onlyCritical'>;

/** The hours between which a digest may be asked for, both included (source: the service). */
export const digestHours = { first: '08:30' as Hour, last: '17:00' as Hour };
/** A pause never lasts longer, in days: what waits that long is no reminder any more. */
export const LONGEST_PAUSE_DAYS = 92;

export type PreferenceTrouble = 'hour' | 'past' | 'backwards' | 'tooLong';

/** The preferences of a person, without the rest. */
export function preferencesOf({ digestAt, paused, onlyCritical }: Preferences): Preferences {
  return {
    ...(digestAt ? { digestAt } : {}),
    ...(paused ? { paused } : {}),
    ...(onlyCritical ? { onlyCritical } : {}),
  };
}

/** Why preferences cannot be kept; `null` when they can. In: the day in Paris. */
export function troubleWith({ digestAt, paused }: Preferences, today: Day): PreferenceTrouble | null {
  if (digestAt && (digestAt < digestHours.first || digestHours.last < digestAt)) return 'hour';
  if (!paused) return null;
  const from = paused.from ?? today;
  if (paused.until < today) return 'past';
  if (paused.until < from) return 'backwards';
  return paused.until > addDays(from, LONGEST_PAUSE_DAYS) ? 'tooLong' : null;
}

/** Whether a person has put their reminders off: the day that ends a pause belongs to it. */
export function isPaused({ paused }: Pick<Worker, 'paused'>, on: Day): boolean {
  return paused !== undefined && (paused.from ?? on) <= on && on <= paused.until;
}

/**
 * When a person’s next digest may come, if there is something new to say: after `now`, at their hour or that of the
 * service, on a working day on which they are there. `null` when none is within a year.
 */
export function nextDigestAt(
  worker: Preferences & Pick<Worker, 'absences'>,
  now: Instant,
  usual: Hour,
): Instant | null {
  const today = dayInParis(now);
  for (let days = 0; days <= 366; days += 1) {
    const on = addDays(today, days);
    const at = instantInParis(on, worker.digestAt ?? usual);
    if (at > now && isWorkingDay(on) && !isPaused(worker, on) && !absenceOf(worker, on)) return at;
  }
  return null;
}
