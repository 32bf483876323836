import type { Instant } from '../../src/domain/day';
import { openAgenda } from '../../src/reminders/agenda';
import { beat, lastBeat } from '../../src/reminders/heartbeat';
import { silenceSince, workingMinutesBetween } from '../../src/reminders/silence';
import { openWatch } from '../../src/reminders/watch';
import type { Reminders } from '../../src/store/repositories';
import { linesOf } from '../cards/reading';
import { at, claire, household, karim, memo, nadia, request, task, unreachable } from './people';
import { closeWorlds, openWorld, type World } from './world';

afterEach(closeWorlds);

describe('a time without reminders', () => {
  test.each([
    ['2026-11-24 08:00', '2026-11-24 08:30', 0],
    ['2026-11-24 08:30', '2026-11-24 10:30', 120],
    ['2026-11-24 17:00', '2026-11-25 09:30', 120],
    ['2026-11-27 18:00', '2026-11-30 08:30', 0],
    ['2026-11-27 17:30', '2026-11-30 09:00', 60],
    ['2026-12-24 17:00', '2026-12-28 09:00', 90],
    ['2027-03-26 17:59', '2027-03-30 08:31', 2],
    ['2026-11-24 12:00', '2026-11-24 11:00', 0],
  ])('from %s to %s counts %i working minutes', (from, until, minutes) => {
    expect(workingMinutesBetween(at(from), at(until))).toBe(minutes);
  });

  test('is told from two working hours on; before the first beat, nothing was ever silent', () => {
    const [from, until] = [at('2026-11-24 08:30'), at('2026-11-24 10:30')];
    expect(silenceSince(from, until)).toEqual({ from, until });
    expect([silenceSince(from, at('2026-11-24 10:29')), silenceSince(null, until)]).toEqual([null, null]);
  });

  const asleep = async (from: string, until: string): Promise<World> => {
    const world = await openWorld({ when: from });
    await world.tick();
    world.time.set(until);
    await Promise.all([world.process().watchSilence(), world.process().watchSilence()]);
    await world.tick();
    return world;
  };

  const wordsTo = ({ posts }: World) => JSON.stringify(posts[0]?.card).replace(/\s/g, ' ');

  test('is told to the lead once, with its bounds, by processes that start together', async () => {
    const world = await asleep('2026-11-24 09:00', '2026-11-24 14:10');
    expect(world.posts.map(({ to }) => to)).toEqual(['nadia']);
    expect(wordsTo(world)).toContain('entre le mardi 24 novembre 2026 à 9 h et le mardi 24 novembre 2026 à 14 h 10.');
    world.time.set('2026-11-24 14:11');
    await world.process().watchSilence();
    await world.tick();
    expect(world.posts).toHaveLength(1);
  });

  test('that ends when the service is closed is told when it opens, whatever day that is', async () => {
    const world = await asleep('2026-11-27 09:00', '2026-11-28 11:00');
    expect(world.posts).toEqual([]);
    await world.tick('2026-11-29 10:00');
    expect(await world.tick('2026-11-30 08:30')).toBe(1);
    expect(wordsTo(world)).toContain('vendredi 27 novembre 2026 à 9 h');
  });

  test('is told the next day when it could not be on its own', async () => {
    const world = await openWorld({ when: '2026-11-24 15:00' });
    await world.tick();
    world.time.set('2026-11-24 17:30');
    await world.process().watchSilence();
    world.meets('nadia', { kind: 'retry', slowsAll: false, afterSeconds: 900 });
    for (const when of ['2026-11-24 17:50', '2026-11-24 18:05', '2026-11-25 08:30']) await world.tick(when);
    expect(await world.rows('2026-11-24 17:30')).toEqual(['notice nadia SENT']);
  });

  test('of a night or a weekend is none', async () => {
    expect((await asleep('2026-11-27 17:59', '2026-11-30 08:31')).posts).toEqual([]);
  });
});

describe('the pulse', () => {
  const quiet = { sent: 0, changed: false };
  const none: Pick<Reminders, 'count' | 'counts' | 'waiting'> = {
    count: async () => 3,
    counts: async () => ({ ...nothing, SENT: 2, UNKNOWN: 1 }),
    waiting: async () => [],
  };
  const nothing = { PLANNED: 0, CLAIMED: 0, SENDING: 0, SENT: 0, UNKNOWN: 0, SUPERSEDED: 0, PARKED: 0, CANCELLED: 0 };
  const now = at('2026-11-24 09:00');

  function watched({ reminders = none, isAuthorised = true } = {}) {
    const logged: string[] = [];
    const log = {
      info: (_: object, event: string) => void logged.push(event),
      warn: (_: object, event: string) => void logged.push(event),
    };
    let seconds = 0;
    const watch = openWatch(
      reminders,
      () => isAuthorised,
      log,
      () => seconds,
    );
    const pass = (more: number) => {
      seconds += more;
    };
    return { watch, logged, pass };
  }

  test('is well while ticks come, and ill three minutes after the last', async () => {
    const { watch, pass } = watched();
    expect(await watch.pulse(now)).toEqual({
      isWell: true,
      secondsSinceTick: 0,
      oldestDue: null,
      isAuthorised: true,
      isEven: true,
    });
    pass(180);
    expect(await watch.pulse(now)).toMatchObject({ isWell: true, secondsSinceTick: 180 });
    pass(1);
    expect(await watch.pulse(now)).toMatchObject({ isWell: false, secondsSinceTick: 181 });
    await watch.ticked(quiet);
    expect(await watch.pulse(now)).toMatchObject({ isWell: true, secondsSinceTick: 0 });
  });

  test('is ill while our credentials are refused', async () => {
    expect(await watched({ isAuthorised: false }).watch.pulse(now)).toMatchObject({
      isWell: false,
      isAuthorised: false,
    });
  });

  test('is ill when a reminder that was planned is nowhere, and says so; it is looked for when rows changed, and daily', async () => {
    const { watch, logged, pass } = watched({ reminders: { ...none, count: async () => 4 } });
    await watch.ticked(quiet);
    expect([logged, (await watch.pulse(now)).isWell]).toEqual([['reminders do not add up'], false]);
    pass(60);
    await watch.ticked(quiet);
    expect(logged).toHaveLength(1);
    await watch.ticked({ sent: 1, changed: true });
    pass(24 * 3_600);
    await watch.ticked(quiet);
    expect(logged).toHaveLength(3);
  });

  test('tells since when what is due waits', async () => {
    const world = await openWorld({ when: '2026-11-24 08:30', households: [household(1, request('2026-12-24'))] });
    await world.process().plan();
    const { watch } = watched({ reminders: world.repositories.reminders });
    expect((await watch.pulse(at('2026-11-24 08:20'))).oldestDue).toBeNull();
    expect((await watch.pulse(at('2026-11-24 08:40'))).oldestDue).toBe(at('2026-11-24 08:30'));
  });
});

test('all that was planned is accounted for, however it ended', async () => {
  const team = [nadia, claire, karim, ...[1, 2, 3, 4].map((n) => ({ ...claire, _id: `w${n}` }))];
  const households = team.map(({ _id }, i) => household(i + 1, request('2026-12-24'), { referentId: _id }));
  const world = await openWorld({ when: '2026-11-24 08:30', team, households });
  world.meets('w1', { kind: 'unknown' });
  world.meets('w2', { kind: 'rejected', why: 'tooLarge' });
  world.meets('w3', { kind: 'retry', slowsAll: false, afterSeconds: 600 });
  await world.process().plan();
  const planned = new Set((await world.repositories.reminders.waiting()).map(({ _id }) => _id));
  await world.change('AG-26-007', { steps: [] });
  await world.tick();
  await world.tick('2026-11-25 08:30');
  for (const { _id } of await world.repositories.reminders.since('2026-11-24' as never)) planned.add(_id);
  const { reminders } = world.repositories;
  expect([await reminders.count(), planned.size]).toEqual([planned.size, planned.size]);
  const counts = await openAgenda(
    { repositories: world.repositories, digestAt: '08:30' as never },
    world.process(),
    async () => {},
  ).reminders();
  const { planned: all, ...ended } = counts;
  expect(all).toBe(Object.values(ended).reduce((sum, count) => sum + count, 0));
  expect(counts).toMatchObject({ unknown: 1, parked: 1, superseded: 1, cancelled: 1 });
});

test('a silence is told before the digests of that tick, even when a clock is moved at once', async () => {
  const households = [
    household(1, request('2026-11-25')),
    household(2, request('2026-11-25'), { referentId: 'nadia' }),
  ];
  const world = await openWorld({ when: '2026-11-25 10:00', households });
  await beat(world.repositories.settings, at('2026-11-24 10:00'));
  const speaking = world.speaking();
  await speaking.prepare();
  const due = await speaking.agenda.nextDue(world.time.now(), at('2026-11-25 12:00'));
  expect(due).toBe(at('2026-11-25 10:01'));
  world.time.set('2026-11-25 10:01');
  await world.time.until(speaking.agenda.run(at('2026-11-25 10:01')));
  const toNadia = world.posts.flatMap(({ to, card }) => (to === 'nadia' ? linesOf(card).slice(0, 1) : []));
  expect(toNadia).toEqual(['Rappels interrompus', '2 échéances à traiter']);
});

describe('a clock that is moved', () => {
  const agendaOf = (world: World) => {
    const ticks = world.process();
    return openAgenda({ repositories: world.repositories, digestAt: '08:30' as never }, ticks, async () => {});
  };
  /** Moves as the sandbox does: where it stopped, and how much was said there. */
  async function move(world: World, until: string): Promise<[string, number][]> {
    const agenda = agendaOf(world);
    const stops: [string, number][] = [];
    for (let due = await agenda.nextDue(world.time.now(), at(until)); due; due = await agenda.nextDue(due, at(until))) {
      world.time.set(inParis(due));
      stops.push([inParis(due), await world.time.until(agenda.run(due))]);
    }
    world.time.set(until);
    return stops;
  }

  test('stops at the hours at which something is to be said, and at no other', async () => {
    const team = [nadia, { ...claire, digestAt: '14:00' as never }, karim];
    const households = [household(1, request('2027-01-11')), household(2, task('2026-12-02'), { referentId: 'karim' })];
    const world = await openWorld({ when: '2026-11-24 09:00', team, households });
    await world.tick();
    expect(await move(world, '2026-12-05 10:00')).toEqual([
      ['2026-11-24 14:00', 1],
      ['2026-11-30 08:30', 1],
      ['2026-11-30 14:00', 1],
      ['2026-12-02 08:30', 1],
      ['2026-12-03 08:30', 1],
    ]);
    expect(world.posts.map(({ to }) => to)).toEqual(['karim', 'claire', 'karim', 'claire', 'karim', 'karim']);
  });

  test('says at the next minute what came up since the last look', async () => {
    const world = await openWorld({ when: '2026-11-24 08:30', memos: [memo('2026-11-24')] });
    await world.tick();
    world.time.set('2026-11-24 10:00');
    const { v: _, ...fresh } = household(1, request('2026-11-25'), {}, '2026-11-24 10:00');
    await world.repositories.households.create(fresh);
    expect(await move(world, '2026-11-24 11:00')).toEqual([['2026-11-24 10:01', 1]]);
    expect(await world.rows()).toEqual(['digest claire SENT', 'alert claire SENT']);
  });

  test('says what was put back once its wait is over', async () => {
    const world = await openWorld({ when: '2026-11-24 08:30', memos: [memo('2026-11-24')] });
    world.meets('claire', { kind: 'retry', slowsAll: false, afterSeconds: 600 });
    await world.tick();
    expect(await move(world, '2026-11-24 11:00')).toEqual([['2026-11-24 08:40', 1]]);
  });

  test('is no silence', async () => {
    const world = await openWorld({ when: '2026-11-24 09:00' });
    await beat(world.repositories.settings, world.time.now());
    expect(await move(world, '2026-12-04 10:00')).toEqual([]);
    expect(await lastBeat(world.repositories.settings)).toBe(at('2026-12-04 10:00'));
    await world.process().watchSilence();
    expect(await world.rows()).toEqual([]);
  });

  test('stops for nobody whom nothing reaches', async () => {
    const world = await openWorld({
      when: '2026-11-24 08:00',
      team: [unreachable(claire)],
      households: [household(1, request('2026-12-24'))],
    });
    expect(await move(world, '2026-11-24 12:00')).toEqual([]);
  });
});

/** « 2026-11-24 08:30 ». */
function inParis(instant: Instant): string {
  const wanted = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' });
  return wanted.format(new Date(instant));
}
