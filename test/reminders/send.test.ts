import { dayInParis, hourInParis, type Instant, instantAt, millisecondsOf } from '../../src/domain/day';
import type { Outcome } from '../../src/outcome';
import { type Render, render } from '../../src/reminders/render';
import type { Point } from '../../src/reminders/sending';
import { at, claire, household, karim, nadia, request, task } from './people';
import { closeWorlds, openWorld, stopsAt, type World } from './world';

afterEach(closeWorlds);

const MORNING = '2026-11-24 08:30';
const DIGEST = 'digest/claire/2026-11-24';
/** Claire’s right that is at J-30 on that morning, and again at J-15. */
const open = household(1, request('2026-12-24'));

/** A morning on which Claire has something to hear, and nobody else. */
const morning = (known: Partial<Parameters<typeof openWorld>[0]> = {}) =>
  openWorld({ when: MORNING, households: [open], ...known });

/** « 2026-11-24 08:31 » after 08:30:20. */
function nextMinute(now: Instant): string {
  const next = instantAt((Math.floor(millisecondsOf(now) / 60_000) + 1) * 60_000);
  return `${dayInParis(next)} ${hourInParis(next)}`;
}

/** A morning on which a right of Claire’s turns out, at 10:00, to stop the next day. */
async function alertAt10(): Promise<World> {
  const world = await openWorld({ when: MORNING, households: [household(1, request('2027-11-25'))] });
  await world.tick();
  world.time.set('2026-11-24 10:00');
  await world.change('AG-26-001', { steps: household(1, request('2026-11-25')).steps });
  world.time.set('2026-11-24 10:01');
  return world;
}

describe('what becomes of a digest after its POST', () => {
  const retry: Outcome = { kind: 'retry', slowsAll: false, afterSeconds: 40 };
  test.each<[string, Outcome, string[]]>([
    ['it passed', { kind: 'sent', activity: 'a1', conversation: 'chat' }, ['digest claire SENT']],
    ['it must wait', retry, ['digest claire PLANNED']],
    ['it may have arrived', { kind: 'unknown' }, ['digest claire UNKNOWN ambiguous']],
    ['our credentials are refused', { kind: 'unauthorised' }, ['digest claire PLANNED credentials']],
    ['Teams refuses it', { kind: 'rejected', why: 'refused' }, ['digest claire PARKED refused']],
    ['it is too large', { kind: 'rejected', why: 'tooLarge' }, ['digest claire PARKED tooLarge']],
    ['she blocked Jalon', { kind: 'unreachable', why: 'blocked' }, ['digest claire PARKED blocked']],
    ['she removed Jalon', { kind: 'unreachable', why: 'gone' }, ['digest claire PARKED gone']],
    ['an administrator keeps it from her', { kind: 'unreachable', why: 'disabled' }, ['digest claire PARKED disabled']],
  ])('%s', async (_, outcome, rows) => {
    const world = await morning();
    world.meets('claire', outcome);
    await world.tick();
    expect((await world.rows()).filter((row) => row.includes('claire'))).toEqual(rows);
    expect(world.posts.filter(({ to }) => to === 'claire')).toHaveLength(1);
  });

  test('what was sent keeps what it said, when, and as which message', async () => {
    const world = await morning();
    await world.tick();
    expect(await world.row(DIGEST)).toStrictEqual({
      _id: DIGEST,
      v: 3,
      kind: 'digest',
      to: 'claire',
      on: '2026-11-24',
      dueAt: at(MORNING),
      items: [{ about: 'AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-24', lead: '2026-11-24' }],
      state: 'SENT',
      attempts: 1,
      resent: 0,
      sentAt: at(MORNING),
      activity: 'activity-1',
    });
  });

  test('waits double, and are never longer than a quarter of an hour, whatever Teams asks', async () => {
    const world = await morning();
    const waits: number[] = [];
    for (const afterSeconds of [undefined, undefined, undefined, 90, 86_400, 1e300]) {
      world.meets('claire', {
        kind: 'retry',
        slowsAll: false,
        ...(afterSeconds === undefined ? {} : { afterSeconds }),
      });
    }
    while ((await world.row(DIGEST))?.state !== 'SENT') {
      await world.tick();
      world.time.set(nextMinute(world.time.now()));
    }
    for (let i = 1; i < world.posts.length; i++)
      waits.push(((world.posts[i]?.ms ?? 0) - (world.posts[i - 1]?.ms ?? 0)) / 1000);
    expect(waits.slice(0, 2)).toEqual([5, 10]);
    expect(waits[3]).toBeGreaterThanOrEqual(90);
    expect(Math.max(...waits)).toBeLessThanOrEqual(16 * 60);
    expect(waits).toHaveLength(6);
  });
});

describe('a reminder that may have arrived', () => {
  test('is not said again, when it is a digest; the next working day’s says what is still open', async () => {
    const world = await morning();
    world.meets('claire', { kind: 'unknown' });
    await world.tick();
    for (const when of ['08:31', '09:30', '17:59']) await world.tick(`2026-11-24 ${when}`);
    expect(world.posts).toHaveLength(1);
    await world.tick('2026-11-25 08:30');
    expect(await world.rows()).toEqual(['digest claire SENT']);
    expect(JSON.stringify(world.posts[1]?.card)).toContain('AG-26-001');
  });

  test('is said again once, when a right stops, and says so', async () => {
    const world = await alertAt10();
    world.meets('claire', { kind: 'unknown' }, { kind: 'unknown' });
    await world.tick();
    expect(await world.rows()).toContainEqual('alert claire PLANNED ambiguous');
    for (const when of ['10:02', '10:03', '10:04', '11:00']) await world.tick(`2026-11-24 ${when}`);
    expect(await world.rows()).toContainEqual('alert claire UNKNOWN ambiguous');
    const alerts = world.posts.filter(({ to }) => to === 'claire').map(({ card }) => JSON.stringify(card));
    expect(alerts.map((card) => card.includes('Renvoi possible'))).toEqual([false, true]);
  });

  test('is not said again once it is dealt with', async () => {
    const world = await alertAt10();
    world.meets('claire', { kind: 'unknown' });
    await world.tick();
    await world.change('AG-26-001', { steps: [] });
    await world.tick('2026-11-24 10:03');
    expect(await world.rows()).toEqual(['alert claire UNKNOWN ambiguous']);
    expect(world.posts).toHaveLength(1);
  });

  test('stays in doubt when its day is over before it is said again', async () => {
    const world = await alertAt10();
    world.meets('claire', { kind: 'unknown' });
    await world.tick();
    await world.tick('2026-11-25 08:30');
    expect(await world.rows('2026-11-24 10:00')).toContainEqual('alert claire UNKNOWN ambiguous');
  });
});

describe('what is said is what is true when it leaves', () => {
  test('nothing, when all was dealt with after it was planned', async () => {
    const world = await morning();
    await world.process().plan();
    expect(await world.rows()).toEqual(['digest claire PLANNED']);
    await world.change('AG-26-001', { steps: [] });
    await world.tick('2026-11-24 08:31');
    expect([world.posts, await world.rows()]).toEqual([[], ['digest claire CANCELLED']]);
  });

  test('dealt with once a process has taken it, it does not leave', async () => {
    const world = await morning();
    const change = async (point: Point) => {
      if (point === 'afterClaim') await world.change('AG-26-001', { steps: [] });
    };
    await world.process({ at: change }).tick();
    expect([world.posts, await world.rows()]).toEqual([[], ['digest claire CANCELLED']]);
  });

  test('and in the hours of the service: at six in the evening, what was about to leave is kept for later', async () => {
    const world = await morning({ when: '2026-11-24 17:59' });
    const closing = (point: Point) => {
      if (point === 'afterIntent') world.time.set('2026-11-24 18:00');
    };
    await world.time.until(world.process({ at: closing }).tick());
    expect([world.posts, await world.rows()]).toEqual([[], ['digest claire PLANNED']]);
  });

  test('with what came up since', async () => {
    const world = await morning();
    await world.process().plan();
    const { v: _, ...other } = household(2, task('2026-11-24'));
    await world.repositories.households.create(other);
    await world.tick('2026-11-24 08:31');
    expect((await world.row(DIGEST))?.items.map(({ about }) => about.slice(0, 9))).toEqual(['AG-26-002', 'AG-26-001']);
  });

  test('a card that cannot be made is put aside, and the lead is told', async () => {
    const world = await morning();
    const broken: Render = (reminder, ...rest) => {
      if (reminder.to === 'claire') throw new TypeError('no such colour');
      return render(reminder, ...rest);
    };
    await world.time.until(world.process({ render: broken }).tick());
    expect(await world.rows()).toEqual(['digest claire PARKED rendering', 'digest nadia SENT']);
    expect(JSON.stringify(world.posts[0]?.card)).toContain('message illisible');
    expect(JSON.stringify(world.logged)).not.toContain('no such colour');
  });
});

describe('a store that fails for a moment', () => {
  /** The reminders of a store, of which the first change of that kind fails so many times. */
  function failing(world: World, state: string, times: number) {
    const { reminders } = world.repositories;
    let left = times;
    const move: typeof reminders.move = async (row, change) => {
      if (change.state === state && left > 0) {
        left -= 1;
        throw new Error('the store does not answer');
      }
      return reminders.move(row, change);
    };
    return world.process({ repositories: { ...world.repositories, reminders: { ...reminders, move } } });
  }

  test('after the POST is asked again, so that what was sent is known to be', async () => {
    const world = await morning();
    expect(await world.time.until(failing(world, 'SENT', 3).tick())).toEqual({ sent: 1, changed: true });
    expect([world.posts.length, await world.rows()]).toEqual([1, ['digest claire SENT']]);
  });

  test('for too long leaves a doubt', async () => {
    const world = await morning();
    await expect(world.time.until(failing(world, 'SENT', 4).tick())).rejects.toThrow('the store does not answer');
    await world.tick('2026-11-24 08:35');
    expect([world.posts.length, await world.rows()]).toEqual([1, ['digest claire UNKNOWN ambiguous']]);
  });

  test('before the POST loses nothing', async () => {
    const world = await morning();
    const { memos } = world.repositories;
    let readings = 0;
    const dueBy: typeof memos.dueBy = async (day) => {
      readings += 1;
      if (readings === 2) throw new Error('the store does not answer');
      return memos.dueBy(day);
    };
    const ticks = world.process({ repositories: { ...world.repositories, memos: { ...memos, dueBy } } });
    await expect(world.time.until(ticks.tick())).rejects.toThrow('the store does not answer');
    expect([world.posts.length, await world.rows()]).toEqual([0, ['digest claire PLANNED']]);
    expect(await world.tick('2026-11-24 08:31')).toBe(1);
  });
});

describe('a process that dies', () => {
  test.each<[Point, number, string]>([
    ['afterPlan', 1, 'SENT'],
    ['afterClaim', 1, 'SENT'],
    ['afterIntent', 0, 'UNKNOWN ambiguous'],
    ['afterPost', 1, 'UNKNOWN ambiguous'],
    ['afterRecord', 1, 'SENT'],
  ])('%s leaves %i message, and the digest %s', async (point, posts, state) => {
    const world = await morning();
    const death = stopsAt(point);
    void world.process({ at: death.at }).tick();
    await death.reached;
    await world.tick('2026-11-24 08:30');
    expect(world.posts).toHaveLength(point === 'afterIntent' || point === 'afterClaim' ? 0 : 1);
    for (const when of ['08:31', '08:32', '09:30']) await world.tick(`2026-11-24 ${when}`);
    expect([world.posts.length, await world.rows()]).toEqual([posts, [`digest claire ${state}`]]);
    await world.tick('2026-11-25 08:30');
    const isOpen = state !== 'SENT';
    expect(world.posts).toHaveLength(posts + (isOpen ? 1 : 0));
  });

  test('with an alert under way has it said again, once, and marked', async () => {
    const world = await alertAt10();
    const death = stopsAt('afterPost');
    void world.process({ at: death.at }).tick();
    await death.reached;
    for (const when of ['10:03', '10:05', '10:07', '10:30']) await world.tick(`2026-11-24 ${when}`);
    expect(world.posts.map(({ card }) => JSON.stringify(card).includes('Renvoi possible'))).toEqual([false, true]);
    expect(await world.rows()).toEqual(['alert claire SENT']);
  });
});

describe('a process that was paused for longer than its lease', () => {
  /** A process that stops at a point until it is told to go on. */
  function pausedAt(world: World, point: Point) {
    let goOn = () => {};
    let reach = () => {};
    const reached = new Promise<void>((resolve) => {
      reach = resolve;
    });
    const resumed = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const hook = (one: Point) => {
      if (one !== point) return undefined;
      reach();
      return resumed;
    };
    const work = world.process({ at: hook }).tick();
    const resume = () => {
      goOn();
      return world.time.until(work);
    };
    return { reached, resume };
  }

  test.each<[Point, number, string]>([
    ['afterClaim', 1, 'SENT'],
    ['afterIntent', 0, 'UNKNOWN ambiguous'],
    ['afterPost', 1, 'UNKNOWN ambiguous'],
  ])('%s says and writes nothing more', async (point, posts, state) => {
    const world = await morning();
    const paused = pausedAt(world, point);
    await paused.reached;
    for (const when of ['08:32', '08:33']) await world.tick(`2026-11-24 ${when}`);
    const before = await world.row(DIGEST);
    await paused.resume();
    expect(await world.row(DIGEST)).toEqual(before);
    expect([world.posts.length, await world.rows()]).toEqual([posts, [`digest claire ${state}`]]);
  });

  test('while it was working out what to say, says nothing more, and nothing is missed', async () => {
    const world = await morning();
    const { memos, reminders } = world.repositories;
    let readings = 0;
    let goOn = () => {};
    const paused = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const dueBy: typeof memos.dueBy = async (day) => {
      readings += 1;
      if (readings === 2) await paused;
      return memos.dueBy(day);
    };
    const work = world.process({ repositories: { ...world.repositories, memos: { ...memos, dueBy } } }).tick();
    while (readings < 2) await new Promise(setImmediate);
    expect((await reminders.counts()).CLAIMED).toBe(1);
    await world.tick('2026-11-24 08:32');
    goOn();
    await world.time.until(work);
    expect([world.posts.length, await world.rows()]).toEqual([1, ['digest claire SENT']]);
  });

  test('and that nobody replaced, gives it back', async () => {
    const world = await morning();
    const paused = pausedAt(world, 'afterIntent');
    await paused.reached;
    world.time.set('2026-11-24 08:32');
    await paused.resume();
    expect([world.posts.length, await world.rows()]).toEqual([1, ['digest claire SENT']]);
  });
});

test('two processes say each reminder once', async () => {
  const team = [nadia, claire, karim];
  const households = [1, 2, 3].map((n) => household(n, request('2026-12-24'), { referentId: team[n - 1]?._id ?? '' }));
  const world = await openWorld({ when: MORNING, team, households, postMs: 50 });
  const processes = [world.process(), world.process(), world.process()];
  await world.time.until(Promise.all(processes.map((one) => one.tick())));
  expect(world.posts.map(({ to }) => to).sort()).toEqual(['claire', 'karim', 'nadia']);
  expect((await world.rows()).every((row) => row.endsWith('SENT'))).toBe(true);
});

test('« c’est fait » after a digest refers to its lines', async () => {
  const world = await morning();
  await world.tick();
  expect(await world.repositories.contexts.get('with-claire')).toEqual({
    _id: 'with-claire',
    owner: 'claire',
    at: at(MORNING),
    households: ['AG-26-001'],
    deadlines: ['AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-24'],
    memos: [],
    query: {
      lines: [{ deadlines: ['AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-24'], memos: [] }],
      asked: { topic: 'due', whose: { kind: 'mine' }, query: {} },
      digest: true,
    },
  });
});
