import { dropDatabase, freshDatabase } from './databases';
import { type DrillOptions, drill } from './drill';
import type { Strike } from './strike';
import { detailOf, failuresIn, legend, lineOf, titles } from './table';

const help = `npm run drill

Kills processes of Jalon while they say reminders, on a database and against a Microsoft Teams of its own that keeps to the
rate limits, then counts what people got. Each round has 12 daily messages, 12 alerts, and the daily messages of the morning
after. One line for each database, number of processes, and share of requests that Teams fails; exit code 0 if nothing came
twice and nothing was forgotten. Two minutes a line on a quiet machine.

  DRILL_KILLS        how many kills at random in each line, after one at each step of a sending (200)
  DRILL_PROCESSES    how many processes at once, one line each (1,3); from two on, some are frozen as well
  DRILL_SEED         what the order of the blows is drawn from (1)
  DRILL_DETAIL       1: all that was counted, under each line
  MONGODB_TEST_URI   a MongoDB server to run on too, in a database that is dropped after it

${legend}
`;

const { DRILL_KILLS = '200', DRILL_PROCESSES = '1,3', DRILL_SEED = '1', DRILL_DETAIL, MONGODB_TEST_URI } = process.env;

const points = ['afterPlan', 'afterClaim', 'afterIntent', 'afterPost', 'afterRecord'] as const;

/** A kill at each point, then anywhere; where others can take over, one is frozen after every fifth, and goes on later. */
function strikesFor({ processes, mongodbUri }: Pick<DrillOptions, 'processes' | 'mongodbUri'>): readonly Strike[] {
  const named = points.map((point): Strike => ({ signal: 'SIGKILL', point }));
  const kills = Array.from({ length: Number(DRILL_KILLS) }, (): Strike => ({ signal: 'SIGKILL', point: 'anywhere' }));
  const frozen = (i: number): Strike[] => {
    if (processes === 1 || i % 5 > 0) return [];
    // Frozen in the middle of a write, it would keep the embedded file to itself.
    const point = mongodbUri ? 'anywhere' : points[(i / 5) % points.length];
    return [{ signal: 'SIGSTOP', point: point ?? 'anywhere' }];
  };
  return [...named, ...kills.flatMap((kill, i) => [kill, ...frozen(i)])];
}

async function run(): Promise<void> {
  say(titles());
  const failures: string[] = [];
  for (const uri of [undefined, ...(MONGODB_TEST_URI ? [MONGODB_TEST_URI] : [])]) {
    for (const processes of DRILL_PROCESSES.split(',').map(Number)) {
      for (const failing of [0, 0.15]) {
        const mongodbUri = uri && freshDatabase(uri);
        const place = { processes, ...(mongodbUri ? { mongodbUri } : {}) };
        const verdict = await drill({ ...place, failing, seed: Number(DRILL_SEED), strikes: strikesFor(place) });
        if (mongodbUri) await dropDatabase(mongodbUri);
        say(lineOf({ store: mongodbUri ? 'MongoDB' : 'embedded', processes, failing }, verdict));
        if (DRILL_DETAIL) say(detailOf(verdict));
        failures.push(...failuresIn(verdict));
      }
    }
  }
  say(`\n${legend}\n`);
  for (const failure of failures) say(failure);
  say(failures.length > 0 ? 'A promise did not hold.' : 'Nothing came twice, nothing was forgotten.');
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.argv.length > 2) {
  say(help);
} else {
  run().catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
}
