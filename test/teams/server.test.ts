import { once } from 'node:events';
import { request } from 'node:http';
import type { Instant } from '../../src/domain/day';
import { openDoor } from '../../src/teams/server';
import { message, openGate, openWorld, text, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await openWorld({
    answer: async ({ speaker, said }) => [text(`${speaker.displayName} : ${said.kind}`)],
    routes: [
      {
        method: 'post',
        path: '/rooms/:name',
        async handle({ params, body }, response) {
          response.end(JSON.stringify({ params, body }));
        },
      },
    ],
  });
});
afterEach(() => world.close());

test('a known person is answered, in the body or through the connector', async () => {
  const { connector } = world;
  expect(await world.ask(message(connector))).toMatchObject([{ type: 'message', text: 'Claire Martin : text' }]);

  const { status, body } = await world.post(message(connector));
  expect([status, body]).toEqual([200, null]);
  expect(connector.messages()).toMatchObject([{ method: 'POST', body: { text: 'Claire Martin : text' } }]);
});

describe('what is not an activity is refused, and told what was expected', () => {
  const good = message({ serviceUrl: 'http://127.0.0.1:9/' });
  const nested = '['.repeat(100_000) + ']'.repeat(100_000);
  test.each([
    ['not JSON', '{"type": "mess', 400, 'valid JSON'],
    ['an array', '[1, 2]', 400, 'a JSON object'],
    ['null', 'null', 400, 'a JSON object'],
    ['nothing', '', 400, 'a JSON object'],
    ['deep nesting', nested, 400, 'a JSON object'],
    ['no type', { ...good, type: undefined }, 400, '`type`'],
    ['a type that is a number', { ...good, type: 7 }, 400, '`type`'],
    ['no id', { ...good, id: '' }, 400, '`id`'],
    ['no service url', { ...good, serviceUrl: undefined }, 400, '`serviceUrl`'],
    ['no channel', { ...good, channelId: {} }, 400, '`channelId`'],
    ['no sender', { ...good, from: null }, 400, '`from`'],
    ['a sender without id', { ...good, from: { id: {} } }, 400, '`from`'],
    ['no conversation', { ...good, conversation: null }, 400, '`conversation`'],
    ['a conversation that is a list', { ...good, conversation: ['chat'] }, 400, '`conversation`'],
    ['an endless id', { ...good, id: 'x'.repeat(2000) }, 400, '`id`'],
    ['1.1 MB', { ...good, text: 'é'.repeat(600_000) }, 413, 'at most 1 MB'],
  ])('%s', async (_, activity, status, expected) => {
    const answer = await world.post(activity);
    expect(answer).toEqual({ status, body: { error: expect.stringContaining(expected) } });
    expect(JSON.stringify(answer.body).length).toBeLessThan(100);
    expect(world.connector.received).toEqual([]);
  });

  test('another type of content, as a page of another site could send it', async () => {
    expect(await world.post(good, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  });
});

test.each([
  ['entities that are no list', { entities: { length: 3 }, channelData: 7, recipient: [] }],
  ['a text that is a number', { text: 12 }],
  ['100 kB of text', { text: 'tr‮ès '.repeat(20_000) }],
])('%s does no harm', async (_, fields) => {
  expect(await world.ask(message(world.connector, fields))).toHaveLength(1);
});

test('a value nested without end does no harm', async () => {
  const activity = JSON.stringify(
    message(world.connector, { value: 'NESTED', conversation: { id: 'c', more: 'NESTED' } }),
  );
  const nested = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  expect(await world.post(activity.replaceAll('"NESTED"', nested))).toMatchObject({ status: 200 });
  expect(world.connector.messages()).toHaveLength(1);
});

test('health is said with its status', async () => {
  const answer = await fetch(`http://127.0.0.1:${world.door.port}/health`);
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, store: 'memory' }]);

  const ill = await openWorld({ answer: async () => [], health: async () => ({ ok: false, store: 'unreachable' }) });
  expect((await fetch(`http://127.0.0.1:${ill.door.port}/health`)).status).toBe(503);
  await ill.close();
});

test('other routes get their parameters and their body', async () => {
  const answer = await fetch(`http://127.0.0.1:${world.door.port}/rooms/a%20b`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"now":1}',
  });
  expect(await answer.json()).toEqual({ params: { name: 'a b' }, body: { now: 1 } });
});

test('a failure of a route is a reference, and nothing of the error', async () => {
  const health = () => Promise.reject(new Error('mongodb://secret@host'));
  const broken = await openWorld({ answer: async () => [], health });
  const answer = await fetch(`http://127.0.0.1:${broken.door.port}/health`);
  expect(answer.status).toBe(500);
  const { reference } = (await answer.json()) as { reference: string };
  expect(broken.logged).toEqual([{ level: 'error', fields: { reference, kind: 'Error' }, event: 'request failed' }]);
  await broken.close();
});

describe('a start that cannot be', () => {
  const options = {
    answer: async () => [],
    now: () => '2026-11-23T09:32:00.000Z' as Instant,
    log: { info() {}, warn() {}, error() {} },
    health: async () => ({ ok: true }),
  };

  test('a busy port is said with what to do', async () => {
    const { repositories, door } = world;
    await expect(openDoor({ ...options, repositories, host: '127.0.0.1', port: door.port })).rejects.toThrow(
      `Le port ${door.port} est déjà pris`,
    );
  });

  test('without an app id, only this machine is listened to', async () => {
    const { repositories } = world;
    await expect(openDoor({ ...options, repositories, host: '0.0.0.0', port: 0 })).rejects.toThrow('Retirez HOST');
  });
});

test('without an app id, a page that takes the address of this machine is refused by its name', async () => {
  const { port } = world.door;
  const status = await new Promise((resolve) => {
    const asked = request({ port, path: '/health', headers: { host: 'evil.example' } });
    asked.on('response', ({ statusCode }) => resolve(statusCode)).end();
  });
  expect(status).toBe(403);
});

test('a stop waits for the turn under way, and not for a page that listens for ever', async () => {
  const [begun, gate] = [openGate(), openGate()];
  const stopping = await openWorld({
    async answer() {
      begun.open();
      await gate.passed;
      return [text('Voilà.')];
    },
    routes: [
      {
        method: 'get',
        path: '/events',
        async handle(_request, response) {
          response.write('data: bonjour');
          await once(response, 'close');
        },
      },
    ],
  });
  const page = await fetch(`http://127.0.0.1:${stopping.door.port}/events`);
  const answered = stopping.ask(message(stopping.connector));
  await begun.passed;
  const closed = stopping.close();
  gate.open();
  expect(await answered).toMatchObject([{ text: 'Voilà.' }]);
  await closed;
  await expect(page.text()).rejects.toThrow();
});
