import type { DirectoryEntry, Household } from '../domain/household';
import { sizeOf } from '../domain/household';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Counted } from './references';
import type { Households } from './repositories';
import type { SealedRow } from './schema';
import { households as schema } from './schemas';

/** What the directory held when its counter stood at `version`. */
type Directory = { readonly version: number; readonly entries: ReadonlyMap<string, DirectoryEntry> };

const changes = 'directory';

/**
 * Every process keeps the directory in memory, opened, and asks one counter whether it still holds. The counter moves
 * *after* a write: moved before, a reader could keep the old names under the new count.
 */
export function households(collection: Collection<SealedRow>, keys: DataKeys, counters: Counted): Households {
  const stored = records<Household>(collection, schema, keys, keyOf);
  let directory: Directory = { version: -1, entries: new Map() };

  const current = async (): Promise<Directory> => {
    const version = await counters.read(changes);
    if (version === directory.version) return directory;
    const listed = (await stored.find({ status: { $ne: 'ANONYMISED' } })).map(entryOf).sort(byName);
    directory = { version, entries: new Map(listed.map((entry) => [entry.ref, entry])) };
    return directory;
  };
  const announce = async (household: Omit<Household, 'v'>): Promise<void> => {
    const known = directory.entries.get(household._id);
    if (!known || JSON.stringify(known) !== JSON.stringify(entryOf(household))) await counters.next(changes);
  };

  return {
    get: stored.get,
    all: () => stored.find({}),
    ofReferent: (referentId) => stored.find({ referentId }),
    count: () => collection.count({}),
    directory: async () => [...(await current()).entries.values()],
    async create(household) {
      const isNew = await stored.create(household);
      await announce(household);
      return isNew;
    },
    async save(household) {
      const saved = await stored.save(household);
      if (saved.kind === 'saved') await announce(household);
      return saved;
    },
    async remove(ref, v) {
      if ((await collection.deleteMany({ _id: ref, v })) === 0) return false;
      await keys.erase(keyOf(ref));
      await counters.next(changes);
      return true;
    },
  };
}

function keyOf(ref: string): string {
  return `households/${ref}`;
}

function entryOf({
  _id,
  referenceName,
  phone,
  status,
  referentId,
  ...household
}: Omit<Household, 'v'>): DirectoryEntry {
  const size = sizeOf(household);
  return { ref: _id, name: referenceName, ...(phone !== undefined && { phone }), status, referentId, size };
}

function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name.last.localeCompare(b.name.last, 'fr') || a.name.first.localeCompare(b.name.first, 'fr');
}
