import { randomBytes } from 'node:crypto';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import { keys, drafts as schema } from '../../src/store/schemas';
import { openStore, type StorePlace } from './place';
import { context, draft, household, memo, now, receipt, referral, secrets, worker } from './records';

/** What protects people when the database is read, altered or kept by someone else. `readAll`: all that it holds. */
export function sealingContract(freshPlace: () => StorePlace, readAll: (place: StorePlace) => Promise<string>): void {
  const key = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;
  let place: StorePlace;
  beforeEach(() => {
    place = freshPlace();
  });

  it('lets nothing that people typed be read in the database', async () => {
    const { repositories, close } = await openStore(place);
    await repositories.households.create(household('AG-26-001'));
    await repositories.referrals.create(referral('OR-26-001'));
    await repositories.workers.add(worker('farida', { conversation: '{"user":"Farida"}' }));
    await repositories.workers.request({ _id: 'amina', displayName: 'Amina', conversation: 'Amina', askedAt: now });
    await repositories.drafts.create(draft('d1', { plan: { name: 'Haidari' } }));
    await repositories.receipts.create(receipt('r1'));
    await repositories.memos.create(memo('memo1'));
    repositories.contexts.keep(context('chat'));
    await repositories.inbox.done('m1', { card: 'Amina Haidari' }, now);
    await close();
    const held = await readAll(place);
    const ids = ['AG-26-001', 'OR-26-001', 'farida', 'amina', 'd1', 'r1', 'memo1', 'chat', 'm1'];
    expect(ids.filter((id) => !held.includes(id))).toEqual([]);
    expect(secrets.filter((secret) => held.includes(secret))).toEqual([]);
  });

  it('opens a seal where it was put, as it was put', async () => {
    const store = await openStore(place);
    const { drafts } = store.repositories;
    // One key seals both drafts: what tells them apart is the place of each seal.
    await drafts.create(draft('d1'));
    await drafts.create(draft('d2', { answers: { phone: '0475000002' } }));
    const adapter = await openAdapter(place);
    const rows = guard(await adapter.collection(schema), schema, 'test');
    const [first, second] = (await rows.find({}, { sort: { _id: 1 } })).map(({ sealed }) => sealed) as [string, string];
    const touched = `${second.slice(0, 40)}${second[40] === 'A' ? 'B' : 'A'}${second.slice(41)}`;
    for (const sealed of [first, touched, second.slice(0, 20), '']) {
      await rows.updateOne({ _id: 'd2' }, { $set: { sealed } });
      await expect(drafts.get('d2')).rejects.toMatchObject({ trouble: 'keys' });
    }
    await rows.updateOne({ _id: 'd2' }, { $set: { sealed: second } });
    expect(await drafts.get('d2')).toMatchObject({ answers: { phone: '0475000002' } });
    await Promise.all([adapter.close(), store.close()]);
  });

  it('cannot open a household whose key was erased', async () => {
    const store = await openStore(place);
    await store.repositories.households.create(household('AG-26-001'));
    await store.close();
    const adapter = await openAdapter(place);
    await guard(await adapter.collection(keys), keys, 'test').deleteMany({ _id: 'households/AG-26-001' });
    await adapter.close();
    const again = await openStore(place);
    await expect(again.repositories.households.get('AG-26-001')).rejects.toMatchObject({ trouble: 'keys' });
    await again.close();
  });

  it('reads what older keys of the ring sealed, and says which one is missing', async () => {
    const [k1, k2] = [key('k1'), key('k2')];
    const under = async (dataKeys: string, ref: string) => {
      const store = await openStore(place, { dataKeys, production: true });
      try {
        await store.repositories.households.create(household(ref));
        return (await store.repositories.households.directory()).map((entry) => entry.ref);
      } finally {
        await store.close();
      }
    };
    expect(await under(k1, 'AG-26-001')).toEqual(['AG-26-001']);
    expect(await under(`${k2},${k1}`, 'AG-26-002')).toEqual(['AG-26-001', 'AG-26-002']);
    expect(await readAll(place)).toContain('k2:');
    await expect(under(k2, 'AG-26-003')).rejects.toThrow('the key k1 of the ring wrapped service and is missing');
    await expect(under(key('k1'), 'AG-26-003')).rejects.toMatchObject({ trouble: 'keys' });
  });

  it('says so when the database is another service’s', async () => {
    await (await openStore(place)).close();
    await expect(openStore(place, { service: 'elsewhere' })).rejects.toThrow('SERVICE_NAME');
  });
}
