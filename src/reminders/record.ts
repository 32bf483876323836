import { addMinutes, type Instant } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Outcome } from '../outcome';
import type { ReminderMove } from '../store/repositories';

/** A wait doubles at each try: 5 s, 10 s, 20 s… and is never longer than a quarter of an hour, whatever is asked. */
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** Before an alert that may have arrived is said again: whoever has it may answer meanwhile. */
const DOUBT_SECONDS = 60;

/**
 * What becomes of a reminder after its POST. In: what is known of the POST, the row whose sending had begun, the present,
 * a number between 0 and 1 that keeps the waits of several from being the same. A digest that may have arrived is not said
 * again, tomorrow’s says what is still open; an alert is, once.
 */
export function moveAfter(outcome: Outcome, row: Reminder, now: Instant, random: number): ReminderMove {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'SENT', sentAt: now, activity: outcome.activity };
    case 'retry': {
      const wait = waitSeconds(row.attempts, outcome.afterSeconds ?? 0, random);
      return { state: 'PLANNED', dueAt: addSeconds(now, wait) };
    }
    case 'unknown':
      return row.kind === 'alert' && row.resent === 0
        ? { state: 'PLANNED', dueAt: addSeconds(now, DOUBT_SECONDS), resent: 1, trouble: 'ambiguous' }
        : { state: 'UNKNOWN', trouble: 'ambiguous' };
    case 'unauthorised':
      return { ...putBack(row), trouble: 'credentials' };
    case 'unreachable':
    case 'rejected':
      return { state: 'PARKED', trouble: outcome.why };
  }
}

/** What ends without a POST of its own: one that may have arrived before stays in doubt, and is shown to be. */
export function unsaid({ resent }: Pick<Reminder, 'resent'>, change: ReminderMove): ReminderMove {
  const isHidden = change.state === 'CANCELLED' || change.state === 'SUPERSEDED';
  return isHidden && resent > 0 ? { state: 'UNKNOWN', trouble: 'ambiguous' } : change;
}

/** As if it had not been taken: nothing of it was tried. */
export function putBack({ attempts }: Pick<Reminder, 'attempts'>): ReminderMove {
  return { state: 'PLANNED', attempts: attempts - 1 };
}

/** How long to wait after so many tries: at least what was asked, within reason. Out: whole seconds. */
export function waitSeconds(attempts: number, asked: number, random: number): number {
  const doubled = FIRST_WAIT_SECONDS * 2 ** Math.min(attempts - 1, 10);
  const least = Math.min(Math.max(doubled, asked), LONGEST_WAIT_SECONDS);
  return Math.ceil(least * (1 + random / 4));
}

export function addSeconds(at: Instant, seconds: number): Instant {
  return addMinutes(at, seconds / 60);
}
