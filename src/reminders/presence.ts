import { addDays, type Day, isWorkingDay, weekday } from '../domain/day';
import { isPaused } from '../domain/preferences';
import { absenceOf } from '../domain/tellers';
import type { Worker } from '../domain/worker';

type Presence = Pick<Worker, 'absences' | 'paused'>;

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
