import {
  chmodSync,
  chownSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import { openDatabase } from '../../src/store/database';
import { StoreUnavailable } from '../../src/store/port';
import { openStore } from './place';
import { endJobs, startJob } from './process';
import { household, secrets } from './records';

const root = mkdtempSync(join(tmpdir(), 'jalon-trouble-'));
const freshDir = () => mkdtempSync(join(root, 'store-'));
afterEach(endJobs);
afterAll(() => rmSync(root, { recursive: true }));

/** A store of forty households, closed. */
async function furnished(): Promise<string> {
  const dataDir = freshDir();
  const store = await openStore({ dataDir });
  await Promise.all(
    Array.from({ length: 40 }, (_, i) => store.repositories.households.create(household(`AG-26-${i}`))),
  );
  await store.close();
  return dataDir;
}

const troubleOf = async (dataDir: string): Promise<StoreUnavailable> => {
  const refusal = await openStore({ dataDir }).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof StoreUnavailable)) throw new Error(`expected a refusal and got ${refusal}`);
  return refusal;
};

describe('a damaged file is refused at the start, and left as it is', () => {
  const damages: Readonly<Record<string, (file: string) => void>> = {
    'is not a database': (file) => writeFileSync(file, 'Amina Haidari, 0475000001. '.repeat(500)),
    'has lost its end': (file) => truncateSync(file, 60_000),
    'was overwritten at its end, where records are': (file) => {
      const descriptor = openSync(file, 'r+');
      writeSync(descriptor, Buffer.alloc(2000, 'Haidari'), 0, 2000, statSync(file).size - 4096);
    },
    'was overwritten in the middle': (file) => {
      const descriptor = openSync(file, 'r+');
      for (let page = 2; page < 30; page++) writeSync(descriptor, Buffer.alloc(2000, 'Haidari'), 0, 2000, page * 4096);
    },
  };
  it.each(Object.entries(damages))('that %s', async (_, damage) => {
    const dataDir = await furnished();
    const file = join(dataDir, 'jalon.db');
    damage(file);
    const before = readFileSync(file);
    const { trouble, message } = await troubleOf(dataDir);
    expect(trouble).toBe('damaged');
    expect(message).toMatch(
      `${file}: expected a sound SQLite database and found a damaged one; stop Jalon, keep this file aside`,
    );
    expect(secrets.filter((secret) => message.includes(secret))).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

it('a folder that cannot be made is refused with what to do', async () => {
  const file = join(freshDir(), 'file');
  writeFileSync(file, '');
  expect(await troubleOf(join(file, 'data'))).toMatchObject({
    trouble: 'notWritable',
    message: expect.stringContaining('let the account that runs Jalon write there, or change DATA_DIR'),
  });
});

it('a read-only folder is refused with what to do', async () => {
  const dataDir = await furnished();
  chmodSync(join(dataDir, 'jalon.db'), 0o400);
  chmodSync(dataDir, 0o500);
  // Nothing is read-only to root: the store is opened by nobody, to whom it is given.
  const self = process.getuid?.() ?? 0;
  const uid = self === 0 ? 65534 : self;
  for (const path of [dataDir, join(dataDir, 'jalon.db'), join(dataDir, 'keys')]) chownSync(path, uid, -1);
  chmodSync(root, 0o711);
  const job = await startJob('open', { dataDir, uid });
  job.go();
  expect(await job.end()).toEqual(['notWritable']);
  chmodSync(dataDir, 0o700);
}, 30_000);

it('a folder taken away under a running store shows in its health', async () => {
  const dataDir = freshDir();
  const store = await openStore({ dataDir });
  await expect(store.check()).resolves.toBeUndefined();
  renameSync(dataDir, `${dataDir}-elsewhere`);
  await expect(store.check()).rejects.toMatchObject({ trouble: 'notWritable' });
  await store.close();
});

it('a full disk is told, loses nothing that was acknowledged, and is mended by room', async () => {
  const dataDir = freshDir();
  await (await openStore({ dataDir })).close();
  const job = await startJob('fill', { dataDir }, { fileSizeKb: 400 });
  job.go();
  const said = await job.end();
  expect(said.slice(-2)).toEqual(['full', '10000']);
  const store = await openStore({ dataDir });
  const kept = said.slice(0, -2);
  expect(kept.length).toBeGreaterThan(10);
  for (const key of kept) expect(await store.repositories.settings.get(key)).toHaveLength(10_000);
  await store.repositories.settings.set('after', 'room');
  await store.close();
}, 30_000);

it('a database that may not grow is told like a full disk', async () => {
  const database = await openDatabase(join(freshDir(), 'jalon.db'));
  await database.write(() => database.exec('create table t(id); pragma max_page_count = 3'));
  const grow = () => database.write(() => database.run('insert into t values (?)', 'x'.repeat(10_000)));
  await expect(grow()).rejects.toMatchObject({ trouble: 'full', message: expect.stringContaining('free some space') });
  await database.write(() => database.run('insert into t values (?)', 'small'));
  expect(database.all('select id from t')).toEqual([{ id: 'small' }]);
  database.close();
});

describe('a file that another process has locked', () => {
  const lock = (file: string) => {
    const other = new Libsql(file);
    other.exec('begin exclusive');
    const release = () => {
      other.exec('commit');
      other.close();
    };
    return { release };
  };

  it('is waited for, while everything else goes on', async () => {
    const file = join(freshDir(), 'jalon.db');
    const database = await openDatabase(file);
    await database.write(() => database.exec('create table t(id)'));
    const other = lock(file);
    const written = database.write(() => database.run('insert into t values (?)', 'a'));
    const read = database.read(() => database.all('select * from t'));
    for (let turns = 0; turns < 20; turns++) await wait(1);
    other.release();
    await Promise.all([written, read]);
    expect(database.all('select id from t')).toEqual([{ id: 'a' }]);
    database.close();
  });

  it('is given up when it stays locked', async () => {
    const file = join(freshDir(), 'jalon.db');
    const database = await openDatabase(file, 30);
    const other = lock(file);
    await expect(database.write(() => 1)).rejects.toMatchObject({
      trouble: 'busy',
      message: expect.stringContaining(file),
    });
    await expect(database.read(() => database.all('select * from sqlite_schema'))).rejects.toMatchObject({
      trouble: 'busy',
    });
    other.release();
    expect(await database.write(() => 1)).toBe(1);
    database.close();
  });
});
