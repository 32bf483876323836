import type { Doc } from './port';

/** What the adapters know of a collection: they see no schema library. */
export type Schema<T extends Doc> = {
  readonly name: string;
  readonly fields: Fields;
  readonly indexes: readonly Index[];
  /** Text fields of fixed-width ASCII (days, instants): SQL and JavaScript order them alike, so SQL may narrow a range. */
  readonly ordered: readonly string[];
  /** For what most turns read, and no turn adds to: what was read stays in memory as long as it holds. */
  readonly staysInMemory?: true;
  /** Throws when the document is not of this collection; the message names fields, never values. */
  check(document: unknown): void;
  /** Only there to tie the schema to its documents. */
  readonly row?: T;
};

/** Every index starts with the service, which is not said here. A unique field is required and never changed. */
export type Index = { readonly name: string; readonly fields: readonly string[]; readonly unique?: true };

export type Fields = Readonly<Record<string, Field>>;

export type Field = {
  readonly kind: 'text' | 'number' | 'flag' | 'list' | 'object';
  readonly isOptional: boolean;
  /** The fields of an object. */
  readonly fields: Fields;
  /** What a list is made of. */
  readonly item: Field | null;
  /** Why the field cannot hold that value, told without it; `null` when it can. */
  refuses(value: unknown): string | null;
};

/** A record as written when what people typed in it is sealed in one text. */
export type SealedRow = Doc & { readonly sealed: string; readonly [clear: string]: unknown };

/** The schema of the rows of `T`, and of what is sealed in them. */
export type RecordSchema<T extends Doc> = Schema<SealedRow> & {
  readonly sealedFields: readonly string[];
  readonly clearFields: readonly string[];
  /** Clear fields worked out of the record at each write, so that it can be found: they do not come out with it. */
  readonly derivedFields: readonly string[];
  checkSealed(content: unknown): void;
  readonly record?: T;
};

/** The field at a path `a.b`, with those it is in; `null` when there is none. No path goes through a list. */
export function fieldAt(fields: Fields, path: string): { field: Field; parents: readonly Field[] } | null {
  const parents: Field[] = [];
  let known = fields;
  for (const name of path.split('.')) {
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!field) return null;
    parents.push(field);
    known = field.fields;
  }
  const field = parents.pop();
  return field ? { field, parents } : null;
}
