import type { DataKeys } from './keys';
import { type Collection, type Doc, DuplicateKey, type Filter, type Sort } from './port';
import { remembered } from './remembered';
import type { Saved } from './repositories';
import type { RecordSchema, SealedRow } from './schema';
import { seal, unseal } from './seal';

type Page<T extends Doc> = { readonly sort?: Sort<T>; readonly limit?: number };

/** The records of a collection, of which some fields are sealed in one text. */
export type Records<T extends Doc, Derived extends object = object> = {
  get(id: string): Promise<T | null>;
  find(filter: Filter<T & Derived>, options?: Page<T>): Promise<T[]>;
  /** False when there is one of that `_id` already. */
  create(record: Omit<T, 'v'>): Promise<boolean>;
  /** Replaces the record if it still is at its version. */
  save(record: T): Promise<Saved<T>>;
};

/** `keyOf` names the data key that seals the record of an identifier; `derive` gives its derived fields. */
export function records<T extends Doc, Derived extends object = object>(
  collection: Collection<SealedRow>,
  schema: RecordSchema<T>,
  keys: DataKeys,
  keyOf: (id: string) => string,
  derive?: (record: Omit<T, 'v'>) => Derived,
): Records<T, Derived> {
  const placeOf = (id: string): string => `${schema.name}/${id}/sealed`;
  const isRecorded = ([field]: [string, unknown]) => !schema.derivedFields.includes(field);
  const recorded = (row: object) => Object.fromEntries(Object.entries(row).filter(isRecorded));
  const close = async (record: Omit<T, 'v'>): Promise<Omit<SealedRow, 'v'> & Pick<SealedRow, '_id' | 'sealed'>> => {
    const { v: _, _id, ...fields } = record as unknown as Doc;
    const isSealed = ([field]: [string, unknown]) => schema.sealedFields.includes(field);
    const content = Object.fromEntries(Object.entries(fields).filter(isSealed));
    const clear = Object.fromEntries(Object.entries(recorded(fields)).filter((entry) => !isSealed(entry)));
    schema.checkSealed(content);
    const sealed = seal(await keys.make(keyOf(_id)), JSON.stringify(content), placeOf(_id));
    return { ...clear, ...derive?.(record), _id, sealed };
  };
  const opened = remembered<T>();
  const keep = (record: T, sealed: string): T =>
    schema.staysInMemory ? opened.keep(record._id, sealed, record) : record;
  const open = async (row: SealedRow): Promise<T> => {
    const { _id, sealed } = row;
    // Each write seals anew: the same seal, the same record.
    const known = opened.get(_id, sealed);
    if (known) return known;
    const { sealed: _, ...clear } = row;
    const content = JSON.parse(unseal(await keys.get(keyOf(_id)), sealed, placeOf(_id)));
    const record = { ...recorded(clear), ...content } as unknown as T;
    return keep(record, sealed);
  };
  const get = async (id: string): Promise<T | null> => {
    const row = await collection.findOne({ _id: id });
    return row && open(row);
  };
  return {
    get,
    async find(filter, options) {
      const rows = await collection.find(filter as Filter<SealedRow>, options as Page<SealedRow>);
      await keys.load(rows.map((row) => keyOf(row._id)));
      return Promise.all(rows.map(open));
    },
    create: async (record) => isNew(collection.insert(await close(record))),
    async save(record) {
      const { _id, ...row } = await close(record);
      const gone = schema.clearFields.filter((field) => !(field in row));
      const unset = gone.length > 0 && { $unset: Object.fromEntries(gone.map((field) => [field, true as const])) };
      const saved = await collection.updateOne({ _id: record._id, v: record.v }, { $set: row, ...unset });
      if (!saved) return { kind: 'changed', current: await get(record._id) };
      return { kind: 'saved', record: keep({ ...record, v: record.v + 1 }, row.sealed) };
    },
  };
}

/** True once inserted, false when it was there already. */
export async function isNew(insertion: Promise<unknown>): Promise<boolean> {
  try {
    await insertion;
    return true;
  } catch (error) {
    if (error instanceof DuplicateKey) return false;
    throw error;
  }
}
