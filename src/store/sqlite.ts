import { Context } from 'mingo/core';
import * as query from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { update as apply } from 'mingo/updater';
import type { Adapter, Page, Stored, StoredCollection } from './adapter';
import { type Database, openDatabase } from './database';
import { documents, documentsInMemory } from './documents';
import { firstOf } from './first-of';
import { expressionOf, narrow } from './narrow';
import type { Doc } from './port';
import type { Field, Schema } from './schema';
import { withWholeFields } from './whole-fields';

/** The operators of filters alone: the whole of mingo takes 0.1 s more to load. */
const engine = { context: Context.init({ query }) };

/** The embedded store: one file, one table per collection. SQL narrows to a superset of the filter, mingo decides. */
export async function openSqlite(file: string): Promise<Adapter> {
  const database = await openDatabase(file);
  return {
    kind: 'embedded',
    async collection(schema) {
      const missing = await database.read(() => missingOf(database, schema));
      if (missing.length > 0) await database.write(() => database.exec(missing.join('\n')));
      return collectionOf(database, schema);
    },
    // It writes: what can only be read is of no use, and should show before somebody’s work is lost.
    check: () => database.write(() => database.exec('pragma user_version = 1')),
    close: async () => database.close(),
  };
}

/** What the file lacks of a collection: a process that finds it all there opens without a write, whoever else writes. */
function missingOf(database: Database, { name, indexes }: Pick<Schema<Doc>, 'name' | 'indexes'>): string[] {
  const there = new Set(database.all<{ name: string }>('select name from sqlite_master').map((one) => one.name));
  // With a rowid: without one, SQLite reads a whole document to compare its identifier with another.
  const table = `create table if not exists ${name}(id text primary key, doc text not null) strict;`;
  const statements = indexes.map((index) => {
    const expressions = ['service', ...index.fields].map(expressionOf).join(', ');
    const kind = index.unique ? 'unique index' : 'index';
    return { name: index.name, sql: `create ${kind} if not exists ${index.name} on ${name}(${expressions});` };
  });
  return [{ name, sql: table }, ...statements].filter((one) => !there.has(one.name)).map((one) => one.sql);
}

type Known = Pick<Schema<Doc>, 'name' | 'fields' | 'indexes' | 'ordered' | 'staysInMemory'>;

function collectionOf(database: Database, schema: Known): StoredCollection {
  const table = schema.name;
  const fromFile = documents(database, table);
  const kept = schema.staysInMemory ? documentsInMemory(database, table) : fromFile;
  const answer = (filter: object, page: Page = {}) =>
    database.read(() => {
      const matches = matcherOf(schema, filter);
      return pageOf(firstOf(kept, schema, { filter, matches }, page).filter(matches), page);
    });
  const toWrite = (filter: object, page: Page = {}) =>
    pageOf(fromFile.matching(narrow(schema, filter)).filter(matcherOf(schema, filter)), page);
  return {
    insert: (document) =>
      database.write(() => {
        database.run(`insert into ${table}(id, doc) values (?, ?)`, document._id, JSON.stringify(document));
        return document;
      }),
    find: answer,
    findOne: async (filter, page) => (await answer(filter, { ...page, limit: 1 }))[0] ?? null,
    updateOne: (filter, update, page) =>
      database.write(() => {
        const [before] = toWrite(filter, { ...page, limit: 1 });
        if (!before) return null;
        const document = withWholeFields(before, update) ?? applied(before, update);
        kept.forget(document._id);
        database.run(`update ${table} set doc = ? where id = ?`, JSON.stringify(document), document._id);
        return document;
      }),
    deleteMany: (filter) =>
      database.write(() => {
        const doomed = toWrite(filter);
        for (const { _id } of doomed) {
          kept.forget(_id);
          database.run(`delete from ${table} where id = ?`, _id);
        }
        return doomed.length;
      }),
    count: async (filter) => (await answer(filter)).length,
    countBy: async (field, filter) => tally((await answer(filter)).map((document) => valueAt(document, field))),
  };
}

/** Whether a document meets a filter: what is equal to one value, field by field, is compared without the engine. */
function matcherOf({ fields }: Pick<Known, 'fields'>, filter: object): (document: Stored) => boolean {
  const conditions = Object.entries(filter);
  const isOne = (field: string) => identity.has(field) || oneValue.has(fields[field]?.kind);
  const isPlain = conditions.every(([field, value]) => isOne(field) && typeof value !== 'object');
  if (isPlain) return (document) => conditions.every(([field, value]) => document[field] === value);
  const query = new Query(filter, engine);
  return (document) => query.test(document);
}

const identity: ReadonlySet<string> = new Set(['_id', 'service', 'v']);
const oneValue: ReadonlySet<Field['kind'] | undefined> = new Set(['text', 'number', 'flag']);

function pageOf(found: Stored[], { sort, skip = 0, limit }: Page): Stored[] {
  return (sort ? sorted(found, sort) : found).slice(skip, limit ? skip + limit : undefined);
}

function sorted(found: Stored[], sort: object): Stored[] {
  const cursor = new Query({}, engine).find<Stored>(found);
  return cursor.sort({ ...sort }).all();
}

/** The engine changes what it is given, which was read for that. */
function applied(document: Stored, update: object): Stored {
  apply(document, update as Parameters<typeof apply>[1]);
  return document;
}

function tally(values: readonly unknown[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value !== undefined && value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function valueAt(document: Stored, path: string): unknown {
  return path.split('.').reduce<unknown>((inside, key) => (inside as Partial<Stored> | undefined)?.[key], document);
}
