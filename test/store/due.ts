import { addDays, type Day, theDay } from '../../src/domain/day';
import { attentionOn } from '../../src/domain/deadlines';
import type { Household, HouseholdStatus } from '../../src/domain/household';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import { households as schema } from '../../src/store/schemas';
import { aStep } from '../support/household';
import type { Stores } from './place';
import { household, later, type now } from './records';

const today = theDay('2026-11-24');

/** Which households planning reads, whatever the engine. */
export function dueContract({ here, there, place, reopen }: Stores): void {
  const due = async (day: Day) => (await there().repositories.households.dueBy(day)).map(({ _id }) => _id).sort();
  const create = (ref: string, changes: Partial<Household>) =>
    here().repositories.households.create(household(ref, changes));
  const save = async (ref: string, changes: Partial<Household>) => {
    const { households } = here().repositories;
    const known = await households.get(ref);
    if (known) await households.save({ ...known, ...changes });
  };
  /** Changes the rows as another version of Jalon would have written them. */
  const rewrite = async (ref: string, update: object) => {
    const adapter = await openAdapter(place());
    await guard(await adapter.collection(schema), schema, 'test').updateOne({ _id: ref }, update);
    await adapter.close();
  };
  const spoken = (ref: string, changes: Partial<Household> = {}): Day => {
    const day = attentionOn({ ...household(ref, changes), v: 0 }, today);
    if (!day) throw new Error('nothing is foreseen');
    return day;
  };
  const answer = (day: string) => ({ steps: [aStep('BANK', { dueAt: theDay(day) })] });

  it('are those of which something is said by that day, and no other', async () => {
    const soon = answer('2027-01-20');
    await create('AG-26-001', soon);
    await create('AG-26-002', answer('2027-03-20'));
    await create('AG-26-003', { steps: [] });
    await reopen();
    const first = spoken('AG-26-001', soon);
    expect(first > today).toBe(true);
    expect([await due(addDays(first, -1)), await due(first)]).toEqual([[], ['AG-26-001']]);
    expect(await due(theDay('2027-12-31'))).toEqual(['AG-26-001', 'AG-26-002']);
  });

  it('come back as they were recorded', async () => {
    await create('AG-26-001', {});
    const [found] = await there().repositories.households.dueBy(theDay('2027-12-31'));
    expect(found).toStrictEqual({ ...household('AG-26-001'), v: 0 });
  });

  it('move with each change, and stay where a change was refused', async () => {
    await create('AG-26-001', answer('2027-01-20'));
    const stale = await there().repositories.households.get('AG-26-001');
    await save('AG-26-001', answer('2027-03-20'));
    expect(await due(theDay('2027-01-20'))).toEqual([]);
    if (stale) await there().repositories.households.save({ ...stale, ...answer('2026-12-01') });
    expect(await due(theDay('2027-01-20'))).toEqual([]);
    await save('AG-26-001', { steps: [] });
    expect(await due(theDay('2029-01-01'))).toEqual([]);
  });

  const statuses: readonly [HouseholdStatus, boolean][] = [
    ['PENDING', true],
    ['ACTIVE', true],
    ['SUSPENDED', true],
    ['EXITED', false],
    ['ANONYMISED', false],
  ];
  it.each(statuses)('when %s: %s', async (status, isDue) => {
    const letter = answer('2027-01-20');
    await create('AG-26-001', { status, ...letter });
    const found = isDue ? ['AG-26-001'] : [];
    expect(await due(theDay('2027-01-20'))).toEqual(found);
    await rewrite('AG-26-001', { $unset: { attentionOn: true, attentionBy: true } });
    expect(await due(today)).toEqual(found);
  });

  it.each([
    ['before the day was kept', { $unset: { attentionOn: true, attentionBy: true } }],
    ['by rules that have changed since', { $set: { attentionBy: '0'.repeat(16) } }],
    ['by rules that have changed since, of another name', { $set: { attentionBy: 'f'.repeat(16) } }],
  ])('are read whatever their day when they were written %s, until they change', async (_, update) => {
    await create('AG-26-001', answer('2027-03-20'));
    await rewrite('AG-26-001', update);
    expect(await due(today)).toEqual(['AG-26-001']);
    await save('AG-26-001', { adults: 2 });
    expect(await due(today)).toEqual([]);
  });

  it('are reckoned from the day of their last change, and only too soon without one', async () => {
    const monthly = { steps: [aStep('RENT_WATCH')], movedInOn: theDay('2026-06-01'), admittedOn: theDay('2026-06-01') };
    await create('AG-26-001', { ...monthly, history: [{ at: later(-60), by: 'claire', fields: ['steps'] }] });
    await create('AG-26-002', { ...monthly, history: [] });
    const kept = attentionOn({ ...household('AG-26-001', monthly), v: 0 }, today);
    expect(await due(addDays(kept ?? today, -1))).toEqual(['AG-26-002']);
    expect(await due(kept ?? today)).toEqual(['AG-26-001', 'AG-26-002']);
  });

  it('are read whatever their day when no deadline can be reckoned, and are written all the same', async () => {
    await create('AG-26-001', { steps: [aStep('GONE_FROM_THE_CATALOGUE' as 'BANK')] });
    expect(await due(theDay('2026-01-01'))).toEqual(['AG-26-001']);
  });

  it('speak at their next turn though the one before was put off past it', async () => {
    // The rent of a month is looked at on the 10th: a Sunday in January, put off to the end of February.
    const putOff = { check: theDay('2027-02-26') };
    const at = '2027-01-12T09:00:00.000Z' as typeof now;
    await create('AG-26-001', {
      steps: [aStep('RENT_WATCH', { snoozed: putOff })],
      movedInOn: theDay('2027-01-02'),
      admittedOn: theDay('2027-01-02'),
      history: [{ at, by: 'claire', fields: ['steps'] }],
    });
    expect(await due(theDay('2027-02-10'))).toEqual(['AG-26-001']);
  });
}
