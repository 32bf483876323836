import { addMinutes, dayInParis } from '../../src/domain/day';
import type { Draft, Receipt, Repositories } from '../../src/store/repositories';
import type { Answer } from '../../src/teams/respond';
import { aHousehold } from '../support/household';
import { message, NOW, newDirectory, openGate, openTimers, openWorld, press, text, type World } from './world';

const worlds: World[] = [];
afterEach(async () => {
  for (const world of worlds.splice(0)) await world.close();
});

async function open(options: Parameters<typeof openWorld>[0]): Promise<World> {
  const world = await openWorld(options);
  worlds.push(world);
  return world;
}

const sent = message({ serviceUrl: 'http://127.0.0.1:9/' });
const words = async (world: World) => (await world.ask(sent)).map((reply) => reply['text']);

test('a question writes nothing: its message is not even taken', async () => {
  let message = '';
  const world = await open({
    async answer({ id }, { households, referrals, places, workers, drafts, receipts }) {
      message = id;
      await Promise.all([households.directory(), households.count(), referrals.open(), places.occupancy()]);
      await Promise.all([workers.all(), workers.requests(), drafts.open('chat'), receipts.last('nobody')]);
      return [text('58 places sur 60.')];
    },
  });
  expect(await words(world)).toEqual(['58 places sur 60.']);
  expect(await world.repositories.inbox.receive(message, NOW)).toEqual({ kind: 'taken' });
});

test('nor does one that reads the memos, the households that are due, or what the conversation was about', async () => {
  let message = '';
  const about = { _id: 'chat', owner: 'claire', at: NOW, households: ['AG-26-001'], deadlines: [], memos: [] };
  const world = await open({
    async answer({ id }, { households, memos, contexts }) {
      message = id;
      await Promise.all([memos.get('m1'), memos.openOf('claire'), memos.ofHousehold('AG-26-001')]);
      await Promise.all([memos.dueBy(dayInParis(NOW)), households.dueBy(dayInParis(NOW)), contexts.get('chat')]);
      contexts.keep(about);
      return [text('Rien à traiter.')];
    },
  });
  expect(await words(world)).toEqual(['Rien à traiter.']);
  expect(await world.repositories.inbox.receive(message, NOW)).toEqual({ kind: 'taken' });
  expect(await world.repositories.contexts.get('chat')).toEqual(about);
});

test.each<[string, (repositories: Repositories) => Promise<unknown>]>([
  ['a memo made', ({ memos }) => memos.create(memo)],
  ['a memo saved', ({ memos }) => memos.save({ ...memo, v: 0 })],
  ['a memo removed', ({ memos }) => memos.remove('m1', 0)],
  ['contexts forgotten', ({ contexts }) => contexts.removeOlderThan(NOW)],
  ['a household saved', ({ households }) => households.save(family)],
  ['a receipt made', ({ receipts }) => receipts.create(receipt)],
  ['a draft finished', ({ drafts }) => drafts.finish(draft, receipt)],
])('%s takes the message', async (_, write) => {
  let message = '';
  const world = await open({
    async answer({ id }, repositories) {
      message = id;
      await write(repositories);
      return [text('C’est noté.')];
    },
  });
  await words(world);
  expect(await world.repositories.inbox.receive(message, NOW)).toMatchObject({ kind: 'done' });
});

test('a button names what it records: a household saved and its receipt cost no message', async () => {
  let message = '';
  const world = await open({
    async answer({ id }, { households, drafts }) {
      message = id;
      await Promise.all([households.save(family), drafts.finish(draft, receipt)]);
      return [text('C’est enregistré.')];
    },
  });
  await world.ask(press({ serviceUrl: 'http://127.0.0.1:9/' }, { verb: 'start', topic: 'mine' }));
  expect(await world.repositories.receipts.last('claire')).toMatchObject(receipt);
  expect(await world.repositories.inbox.receive(message, NOW)).toEqual({ kind: 'taken' });
});

const family = aHousehold();
const receipt: Omit<Receipt, 'v'> = { _id: 'r1', owner: 'claire', at: NOW, draft: 'd1', kind: 'household', wrote: [] };
const draft: Draft = {
  _id: 'd1',
  v: 0,
  owner: 'claire',
  conversation: 'chat',
  form: 'lines',
  schemaVersion: 1,
  answers: {},
  trail: [],
  oneByOne: false,
  state: 'COMMITTING',
  nonce: 'once',
  openedAt: NOW,
  touchedAt: NOW,
  activity: 'm1',
};
const memo = { _id: 'm1', owner: 'claire', by: 'claire', text: 'rappeler', on: dayInParis(NOW), createdAt: NOW };

describe('a message that writes is taken once, whichever process it reaches', () => {
  const record: Answer = async (_turn, { references }) => [text(await references.next('AG', 2026))];

  test('after it was answered: the same answer', async () => {
    const dataDir = newDirectory();
    const [first, second] = [await open({ dataDir, answer: record }), await open({ dataDir, answer: record })];
    expect([await words(first), await words(second)]).toEqual([['AG-26-001'], ['AG-26-001']]);
    expect(await first.repositories.references.next('AG', 2026)).toBe('AG-26-002');
  });

  test('the answer is the stored one, even if nothing is left to write', async () => {
    const dataDir = newDirectory();
    const first = await open({ dataDir, answer: record });
    const second = await open({ dataDir, answer: async () => [text('Je n’ai pas compris.')] });
    expect([await words(first), await words(second)]).toEqual([['AG-26-001'], ['AG-26-001']]);
  });

  test('while another process answers it: that answer, once it is there', async () => {
    const dataDir = newDirectory();
    const [begun, gate] = [openGate(), openGate()];
    const first = await open({
      dataDir,
      async answer(turn, repositories) {
        const replies = await record(turn, repositories);
        begun.open();
        await gate.passed;
        return replies;
      },
    });
    const slow = words(first);
    await begun.passed;
    const wait = async () => {
      gate.open();
      await slow;
    };
    const second = await open({ dataDir, answer: record, timers: { ...openTimers(), wait } });
    expect([await words(second), await slow]).toEqual([['AG-26-001'], ['AG-26-001']]);
  });

  test('after the process that held it has died: the turn is done again', async () => {
    const dataDir = newDirectory();
    const dying = await open({
      dataDir,
      async answer(turn, repositories) {
        await record(turn, repositories);
        throw new Error('killed');
      },
    });
    await words(dying);
    const timers = openTimers();
    const now = () => addMinutes(NOW, timers.waits.length);
    const second = await open({ dataDir, answer: record, timers, now });
    expect(await words(second)).toEqual(['AG-26-002']);
    expect(timers.waits.length).toBeGreaterThan(0);
  });
});

test('a turn reads the same thing once, until it writes', async () => {
  const seen: boolean[] = [];
  const world = await open({
    async answer(_turn, { memos, contexts }) {
      const before = await memos.openOf('claire');
      seen.push((await memos.openOf('claire')) === before, (await memos.openOf('karim')) === before);
      const writing = memos.create(memo);
      await memos.openOf('claire');
      await writing;
      seen.push((await memos.openOf('claire')).length === 1, (await contexts.get('chat')) === null);
      contexts.keep({ _id: 'chat', owner: 'claire', at: NOW, households: [], deadlines: [], memos: [] });
      seen.push((await contexts.get('chat')) === null);
      return [text('C’est noté.')];
    },
  });
  await words(world);
  expect(seen).toEqual([true, false, true, true, false]);
});
