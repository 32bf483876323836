import type { FaultName } from '../drill/faults';
import { closeWired, openWired } from './over-http';
import { claire, household, karim, nadia, person, request, task } from './people';

afterEach(closeWired);

const WHEN = '2026-11-24 08:30';

/** So many people, of whom each has one task to hear of, and a lead. */
function busy(count: number) {
  const team = [nadia, ...Array.from({ length: count }, (_, i) => person(`worker-${i}`))];
  const households = team.slice(1).map(({ _id }, i) => household(i + 1, task('2026-11-24'), { referentId: _id }));
  return { when: WHEN, team, households };
}

describe('what was surely not sent is sent later, once', () => {
  const waits: readonly [FaultName, number, number][] = [
    ['429', 5, 10],
    ['429 for 7 seconds', 7, 10],
    ['429 until a date', 8, 12],
    ['412', 5, 10],
    ['429 for 30 years', 900, 16 * 60],
  ];
  test.each(waits)('%s: after %i seconds or more, %i at the most', async (fault, least, most) => {
    const world = await openWired({ when: WHEN, team: [claire], households: [household(1, task('2026-11-24'))] });
    world.teams.meets('claire', fault);
    await world.tick();
    for (let m = 31; m < 50; m++) await world.tick(`2026-11-24 08:${m}`);
    const [first = 0, second = 0, ...more] = world.asked('claire');
    expect([more, await world.rows()]).toEqual([[], ['digest claire SENT']]);
    expect((second - first) / 1_000).toBeGreaterThanOrEqual(least);
    expect((second - first) / 1_000).toBeLessThanOrEqual(most);
  });

  test('nobody answers at that address: it waits until somebody does', async () => {
    const world = await openWired({ when: WHEN, team: [claire], households: [household(1, task('2026-11-24'))] });
    await world.teams.down();
    await world.tick();
    expect(await world.rows()).toEqual(['digest claire PLANNED']);
    await world.teams.up();
    for (const minute of ['08:40', '08:50', '09:00']) await world.tick(`2026-11-24 ${minute}`);
    expect([world.teams.asked.length, await world.rows()]).toEqual([1, ['digest claire SENT']]);
  });

  test('429 to one of forty: what has not left yet waits until its pause is over', async () => {
    const world = await openWired(busy(40));
    // The first one: all others are still to leave.
    world.teams.meets('worker-0', '429 for 7 seconds');
    await world.tick();
    const refused = world.teams.asked.findIndex(({ met }) => met === '429 for 7 seconds');
    const at = world.teams.asked[refused]?.ms ?? 0;
    const meanwhile = world.teams.asked.slice(refused + 1).filter(({ ms }) => ms < at + 7_000);
    // Eight are written to at once, and may be answered before.
    expect(meanwhile.length).toBeLessThanOrEqual(16);
    expect(new Set(world.teams.taken.map(({ conversation }) => conversation)).size).toBe(40);
    expect(world.teams.taken).toHaveLength(40);
  });
});

test('one poisoned message among a hundred: 99 are sent, the lead hears of it', async () => {
  const world = await openWired(busy(100));
  world.teams.meets('worker-57', '400');
  const sent = await world.tick();
  const rows = await world.rows();
  expect(rows.filter((row) => row.startsWith('digest worker') && row.endsWith('SENT'))).toHaveLength(99);
  expect(rows).toContainEqual(expect.stringMatching(/^digest worker-57 PARKED/));
  expect([sent, world.teams.breaches()]).toEqual([100, 0]);
  expect(JSON.stringify(world.teams.taken.at(-1)?.body)).toContain('worker-57');
  expect(world.asked('worker-57')).toHaveLength(1);
});

test('401 stops everything and uses nothing up; once our credentials pass, each hears once at the most', async () => {
  const world = await openWired(busy(12));
  const process = world.process();
  const tick = (minute: string) => {
    world.time.set(`2026-11-24 ${minute}`);
    return world.time.until(process.tick());
  };
  world.teams.allMeet('401');
  await tick('08:30');
  const asked = world.teams.asked.length;
  expect([process.isAuthorised(), asked <= 8, world.teams.taken]).toEqual([false, true, []]);
  const rows = await world.repositories.reminders.waiting();
  expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual(Array(12).fill(['PLANNED', 0]));
  // One reminder at a time asks whether they still are refused.
  await tick('08:31');
  expect([process.isAuthorised(), world.teams.asked.length - asked]).toEqual([false, 1]);
  // What fails for another reason says nothing of them.
  world.teams.allMeet('503');
  await tick('08:32');
  expect([process.isAuthorised(), world.teams.asked.length - asked]).toEqual([false, 2]);
  world.teams.allMeet(null);
  await tick('08:33');
  const reached = world.teams.taken.map(({ conversation }) => conversation);
  expect([process.isAuthorised(), reached.length, new Set(reached).size]).toEqual([true, 11, 11]);
});

test.each(['blocked', 'removed', 'disabled', '404'] as const)('%s: the lead hears in the same tick', async (fault) => {
  const world = await openWired({
    when: WHEN,
    team: [nadia, claire, karim],
    households: [household(1, request('2026-11-25'))],
  });
  world.teams.meets('claire', fault);
  await world.tick();
  const last = world.teams.taken.at(-1);
  expect([last?.conversation, world.asked('claire').length]).toEqual(['nadia', 1]);
  expect(JSON.stringify(last?.body)).toContain('claire ne reçoit pas les rappels');
  expect(JSON.stringify(last?.body)).toContain('AG-26-001');
});

test('60 reminders to 12 people leave within 6 seconds, and Teams refuses none', async () => {
  const team = Array.from({ length: 12 }, (_, i) => person(`worker-${i}`));
  const world = await openWired({ when: WHEN, team });
  await world.tick();
  world.time.set('2026-11-24 09:00');
  for (const [w, { _id: referentId }] of team.entries()) {
    for (let i = 1; i <= 5; i++) {
      const { v: _, ...one } = household(w * 5 + i, request('2026-11-25'), { referentId }, '2026-11-24 09:00');
      await world.repositories.households.create(one);
    }
  }
  world.time.set('2026-11-24 09:01');
  const start = Date.parse(world.time.now());
  expect(await world.tick()).toBe(60);
  expect(Date.parse(world.time.now()) - start).toBeLessThan(6_000);
  expect([world.teams.breaches(), world.teams.taken.length]).toEqual([0, 60]);
});
