import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Card } from '../../cards/card';
import { dayInParis, type Hour, type Instant, instantAt, millisecondsOf } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import type { Reminder } from '../../src/domain/reminder';
import type { Worker } from '../../src/domain/worker';
import type { Outcome } from '../../src/outcome';
import { openLimits } from '../../src/reminders/limits';
import { openSpeakingFirst, type SpeakingFirst } from '../../src/reminders/open';
import { render } from '../../src/reminders/render';
import type { Point, Sending } from '../../src/reminders/sending';
import { openTicks, type Ticks } from '../../src/reminders/tick';
import { openRepositories, type Store } from '../../src/store/open';
import type { Repositories } from '../../src/store/repositories';
import { at, claire, karim, nadia } from './people';

/** Time that passes when all else has come to rest: waits cost nothing. */
export type Time = {
  now(): Instant;
  set(when: string): void;
  wait(milliseconds: number): Promise<void>;
  /** Lets time pass until that work is done. */
  until<T>(work: Promise<T>): Promise<T>;
};

export type Post = { readonly to: string; readonly card: Card; readonly ms: number };

export type World = {
  readonly time: Time;
  readonly repositories: Repositories;
  /** What was posted, in order. */
  readonly posts: Post[];
  readonly logged: { readonly level: string; readonly event: string; readonly [field: string]: unknown }[];
  /** What the next posts to that person meet; then all passes again. */
  meets(person: string, ...outcomes: readonly (Outcome | 'hangs')[]): void;
  /** What every post meets, until told otherwise. */
  allMeet(outcome: Outcome | null): void;
  /** A process of its own on the same store. */
  process(changes?: Partial<Sending>): Ticks;
  /** The same as the service starts it. */
  speaking(): SpeakingFirst;
  /** One tick of the first process, all its waits included. */
  tick(when?: string): Promise<number>;
  /** « digest claire SENT », for each row of that day. */
  rows(when?: string): Promise<string[]>;
  row(id: string): Promise<Reminder | null>;
  /** Replaces a household as a worker would at that instant. */
  change(ref: string, change: Partial<Household>): Promise<void>;
};

type Known = {
  readonly when: string;
  readonly team?: readonly Worker[];
  readonly households?: readonly Household[];
  readonly memos?: readonly Memo[];
  /** How long each POST lasts. */
  readonly postMs?: number;
};

/** Where writing costs nothing, if there is such a place: what survives a power cut is tested elsewhere. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const opened: { readonly store: Store; readonly dataDir: string }[] = [];

export async function closeWorlds(): Promise<void> {
  for (const { store, dataDir } of opened.splice(0)) {
    await store.close();
    rmSync(dataDir, { recursive: true });
  }
}

/** A service on a real store, which posts into a list. */
export async function openWorld(known: Known): Promise<World> {
  const { when, team = [nadia, claire, karim], households = [], memos = [], postMs = 0 } = known;
  const dataDir = mkdtempSync(join(memory, 'jalon-reminders-'));
  const store = await openRepositories({ dataDir, service: 'test', production: false });
  opened.push({ store, dataDir });
  const { repositories } = store;
  await Promise.all(team.map(({ v: _, ...worker }) => repositories.workers.add(worker)));
  for (const { v: _, ...household } of households) await repositories.households.create(household);
  await Promise.all(memos.map(({ v: _, ...memo }) => repositories.memos.create(memo)));
  const time = openTime(at(when));
  const posts: Post[] = [];
  const logged: World['logged'] = [];
  const planned = new Map<string, (Outcome | 'hangs')[]>();
  const log = (level: string) => (fields: object, event: string) => void logged.push({ level, event, ...fields });
  const milliseconds = () => millisecondsOf(time.now());
  let everyone: Outcome | null = null;
  let processes = 0;

  const sending = (): Sending => ({
    repositories,
    async post(to, card) {
      posts.push({ to, card, ms: milliseconds() });
      if (postMs > 0) await time.wait(postMs);
      const outcome = everyone ?? planned.get(to)?.shift();
      if (outcome === 'hangs') return new Promise(() => undefined);
      return outcome ?? { kind: 'sent', activity: `activity-${posts.length}`, conversation: `with-${to}` };
    },
    render,
    limits: openLimits(milliseconds),
    digestAt: '08:30' as Hour,
    now: time.now,
    wait: time.wait,
    holder: `process-${++processes}`,
    log: { info: log('info'), warn: log('warn') },
    random: () => 0,
  });
  const first = openTicks(sending());
  const rowsOf = (day: Instant) => repositories.reminders.ofDay(dayInParis(day));
  return {
    time,
    repositories,
    posts,
    logged,
    meets: (person, ...outcomes) => void planned.set(person, [...(planned.get(person) ?? []), ...outcomes]),
    allMeet(outcome) {
      everyone = outcome;
    },
    speaking: () => openSpeakingFirst(sending(), () => milliseconds() / 1_000),
    process: (changes) => openTicks({ ...sending(), ...changes }),
    async tick(moment) {
      if (moment) time.set(moment);
      return (await time.until(first.tick())).sent;
    },
    async rows(moment) {
      const rows = await rowsOf(moment ? at(moment) : time.now());
      return rows.map(({ kind, to, state, trouble }) => [kind, to, state, ...(trouble ? [trouble] : [])].join(' '));
    },
    row: (id) => repositories.reminders.get(id),
    async change(ref, change) {
      const known = await repositories.households.get(ref);
      if (!known) throw new Error(`no ${ref}`);
      const history = [...known.history, { at: time.now(), by: known.referentId, fields: ['steps'] }];
      await repositories.households.save({ ...known, ...change, history });
    },
  };
}

/** A hook that stops a process for ever at a point, and a promise that it has been reached. */
export function stopsAt(point: Point): {
  readonly at: (reached: Point) => Promise<void>;
  readonly reached: Promise<void>;
} {
  let reach = () => {};
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  return {
    reached,
    at(one) {
      if (one !== point) return Promise.resolve();
      reach();
      return new Promise(() => undefined);
    },
  };
}

/** All that runs has come to rest when so many turns of the event loop have passed: people are written to one a turn. */
const TURNS = 20;

function openTime(start: Instant): Time {
  let ms = millisecondsOf(start);
  const waits = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => instantAt(ms),
    set(when) {
      ms = millisecondsOf(at(when));
    },
    wait: (milliseconds) => new Promise((wake) => waits.add({ at: ms + milliseconds, wake })),
    async until(work) {
      let isDone = false;
      const end = work.finally(() => {
        isDone = true;
      });
      end.catch(() => undefined);
      while (!isDone) {
        for (let turn = 0; turn < TURNS && !isDone; turn += 1) await new Promise(setImmediate);
        const [next] = [...waits].sort((a, b) => a.at - b.at);
        if (isDone || !next) continue;
        waits.delete(next);
        ms = Math.max(ms, next.at);
        next.wake();
      }
      return end;
    },
  };
}
