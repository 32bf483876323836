import {
  type Day,
  dayInParis,
  type Hour,
  hourInParis,
  type Instant,
  instantInParis,
  isWorkingDay,
} from '../domain/day';
import type { Worker } from '../domain/worker';

/** Reminders are said from 08:30, and no more from 18:00 on (source: the service). */
export const OPENING = '08:30' as Hour;
export const CLOSING = '18:00' as Hour;
const LAST = '17:59' as Hour;

/** Whether something may be said first at that instant: on a working day, in the hours of the service. */
export function isInHours(now: Instant): boolean {
  if (!isWorkingDay(dayInParis(now))) return false;
  const hour = hourInParis(now);
  return OPENING <= hour && hour < CLOSING;
}

/** When the digest of a person is due on a day: at their own hour or that of the service, kept in its hours. */
export function digestInstant({ digestAt }: Pick<Worker, 'digestAt'>, on: Day, usual: Hour): Instant {
  const hour = digestAt ?? usual;
  return struck(on, hour < OPENING ? OPENING : hour < CLOSING ? hour : LAST);
}

let today: Day | null = null;
const hours = new Map<Hour, Instant>();

/** The instants of one day are kept: they are asked for each person, at each turn of the clock. */
function struck(on: Day, hour: Hour): Instant {
  if (on !== today) hours.clear();
  today = on;
  const known = hours.get(hour);
  if (known) return known;
  const instant = instantInParis(on, hour);
  hours.set(hour, instant);
  return instant;
}
