import fc from 'fast-check';
import { catalogue, type StepCode, stepCodes } from '../../src/domain/catalogue';
import { addDays, type Day, type Instant, type Month, theDay } from '../../src/domain/day';
import { attentionOn } from '../../src/domain/deadlines';
import type { Household, Step } from '../../src/domain/household';
import { stepStates } from '../../src/domain/step-state';
import { attentionOf } from '../../src/store/attention';
import { aHousehold } from '../support/household';

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(theDay('2026-11-24'), days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A step of any kind, with any of the dates that one can bear. */
const step: fc.Arbitrary<Step> = fc
  .record({
    code: fc.constantFrom(...stepCodes),
    state: fc.constantFrom(...stepStates),
    followedBy: fc.constantFrom('SERVICE' as const, 'FAMILLE' as const),
    movedOn: day,
    periods: fc.array(fc.record({ from: day, until: day }), { maxLength: 1 }),
    member: fc.constantFrom('m1', 'm2', undefined),
    dueAt: maybe(day),
    notifiedOn: maybe(day),
    submittedOn: maybe(day),
    appointment: maybe(day.map((on) => ({ on }))),
    done: maybe(day),
    snoozed: maybe(day),
    variant: fc.nat(),
  })
  .map(({ done, snoozed, variant, ...known }) => {
    const { variants = [] } = catalogue[known.code];
    const given = Object.entries({
      ...known,
      id: known.code,
      done: done && everyRule(known.code, done),
      snoozed: snoozed && everyRule(known.code, snoozed),
      variant: variants[variant % Math.max(variants.length, 1)],
    });
    return Object.fromEntries(given.filter(([, value]) => value !== undefined)) as unknown as Step;
  });

function everyRule(code: StepCode, on: Day): Record<string, Day> {
  const keys = [...Object.keys(catalogue[code].rules), 'appointment', 'letter'];
  return Object.fromEntries(keys.map((key) => [key, on]));
}

const household: fc.Arbitrary<Household> = fc
  .record({
    steps: fc.array(step, { minLength: 1, maxLength: 3 }),
    changedOn: day,
    admittedOn: day,
    moved: maybe(day),
    recognised: maybe(day),
    onRsa: fc.constantFrom('OUI' as const, 'NON' as const),
  })
  .map(({ steps, changedOn, admittedOn, moved, recognised, onRsa }) =>
    aHousehold({
      steps,
      admittedOn,
      onRsa,
      ...(moved && { movedInOn: moved, leaseStartsAt: moved }),
      ...(recognised && { recognisedAt: recognised }),
      members: [
        { id: 'm1', relation: 'REFERENCE', firstName: 'Ali', isAdult: true, firstApiAt: theDay('2026-03-01') },
        { id: 'm2', relation: 'ENFANT', firstName: 'Sara', isAdult: false, birth: '2008-05' as Month },
      ],
      history: [{ at: `${changedOn}T10:00:00.000Z` as Instant, by: 'claire', fields: ['steps'] }],
    }),
  );

it('the day kept beside a household is never later than the first day on which something is said of it', () => {
  const later = fc.nat({ max: 500 });
  fc.assert(
    fc.property(household, later, (known, days) => {
      const kept = attentionOf(known);
      const changedOn = known.history[0]?.at.slice(0, 10) as Day;
      const first = attentionOn(known, addDays(changedOn, days));
      expect(kept.attentionBy).toMatch(/^[0-9a-f]{16}$/);
      expect(first === null ? kept.attentionOn === undefined : (kept.attentionOn ?? '9999') <= first).toBe(true);
    }),
    { numRuns: 2000, seed: 20261124 },
  );
});
