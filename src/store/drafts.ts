import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Draft, Drafts } from './repositories';
import type { SealedRow } from './schema';
import { drafts as schema } from './schemas';

export function drafts(collection: Collection<SealedRow>, keys: DataKeys): Drafts {
  const { get, find, create, save } = records<Draft>(collection, schema, keys, () => 'service');
  return {
    get,
    save,
    open: async (conversation) =>
      (await find({ conversation, state: 'OPEN' }, { sort: { touchedAt: -1 }, limit: 1 }))[0] ?? null,
    parked: (owner) => find({ owner, state: 'PARKED' }, { sort: { touchedAt: -1 } }),
    recordedBy: async (activity) => (await find({ activity, state: 'DONE' }, { limit: 1 }))[0] ?? null,
    committing: () => find({ state: 'COMMITTING' }, { sort: { touchedAt: 1 } }),
    async create(draft) {
      const known = (await create(draft)) ? null : await get(draft._id);
      return known ?? { ...draft, v: 0 };
    },
    async remove(id) {
      await collection.deleteMany({ _id: id });
    },
    /** A write under way is finished at the next start, not forgotten. */
    removeOlderThan: (before) => collection.deleteMany({ touchedAt: { $lt: before }, state: { $ne: 'COMMITTING' } }),
  };
}
