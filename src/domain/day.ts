import { Temporal } from 'temporal-polyfill';

/** A calendar day in Europe/Paris, `YYYY-MM-DD`. Sorts as text. */
export type Day = string & { readonly brand: 'Day' };
/** A month, `YYYY-MM`, where the day is not known. */
export type Month = string & { readonly brand: 'Month' };
/** A point in time, ISO 8601 in UTC. */
export type Instant = string & { readonly brand: 'Instant' };
/** A wall-clock hour in Europe/Paris, `HH:MM`. */
export type Hour = string & { readonly brand: 'Hour' };

const ZONE = 'Europe/Paris';

/** Text to day: `null` unless it is exactly an existing `YYYY-MM-DD` between 1900 and 2199. */
export function parseDay(text: unknown): Day | null {
  if (typeof text !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  // A day that does not exist comes back as another one.
  return dayOf(numberOf(text as Day)) === text ? (text as Day) : null;
}

/** A day written in the code or in a test: throws when it does not exist. */
export function theDay(text: string): Day {
  const known = parseDay(text);
  if (!known) throw new RangeError(`expected an existing YYYY-MM-DD, got ${text}`);
  return known;
}

/** Text to month: `null` unless it is exactly `YYYY-MM`. */
export function parseMonth(text: unknown): Month | null {
  return typeof text === 'string' && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text) ? (text as Month) : null;
}

/** Text to instant: `null` unless it is an ISO 8601 instant with an offset. */
export function parseInstant(text: unknown): Instant | null {
  if (typeof text !== 'string') return null;
  try {
    return instant(Temporal.Instant.from(text));
  } catch {
    return null;
  }
}

/** Text to hour: `null` unless it is `HH:MM` between 00:00 and 23:59. */
export function parseHour(text: unknown): Hour | null {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as Hour) : null;
}

/** The instant of a number of milliseconds since 1970. */
export function instantAt(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970. */
export function millisecondsOf(at: Instant): number {
  return Date.parse(at);
}

/** The same instant, so many minutes later. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return instantAt(millisecondsOf(at) + minutes * 60_000);
}

/** The day it is in Paris at that instant. */
export function dayInParis(at: Instant): Day {
  return inParis(at).slice(0, 10) as Day;
}

/** The hour it is in Paris at that instant. */
export function hourInParis(at: Instant): Hour {
  return `${inParis(at).slice(11, 13)}:${at.slice(14, 16)}` as Hour;
}

let lastHour = '';
let lastInParis = '';

/** That hour as it is in Paris, « 2026-11-23T10… ». Paris is whole hours away from UTC: it is kept, as each turn asks. */
function inParis(at: Instant): string {
  const hour = at.slice(0, 13);
  if (hour !== lastHour) {
    lastInParis = Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toString();
    lastHour = hour;
  }
  return lastInParis;
}

/** The instant of an hour of a day in Paris; an hour that a clock change skips becomes the next one that exists. */
export function instantInParis(on: Day, hour: Hour): Instant {
  return instant(Temporal.PlainDate.from(on).toZonedDateTime({ timeZone: ZONE, plainTime: hour }).toInstant());
}

/** So many days later (or earlier when negative). */
export function addDays(on: Day, days: number): Day {
  return dayOf(numberOf(on) + days);
}

/** So many months later; a missing day becomes the last of its month (31/01 + 1 month = 28/02). */
export function addMonths(on: Day, months: number): Day {
  if (months === 0) return on;
  const last = lastDay(monthNumber(on) + months);
  return earlier(`${last.slice(0, 8)}${on.slice(8)}` as Day, last);
}

/** Whole months from the month of one day to that of another; negative when `to` is in an earlier one. */
export function monthsBetween(from: Day, to: Day): number {
  return monthNumber(to) - monthNumber(from);
}

/**
 * The last day included of a term of months that starts on `start`: the day before the anniversary, where a missing
 * anniversary is the 1st of the next month (29/02/2028 + 12 months ends 28/02/2029).
 */
export function endOfTerm(start: Day, months: number): Day {
  const anniversary = addMonths(start, months);
  return anniversary.slice(8) === start.slice(8) ? addDays(anniversary, -1) : anniversary;
}

/** Days from one day to another; negative when `to` is before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekday(on: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((numberOf(on) + 3) % 7) + 7) % 7) + 1;
}

/** The first day of that day's month, or of that month. */
export function firstOfMonth(of: Day | Month): Day {
  return `${of.slice(0, 7)}-01` as Day;
}

/** The last day of that day's month, or of that month. */
export function lastOfMonth(of: Day | Month): Day {
  return lastDay(monthNumber(of));
}

/** The month of a day. */
export function monthOf(on: Day): Month {
  return on.slice(0, 7) as Month;
}

/** Saturdays, Sundays and the public holidays of metropolitan France (Code du travail, L. 3133-1). */
export function isWorkingDay(on: Day): boolean {
  const known = openDays.get(on);
  if (known !== undefined) return known;
  const isOpen = weekday(on) <= 5 && !publicHolidays(Number(on.slice(0, 4))).has(on);
  openDays.set(on, isOpen);
  return isOpen;
}

const openDays = new Map<Day, boolean>();

/** The day itself when the service is open, else the nearest open day after it. */
export function workingDayFrom(on: Day): Day {
  return isWorkingDay(on) ? on : workingDayFrom(addDays(on, 1));
}

/** The day itself when the service is open, else the nearest open day before it. */
export function workingDayUntil(on: Day): Day {
  return isWorkingDay(on) ? on : workingDayUntil(addDays(on, -1));
}

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

/** The eleven public holidays of a year. */
function publicHolidays(year: number): ReadonlySet<Day> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map(
    (d) => `${year}-${d}` as Day,
  );
  const holidays = new Set<Day>([...fixed, addDays(easter, 1), addDays(easter, 39), addDays(easter, 50)]);
  holidaysByYear.set(year, holidays);
  return holidays;
}

/** Easter Sunday of a year: Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${year}-${pad(Math.floor(n / 31), 2)}-${pad((n % 31) + 1, 2)}` as Day;
}

const DAY_MS = 86_400_000;

const counted = new Map<Day, number>();

/** Days since 1970. Days are counted in whole numbers: a calendar object for each costs a hundred times as much. */
function numberOf(on: Day): number {
  const known = counted.get(on);
  if (known !== undefined) return known;
  const number = Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8))) / DAY_MS;
  counted.set(on, number);
  return number;
}

const written = new Map<number, Day>();

/** Kept once written: planning names the same few hundred days thousands of times. */
function dayOf(number: number): Day {
  const known = written.get(number);
  if (known) return known;
  const on = new Date(number * DAY_MS).toISOString().slice(0, 10) as Day;
  written.set(number, on);
  return on;
}

/** Months since the year 0. */
function monthNumber(of: Day | Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1;
}

const lastDays = new Map<number, Day>();

function lastDay(month: number): Day {
  const known = lastDays.get(month);
  if (known) return known;
  const last = dayOf(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY_MS);
  lastDays.set(month, last);
  return last;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function instant(at: Temporal.Instant): Instant {
  return instantAt(at.epochMilliseconds);
}
