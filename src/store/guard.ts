import type { Stored, StoredCollection } from './adapter';
import { checkFilter, checkPage, checkUpdate, scalarAt } from './allowlist';
import type { Collection, Doc, Filter } from './port';
import type { Schema } from './schema';

/**
 * The part of a collection that belongs to one service, behind the checks that both adapters share: what goes in has
 * passed the schema and the allow-list, and carries the service; what comes out does not.
 */
export function guard<T extends Doc>(adapter: StoredCollection, schema: Schema<T>, service: string): Collection<T> {
  const within = (filter: Filter<T>): Filter<Stored> => {
    checkFilter(schema, filter);
    return { ...filter, service };
  };
  const bare = ({ service: _, ...document }: Stored): T => document as unknown as T;
  return {
    async insert(document) {
      const stored = { ...document, v: 0, service };
      schema.check(stored);
      return bare(await adapter.insert(stored));
    },
    async find(filter, options = {}) {
      checkPage(schema, options);
      return (await adapter.find(within(filter), options)).map(bare);
    },
    async findOne(filter, options = {}) {
      checkPage(schema, options);
      const found = await adapter.findOne(within(filter), options);
      return found && bare(found);
    },
    async updateOne(filter, update, options = {}) {
      checkPage(schema, options);
      checkUpdate(schema, update);
      const changed = await adapter.updateOne(within(filter), { ...update, $inc: { ...update.$inc, v: 1 } }, options);
      return changed && bare(changed);
    },
    deleteMany: async (filter) => adapter.deleteMany(within(filter)),
    count: async (filter) => adapter.count(within(filter)),
    async countBy(field, filter) {
      scalarAt(schema, field);
      return adapter.countBy(field, within(filter));
    },
  };
}
