import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { converse } from '../dialogs/converse';
import { repair } from '../dialogs/recording';
import type { Rooms } from '../dialogs/rooms';
import type { Config } from './config';
import { type Instant, instantAt, millisecondsOf } from './domain/day';
import { healthOf } from './health';
import { idFrom } from './id';
import { openLog } from './log';
import { packageRoot } from './package-root';
import { every } from './reminders/clock';
import { openLimits } from './reminders/limits';
import { openSpeakingFirst } from './reminders/open';
import { render } from './reminders/render';
import type { Sending } from './reminders/sending';
import { openClock } from './sandbox/clock';
import { openSandbox } from './sandbox/routes';
import { plantDemo, plantPeople } from './sandbox/seed';
import { openRepositories, type Store } from './store/open';
import { StoreUnavailable } from './store/port';
import type { Repositories } from './store/repositories';
import { logFailure } from './teams/failure';
import type { Log } from './teams/log';
import { openDoor } from './teams/server';
import { realTimers } from './teams/timers';
import { understand, warmUnderstanding } from './understanding/understand';
import { tidy } from './upkeep';
import { cli as words } from './words/fr/cli';
import { store as storeWords } from './words/fr/store';

/** Jalon, running. */
export type Jalon = {
  readonly port: number;
  /** Loads what the first French date needs; Jalon answers already, this makes it quick. */
  warmUp(): Promise<void>;
  /** Takes no more, finishes what is under way, closes the store. */
  close(): Promise<void>;
};

/** Where a drill stops this process. */
type Drill = Pick<Sending, 'at'>;

/** The one place that sees every room: opens the store, mends what a crash left, opens the door. */
export async function assemble(config: Config, { at }: Drill = {}): Promise<Jalon> {
  const log = openLog(config.logLevel);
  const store = await openStore(config, log);
  try {
    return await openRooms(config, store, log, at);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openRooms(config: Config, store: Store, log: Log, at: Drill['at']): Promise<Jalon> {
  const { mode, port, host, capacity } = config;
  const { repositories } = store;
  const clock = mode.kind === 'sandbox' ? await openClock(repositories.settings, mode.startAt) : null;
  const now = clock?.now ?? (() => instantAt(Date.now()));
  const rooms: Rooms = { repositories, capacity, digestAt: config.digestAt, understand, idFrom };

  await plant(config, repositories, now());
  log.info(await repair(now(), rooms), 'store mended');
  const milliseconds = clock ? () => millisecondsOf(clock.now()) : () => performance.now();
  const speaking = openSpeakingFirst(
    {
      repositories,
      post: (to, card) => door.notify(to, { kind: 'card', card }),
      render,
      limits: openLimits(milliseconds),
      digestAt: config.digestAt,
      now,
      wait: realTimers.wait,
      holder: randomUUID(),
      log,
      random: Math.random,
      ...(at ? { at } : {}),
    },
    () => performance.now() / 1_000,
  );
  const sandbox = clock && openSandbox({ clock, repositories, store: store.kind, agenda: speaking.agenda });
  await speaking.prepare().catch((error) => logFailure(log, 'reminders not planned', error));
  const door = await openDoor({
    port,
    host,
    ...(mode.kind === 'teams' ? { credentials: mode.credentials } : {}),
    repositories,
    answer: (turn, ofTurn) => converse(turn, { ...rooms, repositories: ofTurn }),
    now,
    log,
    health: () => healthOf(store, speaking, now(), version),
    routes: sandbox?.routes ?? [],
  });
  speaking.start(
    () => !clock?.progress(),
    (error) => logFailure(log, 'reminders failed', error),
  );
  const upkeep = async () => {
    log.info(await repair(now(), rooms), 'store mended');
    await tidy(repositories, now());
  };
  const stopUpkeep = every('23 * * * *', upkeep, () => log.warn({}, 'upkeep failed'));
  log.info({ port: door.port, store: store.kind, mode: mode.kind }, 'ready');
  return {
    port: door.port,
    async warmUp() {
      await warmUnderstanding();
      log.info({}, 'warm');
    },
    async close() {
      stopUpkeep();
      await speaking.stop();
      sandbox?.close();
      await door.close();
      await store.close();
    },
  };
}

/** Opens the store, or says in French why it does not open. */
async function openStore(config: Config, log?: Log): Promise<Store> {
  try {
    return await openRepositories({ ...config, production: config.mode.kind === 'teams' }, (error) =>
      log?.warn({ kind: error instanceof Error ? error.name : typeof error }, 'context not written'),
    );
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new Error(storeWords.refused(error.trouble, error.message), { cause: error });
  }
}

/** The first people of the service: the leads of the settings, or the sandbox's own. */
async function plant({ mode }: Config, repositories: Repositories, now: Instant): Promise<void> {
  if (mode.kind === 'teams') {
    for (const _id of mode.leads) {
      await repositories.workers.add({ _id, displayName: '', role: 'CHEF_SERVICE', absences: [], addedAt: now });
    }
  } else if (mode.seed === 'demo') await plantDemo(repositories, now);
  else await plantPeople(repositories, now);
}

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

/** Opens the store and the keys, and closes them: what an operator asks before a start. Throws with what to do. */
export async function checkJalon(config: Config): Promise<string[]> {
  const store = await openStore(config);
  try {
    await store.check();
    const { households, referrals } = store.repositories;
    return [
      words.settingsOk(config.mode.kind, config.port),
      words.storeOk(store.kind, await households.count(), await referrals.count()),
    ];
  } finally {
    await store.close();
  }
}
