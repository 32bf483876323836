import type { Point } from '../../src/reminders/sending';
import { household, person, request } from './people';
import { closeWorlds, openWorld, stopsAt } from './world';

afterEach(closeWorlds);

const team = Array.from({ length: 12 }, (_, i) => person(`worker-${i}`));
const households = team.map(({ _id: referentId }, i) => household(i + 1, request('2026-12-24'), { referentId }));

/** How many of the twelve are in doubt after a death: what was on the wire, not what was only taken. */
test.each<[Point, number, number]>([
  ['afterClaim', 0, 12],
  ['afterIntent', 1, 11],
])('a process that dies %s leaves %i in doubt, and another says the %i others', async (point, doubts, others) => {
  const world = await openWorld({ when: '2026-11-24 08:30', team, households });
  const death = stopsAt(point);
  void world.process({ at: death.at }).tick();
  await death.reached;
  for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
  expect([(await world.repositories.reminders.counts()).SENDING, world.posts]).toEqual([doubts, []]);
  expect(await world.tick('2026-11-24 08:32')).toBe(others);
  const rows = await world.rows();
  expect(rows.filter((row) => row.endsWith('UNKNOWN ambiguous'))).toHaveLength(doubts);
  expect(rows.filter((row) => row.endsWith('SENT'))).toHaveLength(others);
});

test('what was in doubt keeps what it was about to say', async () => {
  const [one] = team;
  if (!one) throw new Error('nobody');
  const world = await openWorld({ when: '2026-11-24 08:30', team: [one], households: households.slice(0, 1) });
  await world.process().plan();
  const { v: _, ...other } = household(40, request('2026-11-24'), { referentId: one._id });
  await world.repositories.households.create(other);
  const death = stopsAt('afterIntent');
  void world.process({ at: death.at }).tick();
  await death.reached;
  await world.tick('2026-11-24 08:32');
  const row = await world.row(`digest/${one._id}/2026-11-24`);
  expect([row?.state, row?.items.map(({ about }) => about.slice(0, 9)).sort()]).toEqual([
    'UNKNOWN',
    ['AG-26-001', 'AG-26-040'],
  ]);
});
