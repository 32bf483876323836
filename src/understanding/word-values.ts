import { addDays, type Day, isWorkingDay, weekday } from '../domain/day';
import {
  agreeing,
  block,
  dayOf,
  months,
  numberedWeek,
  oneDay,
  type Period,
  type Reading,
  type Recurring,
  week,
  weekdayAfter,
  yearOf,
} from './almanac';
import { feastIn, feasts } from './feasts';
import { monthNames, weekdays } from './spelling';

export const numberOfMonth = (name: string): number => (monthNames as readonly string[]).indexOf(name) + 1;
export const numberOfWeekday = (name: string): number => (weekdays as readonly string[]).indexOf(name) + 1;
/** How many months a unit spans. */
export const sizeOf = (unit: string): number => ({ mois: 1, trimestre: 3, semestre: 6 })[unit] ?? 12;

/** A date in full, its year in two or four figures; « 1er » is a day. */
export function dateIn(year: string, month: string | number, day: string): Period | null {
  const number = Number(year);
  const fullYear = number >= 100 ? number : number + (number < 50 ? 2000 : 1900);
  return oneDay(dayOf(fullYear, Number(month), Number.parseInt(day, 10)));
}

export function monthIn(year: string, month: number): Period | null {
  const first = dayOf(Number(year), month, 1);
  return first && months(first, 1);
}

export function yearIn(year: string): Period | null {
  const first = dayOf(Number(year), 1, 1);
  return first && months(first, 12);
}

export function everyMonth(today: Day, month: string): Recurring {
  return (step) => monthIn(String(yearOf(today) + step), numberOfMonth(month));
}

export function everyDayOfYear({ today }: Reading, month: string | number, day: string): Recurring {
  return (step) => dateIn(String(yearOf(today) + step), month, day);
}

export function everyDayOfMonth({ today }: Reading, day: string): Recurring {
  return (step) => {
    const { start } = block(today, 1, step);
    return dateIn(start.slice(0, 4), start.slice(5, 7), day);
  };
}

export function everyBlock(today: Day, unit: string): Recurring {
  return (step) => block(today, sizeOf(unit), step);
}

/** A feast of a year, or of every year. */
export function everyFeast(today: Day, name: string, year: string): Period | Recurring | null {
  const on = feasts.find(([says]) => new RegExp(`^(?:${says})$`).test(name))?.[1];
  if (on === undefined) return null;
  return year ? feastIn(Number(year), on) : (step) => feastIn(yearOf(today) + step, on);
}

/** A week by its number, in a year or in every year. */
export function everyNumberedWeek(today: Day, number: string, year: string): Period | Recurring | null {
  if (year) return numberedWeek(Number(year), Number(number));
  return (step) => numberedWeek(yearOf(today) + step, Number(number));
}

/** The quarter or half-year of a rank, in a year or in every year. */
export function everyRanked(today: Day, rank: string, unit: string, year = ''): Period | Recurring | null {
  const size = sizeOf(unit);
  const nth = rank === 'dernier' ? 12 / size : Number.parseInt(rank, 10);
  const ranked = (number: number): Period | null => {
    const first = dayOf(number, (nth - 1) * size + 1, 1);
    return first && months(first, size);
  };
  return year ? ranked(Number(year)) : (step) => ranked(yearOf(today) + step);
}

/** What comes back, but for the weekday that it must fall on, if one was said. */
export function onWeekday(reading: Reading, name: string, found: Recurring): Period | Recurring {
  return name ? agreeing(found, numberOfWeekday(name), reading) : found;
}

/** The weekday strictly after today, on or before it, or strictly before it. */
export function nearestWeekday({ today, tense }: Reading, name: string): Period | null {
  const number = numberOfWeekday(name);
  if (tense === 'next') return oneDay(weekdayAfter(today, number));
  return oneDay(addDays(weekdayAfter(tense === 'last' ? today : addDays(today, -1), number), -7));
}

/** A weekday of a week. */
export function dayOfWeek(name: string, { start }: Period): Period | null {
  return oneDay(addDays(start, numberOfWeekday(name) - 1));
}

/** The nth, last or last but one such weekday, day or working day of a period; `null` when it has fewer. */
export function nthDay(rank: string, name: string, { start, end }: Period): Day | null {
  const number = numberOfWeekday(name);
  const fits = (day: Day) => (number ? weekday(day) === number : !/ouvr/.test(name) || isWorkingDay(day));
  const found: Day[] = [];
  for (let day = start; day < end; day = addDays(day, 1)) if (fits(day)) found.push(day);
  return found.at({ dernier: -1, 'avant-dernier': -2 }[rank] ?? Number.parseInt(rank, 10) - 1) ?? null;
}

/** « première semaine de janvier » : the week of its first Monday. */
export function nthWeek(rank: string, period: Period): Period | null {
  const monday = nthDay(rank, 'lundi', period);
  return monday && week(monday);
}

/** The first fortnight of a month, or what follows it. */
export function fortnight(rank: string, { start, end }: Period): Period {
  const middle = addDays(start, 15);
  return rank === '1er' ? { start, end: middle } : { start: middle, end };
}
