import type { Collection, Doc } from './port';
import type { Schema } from './schema';

/** A document as an adapter keeps it. */
export type Stored = Doc & { readonly service: string; readonly [field: string]: unknown };

/** A collection as the guard uses it: an inserted document is complete, `v` included. */
export type StoredCollection = Omit<Collection<Stored>, 'insert'> & { insert(document: Stored): Promise<Stored> };

export type Page = { readonly sort?: object; readonly skip?: number; readonly limit?: number };

/** What a database engine does for the store. It trusts what it is given: the guard has checked it. */
export type Adapter = {
  readonly kind: 'embedded' | 'mongodb';
  /** The collection of that schema, made with its indexes when it is not there yet. */
  collection<T extends Doc>(schema: Schema<T>): Promise<StoredCollection>;
  /** Throws `StoreUnavailable` when the engine does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
};
