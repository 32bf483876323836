import fc from 'fast-check';
import {
  addDays,
  addMinutes,
  type Day,
  dayInParis,
  type Hour,
  hourInParis,
  type Instant,
  instantInParis,
  isWorkingDay,
  theDay,
} from '../../src/domain/day';
import { type Deadline, deadlinesOf, isOpen } from '../../src/domain/deadlines';
import type { Household } from '../../src/domain/household';
import type { Reminder } from '../../src/domain/reminder';
import { mustHear } from '../../src/domain/tellers';
import type { Worker } from '../../src/domain/worker';
import { plan } from '../../src/reminders/plan';
import { at, claire, household, karim, memo, nadia, request, task } from './people';
import { type Ending, type Kept, knownOf, type Service, tick } from './storing';

const monday = theDay('2026-11-23');

const day = fc.integer({ min: -10, max: 90 }).map((days) => addDays(monday, days));
const referentId = fc.constantFrom('claire', 'karim', 'nadia', 'left');
const followedBy = fc.constantFrom('SERVICE' as const, 'SERVICE' as const, 'FAMILLE' as const);

/** A household with a right or a task, maybe put off, recorded at some time or long ago. */
const followed = fc
  .record({
    number: fc.integer({ min: 1, max: 999 }),
    until: day,
    isRight: fc.boolean(),
    snoozed: fc.option(day),
    recorded: fc.option(day),
    referentId,
    followedBy,
  })
  .map(({ number, until, isRight, snoozed, recorded, ...whose }): Household => {
    const known = { followedBy: whose.followedBy, ...(snoozed ? { snoozed: { renew: snoozed, send: snoozed } } : {}) };
    const step = isRight ? request(until, known) : task(until, known);
    return household(number, step, { referentId: whose.referentId }, recorded ? `${recorded} 10:00` : undefined);
  });

/** A person, maybe away, in a pause or out of reach. */
function living(person: Worker): fc.Arbitrary<Worker> {
  return fc
    .record({
      from: day,
      days: fc.integer({ min: 0, max: 9 }),
      isAway: fc.boolean(),
      cover: fc.constantFrom('karim', 'claire', undefined),
      paused: fc.option(day),
      hour: fc.constantFrom('07:00', '08:30', '11:45', '18:30'),
      isReached: fc.boolean(),
    })
    .map(({ from, days, isAway, cover, paused, hour, isReached }) => {
      const { conversation: _, ...unreached } = person;
      return {
        ...(isReached ? person : unreached),
        digestAt: hour as Hour,
        absences: isAway ? [{ from, to: addDays(from, days), ...(cover ? { coverId: cover } : {}) }] : [],
        ...(paused ? { paused: { until: paused } } : {}),
      };
    });
}

const memos = fc.array(
  fc.record({ on: day, owner: referentId, at: fc.option(fc.constant('14:00' as Hour), { nil: undefined }) }),
  { maxLength: 3 },
);

const services: fc.Arbitrary<Omit<Service, 'now'>> = fc
  .record({
    team: fc.tuple(living(nadia), living(claire), living(karim)),
    households: fc.uniqueArray(followed, { maxLength: 8, selector: ({ _id }) => _id }),
    memos,
  })
  .map((known) => ({
    ...known,
    digestAt: '08:30' as Hour,
    memos: known.memos.map(({ on, owner, at: hour }, index) =>
      memo(on, { _id: `memo-${index}`, owner, ...(hour ? { at: hour } : {}) }),
    ),
  }));

/** Instants as a clock shows them that is set forward and back, by minutes, days or years. */
const jumps = fc
  .array(
    fc.oneof(
      fc.integer({ min: -90, max: 600 }),
      fc.integer({ min: -5 * 1440, max: 9 * 1440 }),
      fc.constantFrom(-60, 1440, 3652 * 1440, -3652 * 1440),
    ),
    { minLength: 5, maxLength: 40 },
  )
  .map((minutes) => {
    let now = at('2026-11-24 08:00');
    return minutes.map((by): Instant => {
      now = addMinutes(now, by);
      return now;
    });
  });

const ending: fc.Arbitrary<Ending> = fc.constantFrom(
  ({ dueAt }: Reminder) => ({ state: 'SENT' as const, sentAt: dueAt }),
  () => ({ state: 'UNKNOWN' as const }),
  () => ({ state: 'PARKED' as const, trouble: 'blocked' as const }),
);

test('two planners give the same rows, and the second has nothing to add', () => {
  fc.assert(
    fc.property(services, jumps, (service, clock) => {
      const kept: Kept = new Map();
      for (const now of clock) {
        const situation = { ...service, now, known: knownOf(kept, { ...service, now }) };
        expect(plan(structuredClone(situation))).toEqual(plan(situation));
        tick(kept, { ...service, now });
        const again = plan({ ...situation, known: knownOf(kept, { ...service, now }) });
        expect(again.filter(({ kind }) => kind === 'digest')).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever the clock does: in the hours of a working day, one digest a person and day, each thing once', () => {
  fc.assert(
    fc.property(services, jumps, fc.array(ending, { minLength: 1, maxLength: 6 }), (service, clock, endings) => {
      const kept: Kept = new Map();
      let count = 0;
      clock.forEach((now, index) => {
        const end = endings[index % endings.length];
        const rows = tick(kept, { ...service, now }, end);
        count += rows.length;
        if (rows.length === 0) return;
        expect(isWorkingDay(dayInParis(now))).toBe(true);
        expect(hourInParis(now) >= '08:30' && hourInParis(now) < '18:00').toBe(true);
        for (const row of rows) {
          expect(row.on).toBe(dayInParis(now));
          expect(row.dueAt <= now && dayInParis(row.dueAt) === row.on).toBe(true);
        }
      });
      expect(kept.size).toBe(count);
      const digests = [...kept.values()].filter(({ kind }) => kind === 'digest').map(({ to, on }) => `${to} ${on}`);
      expect(new Set(digests).size).toBe(digests.length);
    }),
    { numRuns: 100 },
  );
});

test('five days off give what one would: one digest, and the same one', () => {
  fc.assert(
    fc.property(services, fc.integer({ min: 1, max: 7 }), (service, daysOff) => {
      const until = addDays(theDay('2026-12-14'), daysOff);
      const kept = { all: new Map(), off: new Map() } satisfies Record<string, Kept>;
      for (let on = monday; on < until; on = addDays(on, 1)) {
        tick(kept.all, { ...service, now: late(on) });
        if (on < theDay('2026-12-14')) tick(kept.off, { ...service, now: late(on) });
      }
      const rows = (store: Kept) => tick(store, { ...service, now: late(until) });
      const daily = rows(kept.all);
      const once = rows(kept.off);
      expect(new Set(once.map(({ to }) => to)).size).toBe(once.length);
      for (const row of daily) expect(once).toContainEqual(expect.objectContaining({ _id: row._id, items: row.items }));
    }),
    { numRuns: 60 },
  );
});

test('no open deadline is absent from the next digest of whoever must hear of it', () => {
  fc.assert(
    fc.property(services, fc.integer({ min: 0, max: 40 }), (service, days) => {
      const today = addDays(monday, days);
      const rows = plan({ ...service, now: late(today), known: [] });
      for (const one of service.households) {
        for (const deadline of deadlinesOf(one, today).filter(isOpen)) {
          for (const worker of mustHear(deadline, one, service.team, today)) {
            const digest = rows.find(({ kind, to }) => kind === 'digest' && to === worker._id);
            if (!digest || isSpared(worker, one, deadline, today)) continue;
            expect(digest.items.map(({ about }) => about)).toContain(deadline.id);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('nothing critical that must be heard waits for a digest: there is one', () => {
  fc.assert(
    fc.property(services, fc.integer({ min: 0, max: 40 }), (service, days) => {
      const today = addDays(monday, days);
      if (!isWorkingDay(today)) return;
      const digests = plan({ ...service, now: late(today), known: [] }).filter(({ kind }) => kind === 'digest');
      for (const one of service.households) {
        for (const deadline of deadlinesOf(one, today)) {
          if (deadline.severity !== 'critical' || deadline.dueAt > addDays(today, 1) || !isOpen(deadline)) continue;
          for (const worker of mustHear(deadline, one, service.team, today)) {
            if (isSpared(worker, one, deadline, today) || isJustRecorded(one, today)) continue;
            expect(digests.map(({ to }) => to)).toContain(worker._id);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** The last minute of the hours of that day. */
function late(on: Day): Instant {
  return instantInParis(on, '17:59' as Hour);
}

/** What a person is not told: while away, what a pause puts off, what is put off, what the family follows. */
function isSpared(
  worker: Worker,
  { steps, referentId: referent }: Household,
  { severity, dueAt }: Deadline,
  today: Day,
): boolean {
  const isCritical = severity === 'critical';
  const isAway = worker.absences.some(({ from, to }) => from <= today && today <= to);
  const isPaused = worker.paused !== undefined && today <= worker.paused.until;
  const isPutOff = steps.some(({ snoozed }) => snoozed !== undefined);
  const isTheirs = steps.some((step) => step.followedBy === 'FAMILLE');
  const isKeptBack = isPaused && (!isCritical || addDays(today, 7) < dueAt);
  return (isAway && (referent === worker._id || !isCritical)) || isKeptBack || (!isCritical && isTheirs) || isPutOff;
}

function isJustRecorded({ history }: Household, today: Day): boolean {
  return history.some(({ at: when }) => dayInParis(when) === today);
}
