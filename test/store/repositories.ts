import type { Day, Hour } from '../../src/domain/day';
import type { Store } from '../../src/store/open';
import type { Saved } from '../../src/store/repositories';
import { contextsContract } from './contexts';
import { dueContract } from './due';
import { memosContract } from './memos';
import { openStore, type StorePlace, type Stores } from './place';
import { endJobs, race } from './process';
import { draft, household, later, now, receipt, referral, worker } from './records';
import { remindersContract } from './reminders';

const capacity = { total: 60, iml: 20 };

/** What other rooms rely on, whatever the engine. Two stores on one place stand for two processes. */
export function repositoriesContract(freshPlace: () => StorePlace): void {
  let here: Store;
  let there: Store;
  let place: StorePlace;

  const failures: unknown[] = [];
  const open = async () => {
    const opened = () => openStore(place, {}, (error) => failures.push(error));
    [here, there] = await Promise.all([opened(), opened()]);
  };
  const close = () => Promise.all([here.close(), there.close()]);
  const reopen = async () => {
    await close();
    await open();
  };
  const stores: Stores = { here: () => here, there: () => there, place: () => place, reopen, failures };

  beforeEach(async () => {
    place = freshPlace();
    await open();
  });
  afterEach(endJobs);
  afterEach(close);
  afterEach(() => expect(failures).toEqual([]));

  describe('households', () => {
    it('come back whole, and are written once', async () => {
      const whole = household('AG-26-001');
      expect(await here.repositories.households.create(whole)).toBe(true);
      expect(await there.repositories.households.create(whole)).toBe(false);
      expect(await there.repositories.households.get(whole._id)).toStrictEqual({ ...whole, v: 0 });
      expect(await there.repositories.households.get('AG-26-002')).toBeNull();
      expect([await here.repositories.households.count(), await there.repositories.households.all()]).toMatchObject([
        1,
        [whole],
      ]);
      expect(await here.repositories.households.ofReferent('karim')).toEqual([]);
      expect(await here.repositories.households.ofReferent('claire')).toHaveLength(1);
    });

    it('are saved by the first of two who change them; the other sees what has become of them', async () => {
      await here.repositories.households.create(household('AG-26-001'));
      const read = await read1();
      const { phone: _, contract: __, careEndDate: ___, ...without } = read;
      expect(await there.repositories.households.save(without)).toEqual({
        kind: 'saved',
        record: { ...without, v: 1 },
      });
      expect(await here.repositories.households.save({ ...read, adults: 3 })).toEqual({
        kind: 'changed',
        current: { ...without, v: 1 },
      });
      expect(await read1()).toStrictEqual({ ...without, v: 1 });
    });

    it('refuse a field that their schema does not have, and one of another kind', async () => {
      const { households } = here.repositories;
      for (const wrong of [
        { nir: '2 90 04' },
        { adults: '1' },
        { referenceName: 'Amina' },
        { admittedOn: '24/11/2026' },
      ]) {
        await expect(households.create({ ...household('AG-26-001'), ...wrong } as never)).rejects.toThrow(TypeError);
      }
      expect(await households.count()).toBe(0);
    });

    it('are removed at the version that is undone, and may be made again', async () => {
      await here.repositories.households.create(household('AG-26-001'));
      expect(await here.repositories.households.remove('AG-26-001', 1)).toBe(false);
      expect(await here.repositories.households.remove('AG-26-001', 0)).toBe(true);
      expect(await there.repositories.households.get('AG-26-001')).toBeNull();
      expect(await there.repositories.households.create(household('AG-26-001', { adults: 2 }))).toBe(true);
      expect(await here.repositories.households.get('AG-26-001')).toMatchObject({
        adults: 2,
        v: 0,
        phone: '0475000001',
      });
    });

    it('are listed by name, and every process sees who came, went, moved or was renamed', async () => {
      const refs = ['AG-26-001', 'AG-26-002', 'AG-26-003'] as const;
      const names = ['Zola', 'Émile', 'Eluard'];
      for (const [i, last] of names.entries()) {
        await here.repositories.households.create(household(refs[i] ?? '', { referenceName: { first: 'Ana', last } }));
      }
      const listed = async (store: Store) =>
        (await store.repositories.households.directory()).map(({ name }) => name.last);
      expect([await listed(here), await listed(there)]).toEqual([
        ['Eluard', 'Émile', 'Zola'],
        ['Eluard', 'Émile', 'Zola'],
      ]);

      await change(there, refs[0], { referenceName: { first: 'Ana', last: 'Aubin' } });
      expect([await listed(here), await listed(there)]).toEqual([
        ['Aubin', 'Eluard', 'Émile'],
        ['Aubin', 'Eluard', 'Émile'],
      ]);

      await change(there, refs[0], { phone: '0475000002' });
      await change(here, refs[1], { status: 'ANONYMISED' });
      expect([await listed(here), await listed(there)]).toEqual([
        ['Aubin', 'Eluard'],
        ['Aubin', 'Eluard'],
      ]);
      await there.repositories.households.remove(refs[2], 0);
      expect([await listed(here), await listed(there)]).toEqual([['Aubin'], ['Aubin']]);
      const [entry] = await here.repositories.households.directory();
      const told = { ref: refs[0], name: { first: 'Ana', last: 'Aubin' }, phone: '0475000002', status: 'ACTIVE' };
      expect(entry).toEqual({ ...told, referentId: 'claire', size: 2 });
    });

    it('are not read again for a list that still holds', async () => {
      await here.repositories.households.create(household('AG-26-001'));
      const [first] = await Promise.all([there, here].map((store) => store.repositories.households.directory()));
      await change(here, 'AG-26-001', { careEndDate: '2027-01-01' as Day });
      expect(await there.repositories.households.directory()).toBe(first);
    });

    const read1 = async () => must(await here.repositories.households.get('AG-26-001'));
    const change = async (store: Store, ref: string, changes: object) => {
      const { households } = store.repositories;
      const saved = await households.save({ ...must(await households.get(ref)), ...changes });
      expect(saved.kind).toBe('saved');
    };
  });

  describe('referrals', () => {
    it('come back whole, are saved at their version and removed at it', async () => {
      const { referrals } = here.repositories;
      const whole = referral('OR-26-001');
      expect([await referrals.create(whole), await referrals.create(whole)]).toEqual([true, false]);
      const read = must(await there.repositories.referrals.get(whole._id));
      expect(read).toStrictEqual({ ...whole, v: 0 });
      expect(await referrals.save({ ...read, adults: 2 })).toMatchObject({
        kind: 'saved',
        record: { adults: 2, v: 1 },
      });
      expect(await there.repositories.referrals.save(read)).toMatchObject({
        kind: 'changed',
        current: { adults: 2, v: 1 },
      });
      expect([await referrals.remove(whole._id, 0), await referrals.count()]).toEqual([false, 1]);
      expect([await referrals.remove(whole._id, 1), await referrals.count()]).toEqual([true, 0]);
    });

    it('are open until decided, and wait in the order of the list', async () => {
      const { referrals } = here.repositories;
      const ends = { 'OR-26-001': '2027-03-01', 'OR-26-002': '2027-01-01', 'OR-26-003': '2027-02-01' };
      for (const [ref, end] of Object.entries(ends)) await referrals.create(referral(ref, { careEndDate: end as Day }));
      await referrals.create(referral('OR-26-004', { status: 'ADMITTED' }));
      await referrals.create(referral('OR-26-005', { status: 'INCOMPLETE' }));
      expect((await referrals.waiting()).map(({ _id }) => _id)).toEqual(['OR-26-002', 'OR-26-003', 'OR-26-001']);
      expect((await referrals.open()).map(({ _id }) => _id)).toEqual([
        'OR-26-001',
        'OR-26-002',
        'OR-26-003',
        'OR-26-005',
      ]);
    });
  });

  describe('references', () => {
    it('are never given twice, and start again each year and in each series', async () => {
      const given = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 ? here : there).repositories.references.next('AG', 2026)),
      );
      expect(given.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `AG-26-${String(i + 1).padStart(3, '0')}`));
      expect(await here.repositories.references.next('OR', 2026)).toBe('OR-26-001');
      expect(await here.repositories.references.next('AG', 2027)).toBe('AG-27-001');
    });
  });

  describe('places', () => {
    it('are 60, of which 20 in IML; a household holds one', async () => {
      const { places } = here.repositories;
      const reserve = (i: number, iml: boolean) => places.reserve(`AG-26-${i}`, iml, capacity, now);
      for (let i = 0; i < 20; i++) expect(await reserve(i, true)).toBeNull();
      expect(await reserve(20, true)).toEqual({ kind: 'imlFull' });
      expect(await reserve(3, true)).toBeNull();
      for (let i = 20; i < 60; i++) expect(await reserve(i, false)).toBeNull();
      expect(await reserve(60, false)).toEqual({ kind: 'full' });
      expect(await reserve(60, true)).toEqual({ kind: 'full' });
      expect(await there.repositories.places.occupancy()).toEqual({ total: 60, iml: 20 });
      await there.repositories.places.release('AG-26-3');
      await there.repositories.places.release('AG-26-3');
      expect([await reserve(60, true), await places.occupancy()]).toEqual([null, { total: 60, iml: 20 }]);
    });

    it('admit one household on the last place, and refuse the other processes clearly', async () => {
      const { places, households } = here.repositories;
      for (let i = 0; i < 59; i++) await places.reserve(`AG-26-${i}`, i < 19, capacity, now);
      const attempts = ['north', 'south'].map((me) => ({ ...place, me, attempts: 25 }));
      const said = (await race('admit', attempts)).flat();
      expect(said.filter((line) => line === 'admitted')).toHaveLength(1);
      expect(said.filter((line) => line === 'full')).toHaveLength(49);
      expect(await places.occupancy()).toEqual({ total: 60, iml: 20 });
      expect(await households.count()).toBe(1);
    }, 30_000);

    it('are mended after a crash between two writes, and only then', async () => {
      const { places, households, drafts } = here.repositories;
      const reserve = (ref: string, since = now) => places.reserve(ref, false, capacity, since);
      const [living, gone, planned, orphan, fresh] = [
        'AG-26-001',
        'AG-26-002',
        'AG-26-003',
        'AG-26-004',
        'AG-26-005',
      ] as const;
      await households.create(household(living));
      await households.create(household(gone, { status: 'EXITED' }));
      await drafts.create(draft('d1', { state: 'COMMITTING', plan: { household: planned, decision: 'admit' } }));
      for (const ref of [living, gone, planned, orphan]) await reserve(ref);
      await reserve(fresh, later(5));
      expect((await there.repositories.places.repair(later(1))).sort()).toEqual([gone, orphan]);
      expect(await places.repair(later(1))).toEqual([]);
      expect((await places.occupancy()).total).toBe(3);
      expect(await places.repair(later(10))).toEqual([fresh]);
    });
  });

  describe('workers', () => {
    it('are listed once; their conversation is written when it changes', async () => {
      const { workers } = here.repositories;
      const claire = worker('claire');
      expect([await workers.add(claire), await workers.add(claire)]).toEqual([true, false]);
      await workers.keepConversation(claire._id, '{"id":1}');
      await there.repositories.workers.keepConversation(claire._id, '{"id":1}');
      expect(await workers.get(claire._id)).toStrictEqual({ ...claire, conversation: '{"id":1}', v: 1 });
      await there.repositories.workers.dropConversation(claire._id);
      await workers.dropConversation(claire._id);
      expect(await workers.all()).toStrictEqual([{ ...claire, v: 2 }]);
      await workers.keepConversation('nobody', '{"id":1}');
      expect(await workers.get('nobody')).toBeNull();
    });

    it('say how they are reminded: all of it at once, and nothing else of them', async () => {
      const { workers } = here.repositories;
      const claire = { ...worker('claire'), conversation: '{}' };
      await workers.add(claire);
      const paused = { from: '2026-12-21' as Day, until: '2026-12-31' as Day };
      await workers.prefer(claire._id, { digestAt: '09:30' as Hour, paused, onlyCritical: true });
      expect(await there.repositories.workers.get(claire._id)).toStrictEqual({
        ...claire,
        digestAt: '09:30',
        paused,
        onlyCritical: true,
        v: 1,
      });
      await there.repositories.workers.prefer(claire._id, {});
      expect(await workers.get(claire._id)).toStrictEqual({ ...claire, v: 2 });
    });

    it('ask once to be listed, and are answered once', async () => {
      const { workers } = here.repositories;
      const request = { _id: 'omar', displayName: 'Omar', conversation: '{}', askedAt: now };
      expect([await workers.request(request), await workers.request(request)]).toEqual([true, false]);
      expect(await there.repositories.workers.requests()).toStrictEqual([{ ...request, v: 0 }]);
      const closed = await Promise.all(
        [here, there].map((store) => store.repositories.workers.closeRequest(request._id)),
      );
      expect(closed.filter((one) => one !== null)).toHaveLength(1);
      expect(await workers.requests()).toEqual([]);
    });
  });

  describe('drafts', () => {
    it('are found by conversation, by person and by state', async () => {
      const { drafts } = here.repositories;
      const conversation = 'with-claire';
      const made = [
        await drafts.create(draft('d1', { conversation })),
        await drafts.create(draft('d2', { conversation, state: 'PARKED', owner: 'claire' })),
        await drafts.create(draft('d3', { conversation, state: 'PARKED', owner: 'claire', touchedAt: later(5) })),
        await drafts.create(draft('d4', { conversation, state: 'COMMITTING', plan: { household: 'AG-26-001' } })),
      ];
      expect(await there.repositories.drafts.get('d4')).toStrictEqual(made[3]);
      expect(await drafts.open(conversation)).toStrictEqual(made[0]);
      expect(await drafts.open('with-karim')).toBeNull();
      expect(await drafts.parked('claire')).toStrictEqual([made[2], made[1]]);
      expect(await drafts.committing()).toStrictEqual([made[3]]);
      const done = await drafts.create(draft('d5', { conversation, state: 'DONE', activity: 'm5' }));
      await drafts.create(draft('d6', { conversation, state: 'PARKED', activity: 'm6' }));
      expect(await drafts.recordedBy('m5')).toStrictEqual(done);
      expect(await drafts.recordedBy('m6')).toBeNull();
    });

    it('are saved at their version, removed, and forgotten once old unless a write is under way', async () => {
      const { drafts } = here.repositories;
      const first = await drafts.create(draft('d1'));
      expect(await drafts.save({ ...first, nonce: 'n2' })).toMatchObject({
        kind: 'saved',
        record: { v: 1, nonce: 'n2' },
      });
      const late: Saved<unknown> = await there.repositories.drafts.save({ ...first, nonce: 'n3' });
      expect(late).toMatchObject({ kind: 'changed', current: { v: 1, nonce: 'n2' } });
      expect(await there.repositories.drafts.create(draft('d1'))).toMatchObject({ v: 1, nonce: 'n2' });
      await drafts.create(draft('d2', { state: 'COMMITTING', plan: {} }));
      await drafts.create(draft('d3', { touchedAt: later(60) }));
      expect(await drafts.removeOlderThan(later(30))).toBe(1);
      await drafts.remove('d3');
      expect(await Promise.all(['d1', 'd2', 'd3'].map((id) => drafts.get(id)))).toMatchObject([
        null,
        { state: 'COMMITTING' },
        null,
      ]);
      expect(await drafts.save({ ...first, nonce: 'n4' })).toEqual({ kind: 'changed', current: null });
    });
  });

  describe('a draft whose records are written', () => {
    it('is done with its receipt, once, at its version', async () => {
      const { drafts, receipts } = here.repositories;
      const begun = await drafts.create(draft('d1', { state: 'COMMITTING', plan: { receipt: 'r1' } }));
      const done = { ...begun, state: 'DONE', v: 1 } as const;
      expect(await drafts.finish(begun, receipt('r1'))).toEqual({ kind: 'saved', record: done });
      expect(await there.repositories.drafts.finish(begun, receipt('r1'))).toEqual({ kind: 'changed', current: done });
      expect(await there.repositories.receipts.get('r1')).toMatchObject(receipt('r1'));
      expect(await receipts.last('claire')).toMatchObject({ _id: 'r1' });
    });
  });

  describe('receipts', () => {
    it('tell the last write that stands, and are undone once', async () => {
      const { receipts } = here.repositories;
      await receipts.create(receipt('r1'));
      expect([await receipts.create(receipt('r2', { at: later(1) })), await receipts.create(receipt('r2'))]).toEqual([
        true,
        false,
      ]);
      expect(await there.repositories.receipts.last('claire')).toStrictEqual({
        ...receipt('r2', { at: later(1) }),
        v: 0,
      });
      const undone = await Promise.all(
        [here, there, here].map((store) => store.repositories.receipts.markUndone('r2', later(2))),
      );
      expect(undone.filter(Boolean)).toHaveLength(1);
      expect(await receipts.get('r2')).toMatchObject({ undoneAt: later(2), v: 1 });
      expect(await receipts.last('claire')).toMatchObject({ _id: 'r1' });
      expect(await receipts.last('karim')).toBeNull();
    });

    it('come back whole, of whatever kind', async () => {
      const { receipts } = here.repositories;
      for (const [i, kind] of (['referral', 'household', 'memo'] as const).entries()) {
        const collection = `${kind}s` as const;
        const whole = receipt(kind, { kind, at: later(i), wrote: [{ collection, ref: 'AG-26-001', v: i }] });
        await receipts.create(whole);
        expect(await there.repositories.receipts.last('claire')).toStrictEqual({ ...whole, v: 0 });
      }
      const other = receipt('r9', { wrote: [{ collection: 'drafts' as never, ref: 'd1', v: 0 }] });
      await expect(receipts.create(other)).rejects.toThrow(TypeError);
    });
  });

  describe('memos', () => memosContract(stores));
  describe('the context of a conversation', () => contextsContract(stores));
  describe('reminders', () => remindersContract(stores));
  describe('the households that planning reads', () => dueContract(stores));

  describe('inbox', () => {
    it('takes a message once, and gives its answer again', async () => {
      const arrivals = [here, there, here].map((store) => store.repositories.inbox.receive('m1', now));
      expect((await Promise.all(arrivals)).map(({ kind }) => kind).sort()).toEqual(['busy', 'busy', 'taken']);
      expect(await there.repositories.inbox.answerTo('m1')).toBeNull();
      await here.repositories.inbox.done('m1', { said: ['Bonjour'] }, later(0.1));
      const answered = { answer: { said: ['Bonjour'] } };
      expect(await there.repositories.inbox.receive('m1', later(0.2))).toEqual({ kind: 'done', ...answered });
      expect(await there.repositories.inbox.answerTo('m1')).toEqual(answered);
    });

    it('gives the message of a dead process to one other, after 30 seconds', async () => {
      await here.repositories.inbox.receive('m1', now);
      expect(await there.repositories.inbox.receive('m1', later(0.49))).toEqual({ kind: 'busy' });
      const takers = [here, there].map((store) => store.repositories.inbox.receive('m1', later(0.51)));
      expect((await Promise.all(takers)).map(({ kind }) => kind).sort()).toEqual(['busy', 'taken']);
    });

    it('keeps an answer that nobody had announced, and forgets old messages', async () => {
      const { inbox } = here.repositories;
      await inbox.done('m1', undefined, now);
      expect(await inbox.answerTo('m1')).toEqual({ answer: null });
      await inbox.receive('m2', later(60));
      expect(await inbox.removeOlderThan(later(1))).toBe(1);
      expect([await inbox.answerTo('m1'), await inbox.receive('m2', later(60))]).toEqual([null, { kind: 'busy' }]);
    });
  });

  describe('settings', () => {
    it('keep the last value', async () => {
      const { settings } = here.repositories;
      expect(await settings.get('clock')).toBeNull();
      await Promise.all([settings.set('clock', 'a'), there.repositories.settings.set('clock', 'a')]);
      await there.repositories.settings.set('clock', 'b');
      expect(await settings.get('clock')).toBe('b');
    });
  });

  it('answer for their health', async () => {
    await expect(here.check()).resolves.toBeUndefined();
    expect(here.kind).toBe(place.mongodbUri === undefined ? 'embedded' : 'mongodb');
  });
}

function must<T>(value: T | null): T {
  if (value === null) throw new Error('expected a record and found none');
  return value;
}
