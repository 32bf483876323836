import { addDays, type Day, isWorkingDay, weekday } from '../domain/day';
import { absenceOf } from '../domain/tellers';
import type { Worker } from '../domain/worker';

type Presence = Pick<Worker, 'absences' | 'paused'>;

/** Whether a person has put their reminders off: the day that ends a pause belongs to it. */
export function isPaused({ paused }: Pick<Worker, 'paused'>, on: Day): boolean {
  return paused !== undefined && on <= paused.until;
}

/** Neither away nor in a pause. */
export function isThere(worker: Presence, on: Day): boolean {
  return !absenceOf(worker, on) && !isPaused(worker, on);
}

/**
 * The day that brings the week to a person: the first working day on which they are there. `null` when there is none up to
 * today.
 */
export function briefDay(worker: Presence, today: Day): Day | null {
  for (let on = addDays(today, 1 - weekday(today)); on <= today; on = addDays(on, 1)) {
    if (isWorkingDay(on) && isThere(worker, on)) return on;
  }
  return null;
}
