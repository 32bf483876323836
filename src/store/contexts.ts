import { addMinutes } from '../domain/day';
import type { DataKeys } from './keys';
import type { Collection, Doc } from './port';
import { records } from './records';
import type { Context, Contexts } from './repositories';
import type { SealedRow } from './schema';
import { contexts as schema } from './schemas';

/** Contexts, and the writing of those that wait. */
export type KeptContexts = Contexts & {
  /** Writes at once what waits to be, and ends when all is written or refused. */
  settle(): Promise<void>;
};

/** The embedded store blocks the process while the disk takes a write: the answer leaves first. */
const AFTER_MS = 250;
const FRESH_MINUTES = 10;

/** `onFailure` is told what kept a context from being written: nobody waits for it. */
export function contexts(
  collection: Collection<SealedRow>,
  keys: DataKeys,
  onFailure: (error: unknown) => void,
): KeptContexts {
  const stored = records<Context & Doc>(collection, schema, keys, () => 'service');
  const waiting = new Map<string, Context>();
  let writing: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const write = async (context: Context): Promise<void> => {
    let known = await stored.get(context._id);
    if (!known && (await stored.create(context))) return;
    for (known ??= await stored.get(context._id); known && !holds(known, context); ) {
      const saved = await stored.save({ ...context, v: known.v });
      known = saved.kind === 'saved' ? null : saved.current;
    }
  };
  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const given = [...waiting.values()];
    waiting.clear();
    const before = writing;
    writing = before.then(() => Promise.allSettled(given.map((context) => write(context).catch(onFailure))));
    await writing;
  };
  return {
    settle,
    async get(conversation) {
      const given = waiting.get(conversation);
      if (given) return given;
      await writing;
      const known = await stored.get(conversation);
      if (!known) return null;
      const { v: _, ...context } = known;
      return context;
    },
    keep(context) {
      waiting.set(context._id, context);
      timer ??= setTimeout(() => void settle(), AFTER_MS).unref();
    },
    async removeOlderThan(before) {
      await settle();
      return collection.deleteMany({ at: { $lt: before } });
    },
  };
}

/** Whether what is stored says the same, and not so long ago that it would seem forgotten. */
function holds(known: Context & Doc, context: Context): boolean {
  return contentOf(known) === contentOf(context) && context.at < addMinutes(known.at, FRESH_MINUTES);
}

function contentOf({ at: _, v: __, ...content }: Context & Partial<Doc>): string {
  return JSON.stringify(Object.entries(content).sort());
}
