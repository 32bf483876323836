/** A document: `_id` is made by us, `v` is kept by the store: 0 at the start, one more at each update. */
export interface Doc {
  readonly _id: string;
  readonly v: number;
}

/** What a filter may compare with. */
export type Scalar = string | number | boolean | null;

/** The comparisons that both adapters know; anything else is refused at run time. */
export interface Comparison {
  readonly $eq?: Scalar;
  readonly $ne?: Scalar;
  readonly $in?: readonly Scalar[];
  readonly $nin?: readonly Scalar[];
  readonly $exists?: boolean;
  readonly $lt?: string | number;
  readonly $lte?: string | number;
  readonly $gt?: string | number;
  readonly $gte?: string | number;
}

/** Conditions by path (`a.b`), all of which hold, and the three combinators. No path goes through an array of objects. */
export type Filter<T extends Doc> = { readonly [K in Path<T>]?: Scalar | Comparison } & {
  readonly $and?: readonly Filter<T>[];
  readonly $or?: readonly Filter<T>[];
  readonly $nor?: readonly Filter<T>[];
};

/** The changes that both adapters know. A unique field is never changed. */
export interface Update<T extends Doc> {
  readonly $set?: { readonly [K in Path<T>]?: unknown };
  readonly $unset?: { readonly [K in Path<T>]?: true };
  readonly $inc?: { readonly [K in Path<T>]?: number };
  readonly $push?: { readonly [K in Path<T>]?: unknown };
  readonly $pull?: { readonly [K in Path<T>]?: unknown };
  readonly $addToSet?: { readonly [K in Path<T>]?: Scalar };
}

export type Sort<T extends Doc> = { readonly [K in Path<T>]?: 1 | -1 };

/** The name of a field, or of a field of a field. */
export type Path<T> = Extract<keyof T, string> | `${Extract<keyof T, string>}.${string}`;

/** One collection. Every verb is atomic on one document; none reaches across two. */
export interface Collection<T extends Doc> {
  /** Writes a new document at `v: 0`. Throws `DuplicateKey` when a unique index already has its value. */
  insert(doc: Omit<T, 'v'>): Promise<T>;
  /** The documents that match, in `sort` order, or in no order. */
  find(filter: Filter<T>, options?: { sort?: Sort<T>; skip?: number; limit?: number }): Promise<T[]>;
  /** The first document that matches, or `null`. */
  findOne(filter: Filter<T>, options?: { sort?: Sort<T> }): Promise<T | null>;
  /** Changes one document that matches and adds one to its `v`, atomically: the new document, or `null` if none matched. */
  updateOne(filter: Filter<T>, update: Update<T>, options?: { sort?: Sort<T> }): Promise<T | null>;
  /** How many documents were deleted. */
  deleteMany(filter: Filter<T>): Promise<number>;
  count(filter: Filter<T>): Promise<number>;
  /** How many documents that match there are for each value of a scalar field. */
  countBy(field: Path<T>, filter: Filter<T>): Promise<Record<string, number>>;
}

/** A unique index already holds the value: `index` is its name in the schema. */
export class DuplicateKey extends Error {
  readonly index: string;
  constructor(index: string) {
    super(`duplicate value for the unique index ${index}`);
    this.name = 'DuplicateKey';
    this.index = index;
  }
}

/** What keeps the store from answering: the key of the sentence that says so to people. */
export type Trouble = 'full' | 'damaged' | 'notWritable' | 'busy' | 'unreachable' | 'keys';

/** The store cannot serve. The message says what was expected, what came and what to do, and holds no data. */
export class StoreUnavailable extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble, message: string, options?: { cause: unknown }) {
    super(message, options);
    this.name = 'StoreUnavailable';
    this.trouble = trouble;
  }
}
