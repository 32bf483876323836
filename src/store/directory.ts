import { type DirectoryEntry, type Household, sizeOf } from '../domain/household';
import type { Records } from './records';
import type { Counted } from './references';

/** The list of households, opened, in the memory of each process. */
export type Directory = {
  list(): Promise<readonly DirectoryEntry[]>;
  /** Tells the other processes what the household has become. */
  wrote(household: Household): Promise<void>;
  /** Tells them that a household came or went, of which this process may know nothing. */
  changed(): Promise<void>;
};

type Known = { readonly v: number; readonly entry: DirectoryEntry };

const counter = 'directory';
const french = new Intl.Collator('fr');

/**
 * One counter says whether the copy in memory still holds. It moves *after* a write: were it moved before, a reader
 * could keep the old names under the new count. A process whose own write is the only one since keeps its copy.
 */
export function directory(stored: Records<Household>, counters: Counted): Directory {
  let version = -1;
  let known = new Map<string, Known>();
  let listed: readonly DirectoryEntry[] = [];

  const keep = (at: number, households: readonly Household[]): void => {
    version = at;
    for (const household of households) known.set(household._id, { v: household.v, entry: entryOf(household) });
    listed = [...known.values()]
      .map(({ entry }) => entry)
      .filter(isListed)
      .sort(byName);
  };
  return {
    async list() {
      const latest = await counters.read(counter);
      if (latest !== version) {
        const households = await stored.find({});
        known = new Map();
        keep(latest, households);
      }
      return listed;
    },
    async wrote(household) {
      const before = known.get(household._id);
      const entry = entryOf(household);
      const isAsBefore = before?.v === household.v - 1 && JSON.stringify(before.entry) === JSON.stringify(entry);
      if (isAsBefore) known.set(household._id, { v: household.v, entry });
      else if ((await counters.next(counter)) === version + 1) keep(version + 1, [household]);
    },
    async changed() {
      await counters.next(counter);
    },
  };
}

function entryOf({ _id, referenceName, phone, status, referentId, ...rest }: Household): DirectoryEntry {
  return {
    ref: _id,
    name: referenceName,
    ...(phone !== undefined && { phone }),
    status,
    referentId,
    size: sizeOf(rest),
  };
}

function isListed({ status }: DirectoryEntry): boolean {
  return status !== 'ANONYMISED';
}

function byName({ name: a }: DirectoryEntry, { name: b }: DirectoryEntry): number {
  return french.compare(a.last, b.last) || french.compare(a.first, b.first);
}
