import type { Collection } from './port';
import { isNew } from './records';
import type { References } from './repositories';
import type { Counter } from './schemas';

/** Numbers that only go up, each by its name. */
export type Counted = {
  /** The number reached, 0 before the first. */
  read(name: string): Promise<number>;
  /** One more: never the same twice. */
  next(name: string): Promise<number>;
};

export function counted(collection: Collection<Counter>): Counted {
  // Claimed by the number that it held, never read from the answer: a server may have moved it on before it answers.
  const next = async (name: string): Promise<number> => {
    const counter = await collection.findOne({ _id: name });
    if (!counter) return (await isNew(collection.insert({ _id: name, last: 1 }))) ? 1 : next(name);
    const claimed = await collection.updateOne({ _id: name, last: counter.last }, { $inc: { last: 1 } });
    return claimed ? counter.last + 1 : next(name);
  };
  return { next, read: async (name) => (await collection.findOne({ _id: name }))?.last ?? 0 };
}

/** Each series starts again every year: `AG-26-001`. */
export function references(counters: Counted): References {
  return {
    async next(series, year) {
      const prefix = `${series}-${String(year % 100).padStart(2, '0')}`;
      return `${prefix}-${String(await counters.next(prefix)).padStart(3, '0')}`;
    },
  };
}
