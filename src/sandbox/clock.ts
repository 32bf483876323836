import { addDays, dayInParis, daysBetween, type Instant, instantAt, millisecondsOf, parseInstant } from '../domain/day';
import type { Settings } from '../store/repositories';
import type { Agenda } from './agenda';

/** The clock of the sandbox: it runs at the pace of real time, can be moved forward, and never goes back. */
export type Clock = {
  now(): Instant;
  /** What has passed since the move under way began; `null` when none is. */
  progress(): Passed | null;
  /** Moves to `target`, stopping at each minute on which something is due; `onStep` is told of each. */
  moveTo(target: Instant, agenda: Agenda | undefined, onStep: () => void): Promise<Moved>;
  close(): void;
};

export type Passed = { readonly days: number; readonly sent: number };

export type Moved =
  | ({ readonly kind: 'moved'; readonly now: Instant } & Passed)
  | { readonly kind: 'past' | 'tooFar' | 'moving' };

const KEPT = 'sandbox.now';
const KEEP_EVERY_MS = 5_000;

/** Starts at the later of what the store kept and `startAt` (or real time). */
export async function openClock(
  settings: Settings,
  startAt: Instant | undefined,
  realTime: () => number = Date.now,
): Promise<Clock> {
  const kept = parseInstant(await settings.get(KEPT));
  const wanted = startAt ? millisecondsOf(startAt) : realTime();
  let ahead = Math.max(wanted, kept ? millisecondsOf(kept) : 0) - realTime();
  let passed: Passed | null = null;

  const now = () => instantAt(realTime() + ahead);
  const advanceTo = (at: Instant) => {
    ahead = Math.max(ahead, millisecondsOf(at) - realTime());
  };
  // Kept a little ahead of the time it is, so that a process that dies and starts again does not go back.
  const keep = () => settings.set(KEPT, instantAt(millisecondsOf(now()) + 2 * KEEP_EVERY_MS));

  await keep();
  // A store that is down says so elsewhere, and is asked again in five seconds.
  const timer = setInterval(() => void keep().catch(() => undefined), KEEP_EVERY_MS).unref();

  async function moveTo(target: Instant, agenda: Agenda | undefined, onStep: () => void): Promise<Moved> {
    const from = now();
    if (passed) return { kind: 'moving' };
    if (millisecondsOf(target) <= millisecondsOf(from)) return { kind: 'past' };
    if (dayInParis(target) > addDays(dayInParis(from), 366)) return { kind: 'tooFar' };
    let sent = 0;
    const step = () => {
      passed = { days: daysBetween(dayInParis(from), dayInParis(now())), sent };
      onStep();
      return passed;
    };
    try {
      step();
      let due = await agenda?.nextDue(from, target);
      while (agenda && due) {
        advanceTo(due);
        await keep();
        sent += await agenda.run(due);
        step();
        due = await agenda.nextDue(due, target);
      }
      advanceTo(target);
      await keep();
      return { kind: 'moved', now: now(), ...step() };
    } finally {
      passed = null;
      onStep();
    }
  }

  return { now, progress: () => passed, moveTo, close: () => clearInterval(timer) };
}
