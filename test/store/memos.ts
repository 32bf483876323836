import { type Day, type Hour, theDay } from '../../src/domain/day';
import type { Stores } from './place';
import { later, memo } from './records';

/** What workers ask to be told of, whatever the engine. */
export function memosContract({ here, there, reopen }: Stores): void {
  const on = (day: string, at?: string) => ({ on: theDay(day), ...(at !== undefined && { at: at as Hour }) });
  const idsOf = (found: readonly { readonly _id: string }[]) => found.map(({ _id }) => _id);

  it('come back whole, are written once, saved at their version and removed at it', async () => {
    const { memos } = here().repositories;
    const whole = memo('m1');
    expect([await memos.create(whole), await there().repositories.memos.create(whole)]).toEqual([true, false]);
    const read = { ...whole, v: 0 };
    expect(await there().repositories.memos.get('m1')).toStrictEqual(read);
    const { at: _, household: __, doneOn: ___, ...bare } = read;
    expect(await memos.save(bare)).toEqual({ kind: 'saved', record: { ...bare, v: 1 } });
    const late = await there().repositories.memos.save({ ...read, text: 'autre chose' });
    expect(late).toEqual({ kind: 'changed', current: { ...bare, v: 1 } });
    expect([await memos.remove('m1', 0), await memos.get('m1')]).toStrictEqual([false, { ...bare, v: 1 }]);
    expect([await memos.remove('m1', 1), await memos.get('m1')]).toEqual([true, null]);
  });

  it('are open until done, by day then hour; planning asks for those up to a day, a household for all of its own', async () => {
    const { memos } = here().repositories;
    const { doneOn, household, at: _, ...open } = memo('m0');
    const made = [
      { ...open, _id: 'm1', ...on('2026-12-02') },
      { ...open, _id: 'm2', ...on('2026-12-01', '14:00'), household },
      { ...open, _id: 'm3', ...on('2026-12-01', '09:30'), household, owner: 'karim' },
      { ...open, _id: 'm4', ...on('2026-12-01', '09:30') },
      { ...open, _id: 'm5', ...on('2026-12-01'), createdAt: later(1) },
      { ...open, _id: 'm6', ...on('2026-12-01') },
      { ...open, _id: 'm7', ...on('2026-11-30'), household, doneOn },
    ] as const;
    for (const one of made) await memos.create(one as Omit<ReturnType<typeof memo>, 'v'>);
    await reopen();
    const again = there().repositories.memos;
    expect(idsOf(await again.openOf('claire'))).toEqual(['m6', 'm5', 'm4', 'm2', 'm1']);
    expect(idsOf(await again.openOf('karim'))).toEqual(['m3']);
    expect(idsOf(await again.openOf('nadia'))).toEqual([]);
    expect(idsOf(await again.dueBy('2026-12-01' as Day))).toEqual(['m6', 'm5', 'm3', 'm4', 'm2']);
    expect(idsOf(await again.dueBy('2026-11-30' as Day))).toEqual([]);
    expect(idsOf(await again.ofHousehold('AG-26-001'))).toEqual(['m7', 'm3', 'm2']);
    expect(idsOf(await again.ofHousehold('AG-26-002'))).toEqual([]);
  });

  it('refuse a field that their schema does not have, and one of another kind', async () => {
    for (const wrong of [{ nir: '2 90 04' }, { text: 7 }, { on: '24/11/2026' }, { at: '9h' }]) {
      await expect(here().repositories.memos.create({ ...memo('m1'), ...wrong } as never)).rejects.toThrow(TypeError);
    }
    expect(await here().repositories.memos.get('m1')).toBeNull();
  });
}
