import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/turn';
import { StoreUnavailable } from '../../src/store/port';
import { whileTyping } from '../../src/teams/typing';
import { card, claire, message, nadia, openGate, openTimers, openWorld, press, text, type World } from './world';

let world: World;
afterEach(() => world.close());

const resume = { verb: 'form.resume', draft: 'd-1', rev: 1, nonce: 'n-1' };

test('ten messages at once are ten turns, one after the other, answered in that order', async () => {
  const heard: string[] = [];
  let under = 0;
  world = await openWorld({
    async answer({ said }) {
      under += 1;
      const alone = under === 1;
      const words = said.kind === 'text' ? said.text : '';
      await new Promise(setImmediate);
      under -= 1;
      heard.push(alone ? words : `${words} beside another`);
      return [text(words)];
    },
  });
  const { connector } = world;
  const ten = Array.from({ length: 10 }, (_, n) => `phrase ${n}`);
  await Promise.all(ten.map((words) => world.post(message(connector, { text: words }))));

  expect([...heard].sort()).toEqual(ten);
  expect(connector.messages().map(({ body }) => body['text'])).toEqual(heard);
});

test('two conversations do not wait for each other', async () => {
  const gate = openGate();
  world = await openWorld({
    async answer({ conversation }) {
      if (conversation === 'slow') await gate.passed;
      return [text(conversation)];
    },
  });
  const slow = world.ask(message(world.connector, { conversation: { id: 'slow' } }));
  expect(await world.ask(message(world.connector, { conversation: { id: 'fast' } }))).toHaveLength(1);
  gate.open();
  expect(await slow).toHaveLength(1);
});

test('a message delivered three times at once is one turn and one answer', async () => {
  let turns = 0;
  world = await openWorld({
    async answer() {
      turns += 1;
      await new Promise(setImmediate);
      return [text(`tour ${turns}`)];
    },
  });
  const inBody = message(world.connector);
  const bodies = await Promise.all([1, 2, 3].map(() => world.ask(inBody)));
  expect(bodies.map(([reply]) => reply?.['text'])).toEqual(['tour 1', 'tour 1', 'tour 1']);

  const sent = message(world.connector);
  await Promise.all([1, 2, 3].map(() => world.post(sent)));
  expect(world.connector.messages().map(({ body }) => body['text'])).toEqual(['tour 2']);
  expect(turns).toBe(2);
});

test('the same id in another conversation is another message', async () => {
  world = await openWorld({ answer: async ({ conversation }) => [text(conversation)] });
  await world.post(message(world.connector, { id: '1700000000000' }));
  await world.post(message(world.connector, { id: '1700000000000', conversation: { id: 'another' } }));
  expect(world.connector.messages()).toHaveLength(2);
});

describe('cards', () => {
  test('a card goes alone, and its first line is all that a phone shows', async () => {
    world = await openWorld({ answer: async () => [text('Voici.'), { kind: 'card', card }] });
    const [words, alone] = await world.ask(message(world.connector));
    expect(words).toMatchObject({ text: 'Voici.' });
    expect(words).not.toHaveProperty('attachments');
    expect(alone).toMatchObject({ summary: card.fallbackText, attachments: [{ content: card }] });
    expect(alone).not.toHaveProperty('text');
  });

  test('a pressed card is rewritten in its place, and is the answer to the press', async () => {
    world = await openWorld({ answer: async () => [{ kind: 'card', card, rewrite: true }] });
    const { connector } = world;
    const execute = await world.post(press(connector, resume, { replyToId: 'card-1' }));
    expect(execute).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    });
    const submit = message(connector, { text: undefined, value: resume, replyToId: 'card-2' });
    expect(await world.post(submit)).toEqual({ status: 200, body: null });

    expect(connector.received.map(({ method, path }) => [method, path])).toEqual([
      ['PUT', '/v3/conversations/chat-claire/activities/card-1'],
      ['PUT', '/v3/conversations/chat-claire/activities/card-2'],
    ]);
  });

  test('words said to a press are a message, and the press is answered with them, never « C’est noté »', async () => {
    world = await openWorld({ answer: async () => [text('Rien à reprendre.')] });
    const { body } = await world.post(press(world.connector, resume, { replyToId: 'card-1' }));
    const type = 'application/vnd.microsoft.activity.message';
    expect(body).toMatchObject({ statusCode: 200, type, value: 'Rien à reprendre.' });
    expect(world.connector.messages()).toMatchObject([{ method: 'POST', body: { text: 'Rien à reprendre.' } }]);
  });

  test('a card that follows a press is announced by its first line', async () => {
    world = await openWorld({ answer: async () => [{ kind: 'card', card }] });
    const { body } = await world.post(press(world.connector, resume, { replyToId: 'card-1' }));
    expect(body).toMatchObject({ value: card.fallbackText });
  });

  test('a card of an earlier message is put where it stood, and not said once that message is gone', async () => {
    const pressed: (string | undefined)[] = [];
    world = await openWorld({
      async answer(turn) {
        pressed.push(turn.pressed);
        return [{ kind: 'card', card, inPlaceOf: 'list-1' }, text('Enregistré.')];
      },
    });
    const { connector } = world;
    const { body } = await world.post(press(connector, resume, { replyToId: 'card-1' }));
    expect(body).toMatchObject({ value: 'Enregistré.' });
    expect(connector.received.map(({ method }) => method)).toEqual(['PUT', 'POST']);
    expect(connector.received[0]?.path).toBe('/v3/conversations/chat-claire/activities/list-1');
    expect(pressed).toEqual(['card-1']);
    expect(await world.ask(press(connector, resume))).toMatchObject([{ text: 'Enregistré.' }]);
  });

  test('a press delivered again gets the same card, and nothing is written twice', async () => {
    world = await openWorld({ answer: async () => [{ kind: 'card', card, rewrite: true }] });
    const pressed = press(world.connector, resume, { replyToId: 'card-1' });
    const [first, second] = [await world.post(pressed), await world.post(pressed)];
    expect(second).toEqual(first);
    expect(world.connector.received).toHaveLength(1);
  });

  test('with the replies in the body, a rewritten card is a plain reply', async () => {
    world = await openWorld({ answer: async () => [{ kind: 'card', card, rewrite: true }] });
    const [reply] = await world.ask(press(world.connector, resume, { replyToId: 'card-1' }));
    expect(reply).toMatchObject({ attachments: [{ content: card }] });
    expect(world.connector.received).toEqual([]);
  });

  test('a button of no card of ours is answered in French', async () => {
    world = await openWorld({ answer: () => Promise.reject(new Error('not reached')) });
    const [reply] = await world.ask(message(world.connector, { text: undefined, value: { verb: 'forged' } }));
    expect(reply?.['text']).toContain('Ce bouton n’est plus actif');
  });
});

describe('typing', () => {
  test('is shown when an answer takes more than a second', async () => {
    const [timers, begun, gate] = [openTimers(), openGate(), openGate()];
    world = await openWorld({
      timers,
      async answer() {
        begun.open();
        await gate.passed;
        return [text('enfin')];
      },
    });
    const answered = world.post(message(world.connector));
    await begun.passed;
    timers.pass();
    await world.connector.until(1);
    gate.open();
    await answered;
    expect(world.connector.received.map(({ body }) => body['type'])).toEqual(['typing', 'message']);
  });

  test('comes before the answer, however slow it is', async () => {
    const [timers, gate] = [openTimers(), openGate()];
    const context = { activity: {}, sendActivity: () => gate.passed } as unknown as TurnContext;
    const order: string[] = [];
    const answered = whileTyping(context, timers, async () => timers.pass()).then(() => order.push('answered'));
    await new Promise(setImmediate);
    order.push('shown');
    gate.open();
    await answered;
    expect(order).toEqual(['shown', 'answered']);
  });

  test('is not shown once the answer is there', async () => {
    const timers = openTimers();
    world = await openWorld({ timers, answer: async () => [text('tout de suite')] });
    await world.post(message(world.connector));
    timers.pass();
    expect(world.connector.received).toHaveLength(1);
  });
});

describe('what breaks is said in French, with a reference that the log knows, and nothing else', () => {
  test.each([
    ['a turn', new TypeError('Haidari is not a function')],
    ['the store', new StoreUnavailable('unreachable', 'mongodb://secret@host')],
  ])('%s', async (_, error) => {
    world = await openWorld({ answer: () => Promise.reject(error) });
    const [reply] = await world.ask(message(world.connector));
    const words = String(reply?.['text']);
    const [, reference] = /référence ([A-Z2-9]{6})\.$/.exec(words) ?? [];
    expect(words).toMatch(/^Je n’ai pas pu répondre\. Ce qui est déjà noté est gardé\./);
    const failure = world.logged.find(({ level }) => level === 'error');
    expect(failure).toMatchObject({ fields: { reference, kind: error.name }, event: 'turn failed' });
    expect(JSON.stringify([reply, world.logged])).not.toMatch(/Haidari|secret/);
  });

  test('the store, before anyone is known', async () => {
    world = await openWorld({ answer: async () => [] });
    await world.breakStore();
    const [reply] = await world.ask(message(world.connector));
    expect(reply?.['text']).toMatch(/^Je n’ai pas pu répondre/);
  });
});

test('a changed message is not replayed, even though it keeps its id', async () => {
  world = await openWorld({ answer: async () => [text('noté')] });
  const first = message(world.connector);
  await world.ask(first);
  const [reply] = await world.ask({ ...first, type: 'messageUpdate', text: 'autre chose' });
  expect(reply?.['text']).toContain('Renvoyez');
});

test('reactions and typing are taken in silence', async () => {
  world = await openWorld({ answer: async () => [text('bavard')] });
  for (const type of ['messageReaction', 'typing', 'endOfConversation']) {
    expect(await world.post(message(world.connector, { type }))).toEqual({ status: 200, body: null });
  }
  expect(world.connector.received).toEqual([]);
});

test('where others read along, one neutral sentence and nothing else', async () => {
  world = await openWorld({ answer: async () => [text('AG-26-014')] });
  const places = [{ conversationType: 'channel' }, { conversationType: 'groupChat' }, { isGroup: true }];
  for (const place of places) {
    const said = await world.ask(message(world.connector, { conversation: { id: '19:abc', ...place } }));
    expect(said).toMatchObject([{ text: 'Je réponds en conversation privée.' }]);
  }
  const thread = { id: '19:abc@thread.tacv2;messageid=1' };
  expect(await world.ask(message(world.connector, { conversation: thread }))).toHaveLength(1);
  expect((await world.repositories.workers.get(claire._id))?.conversation).toBeUndefined();
});

describe('meeting', () => {
  const arrivals: Reply[] = [text('Bonjour.')];

  test('people are greeted once, however often Teams announces them', async () => {
    world = await openWorld({ answer: async ({ said }) => (said.kind === 'arrival' ? arrivals : []) });
    await world.post(message(world.connector, { type: 'conversationUpdate' }));
    await world.post(message(world.connector, { type: 'installationUpdate', action: 'add' }));
    expect(world.connector.messages()).toHaveLength(1);
  });

  test('where to write to someone is kept, refreshed, and dropped when they leave', async () => {
    world = await openWorld({ answer: async () => [] });
    const kept = async () => (await world.repositories.workers.get(claire._id))?.conversation ?? 'null';
    await world.post(message(world.connector));
    const before = await kept();
    expect(JSON.parse(before)).toMatchObject({
      serviceUrl: world.connector.serviceUrl,
      conversation: { id: 'chat-claire' },
    });
    expect(before).not.toContain('Martin');

    await world.post(message({ serviceUrl: 'http://localhost:9/' }));
    expect(JSON.parse(await kept())).toMatchObject({ serviceUrl: 'http://localhost:9/' });

    await world.post(message(world.connector, { type: 'installationUpdate', action: 'remove' }));
    expect(await kept()).toBe('null');
    expect(await world.door.notify(claire._id, text('Encore là ?'))).toEqual({
      kind: 'unreachable',
      why: 'noConversation',
    });
  });

  test('a lead listed by an id alone gets the name that Teams gives', async () => {
    world = await openWorld({ answer: async ({ speaker }) => [text(`Bonjour ${speaker.displayName}.`)] });
    const lead = { ...nadia, _id: 'lead-1', displayName: '' };
    await world.repositories.workers.add(lead);
    const from = { id: 'u-1', name: 'Nadia Berger', aadObjectId: lead._id };
    expect(await world.ask(message(world.connector, { from }))).toMatchObject([{ text: 'Bonjour Nadia Berger.' }]);
    expect(await world.repositories.workers.get(lead._id)).toMatchObject({ displayName: 'Nadia Berger' });
  });

  test('a lead who comes for the first time finds the requests that wait', async () => {
    world = await openWorld({ answer: async () => arrivals });
    await world.ask(message(world.connector, { from: { id: 'u-9', name: 'Lou Roche', aadObjectId: 'stranger' } }));
    const lead = { id: 'u-1', name: 'Nadia Berger', aadObjectId: nadia._id.toUpperCase() };
    const said = await world.ask(message(world.connector, { from: lead, conversation: { id: 'chat-nadia' } }));
    expect(said).toMatchObject([{ text: 'Bonjour.' }, { summary: '1\u00a0demande d’accès.' }]);
  });
});
