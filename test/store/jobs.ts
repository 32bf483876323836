import { once } from 'node:events';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import { boats } from './boats';
import type { StorePlace } from './place';

/** What a process does to a store that others use at the same time. It says each write once it is acknowledged. */
type Options = StorePlace & { readonly service: string; readonly me: string };

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
};

/** Opens the store, says so, waits for the word to go, and works. */
async function run(job: string, options: Options): Promise<void> {
  const work = await jobs[job]?.(options);
  say('ready');
  await once(process.stdin, 'data');
  await work?.();
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
