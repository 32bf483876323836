import { type Instant, millisecondsOf } from '../../src/domain/day';
import type { Agenda } from '../../src/sandbox/agenda';
import { openClock } from '../../src/sandbox/clock';
import { MONDAY, memorySettings } from '../support/sandbox';

const NINE = '2026-11-24T08:00:00.000Z' as Instant;
const LATER = '2026-11-30T08:00:00.000Z' as Instant;

/** Real time, as a test sets it. */
function realTime(at = '2026-01-01T00:00:00.000Z') {
  let now = Date.parse(at);
  return {
    read: () => now,
    pass(ms: number) {
      now += ms;
    },
  };
}

/** An agenda on which something is due at these minutes. */
function agendaOf(due: readonly Instant[], run: (at: Instant) => Promise<number> = async () => 1): Agenda {
  return {
    nextDue: async (after, until) => due.find((at) => at > after && at <= until) ?? null,
    run,
    reminders: async () => ({ planned: 0, sent: 0, superseded: 0, unknown: 0, parked: 0, cancelled: 0 }),
  };
}

const nobody = () => undefined;

test('the clock starts where it is told, and runs at the pace of real time', async () => {
  const real = realTime();
  const clock = await openClock(memorySettings(), MONDAY, real.read);
  expect(clock.now()).toBe(MONDAY);
  real.pass(90_000);
  expect(clock.now()).toBe('2026-11-23T09:33:30.000Z');
  clock.close();
});

test('without a start, the clock shows real time', async () => {
  const clock = await openClock(memorySettings(), undefined, realTime('2026-05-04T08:00:00.000Z').read);
  expect(clock.now()).toBe('2026-05-04T08:00:00.000Z');
  clock.close();
});

test('after a restart, time is never before what it was', async () => {
  const kept = new Map<string, string>();
  const first = await openClock(memorySettings(kept), MONDAY, realTime().read);
  await first.moveTo(LATER, undefined, nobody);
  first.close();
  const second = await openClock(memorySettings(kept), MONDAY, realTime().read);
  expect(millisecondsOf(second.now())).toBeGreaterThanOrEqual(millisecondsOf(LATER));
  expect(millisecondsOf(second.now())).toBeLessThan(millisecondsOf(LATER) + 60_000);
  second.close();
});

test('what is due on the way is done in order, each at its own minute', async () => {
  const clock = await openClock(memorySettings(), MONDAY, realTime().read);
  const done: [string, string][] = [];
  const agenda = agendaOf(['2026-11-24T07:30:00.000Z', '2026-11-27T07:30:00.000Z'] as Instant[], async (at) => {
    done.push([at, clock.now()]);
    return 2;
  });
  const steps: unknown[] = [];
  const moved = await clock.moveTo(LATER, agenda, () => void steps.push(clock.progress()));
  expect(done).toEqual([
    ['2026-11-24T07:30:00.000Z', '2026-11-24T07:30:00.000Z'],
    ['2026-11-27T07:30:00.000Z', '2026-11-27T07:30:00.000Z'],
  ]);
  expect(moved).toEqual({ kind: 'moved', now: LATER, days: 7, sent: 4 });
  expect(steps).toEqual([{ days: 0, sent: 0 }, { days: 1, sent: 2 }, { days: 4, sent: 4 }, { days: 7, sent: 4 }, null]);
  clock.close();
});

test('time is kept before anything is sent at it', async () => {
  const kept = new Map<string, string>();
  const clock = await openClock(memorySettings(kept), MONDAY, realTime().read);
  const agenda = agendaOf([NINE], async (at) => {
    expect([...kept.values()].every((value) => value > at)).toBe(true);
    return 1;
  });
  expect(await clock.moveTo(LATER, agenda, nobody)).toMatchObject({ kind: 'moved', sent: 1 });
  clock.close();
});

test('time does not go back, leap over a year, or move twice at once', async () => {
  const clock = await openClock(memorySettings(), MONDAY, realTime().read);
  expect(await clock.moveTo(MONDAY, undefined, nobody)).toEqual({ kind: 'past' });
  expect(await clock.moveTo('2206-11-23T09:32:00.000Z' as Instant, undefined, nobody)).toEqual({ kind: 'tooFar' });
  const first = clock.moveTo(NINE, undefined, nobody);
  expect(await clock.moveTo(LATER, undefined, nobody)).toEqual({ kind: 'moving' });
  expect(await first).toMatchObject({ kind: 'moved', now: NINE });
  clock.close();
});

test('a move that fails leaves the clock where it stopped, ready to move again', async () => {
  const clock = await openClock(memorySettings(), MONDAY, realTime().read);
  const failing = agendaOf([NINE], () => Promise.reject(new Error('the store is down')));
  await expect(clock.moveTo(LATER, failing, nobody)).rejects.toThrow('the store is down');
  expect(clock.now()).toBe(NINE);
  expect(await clock.moveTo(LATER, undefined, nobody)).toMatchObject({ kind: 'moved', now: LATER });
  clock.close();
});
