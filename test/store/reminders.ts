import type { Day } from '../../src/domain/day';
import type { Reminder } from '../../src/domain/reminder';
import type { Stores } from './place';
import { race } from './process';
import { later, now, planned, reminder } from './records';

/** Messages that Jalon says first, whatever the engine. */
export function remindersContract({ here, there, place, reopen }: Stores): void {
  const mine = () => here().repositories.reminders;
  const theirs = () => there().repositories.reminders;
  const idsOf = (found: readonly Reminder[]) => found.map(({ _id }) => _id);
  const on = (day: string) => ({ on: day as Day });
  /** Taken, or the test is wrong. */
  const claimed = async (from = mine(), at = now): Promise<Reminder> => {
    const row = await from.claim('p1', at, 60);
    if (!row) throw new Error('nothing was due');
    return row;
  };

  it('come back whole, and are planned once', async () => {
    const whole = reminder('r1');
    expect([await mine().plan(whole), await theirs().plan({ ...whole, attempts: 7 })]).toEqual([true, false]);
    await reopen();
    expect(await theirs().get('r1')).toStrictEqual({ ...whole, v: 0 });
    expect(await theirs().get('r2')).toBeNull();
  });

  it('refuse a field that their schema does not have, and one of another kind', async () => {
    for (const wrong of [{ text: 'Amina' }, { kind: 'mail' }, { state: 'LOST' }, { dueAt: '8h30' }, { items: ['a'] }]) {
      await expect(mine().plan({ ...reminder('r1'), ...wrong } as never)).rejects.toThrow(TypeError);
    }
    expect(await mine().get('r1')).toBeNull();
  });

  it('are taken once each, the earliest first, and none before it is due', async () => {
    await mine().plan(planned('r3', { dueAt: later(1) }));
    await mine().plan(planned('r2', { dueAt: later(-1) }));
    await mine().plan(planned('r4'));
    await mine().plan(planned('r1'));
    const first = { ...planned('r2', { dueAt: later(-1) }), v: 1, state: 'CLAIMED', attempts: 1 };
    expect(await mine().claim('p1', now, 60)).toStrictEqual({ ...first, holder: 'p1', leaseUntil: later(1) });
    const rest = [await theirs().claim('p2', now, 60), await mine().claim('p1', now, 60)];
    expect(rest.map((row) => [row?._id, row?.holder])).toEqual([
      ['r1', 'p2'],
      ['r4', 'p1'],
    ]);
    expect([await theirs().claim('p2', now, 60), await theirs().claim('p2', later(0.9), 60)]).toEqual([null, null]);
    // Those whose lease is over come before what is due since.
    const again = await theirs().claim('p2', later(1), 60);
    expect(again).toMatchObject({ _id: 'r2', v: 2, holder: 'p2', attempts: 2, leaseUntil: later(2) });
  });

  it('are changed by whoever holds them; once another does, the change is refused', async () => {
    await mine().plan(planned('r1'));
    const held = await claimed();
    const taken = await claimed(theirs(), later(1));
    expect(await mine().move(held, { state: 'SENDING', leaseUntil: later(3) })).toBeNull();
    const stolen = { ...taken, holder: 'p2' };
    expect(await theirs().move(stolen, { state: 'SENDING', leaseUntil: later(3) })).toBeNull();
    const sending = await theirs().move(taken, { state: 'SENDING', leaseUntil: later(3) });
    expect(sending).toStrictEqual({ ...taken, v: 3, state: 'SENDING', leaseUntil: later(3) });
  });

  it('that nobody holds any more are nobody’s, and forget a trouble that is over', async () => {
    await mine().plan(planned('r1'));
    const back = await mine().move(await claimed(), { state: 'PLANNED', dueAt: later(5), trouble: 'credentials' });
    const base = { ...planned('r1'), attempts: 1, dueAt: later(5) };
    expect(back).toStrictEqual({ ...base, v: 2, trouble: 'credentials' });
    const sending = await mine().move(await claimed(mine(), later(5)), { state: 'SENDING' });
    const sent = { state: 'SENT', sentAt: later(6), activity: 'a1', items: [] } as const;
    expect(sending && (await mine().move(sending, sent))).toStrictEqual({ ...base, ...sent, attempts: 2, v: 5 });
  });

  it('whose sending had begun when their holder died are in doubt, and are not taken', async () => {
    await mine().plan(planned('r1'));
    await mine().move(await claimed(), { state: 'SENDING' });
    expect([await theirs().doubtful(later(0.9)), await theirs().claim('p2', later(9), 60)]).toEqual([[], null]);
    expect(idsOf(await theirs().doubtful(later(1)))).toEqual(['r1']);
  });

  it('are found by day, by person, by what still waits; the last digest known sent is told apart', async () => {
    const sent = { state: 'SENT', kind: 'digest' } as const;
    const rows = [
      reminder('d1', { ...sent, ...on('2026-11-20') }),
      reminder('d2', { ...sent, ...on('2026-11-23') }),
      reminder('d3', { ...on('2026-11-24'), kind: 'digest', state: 'UNKNOWN' }),
      reminder('a1', { ...on('2026-11-24'), kind: 'alert', state: 'SENT', dueAt: later(-60) }),
      planned('a2', { ...on('2026-11-24'), kind: 'alert' }),
      planned('k1', { ...on('2026-11-24'), to: 'karim', state: 'CLAIMED' }),
      planned('k2', { ...on('2026-11-25'), to: 'karim', state: 'SENDING' }),
    ];
    for (const row of rows) await mine().plan(row);
    const claire = theirs();
    expect(idsOf(await claire.ofDay('2026-11-24' as Day))).toEqual(['a1', 'a2', 'd3', 'k1']);
    expect(idsOf(await claire.since('2026-11-24' as Day))).toEqual(['a1', 'a2', 'd3', 'k1', 'k2']);
    expect(idsOf(await claire.of('claire', '2026-11-23' as Day))).toEqual(['d2', 'a1', 'a2', 'd3']);
    expect(idsOf(await claire.waiting())).toEqual(['a2', 'k1', 'k2']);
    expect([await claire.lastSent('claire'), await claire.lastSent('karim')]).toMatchObject([{ _id: 'd2' }, null]);
    const none = { SUPERSEDED: 0, PARKED: 0, CANCELLED: 0 };
    expect(await claire.count()).toBe(7);
    expect(await claire.counts()).toEqual({ ...none, PLANNED: 1, CLAIMED: 1, SENDING: 1, SENT: 3, UNKNOWN: 1 });
    expect(await mine().removeOlderThan('2026-11-23' as Day)).toBe(1);
    expect([await claire.get('d1'), await claire.get('d2')]).toMatchObject([null, { _id: 'd2' }]);
  });

  it('are each taken by one of several processes', async () => {
    for (let i = 0; i < 12; i++) await mine().plan(planned(`r${i}`));
    const takers = ['p1', 'p2', 'p3'].map((me) => ({ ...place(), me }));
    const taken = (await race('remind', takers)).flat();
    expect(taken.sort()).toEqual(Array.from({ length: 12 }, (_, i) => `r${i}`).sort());
  }, 30_000);
}
