import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import type { Context } from '../../src/store/repositories';
import { contexts as schema } from '../../src/store/schemas';
import { openStore, type Stores } from './place';
import { context, later } from './records';

/** What a conversation was last about, whatever the engine. */
export function contextsContract({ here, there, place, reopen, failures }: Stores): void {
  const keep = (changes: Partial<Context> = {}) => here().repositories.contexts.keep(context('chat', changes));
  const mine = () => here().repositories.contexts.get('chat');
  const theirs = () => there().repositories.contexts.get('chat');
  /** As it stands once it is written. */
  const written = async () => {
    await reopen();
    return mine();
  };
  /** How often the store has written it since the first time. */
  const rewrites = async () => {
    const adapter = await openAdapter(place());
    const row = await guard(await adapter.collection(schema), schema, 'test').findOne({ _id: 'chat' });
    await adapter.close();
    return row?.v;
  };

  it('is read by whoever has just kept it, and then by all; of several, the last', async () => {
    expect(await mine()).toBeNull();
    keep({ households: ['AG-26-001'] });
    keep({ households: ['AG-26-002'] });
    expect(await mine()).toStrictEqual(context('chat', { households: ['AG-26-002'] }));
    await reopen();
    expect([await theirs(), await rewrites()]).toStrictEqual([context('chat', { households: ['AG-26-002'] }), 0]);
    expect(await there().repositories.contexts.get('another')).toBeNull();
  });

  it('makes nobody wait: it is written afterwards, by itself', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'Date'] });
    try {
      expect(keep()).toBeUndefined();
      keep({ owner: 'karim' });
      expect(jest.getTimerCount()).toBe(1);
      jest.runOnlyPendingTimers();
    } finally {
      jest.useRealTimers();
    }
    let found = await theirs();
    while (!found) found = await theirs();
    expect(found.owner).toBe('karim');
  });

  it('keeps no process alive, and is lost only if it dies at once: closing the store writes it', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    keep();
    expect([timers(), await theirs()]).toEqual([before, null]);
    await reopen();
    expect(await theirs()).toStrictEqual(context('chat'));
  });

  it('is not written again as it stands, until ten minutes have passed', async () => {
    keep();
    await written();
    for (const minutes of [1, 9]) keep({ at: later(minutes) });
    expect([await written(), await rewrites()]).toStrictEqual([context('chat'), 0]);
    keep({ at: later(10) });
    expect([await written(), await rewrites()]).toStrictEqual([context('chat', { at: later(10) }), 1]);
    for (const changes of [{ owner: 'karim' }, { deadlines: [] }, { memos: ['m2'] }, { query: { code: 'CSS' } }]) {
      const before = await rewrites();
      keep({ at: later(11), ...changes });
      expect([await written(), await rewrites()]).toStrictEqual([
        context('chat', { at: later(11), ...changes }),
        (before ?? 0) + 1,
      ]);
    }
  });

  it('without a question any more, holds none', async () => {
    keep();
    await written();
    const { query: _, ...silent } = context('chat');
    here().repositories.contexts.keep(silent);
    expect(await written()).toStrictEqual(silent);
  });

  it('kept by two processes at once is written by both, and is one of theirs', async () => {
    for (const round of ['first', 'second']) {
      here().repositories.contexts.keep(context('chat', { memos: [`here ${round}`] }));
      there().repositories.contexts.keep(context('chat', { memos: [`there ${round}`] }));
      const kept = await written();
      expect(await theirs()).toStrictEqual(kept);
      expect([[`here ${round}`], [`there ${round}`]]).toContainEqual(kept?.memos);
    }
    expect(await rewrites()).toBe(3);
    expect(failures).toEqual([]);
  });

  it('that cannot be written is told, and leaves what was there and what waits beside it', async () => {
    keep();
    await written();
    keep({ households: [7] as never });
    here().repositories.contexts.keep(context('another'));
    expect(await written()).toStrictEqual(context('chat'));
    expect(await there().repositories.contexts.get('another')).toStrictEqual(context('another'));
    expect(failures.splice(0)).toEqual([expect.any(TypeError)]);
  });

  it('that cannot be written harms nobody, even if telling so fails', async () => {
    const store = await openStore(place(), {}, () => {
      throw new Error('the log is closed');
    });
    store.repositories.contexts.keep(context('chat', { households: [7] as never }));
    expect(await store.repositories.contexts.removeOlderThan(context('chat').at)).toBe(0);
    expect(await store.repositories.contexts.get('chat')).toBeNull();
    store.repositories.contexts.keep(context('chat'));
    await store.close();
    expect(await theirs()).toStrictEqual(context('chat'));
  });

  it('is forgotten once old', async () => {
    keep();
    here().repositories.contexts.keep(context('another', { at: later(60) }));
    expect(await here().repositories.contexts.removeOlderThan(later(60))).toBe(1);
    expect([await mine(), await there().repositories.contexts.get('another')]).toMatchObject([null, { at: later(60) }]);
  });
}
