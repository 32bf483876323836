import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { people, slugOf } from '../../src/sandbox/people';
import { openRepositories } from '../../src/store/open';
import { freshDirectory } from '../support/fresh-directory';
import { run } from './running';

const MONDAY = { SANDBOX_SEED: 'demo', SANDBOX_NOW: '2026-11-23T10:32:00+01:00' };
const TOMORROW = '2026-11-24T08:30';

/** All the people of the sandbox install Jalon, which may then write to them at that address. */
async function everyoneInstalls(origin: string, serviceUrl: string): Promise<void> {
  for (const person of people) {
    const response = await post(origin, '/api/messages', {
      id: `arrival-${slugOf(person)}`,
      type: 'installationUpdate',
      action: 'add',
      from: { id: person._id, aadObjectId: person._id, name: person.displayName },
      recipient: { id: 'jalon' },
      conversation: { id: `sandbox-${slugOf(person)}`, conversationType: 'personal' },
      channelId: 'msteams',
      serviceUrl,
    });
    expect(response.status).toBe(200);
  }
}

function post(origin: string, path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(origin + path, { method: 'POST', headers, body: JSON.stringify(body) });
}

test('the clock moves to the next morning: each person’s digest is on the page, and nothing is lost', async () => {
  const running = await run(MONDAY);
  const read = async (path: string): Promise<unknown> => (await fetch(running.origin + path)).json();
  await everyoneInstalls(running.origin, `${running.origin}/sandbox/connector`);
  expect(await (await post(running.origin, '/sandbox/clock', { now: TOMORROW })).json()).toMatchObject({ sent: 5 });
  // Nobody could be written to on the first morning.
  const reminders = { planned: 10, sent: 5, superseded: 0, unknown: 0, parked: 0, cancelled: 5 };
  expect(await read('/sandbox/state')).toMatchObject({ reminders });
  expect(await read('/health')).toMatchObject({ ok: true, isAuthorised: true, isEven: true, oldestDue: null });
  const [digest] = (await entriesOf(running.origin, 'sandbox-claire')).slice(-1);
  expect(digest).toMatchObject({ from: 'jalon', day: 'Mardi 24 novembre 2026' });
  expect(digest?.['preview']).toMatch(/verrouillé\s:\s\d+\séchéances? à traiter\.$/);
  await running.close();
}, 30_000);

test('told to stop in the middle of it, Jalon finishes the messages that have left, and records them', async () => {
  const slow = await openSlowConnector();
  const dataDir = freshDirectory('stop');
  const settings = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info', ...MONDAY };
  const jalon = spawn(process.execPath, ['-r', './test/support/register.cjs', 'src/main.ts'], {
    env: { PATH: process.env['PATH'], ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(jalon, 'exit');
  const origin = `http://127.0.0.1:${await portOf(jalon.stdout)}`;
  await everyoneInstalls(origin, slow.serviceUrl);
  slow.hold();
  void post(origin, '/sandbox/clock', { now: TOMORROW }).catch(() => undefined);
  while (slow.held.length < people.length) await new Promise(setImmediate);
  jalon.kill('SIGTERM');
  await expect(Promise.race([ended, new Promise((resolve) => setImmediate(resolve, 'still there'))])).resolves.toBe(
    'still there',
  );
  slow.release();
  expect(await ended).toEqual([0, null]);
  const store = await openRepositories({ dataDir, service: 'drome', production: false });
  const { SENT, SENDING, CLAIMED, PLANNED } = await store.repositories.reminders.counts();
  expect({ SENT, SENDING, CLAIMED, PLANNED }).toEqual({ SENT: 5, SENDING: 0, CLAIMED: 0, PLANNED: 0 });
  await store.close();
  await slow.close();
  rmSync(dataDir, { recursive: true });
}, 60_000);

/** What a page shows of a conversation. */
async function entriesOf(origin: string, conversation: string): Promise<Record<string, unknown>[]> {
  const abort = new AbortController();
  const { body } = await fetch(`${origin}/sandbox/events/${conversation}`, { signal: abort.signal });
  let read = '';
  for await (const chunk of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
    read += chunk;
    const hello = read.split('\n\n').find((block) => block.startsWith('data: {"kind":"hello"'));
    if (!hello) continue;
    abort.abort();
    return JSON.parse(hello.slice(6)).entries;
  }
  return [];
}

/** The port that a process says it listens on. */
async function portOf(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const said = JSON.parse(line);
    if (said.msg === 'ready') return said.port;
  }
  throw new Error('the process has ended');
}

/** A connector that takes messages, and answers them when it is told to. */
async function openSlowConnector() {
  const held: ServerResponse[] = [];
  let isHolding = false;
  const accept = (response: ServerResponse) => {
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: 'taken' }));
  };
  const server = createServer((request, response) => {
    request.resume();
    if (isHolding) held.push(response);
    else accept(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    held,
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold() {
      isHolding = true;
    },
    release: () => held.forEach(accept),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
