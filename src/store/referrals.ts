import { compareWaiting, type Referral } from '../domain/referral';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Referrals } from './repositories';
import type { SealedRow } from './schema';
import { referrals as schema } from './schemas';

export function referrals(collection: Collection<SealedRow>, keys: DataKeys): Referrals {
  const { get, find, create, save } = records<Referral>(collection, schema, keys, keyOf);
  return {
    get,
    create,
    save,
    open: () => find({ status: { $in: ['RECEIVED', 'INCOMPLETE', 'ADMISSIBLE', 'WAITLISTED'] } }, { sort: { _id: 1 } }),
    waiting: async () => (await find({ status: 'WAITLISTED' })).sort(compareWaiting),
    count: () => collection.count({}),
    remove: async (ref, v) => (await collection.deleteMany({ _id: ref, v })) > 0,
  };
}

function keyOf(ref: string): string {
  return `referrals/${ref}`;
}
