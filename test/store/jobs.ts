import { once } from 'node:events';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import { StoreUnavailable } from '../../src/store/port';
import { boats } from './boats';
import { openStore, type StorePlace } from './place';
import { household, now } from './records';

/** What a process does to a store that others use at the same time. It says each write once it is acknowledged. */
type Options = StorePlace & {
  readonly service: string;
  readonly me: string;
  readonly attempts: number;
  readonly uid: number;
};

const jobs: Readonly<Record<string, (options: Options) => Promise<() => Promise<void>>>> = {
  /** Takes free boats, one after the other, until none is left. */
  async claim({ service, me, ...place }) {
    const fleet = guard(await (await openAdapter(place)).collection(boats), boats, service);
    const take = () =>
      fleet.updateOne({ moored: false }, { $set: { moored: true, berth: me } }, { sort: { since: 1 } });
    return async () => {
      for (let boat = await take(); boat; boat = await take()) say(boat._id);
    };
  },
  /** Tries to admit one household after another, in IML when possible. */
  async admit({ me, attempts, ...place }) {
    const { places, households } = (await openStore(place)).repositories;
    return async () => {
      for (let i = 0; i < attempts; i++) {
        const refusal = await places.reserve(`${me}-${i}`, true, { total: 60, iml: 20 }, now);
        if (!refusal) await households.create(household(`${me}-${i}`));
        say(refusal?.kind ?? 'admitted');
      }
    };
  },
  /** Admits households for ever, and says the reference of each. */
  async record(place) {
    const { references, households } = (await openStore(place)).repositories;
    return async () => {
      for (;;) {
        const ref = await references.next('AG', 2026);
        await households.create(household(ref));
        say(ref);
      }
    };
  },
  /** Takes the reminders that are due, one after the other, until none is left. */
  async remind({ me, ...place }) {
    const { reminders } = (await openStore(place)).repositories;
    const take = () => reminders.claim(me, now, 60);
    return async () => {
      for (let row = await take(); row; row = await take()) say(row._id);
    };
  },
  /** Says what keeps the store from opening for that user. */
  async open({ uid, ...place }) {
    return async () => {
      process.setuid?.(uid);
      try {
        await openStore(place);
        say('opened');
      } catch (error) {
        say(troubleIn(error));
      }
    };
  },
  /** Writes until the disk is full, and says what it is told then; what was written before is still read. */
  async fill(place) {
    const { settings } = (await openStore(place)).repositories;
    return async () => {
      for (let i = 0; ; i++) {
        try {
          await settings.set(`key-${i}`, 'x'.repeat(10_000));
          say(`key-${i}`);
        } catch (error) {
          say(troubleIn(error));
          say(String((await settings.get('key-0'))?.length));
          return;
        }
      }
    };
  },
};

/** Opens the store, says so, waits for the word to go, and works. */
async function run(job: string, options: Options): Promise<void> {
  const work = await jobs[job]?.(options);
  say('ready');
  await once(process.stdin, 'data');
  await work?.();
}

function troubleIn(error: unknown): string {
  return error instanceof StoreUnavailable ? error.trouble : String(error);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const [, , job = '', options = '{}'] = process.argv;
run(job, JSON.parse(options)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error}\n`);
    process.exit(1);
  },
);
