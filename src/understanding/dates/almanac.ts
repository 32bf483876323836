import { addDays, addMonths, type Day, daysBetween, firstOfMonth, parseDay, weekday } from '../../domain/day';
import type { Period } from './moments';

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The day of a year, month and day in numbers; `null` when there is none (31/02). */
export function dayOf(year: number, month: number, day: number): Day | null {
  return parseDay(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** So many whole months from the first of a month. */
export function months(first: Day, count: number): Period {
  return { start: first, end: addMonths(first, count) };
}

/** The block of so many months (3: the quarter, 12: the year) in which a day falls, or the nth after it. */
export function block(today: Day, size: number, number = 0): Period {
  const begun = (Number(today.slice(5, 7)) - 1) % size;
  return months(addMonths(firstOfMonth(today), number * size - begun), size);
}

/** The week (Monday to Sunday) in which a day falls, or the nth after it. */
export function week(today: Day, number = 0): Period {
  const start = addDays(today, number * 7 + 1 - weekday(today));
  return { start, end: addDays(start, 7) };
}

/** The Saturday and Sunday of the week of a day, or of the nth week after it. */
export function weekend(today: Day, number = 0): Period {
  const { start, end } = week(today, number);
  return { start: addDays(start, 5), end };
}

/** A week by its ISO number; `null` for a week 53 that the year does not have. */
export function numberedWeek(year: number, number: number): Period | null {
  const fourth = dayOf(year, 1, 4);
  const found = fourth && number >= 1 && number <= 53 ? week(fourth, number - 1) : null;
  return found && yearOf(addDays(found.start, 3)) === year ? found : null;
}

/** The first such weekday (1: Monday) strictly after a day. */
export function weekdayAfter(day: Day, isoWeekday: number): Day {
  return addDays(day, ((isoWeekday - weekday(day) + 6) % 7) + 1);
}

/** A day moved by so many of a unit (« 3 semaines », « 1 quinzaine »), and by half a unit more. */
export function shift(day: Day, count: number, unit: string, andHalf = false): Day {
  const { days = 0, months: inMonths = 0 } = lengthOf(unit);
  const moved = addDays(addMonths(day, count * inMonths), Math.trunc(count * days));
  if (!andHalf) return moved;
  return inMonths > 1 ? addMonths(moved, inMonths / 2) : addDays(moved, Math.trunc(inMonths ? 15 : days / 2));
}

/** From today to the day that far, included. */
export function window(today: Day, count: number, unit: string): Period {
  return { start: today, end: addDays(shift(today, count, unit), 1) };
}

const lengths: readonly (readonly [unit: RegExp, length: { days: number } | { months: number }])[] = [
  [/^j/, { days: 1 }],
  [/^h(?:eure|$)/, { days: 1 / 24 }],
  [/^semaine/, { days: 7 }],
  [/^huit/, { days: 8 }],
  [/^diz/, { days: 10 }],
  [/^quinz/, { days: 15 }],
  [/^vingt/, { days: 20 }],
  [/^trent/, { days: 30 }],
  [/^mois/, { months: 1 }],
  [/^trim/, { months: 3 }],
  [/^sem/, { months: 6 }],
  [/^an/, { months: 12 }],
];

/** How long a unit of time is, in days or in months. */
export function lengthOf(unit: string): { readonly days?: number; readonly months?: number } {
  return lengths.find(([pattern]) => pattern.test(unit))?.[1] ?? {};
}

export type Part = 'debut' | 'mi' | 'fin';
/** The first, middle or last part of a month (ten days), of a week (two, one, two), of anything longer (one month). */
export function part(which: Part, { start, end }: Period): Period {
  const length = daysBetween(start, end);
  if (length > 31) return monthWithin(which, start, end);
  const [second, third, stop] = length === 7 ? [2, 3, 5] : [10, 20, length];
  switch (which) {
    case 'debut':
      return { start, end: addDays(start, second) };
    case 'mi':
      // « d'ici mi-janvier » means the 15th itself, not the 20th that closes the part.
      return {
        start: addDays(start, second),
        end: addDays(start, third),
        by: addDays(start, Math.ceil((second + third) / 2)),
      };
    case 'fin':
      return { start: addDays(start, third), end: addDays(start, stop), by: end };
  }
}

function monthWithin(which: Part, start: Day, end: Day): Period {
  switch (which) {
    case 'debut':
      return months(start, 1);
    case 'mi':
      return months(firstOfMonth(addDays(start, Math.floor(daysBetween(start, end) / 2) - 2)), 1);
    case 'fin':
      return { ...months(addMonths(end, -1), 1), by: end };
  }
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
