import type { Collection } from './port';
import { isNew } from './records';
import type { Receipt, Receipts } from './repositories';

export function receipts(collection: Collection<Receipt>): Receipts {
  const standing = { undoneAt: { $exists: false } };
  return {
    get: (id) => collection.findOne({ _id: id }),
    last: (owner) => collection.findOne({ owner, ...standing }, { sort: { at: -1, _id: -1 } }),
    create: (receipt) => isNew(collection.insert(receipt)),
    markUndone: async (id, at) =>
      (await collection.updateOne({ _id: id, ...standing }, { $set: { undoneAt: at } })) !== null,
  };
}
