import { addDays, type Day, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { happen } from '../../src/domain/happen';
import { latestSnooze } from '../../src/domain/happen/snooze';
import type { Household } from '../../src/domain/household';
import { aHousehold, aStep, recordedOn, said } from '../support/household';

const end = theDay('2027-03-23');
const card = aHousehold({
  steps: [aStep('RESIDENCE_PERMIT_RENEWAL', { state: 'GRANTED', periods: [{ until: end }] })],
});
const request = aHousehold({
  steps: [aStep('SOCIAL_HOUSING_REQUEST', { state: 'GRANTED', periods: [{ until: end }] })],
});

function first(household: Household, on: Day) {
  const [deadline] = deadlinesOf(household, on);
  if (!deadline) throw new Error('nothing is due');
  return deadline;
}

const task = aHousehold({
  steps: [aStep('SEND_DOCUMENT', { organisation: 'CAF', dueAt: end })],
});

// The end is a Tuesday.
test.each<[string, Household, number, number]>([
  ['open: its last day', card, -100, -60],
  ['on its last day: that day', card, -60, -60],
  ['closed, from a Saturday: two working days', card, -59, -56],
  ['the last day of the right comes first', card, -1, 0],
  ['on the last day of the right', card, 0, 0],
  ['over: two working days', card, 1, 3],
  ['long over, from a Monday: two working days', card, 90, 92],
  ['a right without a window: its end', request, -20, 0],
  ['a right that is late, before Easter: two working days', request, 3, 8],
  ['late, and no right stops: two weeks', task, 3, 17],
])('%s', (_, household, days, limit) => {
  const today = addDays(end, days);
  expect(latestSnooze(first(household, today), today)).toBe(addDays(end, limit));
});

test.each<[string, Household, number]>([
  ['open', card, -100],
  ['closed', card, -59],
  ['over', card, 30],
  ['late', request, 3],
])('%s: put off to the limit, and not a day more', (_, household, days) => {
  const today = addDays(end, days);
  const { id, dueAt } = first(household, today);
  const limit = latestSnooze(first(household, today), today);
  const put = recordedOn(today, household, { kind: 'snoozed', deadline: id, until: limit }).household;
  expect(first(put, today)).toMatchObject({ id, dueAt });
  expect(put.steps[0]?.movedOn).toBe(household.steps[0]?.movedOn);
  expect(happen(household, { kind: 'snoozed', deadline: id, until: addDays(limit, 1) }, said(today))).toEqual({
    kind: 'objected',
    objection: { kind: 'pastLimit', limit, ...(today > dueAt ? { isLate: true } : {}) },
  });
});

test('a day that is past puts off nothing, nor does a deadline that is gone', () => {
  const today = addDays(end, -100);
  const { id } = first(card, today);
  const objection = (deadline: string, until: Day) => {
    const outcome = happen(card, { kind: 'snoozed', deadline, until }, said(today));
    return outcome.kind === 'objected' ? outcome.objection.kind : undefined;
  };
  expect(objection(id, addDays(today, -1))).toBe('impossibleDay');
  expect(objection(`${id}0`, today)).toBe('goneDeadline');
});

test('it is no news of the family, and news of the step ends it', () => {
  const today = addDays(end, -100);
  const { id } = first(card, today);
  const put = recordedOn(today, card, { kind: 'snoozed', deadline: id, until: addDays(end, -70) }).household;
  expect(put.lastContactAt).toBeUndefined();
  expect(put.history.at(-1)?.fields).toEqual(['steps.RESIDENCE_PERMIT_RENEWAL']);
  const filed = recordedOn(today, put, {
    kind: 'moved',
    step: { code: 'RESIDENCE_PERMIT_RENEWAL' },
    move: { kind: 'submitted', on: today },
  }).household;
  expect(filed.steps[0]?.snoozed).toBeUndefined();
});
