import type { Reply } from '../../dialogs/turn';
import { claire, message, nadia, openWorld, press, text, type World } from './world';

let world: World;
let turns: number;
beforeEach(async () => {
  turns = 0;
  world = await openWorld({
    answer: async ({ said }): Promise<Reply[]> => {
      turns += 1;
      return [text(said.kind === 'arrival' ? 'Bonjour.' : 'AG-26-014')];
    },
  });
});
afterEach(() => world.close());

const channel = { id: '19:equipe@thread.tacv2', conversationType: 'channel', isGroup: true };
const group = { id: '19:groupe@thread.v2', conversationType: 'groupChat' };
const bot = { id: 'bot' };
const kept = async (id = claire._id) => (await world.repositories.workers.get(id))?.conversation;
const stored = async () =>
  JSON.stringify([await world.repositories.workers.all(), await world.repositories.workers.requests()]);
const inChannel = (fields = {}) =>
  message(world.connector, { conversation: channel, text: 'la fiche Haidari ?', ...fields });

describe('where others read along', () => {
  test.each([
    ['a channel', channel],
    ['a group', group],
    ['a meeting', { id: '19:meeting@thread.v2', conversationType: 'groupChat', isGroup: true }],
  ])('%s: one neutral sentence there, and it goes on in private', async (_name, conversation) => {
    await world.post(message(world.connector));
    const before = await stored();
    await world.post(inChannel({ conversation }));
    expect(turns).toBe(1);
    const [, there, here] = world.connector.messages();
    expect(there).toMatchObject({ path: `/v3/conversations/${conversation.id}/activities/message-${lastNumber()}` });
    expect(there?.body['text']).toBe('Je réponds en conversation privée.');
    expect(here).toMatchObject({
      path: '/v3/conversations/chat-claire/activities',
      body: { summary: 'Reprenons ici.' },
    });
    expect(JSON.stringify([there, here])).not.toMatch(/Haidari|AG-\d\d/);
    expect(await stored()).toBe(before);
  });

  test('a person who never met Jalon in private, a stranger, a press: the sentence alone, and nothing is kept', async () => {
    const before = await stored();
    const lou = { id: 'u-lou', name: 'Lou Roche', aadObjectId: 'aaaaaaaa-9999-4999-8999-999999999999' };
    const pressed = press(world.connector, { verb: 'household.show', ref: 'AG-26-014' }, { conversation: channel });
    for (const activity of [inChannel(), inChannel({ from: lou }), pressed]) await world.post(activity);
    const said = world.connector.messages().map(({ path, body }) => [path.includes('19:'), body['text']]);
    expect(said).toEqual(Array(3).fill([true, 'Je réponds en conversation privée.']));
    expect([turns, await stored()]).toEqual([0, before]);
  });

  test('who comes, who leaves, who edits: silence, and what is known of people stays', async () => {
    await world.post(message(world.connector));
    const before = await stored();
    for (const fields of [
      { type: 'conversationUpdate', membersAdded: [bot] },
      { type: 'conversationUpdate', membersRemoved: [bot] },
      { type: 'installationUpdate', action: 'add' },
      { type: 'installationUpdate', action: 'remove' },
      { type: 'messageUpdate' },
    ]) {
      expect(await world.post(inChannel(fields))).toEqual({ status: 200, body: null });
    }
    expect(world.connector.messages()).toHaveLength(1);
    expect(await stored()).toBe(before);
  });

  test('a message that is delivered again is not answered again', async () => {
    await world.post(message(world.connector));
    const activity = inChannel();
    await world.post(activity);
    await world.post(activity);
    expect(world.connector.messages()).toHaveLength(3);
  });
});

describe('where one can be written to', () => {
  test.each([
    ['the app is installed', { type: 'installationUpdate', action: 'add' }],
    ['it is upgraded', { type: 'installationUpdate', action: 'add-upgrade' }],
    ['they come into the conversation', { type: 'conversationUpdate', membersAdded: [{ id: 'user-claire' }, bot] }],
    ['an older client tells nobody', { type: 'conversationUpdate' }],
  ])('is kept when %s, and the person is greeted once', async (_name, fields) => {
    await world.post(message(world.connector, fields));
    await world.post(message(world.connector, { type: 'conversationUpdate', membersAdded: [bot] }));
    expect(await kept()).toContain('chat-claire');
    expect(world.connector.messages().map(({ body }) => body['text'])).toEqual(['Bonjour.']);
  });

  test.each([
    ['the app is removed', { type: 'installationUpdate', action: 'remove' }],
    ['Jalon is taken out', { type: 'conversationUpdate', membersRemoved: [bot] }],
    ['they leave', { type: 'conversationUpdate', membersRemoved: [{ id: 'user-claire' }] }],
  ])('is dropped when %s, and nothing is said', async (_name, fields) => {
    await world.post(message(world.connector));
    await world.post(message(world.connector, fields));
    expect(await kept()).toBeUndefined();
    expect(world.connector.messages()).toHaveLength(1);
    expect(await world.door.notify(claire._id, text('Encore là ?'))).toEqual({
      kind: 'unreachable',
      why: 'noConversation',
    });
  });

  test('leaving is announced twice: the second time does not bring them back', async () => {
    await world.post(message(world.connector));
    await world.post(message(world.connector, { type: 'installationUpdate', action: 'remove' }));
    await world.post(message(world.connector, { type: 'conversationUpdate', membersRemoved: [bot] }));
    expect(await kept()).toBeUndefined();
  });

  test.each([
    ['an upgrade takes the old version away', { type: 'installationUpdate', action: 'remove-upgrade' }],
    ['somebody else leaves', { type: 'conversationUpdate', membersRemoved: [{ id: 'user-else' }] }],
  ])('stays when %s', async (_name, fields) => {
    await world.post(message(world.connector));
    await world.post(message(world.connector, fields));
    expect(await kept()).toContain('chat-claire');
    expect(world.connector.messages()).toHaveLength(1);
  });

  test('follows the person: each turn says where Teams is now', async () => {
    const lead = {
      from: { id: 'u-1', name: 'Nadia Berger', aadObjectId: nadia._id.toUpperCase() },
      conversation: { id: 'chat-nadia' },
    };
    await world.ask(message(world.connector, lead));
    await world.ask(message({ serviceUrl: 'http://localhost:9/' }, lead));
    expect(JSON.parse((await kept(nadia._id)) ?? '')).toMatchObject({ serviceUrl: 'http://localhost:9/' });
  });

  test.each([[[null, 3, {}, { id: 7 }]], ['everyone'], [{ id: 'bot' }]])(
    'members that are none are nobody: %j',
    async (membersRemoved) => {
      await world.post(message(world.connector));
      expect(await world.post(message(world.connector, { type: 'conversationUpdate', membersRemoved }))).toMatchObject({
        status: 200,
      });
      expect(await kept()).toContain('chat-claire');
    },
  );
});

/** The number of the last message that was made. */
function lastNumber(): number {
  return Number(message(world.connector).id.replace('message-', '')) - 1;
}
