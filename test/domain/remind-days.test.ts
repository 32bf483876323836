import { type Day, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import type { Household, Step } from '../../src/domain/household';
import { aHousehold, aStep } from '../support/household';

const monday = theDay('2026-11-23');

function saidOn(rule: string, step: Step, known: Partial<Household> = {}, today: Day = monday): readonly Day[] {
  const deadlines = deadlinesOf(aHousehold({ ...known, steps: [step] }), today);
  return deadlines.find((deadline) => deadline.rule.endsWith(`.${rule}`))?.remindAt ?? [];
}

const day = theDay;

test.each<[string, string, Step, Partial<Household>, string[]]>([
  [
    'a commission on a Thursday: two days before, the day after',
    'commission',
    aStep('HOUSING_POSITIONING', { appointment: { on: day('2026-12-03') } }),
    {},
    ['2026-12-01', '2026-12-03', '2026-12-04', '2026-12-07', '2026-12-10'],
  ],
  [
    'a training: sixty days before its end',
    'end',
    aStep('VOCATIONAL_TRAINING', { state: 'GRANTED', periods: [{ from: monday, until: day('2027-03-12') }] }),
    {},
    ['2027-01-11', '2027-03-12', '2027-03-15', '2027-03-19'],
  ],
  [
    'a request that ends on a Sunday: on the Friday before, late from the Monday on',
    'renew',
    aStep('SOCIAL_HOUSING_REQUEST', { state: 'GRANTED', periods: [{ until: day('2026-11-29') }] }),
    {},
    ['2026-09-30', '2026-10-30', '2026-11-13', '2026-11-24', '2026-11-27', '2026-11-30', '2026-12-02', '2026-12-07'],
  ],
  [
    'a permit: its window opens on a Saturday and is said on the Monday',
    'file',
    aStep('RESIDENCE_PERMIT_RENEWAL', { state: 'GRANTED', periods: [{ until: day('2027-03-28') }] }),
    {},
    [
      '2026-11-30',
      '2026-12-18',
      '2027-01-12',
      '2027-01-25',
      '2027-01-27',
      '2027-01-28',
      '2027-02-01',
      '2027-02-03',
      '2027-02-26',
      '2027-03-12',
    ],
  ],
  [
    'the monthly update: the first open day of the window, the 10th, the 14th',
    'update',
    aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED', done: { update: day('2026-11-15') } }),
    {},
    ['2026-11-30', '2026-12-10', '2026-12-14', '2026-12-15', '2026-12-16', '2026-12-18', '2026-12-22'],
  ],
  [
    'the quarterly declaration: the 1st, the 11th, the 21st, the last working day',
    'confirm',
    aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: day('2027-01-31') }),
    {},
    ['2027-01-04', '2027-01-11', '2027-01-21', '2027-01-29', '2027-02-01', '2027-02-03', '2027-02-08'],
  ],
  [
    'the housing benefit of a lease: its day, five days later, the last working day of the month after',
    'ask',
    aStep('HOUSING_BENEFIT'),
    { leaseStartsAt: day('2026-12-15') },
    ['2026-12-15', '2026-12-21', '2027-01-29', '2027-02-01', '2027-02-03', '2027-02-08'],
  ],
  [
    'a sanction notice: the delay is short, so no day before it came is said',
    'answer',
    aStep('RSA_SANCTION_NOTICE', { notifiedOn: day('2026-11-20') }),
    {},
    ['2026-11-23', '2026-11-25', '2026-11-30', '2026-12-01', '2026-12-03', '2026-12-07'],
  ],
  [
    'an offer to answer within four days: the day it came, two days before, the day itself',
    'offer',
    aStep('HOUSING_POSITIONING', { notifiedOn: day('2026-11-23'), dueAt: day('2026-11-27') }),
    {},
    ['2026-11-23', '2026-11-25', '2026-11-27', '2026-11-30', '2026-12-04'],
  ],
  [
    'a payment order: counted from the order, then from the end of the six weeks',
    'answerPaymentOrder',
    aStep('RENT_WATCH', { notifiedOn: day('2026-11-20') }),
    {},
    ['2026-11-23', '2026-12-04', '2026-12-18', '2026-12-24', '2026-12-31', '2027-01-04', '2027-01-08'],
  ],
])('%s', (_, rule, step, known, said) => {
  expect(saidOn(rule, step, known)).toEqual(said);
});

test('an API that has ended is said every working day, until a new one is recorded', () => {
  const api = aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: day('2026-11-20') }] });
  const said = saidOn('expire', api);
  expect(said.filter((on) => on >= monday)).toEqual([
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
  ]);
  const renewed = { ...api, periods: [...api.periods, { until: day('2027-05-20') }] };
  expect(saidOn('expire', renewed)[0]).toBe('2027-04-05');
});

test('after the window, the CSS is said every week until it ends', () => {
  const css = aStep('CSS_RENEWAL', { state: 'GRANTED', periods: [{ until: day('2027-02-28') }] });
  const said = saidOn('ask', css);
  expect(said.slice(0, 3)).toEqual(['2026-10-28', '2026-11-27', '2026-12-28']);
  expect(said.slice(-3)).toEqual(['2027-02-08', '2027-02-15', '2027-02-22']);
});
