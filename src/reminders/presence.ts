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
 * The day that brings the week to a person: the first working day on which they are there, or are back from a pause.
 * `null` when there is none up to today.
 */
export function briefDay(worker: Presence, today: Day): Day | null {
  const monday = addDays(today, 1 - weekday(today));
  const until = worker.paused?.until;
  const back = until !== undefined && monday <= until && until < today ? addDays(until, 1) : monday;
  for (let on = back; on <= today; on = addDays(on, 1)) {
    if (isWorkingDay(on) && isThere(worker, on)) return on;
  }
  return null;
}
