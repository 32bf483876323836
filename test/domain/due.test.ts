import type { Instant } from '../../src/domain/day';
import { addDays, theDay } from '../../src/domain/day';
import { deadlinesOf, isLate } from '../../src/domain/deadlines';
import { dueAmong, nextDue } from '../../src/domain/due';
import { demoService } from '../../src/sandbox/demo/service';

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

test('the most urgent comes first, and the next one is known when nothing is due', () => {
  const days = dueAmong(households, {}, today).map(({ deadline }) => deadline.dueAt);
  expect(days).toEqual([...days].sort());
  expect(nextDue([], today)).toBeNull();
  expect(nextDue(households, today)?.deadline.dueAt).toBe(days[0]);
});
