import { openAllowance } from './allowance';
import { type FakeTeams, openFakeTeams } from './fake-teams';

let ms = 0;
let teams: FakeTeams;
beforeEach(async () => {
  ms = 0;
  teams = await openFakeTeams({ now: () => ms });
});
afterEach(() => teams.close());

/** Writes in a conversation: the status of the answer, or how it failed. */
async function write(conversation: string, text = 'Bonjour.', method = 'POST'): Promise<number | string> {
  const tail = method === 'PUT' ? '/message-1' : '';
  return fetch(`${teams.serviceUrl}v3/conversations/${conversation}/activities${tail}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text }),
  }).then(
    ({ status }) => status,
    () => 'failed',
  );
}

async function writeMany(count: number, to: (i: number) => string): Promise<(number | string)[]> {
  const met: (number | string)[] = [];
  for (let i = 0; i < count; i += 1) met.push(await write(to(i), `${i}`));
  return met;
}

const refused = (met: readonly (number | string)[]) => met.filter((one) => one === 429).length;

test.each([
  ['7 in a second', 7, 0],
  ['8 in two', 8, 1_000],
])('one conversation takes %s, and refuses the next', async (_, most, later) => {
  expect(refused(await writeMany(7, () => 'claire'))).toBe(0);
  ms = later;
  expect(refused(await writeMany(most - 7 + 1, () => 'claire'))).toBe(1);
  expect([teams.breaches(), teams.taken.length]).toEqual([1, most]);
});

test.each([
  ['60 in half a minute', 60, 480],
  ['1800 in an hour', 1_800, 1_900],
])('one conversation takes %s, and the next is too many', (_, most, every) => {
  const isAllowed = openAllowance();
  const met = Array.from({ length: most + 1 }, (__, i) => isAllowed('claire', i * every));
  expect([met.filter(Boolean).length, met.at(-1)]).toEqual([most, false]);
});

test('all together take 30 in a second, and the next once it is over', async () => {
  expect(refused(await writeMany(31, (i) => `person-${i}`))).toBe(1);
  ms = 1_000;
  expect(await write('person-31')).toBe(201);
  expect(teams.breaches()).toBe(1);
});

test('counts the copies of one content in one conversation', async () => {
  await write('claire', 'Bonjour.');
  await write('claire', 'Bonsoir.');
  await write('karim', 'Bonjour.');
  await write('claire', 'Bonjour.');
  expect(teams.taken.map(({ copy }) => copy)).toEqual([1, 1, 1, 2]);
});

test('what is kept counts, though the answer says that it failed', async () => {
  teams.meets('claire', '504', '504 kept', 'reset', 'reset kept');
  expect([await write('claire', '1'), await write('claire', '2'), await write('claire', '3')]).toEqual([
    504,
    504,
    'failed',
  ]);
  expect(await write('claire', '4')).toBe('failed');
  expect(teams.taken.map(({ body }) => body['text'])).toEqual(['2', '4']);
});

test('is told what to do, and tells what it took, over HTTP', async () => {
  const script = (meets: readonly string[]) =>
    fetch(`${teams.serviceUrl}script`, { method: 'POST', body: JSON.stringify({ conversation: 'claire', meets }) });
  expect((await script(['no such fault'])).status).toBe(400);
  expect((await script(['403', 'blocked'])).status).toBe(400);
  expect((await script(['blocked'])).status).toBe(204);
  expect([await write('claire'), await write('claire'), await write('claire', 'Bonsoir.', 'PUT')]).toEqual([
    403, 201, 200,
  ]);
  const log = (await (await fetch(`${teams.serviceUrl}log`)).json()) as Pick<FakeTeams, 'taken' | 'asked'>;
  expect([log.asked.map(({ met }) => met), log.taken.length]).toEqual([['blocked', null, null], 2]);
});
