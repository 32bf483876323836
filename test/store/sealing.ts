import { randomBytes } from 'node:crypto';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import type { Collection } from '../../src/store/port';
import type { SealedRow } from '../../src/store/schema';
import { households as schema } from '../../src/store/schemas';
import { openStore, type StorePlace } from './place';
import { draft, household, now, receipt, referral, secrets, worker } from './records';

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
    await repositories.inbox.done('m1', { card: 'Amina Haidari' }, now);
    await close();
    const held = await readAll(place);
    expect(['AG-26-001', 'OR-26-001', 'farida', 'amina', 'd1', 'r1', 'm1'].filter((id) => !held.includes(id))).toEqual(
      [],
    );
    expect(secrets.filter((secret) => held.includes(secret))).toEqual([]);
  });

  it('opens a seal where it was put, as it was put', async () => {
    const store = await openStore(place);
    const { households } = store.repositories;
    await households.create(household('AG-26-001'));
    await households.create(household('AG-26-002'));
    await withRows(async (rows) => {
      const [first, second] = await rows.find({}, { sort: { _id: 1 } });
      const write = (sealed = '') => rows.updateOne({ _id: 'AG-26-002' }, { $set: { sealed } });
      const touched = `${second?.sealed.slice(0, 40)}${second?.sealed[40] === 'A' ? 'B' : 'A'}${second?.sealed.slice(41)}`;
      for (const sealed of [first?.sealed, touched, second?.sealed.slice(0, 20), '']) {
        await write(sealed);
        await expect(households.get('AG-26-002')).rejects.toMatchObject({ trouble: 'keys' });
      }
      await write(second?.sealed);
      expect(await households.get('AG-26-002')).toMatchObject({ phone: '0475000001' });
    });
    await store.close();
  });

  it('cannot open a household whose key was erased with it, even from an old copy', async () => {
    const store = await openStore(place);
    await store.repositories.households.create(household('AG-26-001'));
    await withRows(async (rows) => {
      const [copy] = await rows.find({});
      await store.repositories.households.remove('AG-26-001', 0);
      if (copy) await rows.insert(copy);
    });
    await expect(store.repositories.households.get('AG-26-001')).rejects.toMatchObject({ trouble: 'keys' });
    await store.close();
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

  const withRows = async (work: (rows: Collection<SealedRow>) => Promise<void>) => {
    const adapter = await openAdapter(place);
    await work(guard(await adapter.collection(schema), schema, 'test'));
    await adapter.close();
  };
}
