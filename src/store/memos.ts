import type { Memo } from '../domain/memo';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Memos } from './repositories';
import type { SealedRow } from './schema';
import { memos as schema } from './schemas';

const open = { doneOn: { $exists: false } };
/** Two of one day and hour stay in the order in which they were asked. */
const order = { sort: { on: 1, at: 1, createdAt: 1, _id: 1 } } as const;

export function memos(collection: Collection<SealedRow>, keys: DataKeys): Memos {
  const { get, find, create, save } = records<Memo>(collection, schema, keys, () => 'service');
  return {
    get,
    create,
    save,
    openOf: (owner) => find({ owner, ...open }, order),
    dueBy: (day) => find({ ...open, on: { $lte: day } }, order),
    ofHousehold: (household) => find({ household }, order),
    remove: async (id, v) => (await collection.deleteMany({ _id: id, v })) > 0,
  };
}
