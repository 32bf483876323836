import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from './place';
import { endJobs, startJob } from './process';
import { household } from './records';

const kills = 10;

afterEach(endJobs);

it(`${kills} processes killed in the middle of their writes lose none that was acknowledged`, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-kill-'));
  await (await openStore({ dataDir })).close();
  const jobs = await Promise.all(Array.from({ length: kills }, () => startJob('record', { dataDir })));
  const acknowledged: string[] = [];
  for (const [i, job] of jobs.entries()) {
    job.go();
    await job.hears(5 + 2 * i);
    acknowledged.push(...(await job.kill()));
  }
  const store = await openStore({ dataDir });
  for (const ref of acknowledged)
    expect(await store.repositories.households.get(ref)).toEqual({ ...household(ref), v: 0 });
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  await store.close();
  rmSync(dataDir, { recursive: true });
}, 60_000);
