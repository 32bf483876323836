import type { Stored } from './adapter';
import type { Database } from './database';
import type { Narrowed } from './narrow';

type Row = { readonly id: string; readonly doc: string };

/** The documents of one table. */
export type Documents = {
  /** Those that meet the condition, in no order. */
  matching(condition: Narrowed): Stored[];
  /** So many of them, the first ones of that order. */
  beginning(condition: Narrowed, order: string, most: number): Stored[];
  /** One is about to be written or deleted. */
  forget(id: string): void;
};

const MOST = 500;

type Found = { readonly ids: string; readonly othersVersion: number };

/** One row for all identifiers, for each row costs a call of the driver; `data_version` moves when another process writes. */
const foundIn =
  'select json_group_array(id) as ids, (select data_version from pragma_data_version) as othersVersion from';

/** Documents that are read from the file each time. */
export function documents(database: Database, table: string): Documents {
  const read = (rest: string, values: Narrowed['values']): Stored[] =>
    database.all<Row>(`select id, doc from ${table} where ${rest}`, ...values).map(({ doc }) => JSON.parse(doc));
  return {
    matching: ({ where, values }) => read(where, values),
    beginning: ({ where, values }, order, most) => read(`${where} order by ${order} limit ${most}`, values),
    forget: () => undefined,
  };
}

/**
 * Documents that stay in memory once read, as long as nobody has written them: SQL then finds identifiers only. What is
 * written is read from the file: it may be undone, and must not be kept.
 */
export function documentsInMemory(database: Database, table: string): Documents {
  const known = new Map<string, Stored>();
  let version = Number.NaN;
  const keep = (document: Stored): void => {
    const [oldest] = known.size < MOST ? [] : known.keys();
    if (oldest !== undefined) known.delete(oldest);
    known.set(document._id, document);
  };
  const fromFile = documents(database, table);
  return {
    matching({ where, values }) {
      const found = database.all<Found>(`${foundIn} ${table} where ${where}`, ...values)[0];
      const ids: readonly string[] = JSON.parse(found?.ids ?? '[]');
      if (found?.othersVersion !== version) known.clear();
      version = found?.othersVersion ?? Number.NaN;
      const missing = ids.filter((id) => !known.has(id));
      const inMemory = ids.flatMap((id) => known.get(id) ?? []);
      if (missing.length === 0) return inMemory;
      const listed = { where: 'id in (select value from json_each(?))', values: [JSON.stringify(missing)] };
      const read = fromFile.matching(listed);
      for (const document of read) keep(document);
      return [...inMemory, ...read];
    },
    beginning: fromFile.beginning,
    forget: (id) => void known.delete(id),
  };
}
