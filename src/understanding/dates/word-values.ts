import { addDays, type Day, isWorkingDay, weekday } from '../../domain/day';
import { block, dayOf, months, numberedWeek, week, weekdayAfter, yearOf } from './almanac';
import { feastIn, feasts } from './feasts';
import { agreeing, type Moment, type Period, type Reading, type Recurring } from './moments';
import { monthNames, weekdays } from './time-words';

export const numberOfMonth = (name: string): number => (monthNames as readonly string[]).indexOf(name) + 1;
export const numberOfWeekday = (name: string): number => (weekdays as readonly string[]).indexOf(name) + 1;
/** How many months a unit spans. */
export const sizeOf = (unit: string): number => ({ mois: 1, trimestre: 3, semestre: 6 })[unit] ?? 12;

/** A date in full, its year in two or four figures; « 1er » is a day. */
export function dateIn(year: string, month: string | number, day: string): Day | null {
  const number = Number(year);
  const fullYear = number >= 100 ? number : number + (number < 50 ? 2000 : 1900);
  return dayOf(fullYear, Number(month), Number.parseInt(day, 10));
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

/** A day of a month of every year; when its weekday was said, the year in which it falls on it. */
export function everyYearOn(reading: Reading, month: string | number, day: string, name = ''): Moment | Recurring {
  return onWeekday(reading, name, (step) => dateIn(String(yearOf(reading.today) + step), month, day));
}

/** A day of every month; when its weekday was said, the month in which it falls on it. */
export function everyMonthOn(reading: Reading, day: string, name = ''): Moment | Recurring {
  return onWeekday(reading, name, (step) => dayOfMonth(block(reading.today, 1, step), day));
}

function onWeekday(reading: Reading, name: string, found: Recurring): Moment | Recurring {
  return name ? agreeing(found, numberOfWeekday(name), reading) : found;
}

export function dayOfMonth({ start }: Period, day: string): Day | null {
  return dateIn(start.slice(0, 4), start.slice(5, 7), day);
}

/** A feast of a year, or of every year. */
export function everyFeast(today: Day, name: string, year: string): Moment | Recurring | null {
  const on = feasts.find(([says]) => new RegExp(`^(?:${says})$`).test(name))?.[1];
  if (on === undefined) return null;
  return year ? feastIn(Number(year), on) : (step) => feastIn(yearOf(today) + step, on);
}

/** A week by its number, of a year or of every year. */
export function everyNumberedWeek(today: Day, number: string, year: string): Moment | Recurring | null {
  if (year) return numberedWeek(Number(year), Number(number));
  return (step) => numberedWeek(yearOf(today) + step, Number(number));
}

/** The quarter or half-year of a rank, of a year or of every year. */
export function everyRanked(today: Day, rank: string, unit: string, year = ''): Moment | Recurring | null {
  const size = sizeOf(unit);
  const nth = rank === 'dernier' ? 12 / size : Number.parseInt(rank, 10);
  const ranked = (number: number): Period | null => {
    const first = dayOf(number, (nth - 1) * size + 1, 1);
    return first && months(first, size);
  };
  return year ? ranked(Number(year)) : (step) => ranked(yearOf(today) + step);
}

/** The weekday strictly after today, on or before it, or strictly before it. */
export function nearestWeekday({ today, tense }: Reading, name: string): Day {
  const number = numberOfWeekday(name);
  if (tense === 'next') return weekdayAfter(today, number);
  return addDays(weekdayAfter(tense === 'last' ? today : addDays(today, -1), number), -7);
}

export function dayOfWeek({ start }: Period, name: string): Day {
  return addDays(start, numberOfWeekday(name) - 1);
}

/** The nth, last or last but one such weekday, day or working day of a period; `null` when it has fewer. */
export function nthDay({ start, end }: Period, rank: string, name: string): Day | null {
  const number = numberOfWeekday(name);
  const fits = (day: Day) => (number ? weekday(day) === number : !/ouvr/.test(name) || isWorkingDay(day));
  const found: Day[] = [];
  for (let day = start; day < end; day = addDays(day, 1)) if (fits(day)) found.push(day);
  return found.at({ dernier: -1, 'avant-dernier': -2 }[rank] ?? Number.parseInt(rank, 10) - 1) ?? null;
}

/** « première semaine de janvier » : the week of its first Monday. */
export function nthWeek(period: Period, rank: string): Period | null {
  const monday = nthDay(period, rank, 'lundi');
  return monday && week(monday);
}

/** The first fortnight of a month, or what follows it. */
export function fortnight({ start, end }: Period, rank: string): Period {
  const middle = addDays(start, 15);
  return rank === '1er' ? { start, end: middle } : { start: middle, end };
}
