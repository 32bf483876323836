import { addDays, type Hour, theDay } from '../../src/domain/day';
import type { Outcome } from '../../src/outcome';
import { openReading } from '../../src/reminders/reading';
import { type Render, render } from '../../src/reminders/render';
import { at, claire, digest, household, nadia, person, request } from './people';
import { closeWorlds, openWorld, type World } from './world';

afterEach(closeWorlds);

const MORNING = '2026-11-24 08:30';
const refused: Outcome = { kind: 'unauthorised' };

/** So many people, each of whom has something to hear on that morning. */
async function morningOf(count: number, known: Partial<Parameters<typeof openWorld>[0]> = {}): Promise<World> {
  const workers = Array.from({ length: count }, (_, i) => person(`worker-${i}`));
  const households = workers.map(({ _id: referentId }, i) => household(i + 1, request('2026-12-24'), { referentId }));
  return openWorld({ when: MORNING, team: [nadia, ...workers], households, ...known });
}

const peopleIn = ({ posts }: World) => posts.map(({ to }) => to);
const stateOf = async (world: World, state: string) =>
  (await world.rows()).filter((row) => row.split(' ')[2] === state).length;

describe('hours', () => {
  test('nothing before half past eight, then one digest, whenever and however often the process starts', async () => {
    const world = await morningOf(1);
    for (const when of ['2026-11-24 07:00', '2026-11-24 08:29']) expect(await world.tick(when)).toBe(0);
    expect(await world.tick('2026-11-24 08:31')).toBe(1);
    for (const when of ['08:32', '09:00', '17:59']) {
      world.time.set(`2026-11-24 ${when}`);
      expect((await world.time.until(world.process().tick())).sent).toBe(0);
    }
  });

  test.each(['2026-11-24 18:00', '2026-11-24 23:30', '2026-11-28 10:00', '2026-12-25 10:00'])(
    'nothing on %s, though something waits',
    async (when) => {
      const world = await morningOf(1);
      await world.process().plan();
      expect([await world.tick(when), world.posts]).toEqual([0, []]);
      expect(await world.rows(MORNING)).toEqual(['digest worker-0 PLANNED']);
    },
  );

  test('after five days down, one digest for each, and what was planned before them is not said', async () => {
    const world = await morningOf(3);
    await world.process().plan();
    await world.tick('2026-12-01 09:10');
    expect(peopleIn(world).sort()).toEqual(['worker-0', 'worker-1', 'worker-2']);
    expect(await world.rows(MORNING)).toEqual([0, 1, 2].map((n) => `digest worker-${n} SUPERSEDED expired`));
    expect(await stateOf(world, 'SENT')).toBe(3);
  });
});

describe('what was said long ago', () => {
  test.each([31, 45])('%i days ago counts as much as yesterday', async (days) => {
    const on = addDays(theDay('2026-11-24'), -days);
    const world = await openWorld({ when: '2026-11-24 08:30', team: [claire] });
    const { v: _, ...before } = digest(claire, on);
    await world.repositories.reminders.plan(before);
    const read = openReading(world.repositories, '08:30' as Hour);
    for (const _again of [1, 2]) expect((await read(world.time.now())).known.map((row) => row.on)).toEqual([on]);
  });
});

describe('the queue', () => {
  test('slows down as a whole when Teams asks one to wait, and all is said in the same tick', async () => {
    const world = await morningOf(12, { postMs: 100 });
    world.meets('worker-0', { kind: 'retry', slowsAll: true, afterSeconds: 6 });
    expect(await world.tick()).toBe(12);
    const start = world.posts[0]?.ms ?? 0;
    const seconds = world.posts.map(({ ms }) => (ms - start) / 1_000);
    // The eight that were under way, then silence, then the rest.
    expect(seconds.filter((second) => second < 1)).toHaveLength(8);
    expect(seconds.filter((second) => second >= 1 && second < 6)).toEqual([]);
    expect(seconds).toHaveLength(13);
  });

  test('is left for a later tick when Teams asks for a long wait', async () => {
    const world = await morningOf(12, { postMs: 100 });
    world.meets('worker-0', { kind: 'retry', slowsAll: true, afterSeconds: 300 });
    expect(await world.tick()).toBe(7);
    const waiting = await world.repositories.reminders.waiting();
    // Those that were not tried are as they were planned.
    expect(waiting.map(({ v }) => v).sort()).toEqual([0, 0, 0, 0, 3]);
    for (const when of ['08:31', '08:34']) expect(await world.tick(`2026-11-24 ${when}`)).toBe(0);
    expect(await world.tick('2026-11-24 08:36')).toBe(5);
    expect(world.posts).toHaveLength(13);
  });

  test('does not wait for one that is busy', async () => {
    const world = await morningOf(3);
    world.meets('worker-1', { kind: 'retry', slowsAll: false, afterSeconds: 120 });
    expect(await world.tick()).toBe(2);
    expect(await world.tick('2026-11-24 08:33')).toBe(1);
  });

  test('stops at once when our credentials are refused, loses nothing, and goes on when they pass again', async () => {
    const world = await morningOf(20, { postMs: 100 });
    const first = world.process();
    world.allMeet(refused);
    const tick = async (when: string) => {
      world.time.set(`2026-11-24 ${when}`);
      return (await world.time.until(first.tick())).sent;
    };
    expect([await tick('08:30'), first.isAuthorised()]).toEqual([0, false]);
    expect(world.posts).toHaveLength(8);
    // One asks, for all.
    expect([await tick('08:31'), await tick('08:32'), world.posts.length]).toEqual([0, 0, 10]);
    expect(await stateOf(world, 'PLANNED')).toBe(20);
    const rows = await world.repositories.reminders.waiting();
    expect(rows.map(({ attempts }) => attempts)).toEqual(Array(20).fill(0));
    world.allMeet(null);
    expect([await tick('09:00'), first.isAuthorised(), world.posts.length]).toEqual([20, true, 30]);
  });

  test('our credentials stay refused, as far as is known, until a message shows that they pass', async () => {
    const world = await morningOf(1);
    const ticks = world.process();
    world.meets('worker-0', refused, { kind: 'retry', slowsAll: false, afterSeconds: 60 });
    for (const [minute, known] of [30, 31, 33].map((at, i) => [at, i === 2] as const)) {
      world.time.set(`2026-11-24 08:${minute}`);
      await world.time.until(ticks.tick());
      expect(ticks.isAuthorised()).toBe(known);
    }
  });

  test('99 of 100 are sent when one is poison, and the lead hears of the one', async () => {
    const poison: Render = (reminder, ...rest) => {
      if (reminder.to === 'worker-41') throw new RangeError('Invalid time value');
      return render(reminder, ...rest);
    };
    const world = await morningOf(100);
    const ticked = await world.time.until(world.process({ render: poison }).tick());
    expect(ticked.sent).toBe(100);
    expect(peopleIn(world).filter((to) => to !== 'nadia')).toHaveLength(99);
    expect([await stateOf(world, 'SENT'), await stateOf(world, 'PARKED')]).toEqual([100, 1]);
    expect(JSON.stringify(world.posts.find(({ to }) => to === 'nadia')?.card)).toContain('worker-41');
  }, 20_000);

  test('9 of 10 are sent when Teams refuses one', async () => {
    const world = await morningOf(10);
    world.meets('worker-7', { kind: 'rejected', why: 'refused' });
    expect(await world.tick()).toBe(10);
    expect([await stateOf(world, 'SENT'), await stateOf(world, 'PARKED')]).toEqual([10, 1]);
  });

  test('a household that cannot be reckoned silences nobody', async () => {
    const world = await morningOf(3);
    const broken = household(9, request('2026-12-24', { code: 'OF_NO_CATALOGUE' as never }));
    await world.repositories.households.create(broken);
    expect(await world.tick()).toBe(3);
    expect(world.logged).toContainEqual({ level: 'warn', event: 'households left out of planning', leftOut: 1 });
  });

  test('what is planned already leaves, though planning fails; and the failure is told', async () => {
    const world = await morningOf(1);
    const [ticks, { memos }] = [world.process(), world.repositories];
    await ticks.plan();
    let calls = 0;
    const failing = {
      ...memos,
      dueBy: (...day: Parameters<typeof memos.dueBy>) => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('the store is down')) : memos.dueBy(...day);
      },
    };
    const other = world.process({ repositories: { ...world.repositories, memos: failing } });
    await expect(world.time.until(other.tick())).rejects.toThrow('the store is down');
    expect(await world.rows()).toEqual(['digest worker-0 SENT']);
  });
});

describe('a person whom nothing reaches', () => {
  const [today, soon] = [household(1, request('2026-11-27')), household(1, request('2026-12-24'))];
  const cardsTo = ({ posts }: World, who: string) =>
    JSON.stringify(posts.filter(({ to }) => to === who).map(({ card }) => card));

  test.each(['blocked', 'gone', 'disabled'] as const)('(%s): the lead hears of it in the same tick', async (why) => {
    const world = await openWorld({ when: MORNING, households: [soon] });
    world.meets('claire', { kind: 'unreachable', why });
    expect(await world.tick()).toBe(1);
    expect(await world.rows()).toEqual([`digest claire PARKED ${why}`, 'digest nadia SENT']);
    expect(cardsTo(world, 'nadia')).toContain('claire');
    // Who takes Jalon back gives it a new conversation; whom an administrator keeps from it still has this one.
    expect((await world.repositories.workers.get('claire'))?.conversation).toBe(why === 'disabled' ? '{}' : undefined);
  });

  test('after the lead’s own digest: the lead hears of it all the same, with what presses', async () => {
    const world = await openWorld({
      when: '2026-11-27 08:30',
      households: [today, household(2, request('2026-11-27'), { referentId: 'nadia' })],
    });
    world.meets('claire', { kind: 'unreachable', why: 'gone' });
    expect(await world.tick()).toBe(3);
    expect((await world.rows()).sort()).toEqual([
      'alert nadia SENT',
      'digest claire PARKED gone',
      'digest nadia SENT',
      'notice nadia SENT',
    ]);
    expect(cardsTo(world, 'nadia')).toMatch(/claire[^"]*AG-26-001/);
  });

  test('since the message was planned: the lead hears of it in the same tick', async () => {
    const world = await openWorld({ when: MORNING, households: [soon] });
    await world.process().plan();
    await world.repositories.workers.dropConversation('claire');
    expect(await world.tick()).toBe(1);
    expect(await world.rows()).toEqual(['digest claire CANCELLED noConversation', 'digest nadia SENT']);
  });

  test('who comes back hears from the next working day', async () => {
    const world = await openWorld({ when: '2026-11-26 08:30', households: [today] });
    world.meets('claire', { kind: 'unreachable', why: 'gone' });
    await world.tick();
    await world.repositories.workers.keepConversation('claire', '{}');
    expect(await world.tick('2026-11-26 10:00')).toBe(0);
    expect(await world.tick('2026-11-27 08:30')).toBeGreaterThan(0);
    expect(peopleIn(world)).toContain('claire');
  });
});

test('whoever would have to wait long for a place under Teams’ limits is left for a later tick', async () => {
  const world = await morningOf(1);
  const limits = { take: () => 15_000, landed: () => undefined, pause: () => undefined, pausedFor: () => 0 };
  const ticks = world.process({ limits });
  expect(await world.time.until(ticks.tick())).toEqual({ sent: 0, changed: true });
  const [row] = await world.repositories.reminders.waiting();
  expect(row).toMatchObject({
    state: 'PLANNED',
    attempts: 0,
    dueAt: at('2026-11-24 08:30').replace('00.000', '15.000'),
  });
});

test('a stop gives back what waits for a place', async () => {
  const world = await morningOf(40);
  const ticks = world.process({ wait: () => new Promise(() => undefined) });
  const tick = ticks.tick();
  while (world.posts.length < 30) await new Promise(setImmediate);
  await ticks.stop();
  await tick;
  expect([world.posts.length, await stateOf(world, 'PLANNED')]).toEqual([30, 10]);
});

test('a stop begins nothing new, and records what is under way', async () => {
  const world = await morningOf(20, { postMs: 500 });
  const ticks = world.process();
  const tick = ticks.tick();
  while (world.posts.length < 8) await new Promise(setImmediate);
  const stopped = world.time.until(ticks.stop());
  await stopped;
  await tick;
  expect(world.posts).toHaveLength(8);
  expect([await stateOf(world, 'SENT'), await stateOf(world, 'PLANNED')]).toEqual([8, 12]);
  expect((await ticks.tick()).sent).toBe(0);
  expect(await world.tick()).toBe(12);
});
