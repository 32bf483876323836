import {
  addDays,
  type Day,
  dayInParis,
  type Hour,
  type Instant,
  instantAt,
  isWorkingDay,
  millisecondsOf,
} from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';
import { beat } from './heartbeat';
import { digestInstant, isInHours } from './hours';
import { newRows } from './outlook';
import { openReading } from './reading';
import type { Sending } from './sending';
import type { Ticked, Ticks } from './tick';
import { type Balance, balanceOf } from './watch';

/** What falls due as a clock that can be moved goes by. */
export type Agenda = {
  /** The first minute after `after`, up to `until` included, at which something is to be said; `null` when nothing is. */
  nextDue(after: Instant, until: Instant): Promise<Instant | null>;
  /** Says what is due now that the clock shows that minute. Resolves when all is sent, with how many messages. */
  run(at: Instant): Promise<number>;
  reminders(): Promise<Omit<Balance, 'inFlight' | 'isEven'>>;
};

/** `ticked` is told of each run, as of each tick. */
export function openAgenda(
  { repositories, digestAt }: Pick<Sending, 'repositories' | 'digestAt'>,
  ticks: Pick<Ticks, 'alone' | 'tick'>,
  ticked: (what: Ticked) => Promise<void>,
): Agenda {
  const { reminders, settings, workers } = repositories;
  const read = openReading(repositories, digestAt);

  async function isDue(at: Instant): Promise<boolean> {
    return newRows(await read(at)).rows.some(({ state }) => state === 'PLANNED');
  }

  async function firstDue(after: Instant, until: Instant): Promise<Instant | null> {
    const waits = (await reminders.waiting()).map((row) => (row.state === 'PLANNED' ? row.dueAt : endOfLease(row)));
    const minutes = [...minutesAfter(await workers.all(), digestAt, after, until), ...waits.map(minuteFrom)];
    for (const at of [...new Set(minutes)].filter((one) => one > after && one <= until && isInHours(one)).sort()) {
      if (waits.some((wait) => wait <= at) || (await isDue(at))) return at;
    }
    return null;
  }

  return {
    // What a tick under way has taken must not see the clock leap.
    nextDue: (after, until) =>
      ticks.alone(async () => {
        const due = await firstDue(after, until);
        // Nobody is silent in a time in which nothing was to be said.
        await beat(settings, due ?? until);
        return due;
      }),
    async run() {
      const what = await ticks.tick();
      await ticked(what);
      return what.sent;
    },
    async reminders() {
      const { inFlight: _, isEven: __, ...counts } = await balanceOf(reminders);
      return counts;
    },
  };
}

/**
 * The minutes at which something may become due: the next one, for what has changed since the last look; then the hours
 * of the digests of each working day. Nothing is recorded while the clock moves, so nothing comes up between them.
 */
function minutesAfter(
  team: readonly Pick<Worker, 'digestAt'>[],
  digestAt: Hour,
  after: Instant,
  until: Instant,
): readonly Instant[] {
  const days: Day[] = [];
  for (let on = dayInParis(after); on <= dayInParis(until); on = addDays(on, 1)) if (isWorkingDay(on)) days.push(on);
  const next = minuteFrom(instantAt(millisecondsOf(after) + 1));
  return [next, ...days.flatMap((on) => team.map((worker) => digestInstant(worker, on, digestAt)))];
}

/** The first whole minute from an instant on. */
function minuteFrom(at: Instant): Instant {
  return instantAt(Math.ceil(millisecondsOf(at) / 60_000) * 60_000);
}

function endOfLease({ leaseUntil, dueAt }: Reminder): Instant {
  return leaseUntil ?? dueAt;
}
