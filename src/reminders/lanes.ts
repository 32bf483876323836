import { millisecondsOf } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Outcome } from '../outcome';
import { openDoor } from './door';
import { isInHours } from './hours';
import { LEASE_SECONDS } from './leave';
import type { Outlook } from './outlook';
import { type Attempt, LONGEST_HOLD_MS, send } from './send';
import type { Sending } from './sending';

export type Lanes = {
  /** Says what is due, until nothing is left or nothing passes: each reminder that was taken, as it stands after. */
  sendAll(): Promise<readonly Attempt[]>;
  /** Whether Teams accepts our credentials, as far as is known. */
  isAuthorised(): boolean;
};

/** How many people are written to at once: a POST takes a few hundred milliseconds, mostly of waiting. */
const LANES = 8;

export function openLanes(sending: Sending, outlook: () => Promise<Outlook>, isStopping: () => boolean): Lanes {
  const { limits, log, now } = sending;
  const { reminders, workers } = sending.repositories;
  const around = { outlook, isStopping, door: openDoor() };
  let isAuthorised = true;

  async function lane(): Promise<readonly Attempt[]> {
    const attempts: Attempt[] = [];
    while (!isStopping() && isInHours(now()) && limits.pausedFor() <= LONGEST_HOLD_MS) {
      const taken = await reminders.claim(sending.holder, now(), LEASE_SECONDS);
      if (!taken) break;
      await sending.at?.('afterClaim');
      const attempt = await send(taken, sending, around);
      attempts.push(attempt);
      if (attempt.outcome) await learn(taken, attempt.row, attempt.outcome);
      if (!isAuthorised) break;
    }
    return attempts;
  }

  /** What one POST says of those to come. */
  async function learn({ kind, to, attempts }: Reminder, row: Reminder | null, outcome: Outcome): Promise<void> {
    isAuthorised = acceptsUs(outcome) ?? isAuthorised;
    if (!row) log.warn({ kind, to, outcome: outcome.kind }, 'reminder held by another process meanwhile');
    if (outcome.kind === 'sent') return;
    log.warn({ kind, to, attempts, outcome: outcome.kind, why: row?.trouble ?? '' }, 'reminder not sent');
    if (outcome.kind === 'retry' && outcome.slowsAll && row) {
      limits.pause(millisecondsOf(row.dueAt) - millisecondsOf(now()));
    }
    // Who takes Jalon back gives it a new conversation; whom an administrator keeps from it still has this one.
    if (outcome.kind === 'unreachable' && outcome.why !== 'disabled') await workers.dropConversation(to);
  }

  return {
    isAuthorised: () => isAuthorised,
    async sendAll() {
      // While our credentials are refused, one reminder at a time asks whether they still are.
      const lanes = await Promise.allSettled(Array.from({ length: isAuthorised ? LANES : 1 }, lane));
      return lanes.flatMap((one) => {
        if (one.status === 'rejected') throw one.reason;
        return one.value;
      });
    },
  };
}

/** Whether an outcome says that our credentials pass; `null` when it says nothing of them. */
function acceptsUs(outcome: Outcome): boolean | null {
  switch (outcome.kind) {
    case 'unauthorised':
      return false;
    case 'sent':
    case 'unreachable':
      return true;
    case 'retry':
    case 'unknown':
    case 'rejected':
      return null;
  }
}
