import { dayInParis } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Outcome } from '../outcome';
import type { ReminderMove } from '../store/repositories';
import type { Door } from './door';
import { keepContext } from './keep-context';
import { type Left, leave } from './leave';
import type { Outlook } from './outlook';
import { prepare, type Ready } from './prepare';
import { addSeconds, moveAfter, putBack, unsaid } from './record';
import type { Sending } from './sending';
import { silenceIn } from './silence';

/** How long a place under Teams’ limits is waited for with the reminder in hand. */
export const LONGEST_HOLD_MS = 10_000;

/** The reminder as it stands after an attempt, `null` when someone else has it now; and what became of the POST, if any. */
export type Attempt = { readonly row: Reminder | null; readonly outcome?: Outcome };

/** `outlook`: what is true from now on. `door`: by which all leave. `isStopping`: whether nothing new may begin. */
type Around = {
  readonly outlook: () => Promise<Outlook>;
  readonly door: Door;
  readonly isStopping: () => boolean;
};

/**
 * Says one reminder that this process has taken. What it says is worked out, its intent is written, the one POST leaves at
 * once, and what became of it is written last: a process that dies leaves a reminder that nobody has seen, or one that says
 * it may have arrived.
 */
export async function send(taken: Reminder, sending: Sending, around: Around): Promise<Attempt> {
  const { limits, now, wait } = sending;
  const move = async (row: Reminder, change: ReminderMove): Promise<Attempt> => ({
    row: await sending.repositories.reminders.move(row, change),
  });
  if (taken.on !== dayInParis(now()) && !silenceIn(taken)) {
    return move(taken, unsaid(taken, { state: 'SUPERSEDED', trouble: 'expired' }));
  }
  for (let pause = limits.take(taken.to); pause > 0; pause = limits.take(taken.to)) {
    if (pause > LONGEST_HOLD_MS) return move(taken, { ...putBack(taken), dueAt: addSeconds(now(), pause / 1_000) });
    if (around.isStopping()) return move(taken, putBack(taken));
    await wait(pause);
  }
  return say(taken, sending, around).finally(() => limits.landed(taken.to));
}

async function say(taken: Reminder, sending: Sending, { outlook, door }: Around): Promise<Attempt> {
  const move = async (change: ReminderMove): Promise<Attempt> => ({
    row: await sending.repositories.reminders.move(taken, change),
  });
  // Nothing has left: a store that cannot be read now may be in a minute.
  const seen = await outlook().catch(async (error) => {
    await move(putBack(taken));
    throw error;
  });
  const ready = prepare(taken, seen, sending);
  if (ready.kind === 'over') return move(unsaid(taken, ready.change));
  const leaving = await door(() => leave(taken, ready, sending));
  return leaving.kind === 'stays' ? leaving : record(leaving, ready, sending);
}

/** Waits for what becomes of the POST, and writes it. */
async function record(
  { row, outcome: answer }: Left,
  ready: Extract<Ready, { kind: 'ready' }>,
  sending: Sending,
): Promise<Attempt> {
  const outcome = await answer;
  await sending.at?.('afterPost');
  const change = moveAfter(outcome, row, sending.now(), sending.random());
  const recorded = await insisting(() => sending.repositories.reminders.move(row, change), sending.wait);
  await sending.at?.('afterRecord');
  if (outcome.kind === 'sent') keepContext(row, ready, outcome.conversation, sending);
  return { row: recorded, outcome };
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
