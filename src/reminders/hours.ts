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
const OPENING = '08:30' as Hour;
const CLOSING = '18:00' as Hour;
const LAST = '17:59' as Hour;

/** Whether something may be said first at that instant: on a working day, in the hours of the service. */
export function isInHours(now: Instant): boolean {
  const hour = hourInParis(now);
  return OPENING <= hour && hour < CLOSING && isWorkingDay(dayInParis(now));
}

/** When the digest of a person is due on a day: at their own hour or that of the service, kept in its hours. */
export function digestInstant({ digestAt }: Pick<Worker, 'digestAt'>, on: Day, usual: Hour): Instant {
  const hour = digestAt ?? usual;
  return instantInParis(on, hour < OPENING ? OPENING : hour < CLOSING ? hour : LAST);
}
