import { dayInParis, hourInParis, instantAt, isWorkingDay } from '../../src/domain/day';
import { tidy } from '../../src/upkeep';
import { claire, household, karim, memo, nadia, request, task } from './people';
import { closeWorlds, openWorld, type World } from './world';

afterEach(closeWorlds);

/** Something of their own on each working day, so that each day has a digest; and a right that has stopped. */
const appointments = [24, 25, 26, 27, 30].map((day) => memo(`2026-11-${day}`, { _id: `memo-${day}` }));
const known = {
  team: [nadia, claire, karim],
  households: [household(1, request('2026-11-20')), household(2, task('2026-11-23'), { referentId: 'karim' })],
  memos: appointments,
};

/** « 2026-11-24 claire », for each digest that has left. */
async function digestsOf({ repositories }: World): Promise<string[]> {
  const rows = await repositories.reminders.since('2026-01-01' as never);
  return rows.filter(({ kind, state }) => kind === 'digest' && state === 'SENT').map(({ on, to }) => `${on} ${to}`);
}

/** Ticks at each of these moments, as the clock shows them: how many messages left at each. */
async function through(world: World, moments: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const moment of moments) counts.push(await world.tick(moment));
  return counts;
}

/** Nobody is told twice on a day, nor outside the hours of the service, nor more than one thing at once. */
async function isCalm(world: World): Promise<void> {
  const digests = await digestsOf(world);
  expect(new Set(digests).size).toBe(digests.length);
  for (const { ms } of world.posts) {
    const at = instantAt(ms);
    expect(isWorkingDay(dayInParis(at))).toBe(true);
    expect(hourInParis(at) >= '08:30' && hourInParis(at) < '18:00').toBe(true);
  }
  const atOnce = world.posts.map(({ to, ms }) => `${to} ${ms}`);
  expect(new Set(atOnce).size).toBe(atOnce.length);
}

test.each<[string, string[], string[]]>([
  ['back an hour, after the digest', ['24 08:30', '24 09:30', '24 08:30', '24 08:31', '24 09:30'], ['24']],
  ['back an hour, to before it', ['24 08:30', '24 07:30', '24 08:00', '24 08:30', '24 08:40'], ['24']],
  ['back an hour, over midnight', ['24 17:59', '25 00:10', '24 23:10', '25 08:30'], ['24', '25']],
  ['back a day', ['24 08:30', '25 08:30', '24 08:31', '24 12:00', '25 08:31', '26 08:30'], ['24', '25', '26']],
  ['ahead a day, and back', ['24 08:30', '25 09:00', '24 09:01', '25 08:30', '26 08:30'], ['24', '25', '26']],
  ['ahead to a Sunday, and back', ['24 08:30', '29 10:00', '24 10:00', '25 08:30'], ['24', '25']],
  ['down for four days', ['24 08:30', '30 11:00', '30 11:01'], ['24', '30']],
])('the clock goes %s: one digest a working day', async (_, moments, days) => {
  const world = await openWorld({ when: '2026-11-24 08:00', ...known });
  await through(
    world,
    moments.map((moment) => `2026-11-${moment}`),
  );
  const toClaire = (await digestsOf(world)).filter((one) => one.endsWith('claire'));
  expect(toClaire).toEqual(days.map((day) => `2026-11-${day} claire`));
  await isCalm(world);
});

test('the clock goes ahead ten years, and back: nobody hears twice, nobody is forgotten', async () => {
  // At J-5 on the day after.
  const households = [household(1, request('2026-11-30'))];
  const world = await openWorld({ when: '2026-11-24 08:00', team: known.team, households });
  await through(world, ['2026-11-24 08:30', '2036-11-24 08:30', '2036-11-24 08:31', '2036-11-25 08:30']);
  const before = world.posts.length;
  expect(await through(world, ['2026-11-24 08:40', '2026-11-24 17:00'])).toEqual([0, 0]);
  await through(world, ['2026-11-25 08:30', '2026-11-25 08:31', '2026-11-25 17:00']);
  expect(world.posts.slice(before).map(({ to }) => to)).toEqual(['claire']);
  await isCalm(world);
});

test('ten years ahead, what was said is not tidied away: it would be said again', async () => {
  const world = await openWorld({ when: '2026-11-24 08:00', ...known });
  await through(world, ['2026-11-24 08:30', '2036-11-24 08:30']);
  await tidy(world.repositories, world.time.now());
  expect(await through(world, ['2026-11-24 08:40', '2026-11-24 17:00'])).toEqual([0, 0]);
  await isCalm(world);
});

test('a process that dies while the clock is ten years ahead keeps nothing from being said when it is back', async () => {
  const world = await openWorld({ when: '2036-11-24 08:30', ...known });
  void world.process({ at: (point) => (point === 'afterClaim' ? new Promise(() => undefined) : undefined) }).tick();
  while ((await world.repositories.reminders.counts()).CLAIMED === 0) await new Promise(setImmediate);
  await through(world, ['2026-11-24 08:30', '2026-11-25 08:30']);
  expect((await digestsOf(world)).filter((one) => one.endsWith('claire'))).toEqual([
    '2026-11-24 claire',
    '2026-11-25 claire',
  ]);
  await isCalm(world);
});
