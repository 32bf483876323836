import { dropDatabase, freshDatabase } from './databases';
import { type DrillOptions, drill, type Verdict } from './drill';
import type { Strike } from './strike';
import { failuresIn, lineOf, titles } from './table';

/**
 * Kills processes that say reminders, and prints what people got:
 *   DRILL_KILLS        how many times in each line (200)
 *   DRILL_PROCESSES    how many processes at once, one line each (1,3)
 *   DRILL_SEED         what the order of the strikes is drawn from (1)
 *   MONGODB_TEST_URI   a server to run on as well
 */
const { DRILL_KILLS = '200', DRILL_PROCESSES = '1,3', DRILL_SEED = '1', MONGODB_TEST_URI } = process.env;

const points = ['afterPlan', 'afterClaim', 'afterIntent', 'afterPost', 'afterRecord'] as const;

/** Each point once, then anywhere; where there are others to take over, one in five is stopped and goes on later. */
function strikesFor({ processes, mongodbUri }: Pick<DrillOptions, 'processes' | 'mongodbUri'>): Strike[] {
  const named = points.map((point): Strike => ({ signal: 'SIGKILL', point }));
  const others = Array.from({ length: Number(DRILL_KILLS) - named.length }, (_, i): Strike => {
    if (processes === 1 || i % 5 > 0) return { signal: 'SIGKILL', point: 'anywhere' };
    // Stopped in the middle of a write, it would keep the embedded file to itself.
    const point = mongodbUri ? 'anywhere' : points[(i / 5) % points.length];
    return { signal: 'SIGSTOP', point: point ?? 'anywhere' };
  });
  return [...named, ...others];
}

async function run(): Promise<void> {
  say(titles());
  const failures: string[] = [];
  for (const uri of [undefined, ...(MONGODB_TEST_URI ? [MONGODB_TEST_URI] : [])]) {
    for (const processes of DRILL_PROCESSES.split(',').map(Number)) {
      for (const failing of [0, 0.15]) {
        const mongodbUri = uri && freshDatabase(uri);
        const place = { processes, ...(mongodbUri ? { mongodbUri } : {}) };
        const verdict: Verdict = await drill({
          ...place,
          failing,
          seed: Number(DRILL_SEED),
          strikes: strikesFor(place),
        });
        if (mongodbUri) await dropDatabase(mongodbUri);
        const what = { store: mongodbUri ? 'mongodb' : 'embedded', processes, failing };
        say(lineOf(what, verdict));
        failures.push(...failuresIn(verdict));
      }
    }
  }
  for (const failure of failures) say(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

run().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
});
