import { mkdtempSync, openSync, readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRepositories } from '../../src/store/open';
import { draft, receipt } from './records';

/** How often the file was committed: SQLite counts it in the header. */
function commitsIn(file: string): number {
  const counter = Buffer.alloc(4);
  readSync(openSync(file, 'r'), counter, 0, 4, 24);
  return counter.readUInt32BE();
}

test('a draft is done and has its receipt in one commit', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-commits-'));
  const store = await openRepositories({ dataDir, service: 'drome', production: false });
  const begun = await store.repositories.drafts.create(draft('d1', { state: 'COMMITTING' }));
  const before = commitsIn(join(dataDir, 'jalon.db'));
  await store.repositories.drafts.finish(begun, receipt('r1'));
  expect(commitsIn(join(dataDir, 'jalon.db'))).toBe(before + 1);
  await store.close();
});
