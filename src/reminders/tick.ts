import { type Instant, millisecondsOf } from '../domain/day';
import { beat, lastBeat } from './heartbeat';
import { isInHours } from './hours';
import { openLanes } from './lanes';
import { openOutlooks, rowsToKeep } from './outlooks';
import { openReading } from './reading';
import { moveAfter } from './record';
import { type Attempt, LONGEST_HOLD_MS } from './send';
import type { Sending } from './sending';
import { silenceRows, silenceSince } from './silence';

/** What one look at the reminders has done. `changed`: whether any row did. */
export type Ticked = { readonly sent: number; readonly changed: boolean };

export type Ticks = {
  /** Plans what is to be said, and says all that is due. */
  tick(): Promise<Ticked>;
  /** Keeps what is to be said now, and sends nothing. */
  plan(): Promise<void>;
  /** Tells the leads when nobody has looked after reminders for two working hours. */
  watchSilence(): Promise<void>;
  /** Two never run at once, nor while this works: who asks meanwhile waits. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  isAuthorised(): boolean;
  /** Begins nothing new, and ends once what is under way is recorded. */
  stop(): Promise<void>;
};

/** How often a tick starts again for what it has put back, or for what leads must hear of what did not pass. */
const MOST_ROUNDS = 12;

export function openTicks(given: Sending): Ticks {
  let last: Promise<unknown> = Promise.resolve();
  let isStopping = false;
  let stopped = (): void => undefined;
  const stopping = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  const sending: Sending = { ...given, wait: (milliseconds) => Promise.race([given.wait(milliseconds), stopping]) };
  const { log, now } = sending;
  const { reminders, settings, workers } = sending.repositories;
  const read = openReading(sending.repositories, sending.digestAt);
  const lanes = openLanes(sending, openOutlooks(read, now), () => isStopping);

  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };

  async function plan(): Promise<boolean> {
    if (!isInHours(now())) return false;
    const made = await Promise.all((await rowsToKeep(read, sending)).map(reminders.plan));
    await sending.at?.('afterPlan');
    return made.includes(true);
  }

  /** Of processes that died with a POST under way. */
  async function settleDoubts(): Promise<boolean> {
    const doubtful = await reminders.doubtful(now());
    for (const row of doubtful) {
      log.warn({ kind: row.kind, to: row.to }, 'reminder may have arrived');
      await reminders.move(row, moveAfter({ kind: 'unknown' }, row, now(), 0));
    }
    return doubtful.length > 0;
  }

  async function tick(): Promise<Ticked> {
    let changed = await settleDoubts();
    let sent = 0;
    for (let round = 0; round < MOST_ROUNDS && !isStopping; round += 1) {
      const wasRefused = !lanes.isAuthorised();
      // What is planned already goes out, even when planning fails.
      const planned = await settled(plan());
      const attempts = await lanes.sendAll();
      if (planned.status === 'rejected') throw planned.reason;
      changed ||= planned.value || attempts.length > 0;
      sent += attempts.filter(({ outcome }) => outcome?.kind === 'sent').length;
      const pause = wasRefused && lanes.isAuthorised() ? 0 : pauseAfter(attempts, now());
      if (pause === null) break;
      await sending.wait(pause);
    }
    await beat(settings, now());
    return { sent, changed };
  }

  return {
    alone,
    tick: () => alone(tick),
    plan: () => alone(async () => void (await plan())),
    watchSilence: () =>
      alone(async () => {
        const silence = silenceSince(await lastBeat(settings), now());
        if (!silence) return;
        log.warn(silence, 'no reminders looked after');
        await Promise.all(silenceRows(silence, await workers.all()).map(reminders.plan));
      }),
    isAuthorised: lanes.isAuthorised,
    async stop() {
      isStopping = true;
      stopped();
      await last;
    },
  };
}

async function settled<T>(work: Promise<T>): Promise<PromiseSettledResult<T>> {
  const [result] = await Promise.allSettled([work]);
  return result;
}

/**
 * How long before the next round, in milliseconds; `null` when there is none. What did not reach somebody gives the leads
 * something to hear now; what was put back for a few seconds is said in the same tick.
 */
function pauseAfter(attempts: readonly Attempt[], now: Instant): number | null {
  const rows = attempts.flatMap(({ row }) => row ?? []);
  if (rows.some(({ state }) => state === 'PARKED')) return 0;
  const waits = rows
    .filter(({ state, trouble }) => state === 'PLANNED' && trouble !== 'credentials')
    .map(({ dueAt }) => Math.max(0, millisecondsOf(dueAt) - millisecondsOf(now)));
  const soonest = Math.min(...waits);
  return soonest <= LONGEST_HOLD_MS ? soonest : null;
}
