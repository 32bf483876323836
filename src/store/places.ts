import type { Instant } from '../domain/day';
import { occupancyOf, refusalOf } from '../domain/places';
import type { Collection } from './port';
import { isNew } from './records';
import type { Drafts, Households, Places } from './repositories';
import type { PlacesDoc } from './schemas';

const only = 'places';

/** The places in one document, changed where it stands as it was read: two processes cannot both take the last one. */
export function places(
  collection: Collection<PlacesDoc>,
  households: Pick<Households, 'directory'>,
  drafts: Pick<Drafts, 'committing'>,
): Places {
  const read = () => collection.findOne({ _id: only });
  return {
    occupancy: async () => occupancyOf((await read())?.holders ?? []),
    async reserve(household, iml, capacity, now) {
      for (;;) {
        const known = await read();
        const holders = known?.holders ?? [];
        if (holders.some((holder) => holder.household === household)) return null;
        const refusal = refusalOf(occupancyOf(holders), capacity, iml);
        if (refusal) return refusal;
        const holder = { household, iml, since: now };
        const isHeld = known
          ? (await collection.updateOne({ _id: only, v: known.v }, { $push: { holders: holder } })) !== null
          : await isNew(collection.insert({ _id: only, holders: [holder] }));
        if (isHeld) return null;
      }
    },
    async release(household) {
      await collection.updateOne({ _id: only }, { $pull: { holders: { household } } });
    },
    async repair(before: Instant) {
      const old = ((await read())?.holders ?? []).filter((holder) => holder.since < before);
      const listed = await households.directory();
      const living = new Set(listed.filter((entry) => entry.status !== 'EXITED').map((entry) => entry.ref));
      const underWay = JSON.stringify((await drafts.committing()).map((draft) => draft.plan));
      const abandoned = old
        .map((holder) => holder.household)
        .filter((ref) => !living.has(ref) && !underWay.includes(`"${ref}"`));
      for (const household of abandoned) {
        await collection.updateOne({ _id: only }, { $pull: { holders: { household } } });
      }
      return abandoned;
    },
  };
}
