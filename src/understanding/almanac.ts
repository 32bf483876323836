import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  easterSunday,
  firstOfMonth,
  parseDay,
  weekday,
} from '../domain/day';

/** Days from `start` to `end`, excluded. `by` is what « avant » and « d'ici » mean by it (« fin mars » : 1 April). */
export type Period = { readonly start: Day; readonly end: Day; readonly by?: Day };
/** Something that comes back, such as every 12 March: number 0 is the one of today's month, week or year. */
export type Recurring = (number: number) => Period | null;
/** From where one looks and to which side: `next` not yet over, `last` already begun, `before` begun before that day. */
export type Reading = { readonly today: Day; readonly tense: 'next' | 'last' | 'before' };

/** The occurrence that the tense means; 29 February asks for eight years of search. */
export function settle(found: Period | Recurring | null, { today, tense }: Reading): Period | null {
  if (typeof found !== 'function') return found;
  for (let step = 0; step <= 17; step += 1) {
    const period = found(tense === 'next' ? step - 1 : 1 - step);
    if (!period) continue;
    if (tense === 'next' ? period.end > today : tense === 'last' ? period.start <= today : period.start < today) {
      return period;
    }
  }
  return null;
}

/** The same done to a period or to each that comes back. */
export function each(
  found: Period | Recurring | null,
  change: (period: Period) => Period | null,
): Period | Recurring | null {
  if (typeof found !== 'function') return found && change(found);
  return (number) => {
    const period = found(number);
    return period && change(period);
  };
}

/** A weekday tells which year or month was meant when one within two months falls on it (« jeudi 12 novembre »). */
export function agreeing(found: Recurring, isoWeekday: number, reading: Reading): Period | Recurring {
  const falling: Recurring = (number) => {
    const period = found(number);
    return period && weekday(period.start) === isoWeekday ? period : null;
  };
  for (const tense of ['next', 'last'] as const) {
    const period = settle(falling, { ...reading, tense });
    if (period && Math.abs(daysBetween(reading.today, period.start)) <= 62) return period;
  }
  return found;
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthNumberOf = (day: Day): number => Number(day.slice(5, 7));

/** One day as a period. */
export function oneDay(day: Day | null): Period | null {
  return day && { start: day, end: addDays(day, 1) };
}

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
  const begun = (monthNumberOf(today) - 1) % size;
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

/** Feasts: how they are called in the one spelling, and their month and day, or days after Easter. */
export const feasts: readonly (readonly [says: string, on: readonly [month: number, day: number] | number])[] = [
  ["jour de l'an|nouvel an|1er de l'an", [1, 1]],
  ['epiphanie', [1, 6]],
  ['saint[ -]valentin', [2, 14]],
  ['mardi gras', -47],
  ['vendredi saint', -2],
  ['lundi de paques', 1],
  ['paques', 0],
  ['fete du travail', [5, 1]],
  ["(?:jeudi de )?l'ascension|ascension", 39],
  ['lundi de (?:la )?pentecote', 50],
  ['pentecote', 49],
  ['fete nationale', [7, 14]],
  ["(?:l')?assomption", [8, 15]],
  ['toussaint', [11, 1]],
  ['armistice', [11, 11]],
  ['reveillon de noel', [12, 24]],
  ['noel', [12, 25]],
  ["(?:saint|st)[ -]sylvestre|reveillon (?:du nouvel an|du jour de l'an)", [12, 31]],
];

/** A feast in a year. */
export function feastIn(year: number, on: readonly [month: number, day: number] | number): Period | null {
  return oneDay(typeof on === 'number' ? addDays(easterSunday(year), on) : dayOf(year, ...on));
}

/**
 * School holidays of zone A (Grenoble), first Saturday to the Monday of return, excluded.
 * Source: education.gouv.fr/calendrier-scolaire, school years 2025-2026 and 2026-2027.
 */
const schoolHolidays: Readonly<Record<string, readonly (readonly [start: string, end: string])[]>> = {
  toussaint: [
    ['2025-10-18', '2025-11-03'],
    ['2026-10-17', '2026-11-02'],
  ],
  noel: [
    ['2025-12-20', '2026-01-05'],
    ['2026-12-19', '2027-01-04'],
  ],
  hiver: [
    ['2026-02-07', '2026-02-23'],
    ['2027-02-13', '2027-03-01'],
  ],
  printemps: [
    ['2026-04-04', '2026-04-20'],
    ['2027-04-10', '2027-04-26'],
  ],
};

const otherNames: Readonly<Record<string, string>> = { fevrier: 'hiver', paques: 'printemps', avril: 'printemps' };

/** `null` for a year whose calendar is not published: better ask than guess. */
export function schoolHoliday(name: string, year: number): Period | null {
  const dates = (schoolHolidays[name] ?? schoolHolidays[otherNames[name] ?? ''])?.find(([start]) =>
    start.startsWith(String(year)),
  );
  const [start, end] = dates?.map(parseDay) ?? [];
  return start && end ? { start, end } : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
