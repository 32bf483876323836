import fc from 'fast-check';
import { openLimits } from '../../src/reminders/limits';
import { household, person, request } from './people';
import { closeWorlds, openWorld, type World } from './world';

afterAll(closeWorlds);

/** What Teams counts, whatever else is said. */
const windows = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

type Message = { readonly to: string; readonly ms: number };

/** The messages that Teams would refuse: one too many within a window that it ends. */
function breaches(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ to, ms }) => {
    const upTo = messages.filter((one) => one.ms <= ms);
    const mine = upTo.filter((one) => one.to === to);
    const isTooMany = (found: readonly Message[], most: number, within: number) =>
      found.filter((one) => one.ms > ms - within).length > most;
    return windows.some(({ most, within }) => isTooMany(mine, most, within)) || isTooMany(upTo, 30, 1_000);
  });
}

/** Says as much as may be to one person until a moment, asking again when told to: when each left. */
function saidUntil(end: number): number[] {
  let ms = 0;
  const limits = openLimits(() => ms);
  const left: number[] = [];
  while (ms < end && left.length < 5_000) {
    const wait = limits.take('claire');
    if (wait === 0) {
      left.push(ms);
      limits.landed('claire');
    }
    ms += wait;
  }
  return left;
}

test('one person hears 7 in a second, 8 in two, 60 in thirty, 1800 in an hour, and no more', () => {
  const left = saidUntil(2 * 3_600_000);
  const within = (ms: number) => left.filter((at) => at < ms).length;
  expect([1_000, 2_000, 30_000, 3_600_000].map(within)).toEqual([7, 8, 60, 1_800]);
  expect(left[8]).toBeGreaterThanOrEqual(2_000);
  expect(left.length).toBeGreaterThan(3_500);
});

test('all people together hear 30 in a second', () => {
  let ms = 0;
  const limits = openLimits(() => ms);
  const waits = Array.from({ length: 31 }, (_, i) => {
    const wait = limits.take(`person-${i}`);
    if (wait === 0) limits.landed(`person-${i}`);
    return wait;
  });
  expect([waits.filter((wait) => wait === 0).length, waits[30]]).toEqual([30, 1_000]);
  ms = 1_000;
  expect(limits.take('person-31')).toBe(0);
});

test('what is under way counts until it is answered, and for a second after', () => {
  let ms = 0;
  const limits = openLimits(() => ms);
  const taken = () => Array.from({ length: 8 }, () => limits.take('claire')).filter((wait) => wait === 0).length;
  expect(taken()).toBe(7);
  ms = 5_000;
  expect(taken()).toBe(0);
  for (let i = 0; i < 7; i += 1) limits.landed('claire');
  ms = 5_999;
  expect(limits.take('claire')).toBe(1);
  ms = 6_000;
  expect(limits.take('claire')).toBe(0);
});

test('when Teams asks for a pause, nobody hears anything until it is over', () => {
  let ms = 0;
  const limits = openLimits(() => ms);
  limits.pause(5_000);
  limits.pause(2_000);
  expect([limits.pausedFor(), limits.take('claire'), limits.take('karim')]).toEqual([5_000, 5_000, 5_000]);
  ms = 5_000;
  expect([limits.pausedFor(), limits.take('claire')]).toEqual([0, 0]);
});

test('whoever waits as long as told breaks no limit', () => {
  const asked = fc.array(
    fc.record({ to: fc.constantFrom('claire', 'karim', 'sofia'), idle: fc.nat(300), flight: fc.nat(300) }),
    {
      minLength: 60,
      maxLength: 200,
    },
  );
  fc.assert(
    fc.property(asked, (all) => {
      let ms = 0;
      const limits = openLimits(() => ms);
      const messages = all.map(({ to, idle, flight }) => {
        ms += idle;
        for (let wait = limits.take(to); wait > 0; wait = limits.take(to)) ms += wait;
        // It arrives some time after it has left, and is answered some time after that.
        const arrived = ms + Math.floor(flight / 2);
        ms += flight;
        limits.landed(to);
        return { to, ms: arrived };
      });
      expect(breaches(messages)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** Twelve people, of whom five rights each turn out to stop tomorrow, after a digest that had nothing to say. */
function pressing(postMs: number): Promise<World> {
  const team = Array.from({ length: 12 }, (_, i) => person(`worker-${i}`));
  const households = team.flatMap(({ _id: referentId }, w) =>
    Array.from({ length: 5 }, (_, i) =>
      household(w * 5 + i + 1, request('2026-11-25'), { referentId }, '2026-11-24 09:00'),
    ),
  );
  return openWorld({ when: '2026-11-24 09:01', team, households, postMs });
}

test('60 reminders to 12 people leave within 6 seconds, and break no limit', async () => {
  const world = await pressing(200);
  const start = Date.parse(world.time.now());
  expect(await world.tick()).toBe(60);
  expect(Date.parse(world.time.now()) - start).toBeLessThan(6_000);
  expect(breaches(world.posts)).toEqual([]);
  expect(new Set(world.posts.map(({ to }) => to)).size).toBe(12);
}, 15_000);

test('nor do they when what they say takes long to work out: a message counts from when it leaves', async () => {
  const world = await pressing(0);
  const { memos } = world.repositories;
  let readings = 0;
  const dueBy: typeof memos.dueBy = async (day) => {
    readings += 1;
    if (readings === 2) await world.time.wait(700);
    return memos.dueBy(day);
  };
  const process = world.process({ repositories: { ...world.repositories, memos: { ...memos, dueBy } } });
  expect((await world.time.until(process.tick())).sent).toBe(60);
  expect(breaches(world.posts)).toEqual([]);
}, 15_000);
