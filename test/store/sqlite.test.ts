import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { addDays, theDay } from '../../src/domain/day';
import { dueFilters } from '../../src/store/attention';
import { openDatabase } from '../../src/store/database';
import { narrow } from '../../src/store/narrow';
import { openAdapter } from '../../src/store/open';
import type { Doc } from '../../src/store/port';
import type { Schema } from '../../src/store/schema';
import { drafts, households, memos, receipts, reminders } from '../../src/store/schemas';
import { freshDirectory } from '../support/fresh-directory';
import { boat, boats } from './boats';
import { storeContract } from './contract';
import { openStore, type StorePlace } from './place';
import { now } from './records';
import { repositoriesContract } from './repositories';
import { sealingContract } from './sealing';

const dataDir = freshDirectory('store');
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
      [{ journal_mode: 'persist' }],
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

  it('keeps in memory nothing of what was undone', async () => {
    const adapter = await openAdapter(freshPlace());
    const fleet = await adapter.collection(boats);
    const stored = { ...boat('a'), v: 0, service: 'harbour' };
    await fleet.insert(stored);
    const refusing = {
      toJSON() {
        throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
      },
    };
    await Promise.allSettled([
      fleet.updateOne({ _id: 'a' }, { $set: { length: 9 } }),
      // Reads what the first has written.
      fleet.updateOne({ _id: 'a', length: 10 }, { $set: { length: 11 } }),
      fleet.insert({ ...boat('b'), ...refusing, v: 0, service: 'harbour' }),
    ]);
    expect(await fleet.find({})).toEqual([stored]);
    await adapter.close();
  });

  it('gives the first ones of an order, however many are level or do not match', async () => {
    const adapter = await openAdapter(freshPlace());
    const fleet = await adapter.collection(boats);
    // Forty days of five boats each, of which two in three are long; the last hundred are not.
    const all = Array.from({ length: 200 }, (_, nth) => ({
      ...boat(`b${String((nth * 77) % 200).padStart(3, '0')}`),
      since: addDays(theDay('2026-01-01'), Math.floor(nth / 5)),
      length: nth < 100 && nth % 3 > 0 ? 20 : 8,
      v: 0,
      service: 'harbour',
    }));
    await Promise.all(all.map((one) => fleet.insert(one)));
    for (const [limit, skip] of [
      [1, 0],
      [1, 20],
      [20, 1],
      [22, 0],
      [9, 30],
      [30, 5],
      [500, 0],
    ] as const) {
      for (const direction of [1, -1] as const) {
        const sorted = all
          .filter(({ length }) => length === 20)
          .sort((a, b) => direction * (a.since === b.since ? (a._id < b._id ? -1 : 1) : a.since < b.since ? -1 : 1));
        const page = { sort: { since: direction, _id: direction }, skip, limit };
        expect(await fleet.find({ service: 'harbour', length: 20 }, page)).toEqual(sorted.slice(skip, skip + limit));
      }
    }
    await adapter.close();
  });

  it('reads the last write of somebody, and not all of theirs', async () => {
    const where = { owner: 'claire', service: 'harbour' };
    expect(await planOf(receipts, where, "order by json_extract(doc, '$.at') desc limit 32")).toBe(
      'SEARCH receipts USING INDEX receipts_owner (<expr>=? AND <expr>=?)',
    );
  });

  it('is searched by index for what a message has recorded', async () => {
    expect(await planOf(drafts, { activity: 'm1', state: 'DONE' })).toBe(
      'SEARCH drafts USING INDEX drafts_activity (<expr>=? AND <expr>=? AND <expr>=?)',
    );
  });

  const searches: readonly [object, string][] = [
    [{ _id: 'a' }, 'INDEX sqlite_autoindex_boats_1 (id=?)'],
    [{ _id: { $in: ['a', 'b'] } }, 'INDEX sqlite_autoindex_boats_1 (id=?)'],
    [{ name: 'a' }, 'INDEX boats_name (<expr>=? AND <expr>=?)'],
    [{ 'owner.port': { $in: ['a', 'b'] } }, 'INDEX boats_owner (<expr>=? AND <expr>=?)'],
    [{ berth: { $exists: false } }, 'INDEX boats_berth (<expr>=? AND <expr>=?)'],
    [{ moored: false, since: { $lte: '2026-03-01' } }, 'INDEX boats_moored (<expr>=? AND <expr>=? AND <expr><?)'],
    [
      { moored: true, $and: [{ since: { $gt: '2026-03-01' } }] },
      'INDEX boats_moored (<expr>=? AND <expr>=? AND <expr>>?)',
    ],
  ];
  it.each(searches)('is searched by index for %j', async (filter, index) => {
    expect(await planOf(boats, filter)).toBe(`SEARCH boats USING ${index}`);
  });

  it('is searched by index for the households that planning reads', async () => {
    const index = 'SEARCH households USING INDEX households_attention (<expr>=? AND <expr>=? AND <expr>';
    const plans = await Promise.all(dueFilters(theDay('2026-11-24')).map((filter) => planOf(households, filter)));
    expect(plans).toEqual(['=?)', '<?)', '>?)', '=? AND <expr><?)'].map((end) => `${index}${end}`));
  });

  const open = { doneOn: { $exists: false } };
  it.each([
    [{ owner: 'claire', ...open }, 'INDEX memos_owner (<expr>=? AND <expr>=? AND <expr>=?)'],
    [{ ...open, on: { $lte: '2026-11-24' } }, 'INDEX memos_open (<expr>=? AND <expr>=? AND <expr><?)'],
    [{ household: 'AG-26-001' }, 'INDEX memos_household (<expr>=? AND <expr>=?)'],
  ])('is searched by index for the memos of %j', async (filter, index) => {
    expect(await planOf(memos, filter)).toBe(`SEARCH memos USING ${index}`);
  });

  it.each([
    [{ state: 'PLANNED', dueAt: { $lte: now } }, 'INDEX reminders_due (<expr>=? AND <expr>=? AND <expr><?)'],
    [{ state: 'SENDING', leaseUntil: { $lte: now } }, 'INDEX reminders_held (<expr>=? AND <expr>=? AND <expr><?)'],
    [{ on: '2026-11-24' }, 'INDEX reminders_day (<expr>=? AND <expr>=?)'],
    [{ to: 'claire', on: { $gte: '2026-11-24' } }, 'INDEX reminders_person (<expr>=? AND <expr>=? AND <expr>>?)'],
  ])('is searched by index for the reminders of %j', async (filter, index) => {
    expect(await planOf(reminders, filter)).toBe(`SEARCH reminders USING ${index}`);
  });
});

/** How SQLite finds what that filter asks of an empty collection. */
async function planOf<T extends Doc>(schema: Schema<T>, filter: object, order = ''): Promise<string> {
  const place = freshPlace();
  const adapter = await openAdapter(place);
  await adapter.collection(schema);
  await adapter.close();
  const database = await openDatabase(join(place.dataDir, 'jalon.db'));
  const { where, values } = narrow(schema, { ...filter, service: 'harbour' });
  const sql = `explain query plan select id, doc from ${schema.name} where ${where} ${order}`;
  const plan = database.all<{ detail: string }>(sql, ...values);
  database.close();
  const steps = plan.map(({ detail }) => detail);
  return steps.filter((step) => /^(SEARCH|USE)/.test(step)).join(', ');
}

function freshPlace(): StorePlace {
  return { dataDir: mkdtempSync(join(dataDir, 'service-')) };
}
