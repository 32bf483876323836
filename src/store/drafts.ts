import type { DataKeys } from './keys';
import type { Collection } from './port';
import { isNew, records } from './records';
import type { Draft, Drafts, Receipt } from './repositories';
import type { SealedRow } from './schema';
import { drafts as schema } from './schemas';

/** `atOnce`: whether what is asked for at once is committed together. */
export function drafts(
  collection: Collection<SealedRow>,
  receipts: Collection<Receipt>,
  keys: DataKeys,
  { atOnce }: { readonly atOnce: boolean },
): Drafts {
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
    async finish(draft, receipt) {
      const kept = isNew(receipts.insert(receipt));
      if (!atOnce) await kept;
      const done = collection.updateOne({ _id: draft._id, v: draft.v }, { $set: { state: 'DONE' } });
      const [, saved] = await Promise.all([kept, done]);
      if (!saved) return { kind: 'changed', current: await get(draft._id) };
      return { kind: 'saved', record: { ...draft, state: 'DONE', v: saved.v } };
    },
    async remove(id) {
      await collection.deleteMany({ _id: id });
    },
    /** A write under way is finished at the next start, not forgotten. */
    removeOlderThan: (before) => collection.deleteMany({ touchedAt: { $lt: before }, state: { $ne: 'COMMITTING' } }),
  };
}
