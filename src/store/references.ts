import { type Collection, DuplicateKey } from './port';
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
  const next = async (name: string): Promise<number> => {
    const counter = await collection.updateOne({ _id: name }, { $inc: { last: 1 } });
    if (counter) return counter.last;
    try {
      return (await collection.insert({ _id: name, last: 1 })).last;
    } catch (error) {
      if (error instanceof DuplicateKey) return next(name);
      throw error;
    }
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
