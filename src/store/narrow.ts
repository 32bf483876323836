import type { Doc } from './port';
import type { Schema } from './schema';

/** A condition of SQL that every document of the filter meets: a superset of them. */
export type Narrowed = { readonly where: string; readonly values: readonly (string | number)[] };

type Term = { readonly path: string; readonly sql: string; readonly values: Narrowed['values'] };
type Narrowable = Pick<Schema<Doc>, 'indexes' | 'ordered'>;

const ranges: Readonly<Record<string, string>> = { $lt: '<', $lte: '<=', $gt: '>', $gte: '>=' };

/**
 * Reads what SQL can decide faster than JavaScript: equality on identifiers and indexed fields, their absence, and ranges
 * on `ordered` ones. All else is left to the filter itself, as are `null` (which SQL and Mongo read differently) and the
 * combinators but `$and`.
 */
export function narrow(schema: Narrowable, filter: object): Narrowed {
  const all = termsOf(schema, filter);
  // Given a choice, SQLite may prefer an index of the whole service to a list of identifiers.
  const byId = all.filter((term) => term.path === '_id');
  const terms = byId.length > 0 ? byId : all;
  return {
    where: terms.length === 0 ? 'true' : terms.map((term) => term.sql).join(' and '),
    values: terms.flatMap((term) => term.values),
  };
}

/** The expression of a field, the same to the letter in queries and in indexes, or SQLite would not match them. */
export function expressionOf(path: string): string {
  return path === '_id' ? 'id' : `json_extract(doc, '$.${path}')`;
}

function termsOf(schema: Narrowable, filter: object): Term[] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$and') return (condition as object[]).flatMap((part) => termsOf(schema, part));
    return isIndexed(schema, key)
      ? comparisonsOf(condition).flatMap(([op, v]) => termOf(schema, key, op, v) ?? [])
      : [];
  });
}

function termOf(schema: Narrowable, path: string, operator: string, value: unknown): Term | null {
  const field = expressionOf(path);
  if (operator === '$eq' && isValue(value)) {
    // A flag is 1 or 0 to SQL.
    return { path, sql: `${field} = ?`, values: [typeof value === 'boolean' ? Number(value) : value] };
  }
  if (operator === '$in' && Array.isArray(value) && value.every(isValue)) {
    return { path, sql: `${field} in (select value from json_each(?))`, values: [JSON.stringify(value)] };
  }
  if (operator === '$exists' && value === false) return { path, sql: `${field} is null`, values: [] };
  const sign = ranges[operator];
  return sign && schema.ordered.includes(path) ? { path, sql: `${field} ${sign} ?`, values: [String(value)] } : null;
}

function comparisonsOf(condition: unknown): [string, unknown][] {
  return typeof condition === 'object' && condition !== null ? Object.entries(condition) : [['$eq', condition]];
}

function isIndexed(schema: Narrowable, path: string): boolean {
  return path === '_id' || path === 'service' || schema.indexes.some((index) => index.fields.includes(path));
}

function isValue(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
