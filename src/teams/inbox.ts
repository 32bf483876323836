import type { Reply } from '../../dialogs/turn';
import type { Instant } from '../domain/day';
import type { Repositories } from '../store/repositories';
import { mapRepositories, mapVerbs, readOnce } from './read-once';
import type { Timers } from './timers';

/** Longer than the lease of a message: then whoever held it is dead. */
const PATIENCE_MS = 40_000;
const PAUSE_MS = 250;

/** The message was answered before, by this process or another: here is what was said. */
export class AlreadyAnswered extends Error {
  readonly replies: readonly Reply[];
  constructor(replies: readonly Reply[]) {
    super('the message was answered before');
    this.name = 'AlreadyAnswered';
    this.replies = replies;
  }
}

export type Taking = {
  /** The repositories of one turn. Its first write takes the message, or throws `AlreadyAnswered`. */
  readonly repositories: Repositories;
  /** Keeps what was answered, if anything was written. */
  close(replies: readonly Reply[]): Promise<void>;
};

/**
 * A message that writes is taken once, across processes and restarts; one that only asks writes nothing, so it costs
 * nothing. Nothing was written before the first write, so unwinding the turn there is safe.
 */
export function takeOnFirstWrite(
  all: Repositories,
  { message, isPress }: { readonly message: string; readonly isPress: boolean },
  { now, timers }: { readonly now: () => Instant; readonly timers: Timers },
): Taking {
  let taken: Promise<void> | undefined;
  const take = () => {
    taken ??= receive(all, message, now, timers);
    return taken;
  };
  return {
    repositories: readOnce(
      mapRepositories(all, (repository, name) => guard(repository, freeOf(name, isPress), take)),
      reads,
    ),
    async close(replies) {
      if (taken === undefined) return;
      await taken;
      await all.inbox.done(message, replies, now());
    },
  };
}

async function receive(all: Repositories, message: string, now: () => Instant, timers: Timers): Promise<void> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += PAUSE_MS) {
    const entry = await all.inbox.receive(message, now());
    if (entry.kind === 'taken') return;
    if (entry.kind === 'done') throw new AlreadyAnswered(entry.answer as readonly Reply[]);
    await timers.wait(PAUSE_MS);
  }
  throw new Error('the message is still held by another process');
}

/** What only reads. Any other verb takes the message first, also one that was added since. */
const reads: ReadonlySet<string> = new Set([
  ...['get', 'all', 'count', 'open', 'last', 'directory', 'ofReferent'],
  ...['waiting', 'occupancy', 'requests', 'parked', 'recordedBy', 'committing', 'openOf', 'ofHousehold', 'dueBy'],
  ...['answerTo', 'of', 'ofDay', 'since', 'lastSent', 'counts', 'doubtful'],
]);

/**
 * A draft remembers the last message that changed it, and takes its changes by compare-and-set: changing it twice
 * changes it once. So the answers of a form cost one durable write each, and only their removal takes the message. What
 * a conversation was last about is the trace of a question: kept twice, it is the same.
 */
const repeatable: Free = {
  drafts: new Set([...reads, 'create', 'save']),
  contexts: new Set([...reads, 'keep']),
};

/**
 * « oui » said again might answer another question; a button names its draft and version, or its lines. What follows
 * bears that name: a household the trace of each write, a receipt its id. Pressed twice, it is recorded once.
 */
const repeatableWhenPressed: Free = {
  ...repeatable,
  drafts: new Set([...reads, 'create', 'save', 'finish']),
  households: new Set([...reads, 'save']),
};

type Free = { readonly [name in keyof Repositories]?: ReadonlySet<string> };

function freeOf(name: keyof Repositories, isPress: boolean): ReadonlySet<string> {
  return (isPress ? repeatableWhenPressed : repeatable)[name] ?? reads;
}

function guard<R extends object>(repository: R, free: ReadonlySet<string>, take: () => Promise<void>): R {
  return mapVerbs(repository, (verb, call) => {
    if (free.has(verb)) return call;
    return async (...given) => {
      await take();
      return call(...given);
    };
  });
}
