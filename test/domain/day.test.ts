import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  type Day,
  dayInParis,
  daysBetween,
  endOfTerm,
  hourInParis,
  type Instant,
  instantInParis,
  isWorkingDay,
  lastOfMonth,
  parseDay,
  parseHour,
  theDay,
  weekday,
  workingDayFrom,
  workingDayUntil,
} from '../../src/domain/day';

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => theDay(date.toISOString().slice(0, 10)));

test('days are counted as the calendar counts them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -2000, max: 2000 }), days, (on, by, other) => {
      const date = Temporal.PlainDate.from(on);
      expect(addDays(on, by)).toBe(date.add({ days: by }).toString());
      expect(addMonths(on, by % 400)).toBe(date.add({ months: by % 400 }).toString());
      expect(daysBetween(on, other)).toBe(date.until(other, { largestUnit: 'day' }).days);
      expect(weekday(on)).toBe(date.dayOfWeek);
      expect(lastOfMonth(on)).toBe(date.with({ day: date.daysInMonth }).toString());
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['2026-02-29', null],
  ['2028-02-29', '2028-02-29'],
  ['2026-13-01', null],
  ['2026-00-10', null],
  ['2026-04-31', null],
  ['1899-12-31', null],
  ['26-01-01', null],
  [20260101, null],
])('%s is a day, or is not', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each([
  ['2025-12-01', 12, '2026-11-30'],
  ['2025-12-01', 18, '2027-05-31'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 18, '2029-08-28'],
  ['2026-08-31', 18, '2028-02-29'],
  ['2026-01-31', 1, '2026-02-28'],
])('a term that starts on %s, of %i months, ends on %s', (start, months, end) => {
  expect(endOfTerm(theDay(start), months)).toBe(end);
});

test.each([
  ['2027-03-27T22:59:59.000Z', '2027-03-27'],
  ['2027-03-27T23:00:00.000Z', '2027-03-28'],
  ['2027-03-28T21:59:59.000Z', '2027-03-28'],
  ['2027-03-28T22:00:00.000Z', '2027-03-29'],
  ['2027-10-30T21:59:59.000Z', '2027-10-30'],
  ['2027-10-31T22:59:59.000Z', '2027-10-31'],
  ['2027-10-31T23:00:00.000Z', '2027-11-01'],
])('at %s it is %s in Paris', (at, day) => {
  expect(dayInParis(at as Instant)).toBe(day);
});

test.each([
  ['2026-11-23T09:32:59.000Z', '10:32'],
  ['2027-03-28T00:59:00.000Z', '01:59'],
  ['2027-03-28T01:00:00.000Z', '03:00'],
  ['2027-10-31T00:05:00.000Z', '02:05'],
  ['2027-10-31T01:05:00.000Z', '02:05'],
  ['2027-10-31T23:00:00.000Z', '00:00'],
])('at %s the clocks of Paris show %s', (at, hour) => {
  expect(hourInParis(at as Instant)).toBe(hour);
});

test.each([
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ['2027-03-29', '08:30', '2027-03-29T06:30:00.000Z'],
  ['2027-10-31', '08:30', '2027-10-31T07:30:00.000Z'],
])('%s at %s in Paris is %s', (on, hour, at) => {
  expect(instantInParis(theDay(on), parseHour(hour) ?? ('' as never))).toBe(at);
});

test.each([
  ['2026-12-25', false, 'Christmas'],
  ['2027-03-29', false, 'Easter Monday'],
  ['2027-05-06', false, 'Ascension'],
  ['2027-05-17', false, 'Whit Monday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-30', true, 'a Monday'],
])('%s is worked: %s (%s)', (on, worked) => {
  expect(isWorkingDay(theDay(on))).toBe(worked);
});

test('the nearest open day jumps a bridge of closed days', () => {
  const easterSunday: Day = theDay('2027-03-28');
  expect(workingDayUntil(easterSunday)).toBe('2027-03-26');
  expect(workingDayFrom(easterSunday)).toBe('2027-03-30');
});
