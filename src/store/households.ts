import type { Household } from '../domain/household';
import { type Attention, attentionOf, dueFilters } from './attention';
import { directory } from './directory';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Counted } from './references';
import type { Households } from './repositories';
import type { SealedRow } from './schema';
import { households as schema } from './schemas';

export function households(collection: Collection<SealedRow>, keys: DataKeys, counters: Counted): Households {
  const stored = records<Household, Attention>(collection, schema, keys, keyOf, attentionOf);
  const names = directory(stored, counters);
  return {
    get: stored.get,
    directory: names.list,
    all: () => stored.find({}),
    ofReferent: (referentId) => stored.find({ referentId }),
    async dueBy(day) {
      const due = new Map<string, Household>();
      for (const filter of dueFilters(day)) {
        for (const household of await stored.find(filter)) due.set(household._id, household);
      }
      return [...due.values()];
    },
    count: () => collection.count({}),
    async create(household) {
      const isNew = await stored.create(household);
      // Also when it was there: the process that wrote it may have died before it told the others.
      await (isNew ? names.wrote({ ...household, v: 0 }) : names.changed());
      return isNew;
    },
    async save(household) {
      const saved = await stored.save(household);
      if (saved.kind === 'saved') await names.wrote(saved.record);
      return saved;
    },
    async remove(ref, v) {
      if ((await collection.deleteMany({ _id: ref, v })) === 0) return false;
      await names.changed();
      return true;
    },
  };
}

function keyOf(ref: string): string {
  return `households/${ref}`;
}
