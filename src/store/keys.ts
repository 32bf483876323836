import { type Collection, DuplicateKey, StoreUnavailable } from './port';
import type { WrappedKey } from './schemas';
import { type KeyRing, newDataKey, unwrap, wrap } from './seal';

/**
 * The data keys, one for each household and referral and one for the service, made once and kept: whoever erases one
 * erases what it sealed. An undone record leaves its key behind, for it may be made again, by a process that knows it.
 */
export type DataKeys = {
  /** The key of `id`, made at the first call. */
  make(id: string): Promise<Buffer>;
  /** The key of `id`; throws `StoreUnavailable` when there is none. */
  get(id: string): Promise<Buffer>;
  /** Brings those keys in memory at once. */
  load(ids: readonly string[]): Promise<void>;
};

export function dataKeys(collection: Collection<WrappedKey>, ring: KeyRing): DataKeys {
  const known = new Map<string, Buffer>();
  const keep = ({ _id, wrapped }: WrappedKey): Buffer => {
    const key = unwrap(ring, wrapped, _id);
    known.set(_id, key);
    return key;
  };
  const find = async (id: string): Promise<Buffer> => {
    const found = await collection.findOne({ _id: id });
    if (!found)
      throw new StoreUnavailable('keys', `${id}: expected its data key and found none; it may have been erased`);
    return keep(found);
  };
  return {
    get: async (id) => known.get(id) ?? find(id),
    async make(id) {
      try {
        return known.get(id) ?? keep(await collection.insert({ _id: id, wrapped: wrap(ring, newDataKey(), id) }));
      } catch (error) {
        if (!(error instanceof DuplicateKey)) throw error;
        const made = await collection.findOne({ _id: id });
        if (!made)
          throw new StoreUnavailable('keys', `${id}: the key is another service’s; SERVICE_NAME must stay as it was`);
        return keep(made);
      }
    },
    async load(ids) {
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length > 0) for (const key of await collection.find({ _id: { $in: missing } })) keep(key);
    },
  };
}
