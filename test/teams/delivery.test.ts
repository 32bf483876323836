import type { Outcome } from '../../src/outcome';
import type { Behaviour } from '../support/connector';
import { card, claire, message, openTimers, openWorld, press, text, type World } from './world';

let world: World;
let timers: ReturnType<typeof openTimers>;
beforeEach(async () => {
  timers = openTimers();
  world = await openWorld({ timers, answer: async () => [{ kind: 'card', card, rewrite: true }] });
});
afterEach(() => world.close());

const resume = { verb: 'form.resume', draft: 'd-1', rev: 1, nonce: 'n-1' };
const status = (code: number, headers: Record<string, string> = {}): Behaviour => ({ status: code, headers });

describe('speaking first is one request, and its outcome is known', () => {
  const refused = (code: string): Behaviour => ({ status: 403, code });
  const cases: [string, Behaviour, Outcome][] = [
    ['201', status(201), { kind: 'sent', activity: 'sent-2', conversation: 'chat-claire' }],
    ['201, unreadable', { status: 201, body: '{' }, { kind: 'sent', activity: '', conversation: 'chat-claire' }],
    ['429', status(429, { 'retry-after': '7' }), { kind: 'retry', slowsAll: true, afterSeconds: 7 }],
    [
      '429, until a date',
      status(429, { date: 'Tue, 24 Nov 2026 08:30:00 GMT', 'retry-after': 'Tue, 24 Nov 2026 08:30:09 GMT' }),
      { kind: 'retry', slowsAll: true, afterSeconds: 9 },
    ],
    ['429, no delay given', status(429), { kind: 'retry', slowsAll: true }],
    ['429, no delay that is one', status(429, { 'retry-after': '-1' }), { kind: 'retry', slowsAll: true }],
    ['412', status(412), { kind: 'retry', slowsAll: false }],
    ['408', status(408), { kind: 'unknown' }],
    ['500', status(500), { kind: 'unknown' }],
    ['502', status(502), { kind: 'unknown' }],
    ['503', status(503, { 'retry-after': '1' }), { kind: 'unknown' }],
    ['504', status(504), { kind: 'unknown' }],
    ['reset', 'reset', { kind: 'unknown' }],
    ['403, blocked by them', refused('ConversationBlockedByUser'), { kind: 'unreachable', why: 'blocked' }],
    ['403, not installed', refused('BotNotInConversationRoster'), { kind: 'unreachable', why: 'gone' }],
    ['403, switched off', refused('BotDisabledByAdmin'), { kind: 'unreachable', why: 'disabled' }],
    ['403, without a reason', { status: 403, body: '' }, { kind: 'unreachable', why: 'disabled' }],
    ['404', status(404), { kind: 'unreachable', why: 'gone' }],
    ['401', status(401), { kind: 'unauthorised' }],
    ['400', status(400), { kind: 'rejected', why: 'refused' }],
    ['413', status(413), { kind: 'rejected', why: 'tooLarge' }],
  ];
  test.each(cases)('%s', async (_, behaviour, outcome) => {
    await world.post(message(world.connector));
    world.connector.next(behaviour);
    expect(await world.door.notify(claire._id, { kind: 'card', card })).toEqual(outcome);
    expect(world.connector.received).toHaveLength(2);
    expect(world.connector.messages()[1]).toMatchObject({
      path: '/v3/conversations/chat-claire/activities',
      body: { summary: card.fallbackText, attachments: [{ content: card }] },
    });
  });

  test('nobody there: nothing was sent', async () => {
    await world.ask(message({ serviceUrl: 'http://127.0.0.1:1/' }));
    expect(await world.door.notify(claire._id, text('Bonjour.'))).toEqual({ kind: 'retry', slowsAll: true });
  });

  test('a reply that cannot be rendered is rejected, and nothing leaves', async () => {
    await world.post(message(world.connector));
    const endless = { ...card, body: [{ type: 'TextBlock', count: 1n }] };
    expect(await world.door.notify(claire._id, { kind: 'card', card: endless })).toEqual({
      kind: 'rejected',
      why: 'rendering',
    });
    expect(world.connector.received).toHaveLength(1);
  });

  test.each(['nobody', claire._id])('%s never spoke to Jalon', async (id) => {
    const outcome = await world.door.notify(id, text('Bonjour.'));
    expect(outcome).toEqual({ kind: 'unreachable', why: 'noConversation' });
  });
});

describe('a reply', () => {
  test.each([408, 500, 502, 503, 504])('is not said again after %i: it may have arrived', async (code) => {
    world.connector.next(status(code));
    expect(await world.post(message(world.connector))).toEqual({ status: 200, body: null });
    expect(world.connector.received).toHaveLength(1);
    expect(world.logged).toContainEqual(expect.objectContaining({ event: 'reply not delivered' }));
  });

  test('is not said again after a connection that was cut', async () => {
    world.connector.next('reset');
    await world.post(message(world.connector));
    expect(world.connector.received).toHaveLength(1);
  });

  test('is said again after 429 and 412, which sent nothing', async () => {
    world.connector.next(status(429, { 'retry-after': '1' }), status(412));
    await world.post(message(world.connector));
    expect(world.connector.messages()).toHaveLength(3);
    expect(timers.waits).toEqual([1000, 900]);
  });

  test('that Teams refuses gives way to a sentence', async () => {
    world.connector.next(status(413));
    await world.post(message(world.connector));
    expect(world.connector.messages()[1]?.body['text']).toContain('Je n’ai pas pu répondre');
  });
});

describe('a card that takes the place of another', () => {
  const methods = () => world.connector.received.map(({ method }) => method);
  const pressed = () => world.post(press(world.connector, resume, { replyToId: 'card-1' }));

  test.each([403, 404])('is sent when the other is gone (%i)', async (code) => {
    world.connector.next(status(code));
    expect(await pressed()).toMatchObject({ status: 200, body: { value: card } });
    expect(methods()).toEqual(['PUT', 'POST']);
  });

  test.each([408, 412, 429, 500, 503])('is tried a little longer after %i', async (code) => {
    world.connector.next(status(code), status(code));
    await pressed();
    expect(methods()).toEqual(['PUT', 'PUT', 'PUT']);
    expect(timers.waits).toEqual([300, 900]);
  });

  test('is sent in the end', async () => {
    world.connector.next(status(503), 'reset', status(503));
    await pressed();
    expect(methods()).toEqual(['PUT', 'PUT', 'PUT', 'POST']);
  });
});
