import { addDays, type Day, easterSunday, theDay } from '../../domain/day';
import { dayOf, yearOf } from './almanac';
import type { Period } from './moments';

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
export function feastIn(year: number, on: readonly [month: number, day: number] | number): Day | null {
  return typeof on === 'number' ? addDays(easterSunday(year), on) : dayOf(year, ...on);
}

/**
 * School holidays of zone A (Grenoble), from the first Saturday to the Monday of return, excluded.
 * Source: education.gouv.fr/calendrier-scolaire, school years 2025-2026 and 2026-2027.
 */
const schoolHolidays: readonly (readonly [season: string, start: Day, end: Day])[] = [
  ['toussaint', theDay('2025-10-18'), theDay('2025-11-03')],
  ['noel', theDay('2025-12-20'), theDay('2026-01-05')],
  ['hiver', theDay('2026-02-07'), theDay('2026-02-23')],
  ['printemps', theDay('2026-04-04'), theDay('2026-04-20')],
  ['toussaint', theDay('2026-10-17'), theDay('2026-11-02')],
  ['noel', theDay('2026-12-19'), theDay('2027-01-04')],
  ['hiver', theDay('2027-02-13'), theDay('2027-03-01')],
  ['printemps', theDay('2027-04-10'), theDay('2027-04-26')],
];
const otherNames: Readonly<Record<string, string>> = { fevrier: 'hiver', paques: 'printemps', avril: 'printemps' };

/** School holidays that begin in a year; `null` when its calendar is not published: better ask than guess. */
export function schoolHolidayIn(year: number, name: string): Period | null {
  const season = otherNames[name] ?? name;
  const found = schoolHolidays.find(([its, start]) => its === season && yearOf(start) === year);
  return found ? { start: found[1], end: found[2] } : null;
}
