import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import { type Database, openDatabase } from '../../src/store/database';

const PATIENCE_MS = 60;

let file: string;
let other: Libsql.Database;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'jalon-lock-')), 'jalon.db');
  other = new Libsql(file);
  other.exec('create table boats(id text primary key)');
});
afterEach(() => {
  other.close();
  rmSync(join(file, '..'), { recursive: true });
});

const boats = (database: Database) => database.read(() => database.all('select id from boats'));

/** Whether another process may write. */
function mayWrite(): boolean {
  try {
    other.exec('begin exclusive; commit');
    return true;
  } catch {
    return false;
  }
}

it('opened while another process holds the file, it holds nothing back afterwards', async () => {
  other.exec('begin exclusive');
  const opening = openDatabase(file);
  await wait(PATIENCE_MS);
  other.exec('commit');
  const database = await opening;
  expect([await boats(database), mayWrite()]).toEqual([[], true]);
  database.close();
});

it('a read that has been given up holds nothing back afterwards', async () => {
  const database = await openDatabase(file, PATIENCE_MS);
  other.exec('begin exclusive');
  await expect(boats(database)).rejects.toMatchObject({ trouble: 'busy' });
  other.exec('commit');
  // Any other statement: the one that was given up may never be run again.
  const counted = await database.read(() => database.all('select count(*) as count from boats'));
  expect([counted, mayWrite()]).toEqual([[{ count: 0 }], true]);
  database.close();
});
