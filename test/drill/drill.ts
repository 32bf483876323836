import { rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  addDays,
  type Day,
  type Hour,
  instantInParis,
  isWorkingDay,
  millisecondsOf,
  theDay,
  workingDayFrom,
} from '../../src/domain/day';
import { beat } from '../../src/reminders/heartbeat';
import { randomFrom } from '../../src/sandbox/demo/random';
import { openStore } from '../store/place';
import { freshDirectory } from '../support/fresh-directory';
import { openSharedClock, setClock } from './clock';
import { openCrew } from './crew';
import { openFakeTeams } from './fake-teams';
import type { FaultName } from './faults';
import { type Account, openLedger } from './ledger';
import type { Adapter } from './protocol';
import { plantService } from './service';
import { ANSWER_MS, type Fleet, openFleet, type Strike } from './strike';

export type DrillOptions = {
  readonly mongodbUri?: string;
  readonly processes: number;
  /** One after the other, each while twelve reminders are due. */
  readonly strikes: readonly Strike[];
  readonly seed: number;
  /** Which share of the requests Teams fails, in one of the ways below. */
  readonly failing?: number;
  readonly adapter?: Adapter;
};

export type Verdict = Account &
  Readonly<Fleet['seen']> & { readonly breaches: number; readonly warned: readonly string[] };

/** What a server does on a bad day: one half of it leaves a doubt. */
const weather = [
  '429 for 7 seconds',
  '412',
  '503',
  '504 kept',
  '408',
  'reset',
  'reset kept',
] as const satisfies FaultName[];

const FIRST_WEEK = theDay('2026-11-30');

/**
 * Processes of Jalon on one store and one clock say what is due, and are struck while they do; then others take over. Each
 * round is the first two working days of a week: twelve digests, twelve rights that turn out to stop the next day, and
 * the digests of the morning after, which must hold whatever was lost.
 */
export async function drill(options: DrillOptions): Promise<Verdict> {
  const { mongodbUri, processes, strikes, seed, failing = 0, adapter = 'product' } = options;
  const dataDir = freshDirectory('drill');
  const place = { dataDir, ...(mongodbUri ? { mongodbUri } : {}) };
  const clockFile = join(dataDir, 'clock');
  setClock(clockFile, instantInParis(addDays(FIRST_WEEK, -1), '12:00' as Hour));
  const clock = openSharedClock(clockFile);
  const random = randomFrom(seed);
  const left = [...strikes];
  let isOver = false;
  const teams = await openFakeTeams({
    now: () => millisecondsOf(clock.now()),
    answerMs: () => random.between(0, ANSWER_MS),
    weather: () => (!isOver && random.chance(failing) ? random.pick(weather) : null),
  });
  const store = await openStore(place);
  const warned: string[] = [];
  const most = processes + strikes.length;
  const crew = openCrew({ ...place, clockFile, adapter }, clock, {
    ahead: 2,
    most,
    warned: (event) => void warned.push(event),
  });
  try {
    const { repositories } = store;
    const service = await plantService(repositories, teams.serviceUrl);
    const ledger = openLedger(repositories, teams, service);
    const fleet = await openFleet(crew, {
      processes,
      clock,
      random,
      reminders: repositories.reminders,
      messages: () => teams.asked.length,
    });
    const moveTo = async (on: Day, hour: string): Promise<void> => {
      clock.moveTo(instantInParis(on, hour as Hour));
      // Nobody is silent in a time that goes by at once.
      await beat(repositories.settings, clock.now());
    };
    const days = openDays();
    while (!isOver) {
      // The last round is a calm one: whatever is owed must have been said after it.
      isOver = left.length === 0;
      const { first, second } = days();
      await service.openDay(first);
      await moveTo(first, '08:30');
      await fleet.tick(left.shift());
      await ledger.digestsOf(first, true);
      await moveTo(first, '10:00');
      await service.stopRights(clock.now());
      await moveTo(first, '10:01');
      await fleet.tick(left.shift());
      await ledger.alertsOf(first);
      await moveTo(second, '08:30');
      // What repairs a loss may be lost itself.
      await fleet.tick(random.chance(0.5) ? left.shift() : undefined);
      await ledger.digestsOf(second, false);
      await service.closeDay(second);
    }
    const account = await ledger.close();
    return { ...account, ...fleet.seen, breaches: teams.breaches(), warned: [...new Set(warned)] };
  } finally {
    await crew.end();
    await store.close();
    await teams.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The first two working days of each week in which they follow each other. */
function openDays(): () => { readonly first: Day; readonly second: Day } {
  let monday = FIRST_WEEK;
  return () => {
    for (;;) {
      const first = workingDayFrom(monday);
      const isSound = first < addDays(monday, 5) && isWorkingDay(addDays(first, 1));
      monday = addDays(monday, 7);
      if (isSound) return { first, second: addDays(first, 1) };
    }
  };
}
