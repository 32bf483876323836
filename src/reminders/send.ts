import { dayInParis } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Outcome } from '../outcome';
import type { ReminderMove } from '../store/repositories';
import { keepContext } from './keep-context';
import type { Outlook } from './outlook';
import { prepare } from './prepare';
import { addSeconds, moveAfter, putBack } from './record';
import type { Sending } from './sending';
import { silenceIn } from './silence';

/** How long a reminder is held: longer than any POST lasts. After that, whoever held it is dead. */
export const LEASE_SECONDS = 60;
/** How long a place under Teams’ limits is waited for with the reminder in hand. */
export const LONGEST_HOLD_MS = 10_000;

/** The reminder as it stands after an attempt, `null` when someone else has it now; and what became of the POST, if any. */
export type Attempt = { readonly row: Reminder | null; readonly outcome?: Outcome };

/** `outlook`: what is true from now on. `isStopping`: whether nothing new may begin. */
type Around = { readonly outlook: () => Promise<Outlook>; readonly isStopping: () => boolean };

/**
 * Says one reminder that this process has taken. Its intent is written before the one POST, what it says is worked out
 * after that, and what became of it is written last: a process that dies leaves a reminder that nobody has seen, or one
 * that says it may have arrived.
 */
export async function send(taken: Reminder, sending: Sending, around: Around): Promise<Attempt> {
  const { limits, now, wait } = sending;
  const move = async (row: Reminder, change: ReminderMove): Promise<Attempt> => ({
    row: await sending.repositories.reminders.move(row, change),
  });
  if (taken.on !== dayInParis(now()) && !silenceIn(taken)) {
    return move(taken, { state: 'SUPERSEDED', trouble: 'expired' });
  }
  for (let pause = limits.take(taken.to); pause > 0; pause = limits.take(taken.to)) {
    if (pause > LONGEST_HOLD_MS) return move(taken, { ...putBack(taken), dueAt: addSeconds(now(), pause / 1_000) });
    if (around.isStopping()) return move(taken, putBack(taken));
    await wait(pause);
  }
  const row = await intend(taken, sending);
  if (!row) return { row };
  // Nothing has left: a store that cannot be read now may be in a minute.
  const outlook = await around.outlook().catch(async (error) => {
    await move(row, putBack(row));
    throw error;
  });
  const ready = prepare(row, outlook, sending);
  if (ready.kind === 'over') return move(row, ready.change);
  // A process that was paused for longer than its lease is no longer the only one to have it.
  if (now() >= (row.leaseUntil ?? '')) return move(row, putBack(row));
  const outcome = await sending.post(row.to, ready.card).catch((): Outcome => ({ kind: 'unknown' }));
  await sending.at?.('afterPost');
  const change = moveAfter(outcome, row, now(), sending.random());
  const attempt = await insisting(() => move(row, { items: ready.items, ...change }), wait);
  await sending.at?.('afterRecord');
  if (outcome.kind === 'sent') keepContext(row, ready, outcome.conversation, sending);
  return { ...attempt, outcome };
}

/** What has left must be known to have: a store that fails is asked again, within the lease. */
async function insisting<T>(write: () => Promise<T>, wait: Sending['wait']): Promise<T> {
  for (const pause of [500, 2_000, 8_000]) {
    try {
      return await write();
    } catch {
      await wait(pause);
    }
  }
  return write();
}

/** Writes that the POST is about to happen: from then on, a reminder of a process that dies may have arrived. */
async function intend(taken: Reminder, { repositories, now, at }: Sending): Promise<Reminder | null> {
  const leaseUntil = addSeconds(now(), LEASE_SECONDS);
  const row = await repositories.reminders.move(taken, { state: 'SENDING', leaseUntil });
  if (row) await at?.('afterIntent');
  return row;
}
