import type { Instant } from '../domain/day';
import type { ReminderState } from '../domain/reminder';
import type { Reminders } from '../store/repositories';
import type { Log } from './sending';
import type { Ticked } from './tick';

/** All that was planned, by how it ended. */
export type Balance = {
  readonly planned: number;
  readonly sent: number;
  readonly superseded: number;
  readonly unknown: number;
  readonly parked: number;
  readonly cancelled: number;
  readonly inFlight: number;
  /** Nothing that was planned is unaccounted for. */
  readonly isEven: boolean;
};

/** How reminders are, for whoever watches the service. */
export type Pulse = {
  /** Reminders are looked after, Teams accepts our credentials, and none is lost. */
  readonly isWell: boolean;
  readonly secondsSinceTick: number;
  /** Since when the oldest one that is due waits. */
  readonly oldestDue: Instant | null;
  readonly isAuthorised: boolean;
  readonly isEven: boolean;
};

/** After which time without a tick something is wrong: they come each minute. */
const LATE_TICK_SECONDS = 180;
const DAY_SECONDS = 24 * 3_600;

/** Every reminder that was planned has ended in one of five ways, or is under way. */
export async function balanceOf(reminders: Pick<Reminders, 'count' | 'counts'>): Promise<Balance> {
  let balance = await countOnce(reminders);
  // Another process may plan between the two counts.
  for (let again = 0; again < 3 && !balance.isEven; again += 1) balance = await countOnce(reminders);
  return balance;
}

async function countOnce(reminders: Pick<Reminders, 'count' | 'counts'>): Promise<Balance> {
  const [planned, counts] = await Promise.all([reminders.count(), reminders.counts()]);
  const inFlight = sumOf(counts, ['PLANNED', 'CLAIMED', 'SENDING']);
  const ended = sumOf(counts, ['SENT', 'SUPERSEDED', 'UNKNOWN', 'PARKED', 'CANCELLED']);
  return {
    planned,
    sent: counts.SENT,
    superseded: counts.SUPERSEDED,
    unknown: counts.UNKNOWN,
    parked: counts.PARKED,
    cancelled: counts.CANCELLED,
    inFlight,
    isEven: planned === ended + inFlight,
  };
}

function sumOf(counts: Readonly<Record<ReminderState, number>>, states: readonly ReminderState[]): number {
  return states.reduce((sum, state) => sum + counts[state], 0);
}

export type Watch = {
  /** A tick has passed: the balance is checked when rows changed, and once a day. */
  ticked(what: Ticked): Promise<void>;
  pulse(now: Instant): Promise<Pulse>;
};

/** `seconds`: real time, that never goes back. */
export function openWatch(
  reminders: Pick<Reminders, 'count' | 'counts' | 'waiting'>,
  isAuthorised: () => boolean,
  log: Log,
  seconds: () => number,
): Watch {
  let lastTick = seconds();
  let lastCheck = Number.NEGATIVE_INFINITY;
  let isEven = true;
  return {
    async ticked({ sent, changed }) {
      lastTick = seconds();
      if (!changed && lastTick - lastCheck < DAY_SECONDS) return;
      const balance = await balanceOf(reminders);
      lastCheck = lastTick;
      isEven = balance.isEven;
      if (isEven) log.info({ ...balance, justSent: sent }, 'reminders');
      else log.warn(balance, 'reminders do not add up');
    },
    async pulse(now) {
      const due = (await reminders.waiting()).map(({ dueAt }) => dueAt).filter((dueAt) => dueAt <= now);
      const secondsSinceTick = Math.round(seconds() - lastTick);
      return {
        isWell: secondsSinceTick <= LATE_TICK_SECONDS && isAuthorised() && isEven,
        secondsSinceTick,
        oldestDue: due.sort()[0] ?? null,
        isAuthorised: isAuthorised(),
        isEven,
      };
    },
  };
}
