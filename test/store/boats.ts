import type { Doc } from '../../src/store/port';
import type { Field, Fields, Schema } from '../../src/store/schema';

/** A harbour: a collection that has one of each kind of field, for the contract of the adapters. */
export type Boat = Doc & {
  readonly name: string;
  readonly length: number;
  readonly moored: boolean;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly owner: { readonly port: string; readonly phone?: string };
  readonly crew: readonly string[];
  readonly log: readonly { readonly on: string; readonly miles: number }[];
  readonly berth?: string | null;
  readonly flags?: readonly string[];
  readonly refit?: { readonly yard: string };
};

const text = field('text', (value) => typeof value === 'string');
const number = field('number', Number.isFinite);
const flag = field('flag', (value) => typeof value === 'boolean');
const entry = record({ on: text, miles: number });

const fields: Fields = {
  _id: text,
  v: number,
  service: text,
  name: text,
  length: number,
  moored: flag,
  since: text,
  owner: record({ port: text, phone: optional(text) }),
  crew: list(text),
  log: list(entry),
  berth: optional(field('text', (value) => typeof value === 'string' || value === null)),
  flags: optional(list(text)),
  refit: optional(record({ yard: text })),
};

export const boats: Schema<Boat> = {
  name: 'boats',
  staysInMemory: true,
  fields,
  ordered: ['since'],
  indexes: [
    { name: 'boats_name', fields: ['name'], unique: true },
    { name: 'boats_moored', fields: ['moored', 'since'] },
    { name: 'boats_berth', fields: ['berth'] },
    { name: 'boats_owner', fields: ['owner.port'] },
  ],
  check(document) {
    const refusal = record(fields).refuses(document);
    if (refusal) throw new TypeError(`boats: ${refusal}`);
  },
};

export function boat(_id: string, changes: Partial<Boat> = {}): Omit<Boat, 'v'> {
  const owner = { port: 'Sète' };
  return { _id, name: _id, length: 8, moored: false, since: '2026-01-01', owner, crew: [], log: [], ...changes };
}

function field(kind: Field['kind'], accepts: (value: unknown) => boolean): Field {
  return { kind, isOptional: false, fields: {}, item: null, refuses: (value) => (accepts(value) ? null : kind) };
}

function optional(required: Field): Field {
  return { ...required, isOptional: true };
}

function list(item: Field): Field {
  const accepts = (value: unknown) => Array.isArray(value) && value.every((one) => item.refuses(one) === null);
  return { ...field('list', accepts), item };
}

/** Every field that is not optional, and no other. */
function record(known: Fields): Field {
  const accepts = (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, one]) => known[name]?.refuses(one) === null) &&
    Object.entries(known).every(([name, one]) => one.isOptional || name in value);
  return { ...field('object', accepts), fields: known };
}
