import type { Instant } from '../../src/domain/day';
import type { Agenda } from '../../src/sandbox/agenda';
import type { News } from '../../src/sandbox/wire';
import { receiptCard } from '../support/cards';
import { openSandboxWorld, type SandboxWorld } from '../support/sandbox';
import { speakFirst } from '../support/scripted-jalon';

const agenda: Agenda = {
  nextDue: async (after, until) => {
    const due = '2026-11-24T07:30:00.000Z' as Instant;
    return after < due && due <= until ? due : null;
  },
  run: async () => 3,
  reminders: async () => ({ planned: 3, sent: 3, superseded: 0, unknown: 0, parked: 0, cancelled: 0 }),
};

let world: SandboxWorld;
beforeEach(async () => {
  world = await openSandboxWorld({ agenda });
});
afterEach(() => world.close());

/** A page that is open: what the server tells it, one piece of news at a time. */
async function openPage(conversation: string) {
  const abort = new AbortController();
  const response = await fetch(`${world.origin}/sandbox/events/${conversation}`, { signal: abort.signal });
  const lines = linesOf(response.body ?? new ReadableStream());
  return {
    async next(kind: News['kind']): Promise<News> {
      for (;;) {
        const { value } = await lines.next();
        if (!value) throw new Error('the stream has ended');
        const news = JSON.parse(value) as News;
        if (news.kind === kind) return news;
      }
    },
    close: () => abort.abort(),
  };
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) if (block.startsWith('data: ')) yield block.slice(6);
  }
}

async function call(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
  const response = await fetch(world.origin + path, {
    method,
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: await response.json() };
}

const CLAIRE = '/sandbox/connector/v3/conversations/sandbox-claire/activities';
const message = (text: string, more: object = {}) => ({ type: 'message', text, from: { role: 'bot' }, ...more });

test('a page is told what was said before it opened, then what is said', async () => {
  await call('POST', CLAIRE, message('Bonjour Claire.', { replyToId: 'page-1' }));
  const page = await openPage('sandbox-claire');
  expect(await page.next('hello')).toMatchObject({
    entries: [{ from: 'jalon', text: 'Bonjour Claire.', day: 'Lundi 23 novembre 2026', time: '10 h 32' }],
    strangers: [],
  });
  await call('POST', `${CLAIRE}/page-1`, { type: 'typing' });
  expect(await page.next('typing')).toEqual({ kind: 'typing' });
  await call('POST', CLAIRE, { ...message('Merci'), id: 'page-2', from: { role: 'user' } });
  expect(await page.next('entry')).toMatchObject({ entry: { id: 'page-2', from: 'person', text: 'Merci' } });
  await call('DELETE', `${CLAIRE}/page-2`);
  expect(await page.next('withdrawn')).toEqual({ kind: 'withdrawn', id: 'page-2' });
  page.close();
});

test('what Jalon says first shows what a locked phone shows, an answer does not', async () => {
  const page = await openPage('sandbox-claire');
  await speakFirst(world.origin, 'sandbox-claire', receiptCard);
  expect(await page.next('entry')).toMatchObject({
    entry: { preview: 'Ce que montre un téléphone verrouillé\u00a0: C’est enregistré : AG-26-044', card: receiptCard },
  });
  await call('POST', CLAIRE, message('Avec plaisir.', { replyToId: 'page-7' }));
  const answer = await page.next('entry');
  expect(answer).toMatchObject({ entry: { text: 'Avec plaisir.' } });
  expect(answer).not.toHaveProperty('entry.preview');
  page.close();
});

test('a message is put in the place of another, with the time at which it was said', async () => {
  const said = await call('POST', CLAIRE, message('Un instant.'));
  const { id } = said.body as { id: string };
  await call('POST', '/sandbox/clock', { now: '2026-11-23T12:00:00Z' });
  expect(await call('PUT', `${CLAIRE}/${id}`, message('C’est fait.'))).toEqual({ status: 200, body: { id } });
  const page = await openPage('sandbox-claire');
  expect(await page.next('hello')).toMatchObject({ entries: [{ id, text: 'C’est fait.', time: '10 h 32' }] });
  page.close();
});

test('a card of before a restart is still put in its place', async () => {
  const page = await openPage('sandbox-claire');
  expect((await call('PUT', `${CLAIRE}/said-before`, message('C’est fait.'))).status).toBe(200);
  expect(await page.next('entry')).toMatchObject({ entry: { id: 'said-before' } });
  page.close();
});

test('messages are counted for those whom no page shows, and read when one does', async () => {
  const page = await openPage('sandbox-claire');
  await page.next('hello');
  await speakFirst(world.origin, 'sandbox-karim', 'Bonjour Karim.');
  await speakFirst(world.origin, 'sandbox-claire', 'Bonjour Claire.');
  const karim = { slug: 'karim', count: 1, label: '1 message non lu' };
  expect(await page.next('unread')).toMatchObject({ unread: expect.arrayContaining([karim]) });
  const other = await openPage('sandbox-karim');
  expect(await other.next('hello')).toMatchObject({
    unread: [{ count: 0 }, { slug: 'claire', count: 0 }, { slug: 'karim', count: 0 }, { count: 0 }, { count: 0 }],
  });
  page.close();
  other.close();
});

test.each([
  ['a conversation of nobody', '/sandbox/connector/v3/conversations/other/activities', message('Bonjour'), 404],
  ['an activity without a type', CLAIRE, { text: 'Bonjour' }, 400],
  ['a message without content', CLAIRE, message(''), 400],
  ['no object', CLAIRE, [], 400],
])('the connector refuses %s', async (_what, path, body, status) => {
  expect(await call('POST', path, body)).toMatchObject({ status, body: { error: { message: expect.any(String) } } });
});

test('the clock moves forward and says what it did, in Paris time as well', async () => {
  const page = await openPage('sandbox-claire');
  expect(await page.next('hello')).toMatchObject({
    clock: {
      label: 'Lundi 23 novembre 2026, 10 h 32',
      progress: null,
      moves: [
        { label: '+\u00a01\u00a0heure', to: '2026-11-23T10:32:00.000Z' },
        { label: 'Demain 8\u00a0h\u00a030', to: '2026-11-24T07:30:00.000Z' },
        { label: 'Lundi 8\u00a0h\u00a030', to: '2026-11-30T07:30:00.000Z' },
      ],
    },
  });
  expect(await call('POST', '/sandbox/clock', { now: '2026-11-25T08:30' })).toEqual({
    status: 200,
    body: { now: '2026-11-25T07:30:00.000Z', days: 2, sent: 3 },
  });
  expect(await page.next('clock')).toMatchObject({ clock: { progress: '0 jour passé, 0 rappel envoyé' } });
  expect(await page.next('clock')).toMatchObject({ clock: { progress: '1 jour passé, 3 rappels envoyés' } });
  expect(await page.next('clock')).toMatchObject({ clock: { progress: '2 jours passés, 3 rappels envoyés' } });
  expect(await page.next('clock')).toMatchObject({
    clock: { progress: null, label: 'Mercredi 25 novembre 2026, 8 h 30' },
  });
  page.close();
});

test.each([
  ['the past', { now: '2026-11-23T08:00:00Z' }, 409, 'Le temps ne recule pas.'],
  ['another century', { now: '2226-11-23T08:00:00Z' }, 409, 'Avancez d’un an au plus à la fois.'],
  ['what is no moment', { now: 'demain' }, 400, 'Donnez un moment'],
  ['nothing', {}, 400, 'Donnez un moment'],
])('the clock refuses %s', async (_what, body, status, error) => {
  expect(await call('POST', '/sandbox/clock', body)).toEqual({
    status,
    body: { error: expect.stringContaining(error) },
  });
});

test('the state gives counts, and no name of a family', async () => {
  expect(await call('GET', '/sandbox/state')).toEqual({
    status: 200,
    body: {
      now: '2026-11-23T09:32:00.000Z',
      store: 'embedded',
      people: expect.arrayContaining([
        { name: 'Nadia Berger', aadObjectId: '11111111-1111-4111-8111-111111111111', role: 'CHEF_SERVICE' },
      ]),
      counts: { households: 40, referrals: 6, waiting: 0, openDeadlines: expect.any(Number), overdue: 4 },
      reminders: { planned: 3, sent: 3, superseded: 0, unknown: 0, parked: 0, cancelled: 0 },
    },
  });
});

test('only the files of the page are served', async () => {
  expect((await fetch(`${world.origin}/sandbox/page/chat.js`)).headers.get('content-type')).toContain('javascript');
  for (const file of ['tsconfig.json', '..%2Fpage.ts', '%2e%2e%2froutes.ts', 'none.js']) {
    expect((await fetch(`${world.origin}/sandbox/page/${file}`)).status).toBe(404);
  }
});
