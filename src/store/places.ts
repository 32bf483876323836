import type { Instant } from '../domain/day';
import { occupancyOf, refusalOf } from '../domain/places';
import { type Collection, DuplicateKey } from './port';
import type { Drafts, Households, Places } from './repositories';
import type { PlacesDoc } from './schemas';

const only = 'places';

/** The places in one document, changed where it stands as it was read: two processes cannot both take the last one. */
export function places(
  collection: Collection<PlacesDoc>,
  households: Pick<Households, 'directory'>,
  drafts: Pick<Drafts, 'committing'>,
): Places {
  const read = async (): Promise<PlacesDoc> => {
    const known = await collection.findOne({ _id: only });
    if (known) return known;
    try {
      return await collection.insert({ _id: only, holders: [] });
    } catch (error) {
      if (error instanceof DuplicateKey) return read();
      throw error;
    }
  };
  return {
    occupancy: async () => occupancyOf((await read()).holders),
    async reserve(household, iml, capacity, now) {
      for (;;) {
        const { v, holders } = await read();
        if (holders.some((holder) => holder.household === household)) return null;
        const refusal = refusalOf(occupancyOf(holders), capacity, iml);
        if (refusal) return refusal;
        const holder = { household, iml, since: now };
        if (await collection.updateOne({ _id: only, v }, { $push: { holders: holder } })) return null;
      }
    },
    async release(household) {
      await collection.updateOne({ _id: only }, { $pull: { holders: { household } } });
    },
    async repair(before: Instant) {
      const old = (await read()).holders.filter((holder) => holder.since < before);
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
