import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStore, type StorePlace } from './place';
import { startJob } from './process';
import { household } from './records';

/**
 * Kills the database and the processes that write to it, in the middle of acknowledged writes, and looks for each one:
 *   MONGODB_TEST_URI   a durable server
 *   DRILL_CRASH        the command that kills the database with SIGKILL
 *   DRILL_RESTART      the command that starts it again and returns once it answers
 *   DRILL_ROUNDS       how many times (5)
 */
const { MONGODB_TEST_URI, DRILL_CRASH, DRILL_RESTART, DRILL_ROUNDS = '5' } = process.env;
const writers = 3;

async function drill(uri: string, crash: string, restart: string): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-drill-'));
  const database = new URL(uri);
  database.pathname = `/jalon_drill_${Date.now().toString(36)}`;
  const place: StorePlace = { dataDir, mongodbUri: database.href };
  const acknowledged: string[] = [];
  for (let round = 1; round <= Number(DRILL_ROUNDS); round++) {
    const jobs = await Promise.all(Array.from({ length: writers }, () => startJob('record', place)));
    for (const job of jobs) job.go();
    await Promise.all(jobs.map((job) => job.hears(20 * round)));
    if (!run(crash)) throw new Error(`« ${crash} » does not work`);
    const said = await Promise.all(jobs.map((job) => job.kill()));
    acknowledged.push(...said.flat());
    await runUntilItWorks(restart);
    say(
      `round ${round}: ${said.flat().length} writes acknowledged, ${await lost(place, acknowledged)} lost of ${acknowledged.length}`,
    );
  }
  rmSync(dataDir, { recursive: true });
}

async function lost(place: StorePlace, acknowledged: readonly string[]): Promise<number> {
  const store = await openStore(place);
  let missing = 0;
  for (const ref of acknowledged) {
    const found = await store.repositories.households.get(ref);
    if (JSON.stringify(found?.referenceName) !== JSON.stringify(household(ref).referenceName)) missing += 1;
  }
  await store.close();
  if (missing > 0) process.exitCode = 1;
  return missing;
}

/** What was just killed may still hold its port or its lock for a moment. */
async function runUntilItWorks(command: string): Promise<void> {
  for (let attempts = 10; !run(command); attempts--) {
    if (attempts === 0) throw new Error(`« ${command} » does not work`);
    await wait(1000);
  }
}

function run(command: string): boolean {
  return spawnSync('sh', ['-c', command], { stdio: 'ignore' }).status === 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (!MONGODB_TEST_URI || !DRILL_CRASH || !DRILL_RESTART) {
  throw new Error('set MONGODB_TEST_URI, DRILL_CRASH and DRILL_RESTART: this drill kills a database');
}
void drill(MONGODB_TEST_URI, DRILL_CRASH, DRILL_RESTART);
