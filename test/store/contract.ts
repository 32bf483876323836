import type { Adapter } from '../../src/store/adapter';
import { guard } from '../../src/store/guard';
import { openAdapter } from '../../src/store/open';
import { type Collection, DuplicateKey, type Filter, type Sort, type Update } from '../../src/store/port';
import { type Boat, boat, boats } from './boats';
import type { StorePlace } from './place';
import { endJobs, race } from './process';

/** What every adapter does, to the letter. */
export function storeContract(place: () => StorePlace): void {
  let adapter: Adapter;
  let services = 0;
  const harbour = async (service: string): Promise<Collection<Boat>> =>
    guard(await adapter.collection(boats), boats, service);
  let fleet: Collection<Boat>;

  beforeAll(async () => {
    adapter = await openAdapter(place());
  });
  beforeEach(async () => {
    services += 1;
    fleet = await harbour(serviceName());
  });
  afterEach(endJobs);
  afterAll(() => adapter.close());

  const serviceName = () => `harbour-${services}`;
  const inserted = async (...fresh: Omit<Boat, 'v'>[]) => {
    for (const one of fresh) await fleet.insert({ ...one, _id: idOf(one._id), name: one.name });
  };
  /** Identifiers are unique in a collection, whatever the service. */
  const idOf = (name: string) => `${name}@${services}`;
  const idsOf = (found: readonly Boat[]) => found.map(({ _id }) => _id.split('@')[0]);
  const one = (name: string) => fleet.findOne({ _id: idOf(name) });

  describe('documents', () => {
    it('come back as they went in, at version 0', async () => {
      const refit = { yard: 'Agde' };
      const log = [{ on: '2026-02-01', miles: 12.5 }];
      const full = boat(idOf('a'), { crew: ['Zoé', '💡 "l’été" \\ $x.y\n'], log, refit, berth: null });
      expect(await fleet.insert(full)).toEqual({ ...full, v: 0 });
      expect(await one('a')).toStrictEqual({ ...full, v: 0 });
      expect(await one('b')).toBeNull();
    });

    it('are refused when they are not of the schema', async () => {
      const wrong = [
        { length: '8' },
        { colour: 'red' },
        { owner: {} },
        { log: [{ on: '2026-02-01' }] },
        { name: undefined },
      ];
      for (const change of wrong) {
        await expect(fleet.insert({ ...boat(idOf('a')), ...change } as Boat)).rejects.toThrow(TypeError);
      }
      expect(await fleet.count({})).toBe(0);
    });

    it('have one identifier and one value of each unique index, by service', async () => {
      await inserted(boat('a', { name: 'Zéphyr' }));
      await expect(inserted(boat('a'))).rejects.toThrow(new DuplicateKey('_id_'));
      await expect(inserted(boat('b', { name: 'Zéphyr' }))).rejects.toThrow(new DuplicateKey('boats_name'));
      await (await harbour('elsewhere')).insert(boat(idOf('b'), { name: 'Zéphyr' }));
      expect(idsOf(await fleet.find({}))).toEqual(['a']);
    });

    it('of another service are neither found, counted, changed nor deleted', async () => {
      await inserted(boat('a'));
      const other = await harbour('elsewhere');
      const filter = { _id: idOf('a') };
      expect([await other.findOne(filter), await other.find({ name: 'a' }), await other.count({ name: 'a' })]).toEqual([
        null,
        [],
        0,
      ]);
      expect([await other.updateOne(filter, { $set: { length: 1 } }), await other.deleteMany(filter)]).toEqual([
        null,
        0,
      ]);
      expect(await other.countBy('name', { name: 'a' })).toEqual({});
      expect(await one('a')).toMatchObject({ v: 0, length: 8 });
    });

    it('are still there, and still unique, when the store is opened again', async () => {
      await inserted(boat('a'));
      await adapter.close();
      adapter = await openAdapter(place());
      fleet = await harbour(serviceName());
      expect(idsOf(await fleet.find({}))).toEqual(['a']);
      await expect(inserted(boat('b', { name: 'a' }))).rejects.toThrow(new DuplicateKey('boats_name'));
    });
  });

  describe('filters', () => {
    const all = ['a', 'b', 'c', 'd'];
    const filters: readonly [Filter<Boat>, string[]][] = [
      [{}, all],
      [{ length: 8 }, ['a', 'b']],
      [{ moored: true }, ['c']],
      [{ moored: false, length: 8 }, ['a', 'b']],
      [{ 'owner.port': 'Agde' }, ['d']],
      [{ 'owner.phone': { $exists: true } }, ['d']],
      [{ crew: 'Ana' }, ['b', 'c']],
      [{ crew: { $in: ['Ana', 'Luc'] } }, ['b', 'c']],
      [{ crew: { $nin: ['Ana'] } }, ['a', 'd']],
      [{ crew: { $ne: 'Ana' } }, ['a', 'd']],
      [{ crew: { $gt: 'B' } }, ['c']],
      [{ crew: { $exists: true } }, all],
      [{ berth: null }, ['a', 'c']],
      [{ berth: { $eq: null } }, ['a', 'c']],
      [{ berth: { $in: [null, 'B1'] } }, ['a', 'b', 'c']],
      [{ berth: { $ne: null } }, ['b', 'd']],
      [{ berth: { $ne: 'B1' } }, ['a', 'c', 'd']],
      [{ berth: { $nin: ['B1', 'B2'] } }, ['a', 'c']],
      [{ berth: { $nin: [null] } }, ['b', 'd']],
      [{ berth: { $exists: false } }, ['a']],
      [{ berth: { $exists: true } }, ['b', 'c', 'd']],
      [{ berth: { $gt: 'A' } }, ['b', 'd']],
      [{ length: { $lt: 12 } }, ['a', 'b']],
      [{ length: { $lte: 12 } }, ['a', 'b', 'c']],
      [{ length: { $gt: 8, $lt: 20 } }, ['c']],
      [{ length: { $gte: 12, $ne: 12 } }, ['d']],
      [{ since: { $lt: '2026-03-01' } }, ['a', 'b']],
      [{ since: { $lte: '2026-03-01' } }, ['a', 'b', 'c']],
      [{ since: { $gt: '2026-02-01', $lte: '2026-03-01' } }, ['c']],
      [{ since: { $gte: '2026-03-01' }, moored: true }, ['c']],
      [{ _id: { $in: [] } }, []],
      [{ _id: { $ne: 'nobody' } }, all],
      [{ v: { $gte: 0 } }, all],
      [{ $or: [{ length: 20 }, { moored: true }] }, ['c', 'd']],
      [{ $nor: [{ length: 20 }, { moored: true }] }, ['a', 'b']],
      [{ $nor: [{ berth: { $exists: true } }] }, ['a']],
      [{ $and: [{ length: 8 }, { crew: 'Ana' }] }, ['b']],
      [{ length: 8, $and: [{ $or: [{ crew: 'Ana' }, { moored: true }] }, { since: { $gt: '2026-01-01' } }] }, ['b']],
    ];

    it.each(filters.map(([filter, found]) => [JSON.stringify(filter), filter, found] as const))(
      '%s',
      async (_, filter, found) => {
        await harbourOfFour();
        expect(idsOf(await fleet.find(filter, { sort: { name: 1 } }))).toEqual(found);
        expect(await fleet.count(filter)).toBe(found.length);
      },
    );

    it('count what there is of each value, leaving out what has none', async () => {
      await harbourOfFour();
      expect(await fleet.countBy('length', {})).toEqual({ 8: 2, 12: 1, 20: 1 });
      expect(await fleet.countBy('moored', { length: { $gte: 8 } })).toEqual({ true: 1, false: 3 });
      expect(await fleet.countBy('owner.port', { moored: false })).toEqual({ Sète: 2, Agde: 1 });
      expect(await fleet.countBy('berth', {})).toEqual({ B1: 1, B2: 1 });
      expect(await fleet.countBy('name', { length: 99 })).toEqual({});
    });

    it('sort, skip and limit', async () => {
      await harbourOfFour();
      const pages: readonly [{ sort?: Sort<Boat>; skip?: number; limit?: number }, string[]][] = [
        [{ sort: { length: -1, name: 1 } }, ['d', 'c', 'a', 'b']],
        [{ sort: { length: 1, name: -1 } }, ['b', 'a', 'c', 'd']],
        [{ sort: { since: -1 }, limit: 2 }, ['d', 'c']],
        [{ sort: { since: 1 }, skip: 1, limit: 2 }, ['b', 'c']],
        [{ sort: { since: 1 }, skip: 9 }, []],
        [{ sort: { berth: 1, name: 1 } }, ['a', 'c', 'b', 'd']],
        [{ sort: { 'owner.port': 1, name: -1 } }, ['d', 'c', 'b', 'a']],
      ];
      for (const [page, found] of pages) expect(idsOf(await fleet.find({}, page))).toEqual(found);
      expect(await fleet.findOne({}, { sort: { length: -1 } })).toMatchObject({ name: 'd' });
    });

    it('say which documents to delete', async () => {
      await harbourOfFour();
      expect(await fleet.deleteMany({ since: { $lt: '2026-03-01' } })).toBe(2);
      expect(await fleet.deleteMany({ since: { $lt: '2026-03-01' } })).toBe(0);
      expect(idsOf(await fleet.find({}, { sort: { name: 1 } }))).toEqual(['c', 'd']);
    });
  });

  /** `berth` is missing from a, null in c. */
  const harbourOfFour = () =>
    inserted(
      boat('a'),
      boat('b', { since: '2026-02-01', crew: ['Ana'], berth: 'B1' }),
      boat('c', { since: '2026-03-01', length: 12, moored: true, crew: ['Ana', 'Luc'], berth: null }),
      boat('d', { since: '2026-04-01', length: 20, berth: 'B2', owner: { port: 'Agde', phone: '04' } }),
    );

  describe('updates', () => {
    const log = [
      { on: '2026-01-01', miles: 3 },
      { on: '2026-01-02', miles: 3 },
      { on: '2026-01-03', miles: 5 },
    ];
    const before: Partial<Boat> = { crew: ['Ana', 'Luc'], log, berth: 'B1', refit: { yard: 'Agde' } };
    const updates: readonly [Update<Boat>, { [K in keyof Boat]?: Boat[K] | undefined }][] = [
      [{}, {}],
      [
        { $set: { length: 9, owner: { port: 'Agde', phone: '04' } } },
        { length: 9, owner: { port: 'Agde', phone: '04' } },
      ],
      [{ $set: { 'owner.port': 'Agde' } }, { owner: { port: 'Agde' } }],
      [{ $set: { berth: null, crew: [] } }, { berth: null, crew: [] }],
      [{ $unset: { berth: true, refit: true, 'owner.phone': true } }, { berth: undefined, refit: undefined }],
      [{ $inc: { length: -2.5 } }, { length: 5.5 }],
      [{ $push: { crew: 'Ana' } }, { crew: ['Ana', 'Luc', 'Ana'] }],
      [{ $push: { log: { on: '2026-01-04', miles: 1 } } }, { log: [...log, { on: '2026-01-04', miles: 1 }] }],
      [{ $pull: { crew: 'Ana' } }, { crew: ['Luc'] }],
      [{ $pull: { crew: 'nobody' } }, {}],
      [{ $pull: { log: { miles: 3 } } }, { log: log.slice(2) }],
      [{ $pull: { log: { miles: 3, on: '2026-01-02' } } }, { log: [log[0], log[2]] as Boat['log'] }],
      [{ $addToSet: { crew: 'Ana' } }, {}],
      [{ $addToSet: { crew: 'Zoé' } }, { crew: ['Ana', 'Luc', 'Zoé'] }],
      [
        { $set: { length: 1 }, $unset: { berth: true }, $push: { crew: 'Zoé' } },
        { length: 1, berth: undefined, crew: ['Ana', 'Luc', 'Zoé'] },
      ],
    ];

    it.each(updates.map(([update, after]) => [JSON.stringify(update), update, after] as const))(
      '%s',
      async (_, update, after) => {
        await inserted(boat('a', before));
        const { _id, ...expected } = JSON.parse(JSON.stringify({ ...boat('a', before), ...after, v: 1 }));
        expect(await fleet.updateOne({ _id: idOf('a') }, update)).toStrictEqual({ _id: idOf('a'), ...expected });
        expect(await one('a')).toStrictEqual({ _id: idOf('a'), ...expected });
      },
    );

    it('apply to one document, the first in order', async () => {
      await harbourOfFour();
      const changed = await fleet.updateOne(
        { length: { $gte: 12 } },
        { $set: { moored: true } },
        { sort: { since: -1 } },
      );
      expect(changed).toMatchObject({ name: 'd', moored: true, v: 1 });
      expect(await fleet.count({ v: 1 })).toBe(1);
    });

    it('find the version they expect, or change nothing', async () => {
      await inserted(boat('a'));
      const lengthen = (v: number) => fleet.updateOne({ _id: idOf('a'), v }, { $inc: { length: 1 } });
      expect(await lengthen(0)).toMatchObject({ v: 1, length: 9 });
      expect(await lengthen(0)).toBeNull();
      expect(await one('a')).toMatchObject({ v: 1, length: 9 });
    });

    it('leave alone what was read before', async () => {
      await inserted(boat('a', { crew: ['Ana'] }));
      const [before, again] = [await one('a'), await one('a')];
      await fleet.updateOne({ _id: idOf('a') }, { $push: { crew: 'Luc' }, $set: { 'owner.port': 'Agde' } });
      expect(before).toMatchObject({ v: 0, crew: ['Ana'], owner: { port: 'Sète' } });
      expect(again).toEqual(before);
    });

    it('are all kept when they come at once', async () => {
      await inserted(boat('a'));
      const changes = Array.from({ length: 20 }, (_, i) => ({ $inc: { length: 1 }, $push: { crew: `sailor ${i}` } }));
      await Promise.all(changes.map((update) => fleet.updateOne({ _id: idOf('a') }, update)));
      const after = await one('a');
      expect(after).toMatchObject({ v: 20, length: 28 });
      expect(new Set(after?.crew).size).toBe(20);
    });

    it('that come at once with a write that is refused are kept all the same', async () => {
      await inserted(boat('a'), boat('b'));
      const outcomes = await Promise.allSettled([
        inserted(boat('c')),
        inserted(boat('d', { name: 'a' })),
        fleet.updateOne({ _id: idOf('b') }, { $set: { length: 1 } }),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(idsOf(await fleet.find({}, { sort: { name: 1 } }))).toEqual(['a', 'b', 'c']);
      expect(await one('b')).toMatchObject({ length: 1 });
    });

    it('claim each document once, from several processes', async () => {
      const names = Array.from({ length: 120 }, (_, i) => `boat-${i}`);
      await Promise.all(names.map((name) => inserted(boat(name))));
      const claimants = ['north', 'south', 'east'].map((me) => ({ ...place(), service: serviceName(), me }));
      const claimed = await race('claim', claimants);
      expect(claimed.flat().sort()).toEqual(names.map(idOf).sort());
      expect(await fleet.count({ moored: true, v: 1 })).toBe(120);
      const shares = claimants.flatMap(({ me }, i) => (claimed[i]?.length ? [[me, claimed[i].length]] : []));
      expect(await fleet.countBy('berth', {})).toEqual(Object.fromEntries(shares));
    }, 30_000);
  });

  describe('refuses', () => {
    const filters: readonly unknown[] = [
      null,
      'a',
      [],
      { $where: 'true' },
      { $expr: { $eq: [1, 1] } },
      { $text: { $search: 'a' } },
      { name: { $regex: 'a' } },
      { name: { $not: { $eq: 'a' } } },
      { crew: { $all: ['Ana'] } },
      { crew: { $size: 1 } },
      { crew: { $elemMatch: { $eq: 'Ana' } } },
      { length: { $mod: [2, 0] } },
      { length: { $type: 'number' } },
      { name: /a/ },
      { name: {} },
      { name: ['a'] },
      { name: { $eq: { $gt: '' } } },
      { name: { $in: [{ $gt: '' }] } },
      { name: { $in: 'a' } },
      { name: { $exists: 1 } },
      { name: undefined },
      { length: '8' },
      { length: Number.NaN },
      { moored: 'true' },
      { moored: { $gt: false } },
      { since: { $gt: null } },
      { colour: 'red' },
      { 'owner.colour': 'red' },
      { 'log.miles': 3 },
      { 'crew.0': 'Ana' },
      { owner: { port: 'Sète' } },
      { owner: 'Sète' },
      { constructor: { $exists: true } },
      { $or: [] },
      { $or: { name: 'a' } },
      { $and: [{ name: 'a', $where: 'true' }] },
      { $nor: [{ $or: [{ name: { $regex: 'a' } }] }] },
    ];
    it.each(filters.map((filter) => [String(JSON.stringify(filter)), filter] as const))(
      'the filter %s',
      async (_, filter) => {
        const asked = filter as Filter<Boat>;
        await expect(fleet.find(asked)).rejects.toThrow('boats: the store does not accept');
        await expect(fleet.deleteMany(asked)).rejects.toThrow(TypeError);
        await expect(fleet.updateOne(asked, { $set: { length: 1 } })).rejects.toThrow(TypeError);
      },
    );

    const updates: readonly unknown[] = [
      null,
      [{ $set: { length: 1 } }],
      { length: 1 },
      { $set: null },
      { $set: {} },
      { $set: { length: '1' } },
      { $set: { length: undefined } },
      { $set: { colour: 'red' } },
      { $set: { _id: 'z' } },
      { $set: { v: 7 } },
      { $inc: { v: 1 } },
      { $set: { service: 'elsewhere' } },
      { $set: { name: 'z' } },
      { $set: { 'crew.0': 'Ana' } },
      { $set: { 'refit.yard': 'Agde' } },
      { $set: { owner: { port: 'Sète', $where: 'true' } } },
      { $set: { length: 1, 'owner.port': 'a', owner: { port: 'b' } } },
      { $set: { length: 1 }, $inc: { length: 1 } },
      { $unset: { length: true } },
      { $unset: { berth: false } },
      { $inc: { since: '1' } },
      { $inc: { length: Number.POSITIVE_INFINITY } },
      { $inc: { length: '1' } },
      { $push: { crew: 7 } },
      { $push: { crew: { $each: ['Ana'] } } },
      { $push: { length: 1 } },
      { $addToSet: { log: { on: 'a', miles: 1 } } },
      { $addToSet: { crew: { $each: ['Ana'] } } },
      { $pull: { crew: { $in: ['Ana'] } } },
      { $pull: { log: { miles: { $gt: 1 } } } },
      { $pull: { log: {} } },
      { $pull: { length: 8 } },
      { $rename: { berth: 'name' } },
      { $mul: { length: 2 } },
      { $min: { length: 2 } },
      { $setOnInsert: { length: 2 } },
      { $currentDate: { since: true } },
      { $pop: { crew: 1 } },
      { $pullAll: { crew: ['Ana'] } },
      { $bit: { length: { and: 1 } } },
    ];
    it.each(updates.map((update) => [String(JSON.stringify(update)), update] as const))(
      'the update %s',
      async (_, update) => {
        await expect(fleet.updateOne({ name: 'a' }, update as Update<Boat>)).rejects.toThrow(TypeError);
      },
    );

    const pages: readonly unknown[] = [
      { sort: { colour: 1 } },
      { sort: { name: 2 } },
      { sort: { log: 1 } },
      { sort: { crew: 1 } },
      { skip: -1 },
      { limit: 0 },
      { limit: 1.5 },
    ];
    it.each(pages.map((page) => [JSON.stringify(page), page] as const))('the page %s', async (_, page) => {
      await expect(fleet.find({}, page as { limit: number })).rejects.toThrow(TypeError);
    });

    it('to count by what is not one value', async () => {
      for (const field of ['owner', 'crew', 'log', 'colour'] as const) {
        await expect(fleet.countBy(field as 'owner', {})).rejects.toThrow(TypeError);
      }
      await expect(fleet.countBy('$where' as 'name', {})).rejects.toThrow(TypeError);
    });
  });
}
