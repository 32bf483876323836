import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { openDatabase } from '../../src/store/database';
import { narrow } from '../../src/store/narrow';
import { openAdapter } from '../../src/store/open';
import { boats } from './boats';
import { storeContract } from './contract';
import { openStore, type StorePlace } from './place';
import { repositoriesContract } from './repositories';
import { sealingContract } from './sealing';

const dataDir = mkdtempSync(join(tmpdir(), 'jalon-store-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

describe('the embedded store', () => {
  storeContract(() => ({ dataDir }));
  describe('repositories', () => repositoriesContract(freshPlace));
  describe('sealing', () =>
    sealingContract(freshPlace, async (place) => readFileSync(join(place.dataDir, 'jalon.db'), 'utf8')));
});

describe('the file of the embedded store', () => {
  it('is its owner’s, syncs each commit and keeps a rollback journal', async () => {
    const file = join(freshPlace().dataDir, 'deep', 'jalon.db');
    const database = await openDatabase(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
    expect([database.all('pragma synchronous'), database.all('pragma journal_mode')]).toEqual([
      [{ synchronous: 3 }],
      [{ journal_mode: 'truncate' }],
    ]);
    database.close();
  });

  it('opens without a write once its tables are there, while another process writes', async () => {
    const place = freshPlace();
    await (await openStore(place)).close();
    const writing = new Libsql(join(place.dataDir, 'jalon.db'));
    writing.exec('begin immediate');
    const store = await openStore(place);
    expect(await store.repositories.households.all()).toEqual([]);
    await store.close();
    writing.exec('commit');
    writing.close();
  });

  const searches: readonly [object, string][] = [
    [{ _id: 'a' }, 'PRIMARY KEY (id=?)'],
    [{ _id: { $in: ['a', 'b'] } }, 'PRIMARY KEY (id=?)'],
    [{ name: 'a' }, 'INDEX boats_name (<expr>=? AND <expr>=?)'],
    [{ 'owner.port': { $in: ['a', 'b'] } }, 'INDEX boats_owner (<expr>=? AND <expr>=?)'],
    [{ moored: false, since: { $lte: '2026-03-01' } }, 'INDEX boats_moored (<expr>=? AND <expr>=? AND <expr><?)'],
    [
      { moored: true, $and: [{ since: { $gt: '2026-03-01' } }] },
      'INDEX boats_moored (<expr>=? AND <expr>=? AND <expr>>?)',
    ],
  ];
  it.each(searches)('is searched by index for %j', async (filter, index) => {
    const place = freshPlace();
    const adapter = await openAdapter(place);
    await adapter.collection(boats);
    await adapter.close();
    const database = await openDatabase(join(place.dataDir, 'jalon.db'));
    const { where, values } = narrow(boats, { ...filter, service: 'harbour' });
    const plan = database.all<{ detail: string }>(`explain query plan select doc from boats where ${where}`, ...values);
    expect(plan[0]?.detail).toBe(`SEARCH boats USING ${index}`);
    database.close();
  });
});

function freshPlace(): StorePlace {
  return { dataDir: mkdtempSync(join(dataDir, 'service-')) };
}
