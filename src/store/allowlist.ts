import type { Doc } from './port';
import { type Field, fieldAt, type Schema } from './schema';

type Known = Pick<Schema<Doc>, 'name' | 'fields' | 'indexes'>;
type Plain = Readonly<Record<string, unknown>>;

const combinators = new Set(['$and', '$or', '$nor']);

/** Refuses a filter that both engines would not read alike: an unknown field or operator, a value of another kind. */
export function checkFilter(schema: Known, filter: unknown): void {
  for (const [key, condition] of Object.entries(plain(schema, filter))) {
    if (combinators.has(key)) {
      if (!Array.isArray(condition) || condition.length === 0) throw refused(schema, `${key} without a list`);
      for (const part of condition) checkFilter(schema, part);
    } else {
      checkCondition(schema, comparedAt(schema, key), key, condition);
    }
  }
}

/** Refuses an update that would break the schema, a unique index or the version, or that the engines apply differently. */
export function checkUpdate(schema: Known, update: unknown): void {
  const touched: string[] = [];
  for (const [operator, changes] of Object.entries(plain(schema, update))) {
    const paths = Object.entries(plain(schema, changes));
    if (paths.length === 0) throw refused(schema, `${nameOf(operator)} of nothing`);
    for (const [path, value] of paths) {
      checkChange(schema, operator, path, value);
      touched.push(path);
    }
  }
  for (const path of touched) {
    if (touched.filter((other) => other === path || other.startsWith(`${path}.`)).length > 1) {
      throw refused(schema, `two changes of ${path}`);
    }
  }
}

/** Refuses an order by an unknown field, or a negative or empty page. */
export function checkPage(schema: Known, page: { sort?: unknown; skip?: unknown; limit?: unknown }): void {
  for (const [path, direction] of Object.entries(plain(schema, page.sort ?? {}))) {
    scalarAt(schema, path);
    if (direction !== 1 && direction !== -1) throw refused(schema, `an order of ${path} that is neither 1 nor -1`);
  }
  if (!isCount(page.skip ?? 0, 0) || !isCount(page.limit ?? 1, 1)) throw refused(schema, 'a page of no size');
}

/** The field of one value at that path. */
export function scalarAt(schema: Known, path: string): Field {
  return scalar(schema, path, fieldAt(schema.fields, path)?.field);
}

/** The field at that path of which a filter compares the value; of a list, each value. */
function comparedAt(schema: Known, path: string): Field {
  const field = fieldAt(schema.fields, path)?.field;
  return scalar(schema, path, field?.item ?? field);
}

function scalar(schema: Known, path: string, field: Field | undefined): Field {
  if (field && field.kind !== 'object' && field.kind !== 'list') return field;
  throw refused(schema, `${nameOf(path)}, which is not one value`);
}

function checkCondition(schema: Known, field: Field, path: string, condition: unknown): void {
  if (isScalar(field, condition)) return;
  const comparisons = Object.entries(plain(schema, condition));
  if (comparisons.length === 0) throw refused(schema, `no comparison of ${path}`);
  for (const [operator, value] of comparisons) {
    if (!mayCompare(field, operator, value)) throw refused(schema, `${nameOf(operator)} on ${path}`);
  }
}

function mayCompare(field: Field, operator: string, value: unknown): boolean {
  switch (operator) {
    case '$eq':
    case '$ne':
      return isScalar(field, value);
    case '$in':
    case '$nin':
      return Array.isArray(value) && value.every((one) => isScalar(field, one));
    case '$exists':
      return typeof value === 'boolean';
    case '$lt':
    case '$lte':
    case '$gt':
    case '$gte':
      return field.kind !== 'flag' && value !== null && isScalar(field, value);
    default:
      return false;
  }
}

function checkChange(schema: Known, operator: string, path: string, value: unknown): void {
  const found = fieldAt(schema.fields, path);
  if (!found || isFrozen(schema, path)) throw refused(schema, `a change of ${nameOf(path)}`);
  // Inside an optional object, an engine would make an object that lacks its other fields.
  if (found.parents.some((parent) => parent.isOptional)) throw refused(schema, `${path}: set the whole object`);
  if (!mayChange(found.field, operator, value)) throw refused(schema, `${nameOf(operator)} on ${path}`);
}

function mayChange(field: Field, operator: string, value: unknown): boolean {
  switch (operator) {
    case '$set':
      return field.refuses(value) === null;
    case '$unset':
      return field.isOptional && value === true;
    case '$inc':
      return field.kind === 'number' && field.refuses(value) === null;
    case '$push':
      return field.item?.refuses(value) === null;
    case '$addToSet':
      return field.item !== null && isScalar(field.item, value) && value !== null;
    case '$pull':
      return field.item !== null && isElement(field.item, value);
    default:
      return false;
  }
}

/** What identifies a document or belongs to the store is never changed by an update. */
function isFrozen(schema: Known, path: string): boolean {
  const unique = schema.indexes.filter((index) => index.unique).flatMap((index) => index.fields);
  return ['_id', 'v', 'service', ...unique].includes(path);
}

/** A scalar, or some fields of an object: the elements equal in those are pulled. */
function isElement(item: Field, value: unknown): boolean {
  if (isScalar(item, value)) return value !== null;
  if (!isPlain(value) || Object.keys(value).length === 0) return false;
  return Object.entries(value).every(([name, one]) => item.fields[name] && isScalar(item.fields[name], one));
}

function isScalar(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
      return value === null || typeof value === 'string';
    case 'number':
      return value === null || (typeof value === 'number' && Number.isFinite(value));
    case 'flag':
      return value === null || typeof value === 'boolean';
    case 'list':
    case 'object':
      return false;
  }
}

function isCount(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function plain(schema: Known, value: unknown): Plain {
  if (!isPlain(value)) throw refused(schema, 'something else than a plain object');
  return value;
}

function refused(schema: Known, what: string): TypeError {
  return new TypeError(`${schema.name}: the store does not accept ${what}`);
}

/** Keys may come from outside: only what looks like a name is repeated. */
function nameOf(key: string): string {
  return /^[$\w.]{1,60}$/.test(key) ? key : 'that key';
}
