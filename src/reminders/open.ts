import type { Instant } from '../domain/day';
import { type Agenda, openAgenda } from './agenda';
import { every } from './clock';
import type { Sending } from './sending';
import { openTicks } from './tick';
import { openWatch, type Pulse } from './watch';

/** What Jalon says first, running. */
export type SpeakingFirst = {
  /** Keeps what is to be said now, a silence first; the messages leave with the next minute. */
  prepare(): Promise<void>;
  /** Looks each minute. `mayTick`: false while a clock is being moved, which looks by itself. */
  start(mayTick: () => boolean, onFailure: (error: unknown) => void): void;
  readonly agenda: Agenda;
  pulse(now: Instant): Promise<Pulse>;
  /** Begins nothing new, and ends once what is under way is recorded. */
  stop(): Promise<void>;
};

const EACH_MINUTE = '* * * * *';

/** `seconds`: real time, that never goes back. */
export function openSpeakingFirst(sending: Sending, seconds: () => number): SpeakingFirst {
  const ticks = openTicks(sending);
  const watch = openWatch(sending.repositories.reminders, ticks.isAuthorised, sending.log, seconds);
  let stopClock = (): void => undefined;
  return {
    async prepare() {
      // Before a clock that is moved says that all is well.
      await ticks.watchSilence();
      await ticks.plan();
    },
    start(mayTick, onFailure) {
      const look = async () => {
        if (!mayTick()) return;
        await ticks.watchSilence();
        await watch.ticked(await ticks.tick());
      };
      stopClock = every(EACH_MINUTE, look, onFailure);
    },
    agenda: openAgenda(sending, ticks, watch.ticked),
    pulse: watch.pulse,
    async stop() {
      stopClock();
      await ticks.stop();
    },
  };
}
