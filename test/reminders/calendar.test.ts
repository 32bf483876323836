import {
  addMinutes,
  type Day,
  dayInParis,
  type Hour,
  hourInParis,
  type Instant,
  isWorkingDay,
  theDay,
  weekday,
} from '../../src/domain/day';
import type { Reminder } from '../../src/domain/reminder';
import { aStep } from '../support/household';
import { at, claire, household, karim, memo, nadia, request, task } from './people';
import { type Kept, tick } from './storing';

/** Rights that come back all year, a task and an appointment, of two people. */
const households = [
  household(1, aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED' }), { admittedOn: theDay('2025-12-01') }),
  household(2, aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: theDay('2026-01-31') }), { referentId: 'karim' }),
  household(3, task('2028-11-11'), { referentId: 'karim' }),
  household(4, request('2027-05-01')),
];
const memos = [memo('2027-03-28'), memo('2027-10-31', { owner: 'karim' })];

/** The public holidays of the three years that fall from Monday to Friday, as a calendar has them. */
const closed = [
  '2026-01-01',
  '2026-04-06',
  '2026-05-01',
  '2026-05-08',
  '2026-05-14',
  '2026-05-25',
  '2026-07-14',
  '2026-11-11',
  '2026-12-25',
  '2027-01-01',
  '2027-03-29',
  '2027-05-06',
  '2027-05-17',
  '2027-07-14',
  '2027-11-01',
  '2027-11-11',
  '2028-04-17',
  '2028-05-01',
  '2028-05-08',
  '2028-05-25',
  '2028-06-05',
  '2028-07-14',
  '2028-08-15',
  '2028-11-01',
  '2028-12-25',
];

const team = [nadia, claire, karim];
const digestAt = '08:30' as Hour;
const told: { readonly now: Instant; readonly row: Reminder }[] = [];

beforeAll(() => {
  let kept: Kept = new Map();
  const last = at('2029-01-01 00:00');
  for (let now = at('2026-01-01 00:30'); now < last; now = addMinutes(now, 60)) {
    // A fortnight has a digest of each that was sent: older rows are not asked for.
    if (kept.size > 30) kept = new Map([...kept].slice(-25));
    for (const row of tick(kept, { now, team, households, memos, digestAt })) told.push({ now, row });
  }
});

test('hour by hour for three years: at half past eight on working days, both clock changes included', () => {
  expect(told.length).toBeGreaterThan(600);
  expect([...new Set(told.map(({ now }) => hourInParis(now)))]).toEqual(['08:30']);
  expect(told.filter(({ now }) => weekday(dayInParis(now)) > 5)).toEqual([]);
  expect(told.filter(({ row }) => closed.includes(row.on))).toEqual([]);
  expect(told.filter(({ now, row }) => row.on !== dayInParis(now) || !isWorkingDay(row.on))).toEqual([]);
});

test('one message a person and day at the most', () => {
  const days = told.map(({ row }) => `${row.to} ${row.on}`);
  expect(new Set(days).size).toBe(days.length);
});

test.each(
  [
    ['2026-03-27', '2026-03-30'],
    ['2026-10-23', '2026-10-26'],
    ['2027-03-26', '2027-03-30'],
    ['2027-10-29', '2027-11-02'],
    ['2028-03-24', '2028-03-27'],
    ['2028-10-27', '2028-10-30'],
  ].map(([before, after]) => [before, after].map((on) => theDay(on ?? ''))),
)('the digests of %s and %s, on both sides of a clock change', (before, after) => {
  const hours = [before, after].map((on) => dueOn(on as Day).map(hourInParis));
  expect(hours[1]).toContain('08:30');
  expect(new Set(hours.flat())).toEqual(new Set(['08:30']));
});

test('each week of a worker begins with its first working day', () => {
  const mondays = told.filter(({ row }) => row.to === 'claire').map(({ row }) => row.on);
  for (const on of ['2026-01-05', '2026-04-07', '2026-05-26', '2027-03-30', '2027-05-18', '2028-05-02']) {
    expect(mondays).toContain(on);
  }
});

test('what falls on a Sunday is said on the Friday', () => {
  expect(said('2027-03-26', 'memo-2027-03-28')).toBe(true);
  expect(said('2027-10-29', 'memo-2027-10-31')).toBe(true);
  expect(said('2028-11-10', 'AG-26-003/SEND_DOCUMENT/send/2028-11-11')).toBe(true);
});

function said(on: string, about: string): boolean {
  return told.some(({ row }) => row.on === on && row.items.some((item) => item.about === about));
}

function dueOn(on: Day): Instant[] {
  return told.filter(({ row }) => row.on === on).map(({ row }) => row.dueAt);
}
