import { accessCard } from '../../cards/access';
import { decideAccess } from '../../dialogs/access';
import { claire, message, NOW, nadia, openWorld, press, text, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld({
    answer: async (turn, repositories) =>
      turn.said.kind === 'action' && 'person' in turn.said.action
        ? decideAccess(turn.said.action, turn, repositories)
        : [text(`Bonjour ${turn.speaker.displayName}.`)],
  });
});
afterEach(() => world.close());

const louId = 'aaaaaaaa-9999-4999-8999-999999999999';
const lou = { id: 'u-lou', name: 'Lou Roche', aadObjectId: louId.toUpperCase() };
const lead = { id: 'u-nadia', name: 'Nadia Berger', aadObjectId: nadia._id };
const fromLou = (fields = {}) => message(world.connector, { from: lou, conversation: { id: 'chat-lou' }, ...fields });
const fromNadia = { from: lead, conversation: { id: 'chat-nadia' }, replyToId: 'request-1' };
const decide = (verb: string, fields: Record<string, unknown> = fromNadia) =>
  world.ask(press(world.connector, { verb, person: louId }, fields));

test('a colleague who is not listed gets one sentence, and the lead a request; nothing typed is kept', async () => {
  await world.ask(message(world.connector, fromNadia));
  for (const words of ['la fiche AG-26-014 ?', 'Allô ?']) {
    const said = await world.ask(fromLou({ text: words }));
    expect(said).toMatchObject([{ text: expect.stringMatching(/^Je ne vous connais pas encore\./) }]);
  }
  expect(await world.repositories.workers.requests()).toMatchObject([{ _id: louId, displayName: 'Lou Roche' }]);
  expect(JSON.stringify(await world.repositories.workers.requests())).not.toMatch(/AG-26-014|Allô/);
  expect(world.connector.messages()).toMatchObject([
    { path: '/v3/conversations/chat-nadia/activities', body: { summary: '1\u00a0demande d’accès.' } },
  ]);
});

test('a stranger whom Teams announces is left alone', async () => {
  expect(await world.ask(fromLou({ type: 'conversationUpdate' }))).toEqual([]);
  expect(await world.repositories.workers.requests()).toEqual([]);
});

test('the lead admits: the card says so, the colleague is told, and is known from then on', async () => {
  await world.ask(fromLou());
  const [decided] = await decide('access.admit');
  expect(decided).toMatchObject({ summary: 'Accès ouvert.' });
  expect(world.connector.messages()).toMatchObject([
    {
      path: '/v3/conversations/chat-lou/activities',
      body: { text: expect.stringContaining('Votre accès est ouvert') },
    },
  ]);
  expect(await world.ask(fromLou())).toMatchObject([{ text: 'Bonjour Lou Roche.' }]);

  const [again] = await decide('access.ignore');
  expect(again).toMatchObject({ summary: 'Demande déjà traitée.' });
  expect(await world.repositories.workers.get(louId)).toMatchObject({ role: 'TRAVAILLEUR_SOCIAL' });
});

test('the lead ignores: nobody is admitted, and another request may come', async () => {
  await world.ask(fromLou());
  expect(await decide('access.ignore')).toMatchObject([{ summary: 'Demande ignorée.' }]);
  expect(await world.repositories.workers.get(louId)).toBeNull();
  await world.ask(fromLou());
  expect(await world.repositories.workers.requests()).toHaveLength(1);
});

test('only a lead decides, whatever card is forged', async () => {
  await world.ask(fromLou());
  const [refused] = await decide('access.admit', {});
  expect(refused).toMatchObject({ text: 'Seule la cheffe de service ouvre un accès.' });
  expect(await world.repositories.workers.get(louId)).toBeNull();
  expect(await world.repositories.workers.requests()).toHaveLength(1);
  expect((await world.repositories.workers.get(claire._id))?.role).toBe('TRAVAILLEUR_SOCIAL');
});

test('the name of a stranger stands below the line that a phone shows, and is not read as Markdown', () => {
  const card = accessCard({ _id: 'x', displayName: '[ici](http://x.example)', askedAt: NOW });
  expect(JSON.stringify([card.fallbackText, card.body[0]])).not.toContain('ici');
  expect(card.body[1]?.['text']).toMatch(/^\\\[ici\\\]/);
});
