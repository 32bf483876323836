import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Libsql from 'libsql';
import { DuplicateKey, StoreUnavailable, type Trouble } from './port';

/** One SQLite file. The driver blocks the event loop, so a lock held by another process is waited for between calls. */
export type Database = {
  exec(sql: string): void;
  run(sql: string, ...values: Value[]): void;
  all<R>(sql: string, ...values: Value[]): R[];
  /** Does some reading, again as long as another process holds the file. */
  read<R>(work: () => R): Promise<R>;
  /** Does some writing in a transaction; what is asked for in one turn of the event loop shares one wait for the disk. */
  write<R>(work: () => R): Promise<R>;
  close(): void;
};

type Value = string | number;
type Write = { readonly work: () => unknown; settle(outcome: Outcome): void };
type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Opens the file, made if need be and readable by its owner only. A rollback journal, not WAL, whose reset bug this
 * SQLite has. A commit ends by wiping the journal’s header (PERSIST): to empty the file would make the disk write twice,
 * its new length too. Every wait for the disk stays.
 * Five calls of the driver (open, exec, prepare, run, all), so that another SQLite can take its place.
 */
export async function openDatabase(file: string, patienceMs = 5000): Promise<Database> {
  const driver = orUnavailable(file, () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    return new Libsql(file);
  });
  const exec = (sql: string): void => void driver.exec(sql);
  const statements = new Map<string, Libsql.Statement>();
  const prepared = (sql: string): Libsql.Statement => {
    const statement = statements.get(sql) ?? driver.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const attempt = <R>(work: () => R): Promise<R> => patiently(patienceMs, () => orUnavailable(file, work));
  await attempt(() => {
    exec('pragma busy_timeout=10; pragma journal_mode=PERSIST; pragma synchronous=EXTRA');
    locked(exec, () => checkSoundness(driver));
  });
  return {
    exec,
    run: (sql, ...values) => void prepared(sql).run(...values),
    all: <R>(sql: string, ...values: Value[]) => prepared(sql).all(...values) as R[],
    read: (work) => attempt(() => locked(exec, work)),
    write: grouped((writes) => attempt(() => transaction(exec, writes))),
    close: () => void driver.close(),
  };
}

/**
 * Reads one state of the file. The lock is taken by a statement that ends with its failure: a prepared one that meets the
 * lock of another process stays begun, and then keeps that process from writing until it happens to be run again.
 */
function locked<R>(exec: Database['exec'], work: () => R): R {
  try {
    exec('begin; select 1 from sqlite_schema limit 1');
    return work();
  } finally {
    rollBack(exec);
  }
}

function checkSoundness(driver: Libsql.Database): void {
  const [verdict] = driver.prepare('pragma quick_check(1)').all() as { quick_check: string }[];
  if (verdict?.quick_check !== 'ok') throw Object.assign(new Error('quick_check'), { code: 'SQLITE_CORRUPT' });
}

/** Gathers the writes of one turn of the event loop and commits them together. */
function grouped(commit: (writes: readonly Write[]) => Promise<Outcome[]>): Database['write'] {
  let waiting: Write[] = [];
  const flush = async (): Promise<void> => {
    const writes = waiting;
    waiting = [];
    const outcomes = await commit(writes).catch((error) => writes.map((): Outcome => ({ kind: 'failed', error })));
    outcomes.forEach((outcome, i) => void writes[i]?.settle(outcome));
  };
  return <R>(work: () => R) =>
    new Promise<R>((resolve, reject) => {
      const settle = (outcome: Outcome) =>
        outcome.kind === 'done' ? resolve(outcome.value as R) : reject(outcome.error);
      if (waiting.push({ work, settle }) === 1) queueMicrotask(() => void flush());
    });
}

/** A write that breaks a unique index fails alone: SQLite undoes that statement only. Any trouble fails them all. */
function transaction(exec: Database['exec'], writes: readonly Write[]): Outcome[] {
  exec('begin immediate');
  try {
    const outcomes = writes.map(({ work }) => outcomeOf(work));
    exec('commit');
    return outcomes;
  } catch (error) {
    rollBack(exec);
    throw error;
  }
}

function outcomeOf(work: () => unknown): Outcome {
  try {
    return { kind: 'done', value: work() };
  } catch (error) {
    if (troubleOf(error)) throw error;
    return { kind: 'failed', error: duplicateOf(error) ?? error };
  }
}

function rollBack(exec: Database['exec']): void {
  try {
    exec('rollback');
  } catch {
    // Already done: SQLite ends the transaction by itself on a full disk.
  }
}

async function patiently<R>(patienceMs: number, work: () => R): Promise<R> {
  for (const until = Date.now() + patienceMs; ; ) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof StoreUnavailable && error.trouble === 'busy') || Date.now() > until) throw error;
      await wait(1 + Math.random() * 10);
    }
  }
}

/** « UNIQUE constraint failed: index 'workers_email' », or « … failed: workers.id ». */
function duplicateOf(error: unknown): DuplicateKey | null {
  if (!codeOf(error).startsWith('SQLITE_CONSTRAINT')) return null;
  return new DuplicateKey(/index '(\w+)'/.exec(String(error))?.[1] ?? '_id_');
}

function orUnavailable<R>(file: string, work: () => R): R {
  try {
    return work();
  } catch (cause) {
    const trouble = troubleOf(cause);
    if (!trouble) throw cause;
    throw new StoreUnavailable(trouble, `${file}: ${advice[trouble]} (${codeOf(cause)})`, { cause });
  }
}

const troubles: readonly (readonly [RegExp, keyof typeof advice])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB|IOERR_(READ|SHORT_READ))/, 'damaged'],
  [/^(SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT|EFBIG)/, 'full'],
  [/^(SQLITE_(READONLY|CANTOPEN|PERM)|EACCES|EPERM|EROFS|ENOTDIR|EEXIST|EISDIR|ConnectionFailed)/, 'notWritable'],
];

const advice = {
  busy: 'another process keeps the file locked; stop whatever else has it open',
  damaged:
    'expected a sound SQLite database and found a damaged one; stop Jalon, keep this file aside and restore a backup',
  full: 'the disk is full or refuses to write, and this write was not kept; free some space, then do it again',
  notWritable:
    'the store cannot open or write this file; let the account that runs Jalon write there, or change DATA_DIR',
} satisfies Partial<Record<Trouble, string>>;

function troubleOf(error: unknown): keyof typeof advice | null {
  return troubles.find(([code]) => code.test(codeOf(error)))?.[1] ?? null;
}

/** When it cannot open the file, the driver gives no code: its message is « ConnectionFailed(…) ». */
function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && code !== '' ? code : (/^Error: (\w+)\(/.exec(String(error))?.[1] ?? '');
}
