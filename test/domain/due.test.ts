import { addDays, type Hour, type Instant, theDay } from '../../src/domain/day';
import { rangeBeside } from '../../src/domain/day-range';
import { deadlinesOf, isLate } from '../../src/domain/deadlines';
import { type DueQuery, dueAmong, foremostOfEach, memosAmong, nextDue } from '../../src/domain/due';
import type { Memo } from '../../src/domain/memo';
import { demoService } from '../../src/sandbox/demo/service';
import { aHousehold, aStep } from '../support/household';

const now = '2026-11-23T09:32:00.000Z' as Instant;
const today = theDay('2026-11-23');
const households = demoService(now).households.map((household) => ({ ...household, v: 0 }));
const all = households.flatMap((household) => deadlinesOf(household, today));

test('a week holds what falls in it and what is late, and nothing else', () => {
  const found = dueAmong(households, { from: today, before: theDay('2026-11-30') }, today);
  const expected = all.filter(
    (one) => one.phase !== 'automatic' && (isLate(one) || (one.dueAt >= today && one.dueAt < '2026-11-30')),
  );
  expect(found.map(({ deadline }) => deadline.id).sort()).toEqual(expected.map(({ id }) => id).sort());
  expect(found.length).toBeGreaterThan(4);
});

test('a week to come leaves out what is late today', () => {
  const found = dueAmong(households, { from: theDay('2026-11-30'), before: theDay('2026-12-07') }, today);
  expect(found.every(({ deadline }) => !isLate(deadline))).toBe(true);
});

test('a week gone by holds what fell due in it and is still late, and nothing else', () => {
  const found = dueAmong(households, { from: theDay('2026-11-16'), before: today }, today);
  expect(found.length).toBeGreaterThan(0);
  for (const { deadline } of found) {
    expect(isLate(deadline)).toBe(true);
    expect(deadline.dueAt >= '2026-11-16').toBe(true);
  }
});

test('what is late is found alone', () => {
  const found = dueAmong(households, { onlyLate: true }, today);
  expect(found.length).toBe(all.filter(isLate).length);
  expect(found.every(({ deadline }) => isLate(deadline))).toBe(true);
});

test('a kind of step is looked for whenever it is due, a field within thirty days', () => {
  const permits = dueAmong(households, { code: 'RESIDENCE_API' }, today);
  expect(permits.some(({ deadline }) => deadline.dueAt > addDays(today, 30))).toBe(true);
  expect(permits.every(({ deadline }) => deadline.code === 'RESIDENCE_API')).toBe(true);
  const housing = dueAmong(households, { field: 'HOUSING' }, today);
  expect(housing.length).toBeGreaterThan(0);
  expect(housing.every(({ deadline }) => deadline.phase !== 'tooEarly' || deadline.dueAt <= addDays(today, 30))).toBe(
    true,
  );
});

describe('whose, for which office, what stops a right', () => {
  const claire = '22222222-2222-4222-8222-222222222222';
  test.each<[string, DueQuery, (due: ReturnType<typeof dueAmong>[number]) => boolean]>([
    ['a worker', { workerId: claire }, ({ household }) => household.referentId === claire],
    ['a household', { households: ['AG-26-010'] }, ({ household }) => household._id === 'AG-26-010'],
    ['what is critical', { critical: true }, ({ deadline }) => deadline.severity === 'critical'],
    [
      'the préfecture',
      { organisation: 'PREFECTURE' },
      ({ deadline }) => /RESIDENCE|TRAVEL|ADDRESS/.test(deadline.code),
    ],
  ])('%s', (_, query, isOne) => {
    const within = { from: today, before: theDay('2027-11-23') };
    const found = dueAmong(households, { ...query, ...within }, today);
    const left = dueAmong(households, within, today).filter(
      (due) => !found.some(({ deadline }) => deadline === due.deadline),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((due) => !isOne(due))).toEqual([]);
    expect(left.length).toBeGreaterThan(found.length);
  });

  test('the office that a step names counts, not those that its kind may be for', () => {
    const move = { movedInOn: addDays(today, -10) };
    const told = (known: object) => aHousehold({ ...move, steps: [aStep('ADDRESS_CHANGE', known)] });
    const of = (organisation: 'CAF' | 'CPAM', known: object) => dueAmong([told(known)], { organisation }, today).length;
    expect([of('CAF', {}), of('CPAM', {})]).toEqual([1, 1]);
    expect([of('CAF', { organisation: 'CAF' }), of('CPAM', { organisation: 'CAF' })]).toEqual([1, 0]);
  });
});

describe('« les titres qui expirent avant fin janvier »: the end of the right, not the last day to file', () => {
  const card = (until: string) =>
    aHousehold({
      steps: [aStep('RESIDENCE_PERMIT_RENEWAL', { state: 'GRANTED', periods: [{ until: theDay(until) }] })],
    });
  const query: DueQuery = { code: 'RESIDENCE_PERMIT_RENEWAL', from: today, before: theDay('2027-02-01') };
  test.each([
    ['2027-03-15', 1, 0],
    ['2027-01-31', 1, 1],
    ['2026-12-10', 1, 1],
    ['2026-11-20', 1, 1],
  ])('a card until %s: %i to file, %i that ends', (until, toFile, ending) => {
    expect(dueAmong([card(until)], query, today)).toHaveLength(toFile);
    expect(dueAmong([card(until)], { ...query, byEnd: true }, today)).toHaveLength(ending);
  });
});

test('the most urgent comes first, and the next one is known when nothing is due', () => {
  const days = dueAmong(households, {}, today).map(({ deadline }) => deadline.dueAt);
  expect(days).toEqual([...days].sort());
  expect(nextDue([], today)).toBeNull();
  expect(nextDue(households, today)?.deadline.dueAt).toBe(days[0]);
  const subject = { code: 'CSS_RENEWAL', onlyLate: true } as const;
  expect(nextDue(households, today, subject)?.deadline.code).toBe('CSS_RENEWAL');
});

test('each household is told once, by what presses most', () => {
  const found = dueAmong(households, { field: 'RIGHTS' }, today);
  const first = foremostOfEach(found);
  expect(new Set(first.map(({ household }) => household._id)).size).toBe(first.length);
  expect(first.length).toBeLessThan(found.length);
  for (const { household, deadline } of first) {
    expect(found.find((one) => one.household === household)?.deadline).toBe(deadline);
  }
});

describe('memos', () => {
  const memo = (on: string, household?: string): Memo => ({
    _id: `m-${on}`,
    v: 0,
    owner: 'claire',
    by: 'claire',
    text: 'appeler la mairie',
    on: theDay(on),
    createdAt: now,
    ...(household ? { household } : {}),
  });
  const meeting: Memo = { ...memo('2026-12-03'), at: '14:00' as Hour };
  const kept = [memo('2026-11-20'), memo('2026-11-27', 'AG-26-010'), meeting, memo('2027-02-01')];
  const week = { from: today, before: theDay('2026-11-30') };
  test.each<[DueQuery, readonly string[]]>([
    [{ includesMemos: true }, ['2026-11-20', '2026-11-27', '2026-12-03']],
    [{ includesMemos: true, ...week }, ['2026-11-20', '2026-11-27']],
    [{ includesMemos: true, onlyLate: true }, ['2026-11-20']],
    [{ includesMemos: true, households: ['AG-26-010'] }, ['2026-11-27']],
    [{ includesMemos: true, appointments: true }, ['2026-12-03']],
    [{ includesMemos: true, field: 'HOUSING' }, []],
    [{ includesMemos: true, critical: true }, []],
    [week, []],
  ])('%j holds %j', (query, days) => {
    expect(memosAmong(kept, query, today).map(({ on }) => on)).toEqual(days);
  });
});

test.each<
  [Parameters<typeof rangeBeside>[0], Parameters<typeof rangeBeside>[1], Parameters<typeof rangeBeside>[3], string]
>([
  [{ from: today, before: theDay('2026-11-30') }, 'next', undefined, '2026-11-30 2026-12-07'],
  [{ from: today, before: theDay('2026-11-30') }, 'previous', undefined, '2026-11-16 2026-11-23'],
  [{ from: theDay('2026-11-24'), before: theDay('2026-11-25') }, 'next', undefined, '2026-11-25 2026-11-26'],
  [{ from: theDay('2026-11-24'), before: theDay('2026-11-25') }, 'next', 'week', '2026-11-30 2026-12-07'],
  [{ from: theDay('2026-12-01'), before: theDay('2027-01-01') }, 'next', undefined, '2027-01-01 2027-02-01'],
  [{ from: theDay('2027-01-01'), before: theDay('2027-04-01') }, 'previous', undefined, '2026-10-01 2027-01-01'],
  [{ from: today, before: theDay('2026-12-24') }, 'next', undefined, '2026-12-24 2027-01-24'],
  [{ before: theDay('2026-12-01') }, 'next', undefined, '2026-12-01 2026-12-09'],
  [{ from: theDay('2026-12-31') }, 'next', 'month', '2027-01-01 2027-02-01'],
  [{}, 'next', undefined, '2026-11-30 2026-12-07'],
  [{}, 'previous', undefined, '2026-11-16 2026-11-23'],
  [{}, 'next', 'day', '2026-11-24 2026-11-25'],
])('beside %j, %s %s: %s', (range, shift, by, days) => {
  const { from, before } = rangeBeside(range, shift, today, by);
  expect(`${from} ${before}`).toBe(days);
});
