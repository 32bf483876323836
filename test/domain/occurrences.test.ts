import fc from 'fast-check';
import { defaultServiceRules } from '../../src/domain/catalogue';
import type { Cycle } from '../../src/domain/catalogue/rule';
import { addDays, type Day, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { currentOccurrence } from '../../src/domain/occurrences';
import { aHousehold, aStep } from '../support/household';

const start = theDay('2026-11-23');

/** The last turn that has opened, or the next one: found by walking all of them. */
function walked(cycle: Cycle, anchor: Day, today: Day): Day {
  let doneUpTo: Day | undefined;
  for (;;) {
    const turn = currentOccurrence(cycle, { anchor, notBefore: anchor, doneUpTo }, anchor, defaultServiceRules);
    const next = currentOccurrence(
      cycle,
      { anchor, notBefore: anchor, doneUpTo: turn.dueAt },
      anchor,
      defaultServiceRules,
    );
    if ((next.opensAt ?? next.dueAt) > today) return turn.dueAt;
    doneUpTo = turn.dueAt;
  }
}

test.each<[string, Cycle]>([
  [
    'every month',
    { kind: 'calendar', months: 1, opens: { day: 28, inFebruary: 26, monthsBefore: 1 }, due: { day: 15 } },
  ],
  ['every quarter', { kind: 'calendar', months: 3, opens: { day: 1 }, due: { day: 31 } }],
  ['every year', { kind: 'calendar', months: 12, opens: { day: 15, monthsBefore: 1 }, due: { day: 10 } }],
  ['every six months from a day', { kind: 'anniversary', months: 6 }],
])('%s, the turn of a day years later is the one that a walk finds', (_, cycle) => {
  const anchors = fc.integer({ min: 0, max: 400 }).map((count) => addDays(start, count));
  fc.assert(
    fc.property(anchors, fc.integer({ min: 0, max: 2500 }), (anchor, later) => {
      const today = addDays(anchor, later);
      const turn = currentOccurrence(cycle, { anchor, notBefore: anchor }, today, defaultServiceRules);
      expect(turn.dueAt).toBe(walked(cycle, anchor, today));
    }),
    { numRuns: 120 },
  );
});

test('sixty households of five years are counted in some milliseconds', () => {
  const admittedOn = addDays(start, -5 * 365);
  const periods = Array.from({ length: 10 }, (_, index) => ({ until: addDays(admittedOn, 182 * (index + 1)) }));
  const codes = [
    'RESIDENCE_API',
    'CSS_RENEWAL',
    'FT_MONTHLY_UPDATE',
    'RSA_QUARTERLY',
    'RENT_WATCH',
    'TENANCY_CONDUCT',
    'LANDLORD_LIAISON',
    'BARRIERS_DIAGNOSIS',
    'OFPRA_CIVIL_STATUS',
    'HOME_INSURANCE',
    'TAX_RETURN',
    'CONTACT',
  ] as const;
  const steps = codes.map((code) =>
    aStep(code, { state: 'GRANTED', periods, dueAt: addDays(start, -700), movedOn: admittedOn }),
  );
  const household = aHousehold({ admittedOn, movedInOn: admittedOn, steps });
  const runs = Array.from({ length: 40 }, () => {
    const from = performance.now();
    for (let count = 0; count < 60; count++) deadlinesOf(household, start);
    return performance.now() - from;
  });
  expect(Math.min(...runs)).toBeLessThan(15);
  expect(deadlinesOf(household, start).length).toBeGreaterThan(10);
});
