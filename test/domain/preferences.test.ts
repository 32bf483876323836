import { addDays, type Hour, type Instant, instantInParis, theDay } from '../../src/domain/day';
import {
  isPaused,
  LONGEST_PAUSE_DAYS,
  nextDigestAt,
  type Preferences,
  troubleWith,
} from '../../src/domain/preferences';

const monday = theDay('2026-11-23');
const hour = (text: string) => text as Hour;
const usual = hour('08:30');

test.each<[string | null, Preferences]>([
  [null, {}],
  [null, { digestAt: hour('08:30') }],
  [null, { digestAt: hour('17:00') }],
  ['hour', { digestAt: hour('08:29') }],
  ['hour', { digestAt: hour('17:01') }],
  [null, { paused: { until: monday } }],
  ['past', { paused: { until: addDays(monday, -1) } }],
  ['backwards', { paused: { from: addDays(monday, 5), until: addDays(monday, 4) } }],
  [null, { paused: { until: addDays(monday, LONGEST_PAUSE_DAYS) } }],
  ['tooLong', { paused: { until: addDays(monday, LONGEST_PAUSE_DAYS + 1) } }],
  [null, { paused: { from: addDays(monday, 30), until: addDays(monday, 30 + LONGEST_PAUSE_DAYS) } }],
])('%s: %j', (trouble, preferences) => {
  expect(troubleWith(preferences, monday)).toBe(trouble);
});

test('a pause holds from its first day, or at once, to its last day included', () => {
  const later = { paused: { from: addDays(monday, 2), until: addDays(monday, 4) } };
  expect([0, 1, 2, 4, 5].map((days) => isPaused(later, addDays(monday, days)))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(isPaused({ paused: { until: monday } }, monday)).toBe(true);
  expect(isPaused({}, monday)).toBe(false);
});

const at = (day: string, time: string): Instant => instantInParis(theDay(day), hour(time));

test.each<[string, Preferences & { absences?: readonly { from: string; to: string }[] }, Instant, Instant | null]>([
  ['before the hour, today', {}, at('2026-11-23', '08:00'), at('2026-11-23', '08:30')],
  ['after it, tomorrow', {}, at('2026-11-23', '08:30'), at('2026-11-24', '08:30')],
  ['on Friday, Monday', { digestAt: hour('10:00') }, at('2026-11-27', '10:01'), at('2026-11-30', '10:00')],
  ['before a holiday, the day after it', {}, at('2026-12-24', '12:00'), at('2026-12-28', '08:30')],
  [
    'in a pause, once it is over',
    { paused: { until: theDay('2026-11-25') } },
    at('2026-11-23', '09:00'),
    at('2026-11-26', '08:30'),
  ],
  [
    'before a pause, before it',
    { paused: { from: theDay('2026-11-25'), until: theDay('2026-11-25') } },
    at('2026-11-23', '09:00'),
    at('2026-11-24', '08:30'),
  ],
  [
    'away, on the day back',
    { absences: [{ from: '2026-11-23', to: '2026-12-04' }] },
    at('2026-11-23', '09:00'),
    at('2026-12-07', '08:30'),
  ],
  ['away for ever', { absences: [{ from: '2026-11-23', to: '2199-12-31' }] }, at('2026-11-23', '09:00'), null],
])('the next digest may come: %s', (_name, { absences = [], ...preferences }, now, next) => {
  const away = absences.map(({ from, to }) => ({ from: theDay(from), to: theDay(to) }));
  expect(nextDigestAt({ ...preferences, absences: away }, now, usual)).toBe(next);
});
