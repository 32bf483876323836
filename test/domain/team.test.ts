import { signContract } from '../../src/domain/contract';
import { addDays, type Day, type Instant, theDay } from '../../src/domain/day';
import { dueAmong } from '../../src/domain/due';
import type { Household, SupportContract } from '../../src/domain/household';
import { endingContracts, PRESSING_DAYS, standingOf } from '../../src/domain/team';
import type { Worker } from '../../src/domain/worker';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { aHousehold, aStep } from '../support/household';

const now = '2026-11-23T09:32:00.000Z' as Instant;
const today = theDay('2026-11-23');
const team: readonly Worker[] = people.map((person) => ({ ...person, v: 0, absences: [], addedAt: now }));
const demo = demoService(now).households.map((household) => ({ ...household, v: 0 }));

test('what is counted is what a list would show', () => {
  const { critical, late, loads } = standingOf(demo, team, today);
  const lateOnes = dueAmong(demo, { onlyLate: true }, today);
  const pressing = dueAmong(demo, { critical: true, from: today, before: addDays(today, PRESSING_DAYS + 1) }, today);
  expect(late).toBe(lateOnes.length);
  expect(critical).toBe(
    pressing.filter(({ deadline }) => deadline.dueAt >= today && deadline.phase !== 'closed').length,
  );
  expect(loads.reduce((sum, load) => sum + load.households, 0)).toBe(demo.length);
  for (const { worker, late: households } of loads) {
    const own = lateOnes.filter(({ household }) => household.referentId === worker._id);
    expect(new Set(own.map(({ household }) => household._id)).size).toBe(households);
  }
});

test('the busiest comes first: households, then what is critical, then what is late; whoever follows none is told too', () => {
  const late = [aStep('HOUSING_POSITIONING', { dueAt: addDays(today, -3) })];
  const soon = [aStep('APPEAL', { dueAt: addDays(today, 3) })];
  const of = (referentId: string | undefined, steps: Household['steps'] = []) =>
    aHousehold({ referentId: referentId ?? '', steps });
  const [lead, claire, karim, sofia, leila] = team.map(({ _id }) => _id);
  const households = [of(claire), of(claire, late), of(karim), of(karim, soon), of(sofia), of(sofia), of(sofia)];
  const { loads } = standingOf(households, team, today);
  expect(loads.map(({ worker }) => worker._id)).toEqual([sofia, karim, claire, leila]);
  expect(loads.map(({ worker }) => worker._id)).not.toContain(lead);
});

describe('a contract near its end', () => {
  const contract = (startsAt: string, months: number): SupportContract => {
    const day = theDay(startsAt);
    const signed = signContract({ signedAt: day, startsAt: day, months, decidedBy: 'claire' });
    if (signed.kind === 'refused') throw new Error(signed.reason);
    return signed.contract;
  };
  const ending = (known: Partial<Household>, on: Day = today) => endingContracts([aHousehold(known)], on);

  test.each([
    ['2025-11-24', 12, '2026-11-23', { kind: 'extend', months: 6 }],
    ['2026-01-20', 12, '2027-01-19', { kind: 'extend', months: 6 }],
    ['2025-09-15', 15, '2026-12-14', { kind: 'extend', months: 3 }],
    ['2025-06-20', 18, '2026-12-19', { kind: 'derogate' }],
  ] as const)('of %s for %i months ends %s: %j', (start, months, end, choice) => {
    const [one] = ending({ contract: contract(start, months), steps: [aStep('SUPPORT_CONTRACT')] });
    expect(one).toMatchObject({ ref: 'AG-26-009', end, choice });
    expect(one && one.decideBy < one.end).toBe(true);
  });

  test('is not told past its end, nor more than 60 days before', () => {
    const known = { contract: contract('2026-01-23', 12) };
    expect(ending(known, theDay('2026-11-22'))).toEqual([]);
    expect(ending(known, theDay('2026-11-23'))).toHaveLength(1);
    expect(ending(known, theDay('2027-01-22'))).toHaveLength(1);
    expect(ending(known, theDay('2027-01-23'))).toEqual([]);
    expect(ending({ ...known, status: 'EXITED' })).toEqual([]);
  });

  test('has nothing left to decide once the decision is recorded', () => {
    const step = aStep('SUPPORT_CONTRACT', { state: 'GRANTED', done: { decision: theDay('2026-11-14') } });
    const [one] = ending({ contract: contract('2025-12-15', 12), steps: [step] });
    expect(one?.choice).toEqual({ kind: 'decided' });
  });
});
