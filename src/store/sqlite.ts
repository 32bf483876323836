import { Context } from 'mingo/core';
import * as query from 'mingo/operators/query';
import { Query } from 'mingo/query';
import { update as apply } from 'mingo/updater';
import type { Adapter, Page, Stored, StoredCollection } from './adapter';
import { type Database, openDatabase } from './database';
import { expressionOf, narrow } from './narrow';
import type { Doc } from './port';
import { remembered } from './remembered';
import type { Schema } from './schema';

type Row = { readonly id: string; readonly doc: string };

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

function collectionOf(database: Database, schema: Pick<Schema<Doc>, 'name' | 'indexes' | 'ordered'>): StoredCollection {
  const table = schema.name;
  const parsed = remembered<Stored>();
  const parsedOf = ({ id, doc }: Row): Stored => parsed.get(id, doc) ?? parsed.keep(id, doc, JSON.parse(doc));
  const matching = (filter: object, { sort, skip = 0, limit }: Page = {}): Stored[] => {
    const { where, values } = narrow(schema, filter);
    const rows = database.all<Row>(`select id, doc from ${table} where ${where}`, ...values);
    const found = new Query(filter, engine).find<Stored>(rows.map(parsedOf));
    if (sort) found.sort({ ...sort });
    if (skip > 0) found.skip(skip);
    return (limit ? found.limit(limit) : found).all();
  };
  const first = (filter: object, page?: Page): Stored | null => matching(filter, { ...page, limit: 1 })[0] ?? null;
  return {
    insert: (document) =>
      database.write(() => {
        database.run(`insert into ${table}(id, doc) values (?, ?)`, document._id, JSON.stringify(document));
        return document;
      }),
    find: (filter, page) => database.read(() => matching(filter, page)),
    findOne: (filter, page) => database.read(() => first(filter, page)),
    updateOne: (filter, update, page) =>
      database.write(() => {
        const found = first(filter, page);
        if (!found) return null;
        const document = structuredClone(found);
        apply(document, update as Parameters<typeof apply>[1]);
        database.run(`update ${table} set doc = ? where id = ?`, JSON.stringify(document), document._id);
        return document;
      }),
    deleteMany: (filter) =>
      database.write(() => {
        const doomed = matching(filter);
        for (const { _id } of doomed) database.run(`delete from ${table} where id = ?`, _id);
        return doomed.length;
      }),
    count: (filter) => database.read(() => matching(filter).length),
    countBy: (field, filter) =>
      database.read(() => tally(matching(filter).map((document) => valueAt(document, field)))),
  };
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
