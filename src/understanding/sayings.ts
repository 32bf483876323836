import { addDays, type Day, firstOfMonth, isWorkingDay, lastOfMonth, weekday } from '../domain/day';
import {
  agreeing,
  block,
  dayOf,
  each,
  feastIn,
  feasts,
  monthNumberOf,
  months,
  numberedWeek,
  oneDay,
  type Part,
  type Period,
  part,
  type Reading,
  type Recurring,
  schoolHoliday,
  settle,
  shift,
  week,
  weekdayAfter,
  weekend,
  window,
  yearOf,
} from './almanac';
import { monthNames, weekdays } from './spelling';

/** How a saying is read: from where, to which side, and by whom the period inside it is. */
export type NestedReading = Reading & { readonly inside: (words: string) => Period | Recurring | null };
/**
 * What people say, in the one spelling and with `pieces` in capitals, and what it means; each bracket is a word handed
 * over. `null`: said, but there is no such day.
 */
export type Saying = readonly [
  says: string,
  means: (reading: NestedReading, ...words: string[]) => Period | Recurring | null,
];

const COUNTED =
  '%|€|m2|h\\b|heures?|fois|ans|pieces?|chambres?|personnes?|pers\\b|adultes?|enfants?|mois|jours?|semaines?';

/** The pieces of the sayings; one may use those above it. */
export const pieces: Readonly<Record<string, string>> = {
  WEEKDAY: `(?:${weekdays.join('|')})`,
  MONTH: `(?:${monthNames.join('|')})`,
  /** Months that are also names of people: they need more of a sign. */
  NAMELIKE: '(?:janvier|mars|avril|mai)',
  YEAR: '(?:(?:19|20)\\d\\d)',
  NUMBER: '\\d{1,3}',
  /** A day of the month, not followed by what would make it a count (« lundi 2 visites »). */
  DAY: `(?:1er|[0-3]?\\d)(?!\\d|[:.,/]\\d| ?(?:${COUNTED}))`,
  ORDINAL: '(?:1er|2e|3e|4e|5e|dernier)',
  UNIT: '(?:jours?|j|semaines?|mois|ans?|annees?|heures?|h|trimestres?|semestres?|(?:huit|diz|quinz|vingt|trent)aines?(?: de jours)?)',
  BLOCK: '(?:mois|trimestre|semestre|annee|an)',
  NEXT: "(?:prochain|suivante?|qui vient|d'apres)",
  LAST: '(?:dernier|passee?|precedente?|ecoulee?)',
  NOW: '(?:[ -]ci|,? en cours|,? courante?|,? actuelle?)',
  OF: "(?:de la |de l'|de cette |de cet |de ce |du |de |d')",
  THE: "(?:le |la |les |l'|ce |cette |cet |au |aux |du |de la |de l'|de |d'|des )",
  ACROSS: "(?:(?:en|sur|pendant|durant|dans|pour|courant|au cours d[eu]s?|a) (?:le |la |les |l'|cette |ce )?)",
  DATE: '(?:WEEKDAY )?(?:DAY MONTH|\\d\\d? ?/ ?\\d\\d?|DAY)(?:[ /]YEAR)?',
  FEAST: `(?:${feasts.map(([says]) => says).join('|')})`,
  /** What has dates, said before a bare month or year: « échéances mars », « bilan 2026 ». */
  DATED:
    '(?:echeances?|rappels?|titres|fins?(?: de [a-z]+)?|entrees|sorties|bilans?|agenda|planning|loyers?|reunions?|visites|permanences|baux|contrats|emplois|indicateurs|statistiques|stats|chiffres|rapports?|point|annee|MONTH (?:et|ou))',
};

/** Weeks, months, quarters and years that say themselves which one they are. */
export const namedWholes: readonly Saying[] = [
  ['(MONTH)(?: de)? (YEAR)', (_, month, year) => monthIn(year, month)],
  [
    '(MONTH) NEXT',
    ({ today }, month) => settle(everyMonth(today, month), { today: addDays(lastOfMonth(today), 1), tense: 'next' }),
  ],
  [
    '(MONTH) LAST',
    ({ today }, month) => settle(everyMonth(today, month), { today: firstOfMonth(today), tense: 'before' }),
  ],
  [
    "mois (?:de |d')(MONTH)(?: (YEAR))?",
    ({ today }, month, year) => (year ? monthIn(year, month) : everyMonth(today, month)),
  ],
  ['(\\d\\d?) ?/ ?(YEAR)', (_, month, year) => monthIn(year, monthNames[Number(month) - 1] ?? '')],
  ['(BLOCK) NEXT', ({ today }, unit) => block(today, sizeOf(unit), 1)],
  ['(BLOCK) LAST', ({ today }, unit) => block(today, sizeOf(unit), -1)],
  ['(BLOCK)NOW', ({ today }, unit) => block(today, sizeOf(unit))],
  [
    '(ORDINAL) (trimestre|semestre)(?: (?:de )?(YEAR))?',
    ({ today }, rank, unit, year) =>
      rank === 'dernier' && !year ? block(today, sizeOf(unit), -1) : rankedBlock(today, rank, unit, year),
  ],
  ['t ?([1-4]) ?(?:de )?(YEAR)', ({ today }, rank, year) => rankedBlock(today, rank, 'trimestre', year)],
  ['s([12]) (YEAR)', ({ today }, rank, year) => rankedBlock(today, rank, 'semestre', year)],
  ['annee (YEAR)', (_, year) => yearIn(year)],
  ['semaine NEXT', ({ today }) => week(today, 1)],
  ['semaine LAST', ({ today }) => week(today, -1)],
  ['semaineNOW', ({ today }) => week(today)],
  ['semaine (?:du |de )(DATE)', ({ inside }, date) => each(inside(`le ${date}`), ({ start }) => week(start))],
  [
    'semaine (?:numero |n° ?|s)?(\\d\\d?)(?: (?:de )?(YEAR))?(?! ?jours)',
    ({ today }, number, year) =>
      year ? numberedWeek(Number(year), Number(number)) : (step) => numberedWeek(yearOf(today) + step, Number(number)),
  ],
  ['weekend NEXT', ({ today }) => weekend(today, 1)],
  ['weekend LAST', ({ today }) => weekend(today, -1)],
  ['weekend (?:du |de )(DATE)', ({ inside }, date) => each(inside(`le ${date}`), ({ start }) => weekend(start))],
];

/** Those that need a word before them: « ce mois », « fin 2027 », « avant le week-end ». */
export const bareWholes: readonly Saying[] = [
  [
    'semaine',
    ({ today }) =>
      (step) =>
        week(today, step),
  ],
  [
    'weekend',
    ({ today }) =>
      (step) =>
        weekend(today, step),
  ],
  [
    '(BLOCK)',
    ({ today }, unit) =>
      (step) =>
        block(today, sizeOf(unit), step),
  ],
  ['t([1-4])', ({ today }, rank) => rankedBlock(today, rank, 'trimestre', '')],
  ['(MONTH)', ({ today }, month) => everyMonth(today, month)],
  ['(YEAR)', (_, year) => yearIn(year)],
];

/** What stands in a sentence by itself. The first that matches wins: the most telling come first. */
export const sayings: readonly Saying[] = [
  // In figures.
  ['(?:le )?(YEAR)-(\\d\\d)-(\\d\\d)', (_, year, month, day) => dateIn(year, month, day)],
  [
    '(?:(?:le )?WEEKDAY,? )?(?:le |du |au )?(\\d\\d?)( ?[/.-] ?)(\\d\\d?)\\2(YEAR|\\d\\d)(?! ?[/h]|[\\d-])',
    (_, day, _separator, month, year) => dateIn(year, month, day),
  ],
  [
    '(?:(?:le )?WEEKDAY,? )?(?:le |du |au )?(\\d\\d) (\\d\\d) (20\\d\\d)',
    (_, day, month, year) => dateIn(year, month, day),
  ],
  [
    '(?:le )?(?:(WEEKDAY),? )?(?:le |du |au )?(\\d\\d?) ?/ ?(\\d\\d?)(?! ?[/%h]|\\d)',
    (reading, name, day, month) => onWeekday(reading, name, everyYear(reading, month, day)),
  ],
  ['(?:le |WEEKDAY )(\\d\\d?)\\.(\\d\\d)(?![\\d.])', (reading, day, month) => everyYear(reading, month, day)],
  // A day of a month.
  [
    '(?:(?:le |ce |du |au )?(WEEKDAY)(?: NEXT)?,? )?(?:le |du |au )?(DAY)(?: de| du mois de|-)? ?(MONTH)(?:,? (?:de )?(YEAR)| (2[4-9]|3\\d)(?! ?[h:/]| [a-z]{4,}s\\b))?(?: NEXT)?( LAST)?',
    (reading, name, day, month, year, shortYear, last) => {
      if (year || shortYear) return dateIn(year || shortYear, numberOfMonth(month), day);
      const every = everyYear(reading, numberOfMonth(month), day);
      return last ? settle(every, { ...reading, tense: 'before' }) : onWeekday(reading, name, every);
    },
  ],
  [
    '(?:le |la )?(ORDINAL) (WEEKDAY|jour(?: ouvre| ouvrable)?) (?:OF|en )(WHOLE)',
    ({ inside }, rank, name, whole) => each(inside(whole), (period) => oneDay(nthDay(rank, name, period))),
  ],
  [
    '(?:le )?(DAY) OF(mois(?: (?:NEXT|LAST)|NOW)?)',
    ({ inside }, day, whole) =>
      each(inside(whole), ({ start }) => dateIn(String(yearOf(start)), String(monthNumberOf(start)), day)),
  ],
  [
    '(?:le |ce |du |au )?(WEEKDAY),? (?:le )?(DAY)(?! [a-z]{4,}[sx]\\b)',
    (reading, name, day) => onWeekday(reading, name, everyMonthOn(reading, day)),
  ],
  [
    '(?:le|au|du) (1er)(?=$|[,;.!?)]| (?:a|au|et|ou|pour|avec|matin|soir|inclus|max)\\b)',
    (reading, day) => everyMonthOn(reading, day),
  ],
  ['(?:le|au|du) (?!1er)(DAY)', (reading, day) => everyMonthOn(reading, day)],
  // Feasts and school holidays.
  ['(?:la )?veille OF(FEAST)', ({ inside }, name) => each(inside(name), ({ start }) => oneDay(addDays(start, -1)))],
  ['(?:le )?lendemain OF(FEAST)', ({ inside }, name) => each(inside(name), ({ end }) => oneDay(end))],
  [
    '(?:ACROSS|THE)?vacances (?:scolaires )?(?:OF)?(noel|toussaint|hiver|fevrier|printemps|paques|avril)',
    ({ today }, name) =>
      (step) =>
        schoolHoliday(name, yearOf(today) + step),
  ],
  ['(?:ACROSS|THE)?(FEAST)(?: (YEAR))?', ({ today }, name, year) => everyFeast(today, name, year)],
  // A weekday.
  [
    '(WEEKDAY) (?:en|dans) (8|15)(?: jours)?',
    ({ today }, name, days) => oneDay(addDays(weekdayAfter(today, numberOfWeekday(name)), days === '8' ? 7 : 14)),
  ],
  [
    '(?:le )?(WEEKDAY),? (?:OF|la |cette )?(WEEK)',
    ({ inside }, name, whole) => each(inside(whole), (period) => dayOfWeek(name, period)),
  ],
  [
    '(?:OF|la |cette )?(WEEK),? (?:le )?(WEEKDAY)',
    ({ inside }, whole, name) => each(inside(whole), (period) => dayOfWeek(name, period)),
  ],
  // Said on a Monday, « mardi prochain » is not tomorrow.
  ['(?:le |ce )?(WEEKDAY) NEXT', ({ today }, name) => oneDay(weekdayAfter(addDays(today, 1), numberOfWeekday(name)))],
  [
    '(?:le |ce )?(WEEKDAY) LAST',
    ({ today }, name) => oneDay(addDays(weekdayAfter(addDays(today, -1), numberOfWeekday(name)), -7)),
  ],
  [
    '(?<!\\b(?:le|les|un|chaque) )(?:ce )?(WEEKDAY)',
    ({ today, tense }, name) => nearestWeekday(today, tense, numberOfWeekday(name)),
  ],
  // From today.
  [
    "(?:d')?(?:aujourdhui|ce matin|cet? apresmidi|ce soir|ce midi|cette nuit|maintenant|tout a l'heure)",
    ({ today }) => oneDay(today),
  ],
  [
    "(?:d'|des |de |pour )?(hier|avanthier|demain|apresdemain)(?:,? (?:le )?WEEKDAY(?: DAY)?(?: MONTH)?)?",
    ({ today }, name) => oneDay(addDays(today, { avanthier: -2, hier: -1, demain: 1 }[name] ?? 2)),
  ],
  ['j ?\\+ ?(NUMBER)', ({ today }, days) => oneDay(addDays(today, Number(days)))],
  ['(?:a )?j ?- ?(NUMBER)', ({ today }, days) => window(today, Number(days), 'jours')],
  [
    'dans (?:environ )?(NUMBER) ?(UNIT)( et demie?)?(?! (?:de|du)\\b)',
    ({ today }, count, unit, half) => oneDay(shift(today, Number(count), unit, half !== '')),
  ],
  [
    '(?:il y a|ca fait|voila)(?: deja| environ)? (NUMBER) ?(UNIT)( et demie?)?',
    ({ today }, count, unit, half) => oneDay(shift(today, -Number(count), unit, half !== '')),
  ],
  // Windows that open or close today.
  [
    '(?:sous|(?:sous|dans) (?:un|le|1) delai (?:de|max de)|(?:dans|dici|sous) les) (?:prochain )?(NUMBER) ?(?:prochain )?(UNIT)(?: prochain| qui viennent| qui suivent| a venir)?',
    ({ today }, count, unit) => window(today, Number(count), unit),
  ],
  [
    '(?:ACROSS|THE)?(?:(NUMBER) prochain|prochain (NUMBER)) ?(UNIT)',
    ({ today }, before, after, unit) => window(today, Number(before || after), unit),
  ],
  [
    '(?:ACROSS|THE)?(NUMBER) ?(UNIT) (?:qui viennent|qui suivent|a venir)',
    ({ today }, count, unit) => window(today, Number(count), unit),
  ],
  ['(?:sous|(?:sous|dans) la) (huitaine|quinzaine)', ({ today }, unit) => window(today, 1, unit)],
  [
    "dans (?:le (mois)|l'(annee))(?! (?:NEXT|LAST|de|en|d')\\b)",
    ({ today }, month, year) => window(today, 1, month || year),
  ],
  [
    '(?:ACROSS|THE)?(?:(NUMBER) dernier|dernier (NUMBER)) ?(UNIT)',
    ({ today }, before, after, unit) => ({
      start: shift(today, -Number(before || after), unit),
      end: addDays(today, 1),
    }),
  ],
  // A part of something longer.
  [
    '(?:ACROSS|THE)?(debut|mi|milieu|fin)(?:-| OF| )(WHOLE)',
    ({ inside }, which, whole) =>
      each(inside(whole), (period) => part(which === 'milieu' ? 'mi' : (which as Part), period)),
  ],
  // Something longer, with the word that it needs before it.
  ['(?:ACROSS|THE)?(NAMED_WHOLE)', ({ inside }, whole) => inside(whole)],
  [
    "(?:ce |cette |du |de la |de l'|de ce |de cette |sur l[ea] |pour l[ea] |dans la )(semaine|weekend|mois|trimestre|semestre|annee)",
    ({ inside }, whole) => inside(whole),
  ],
  ['(?:en |courant |ACROSS(?!NAMELIKE))(MONTH)', ({ inside }, month) => inside(month)],
  ['(?:THE)?((?!NAMELIKE\\b)MONTH)', ({ inside }, month) => inside(month)],
  [
    "(?<=^|\\bDATED )(?:de |d'|sur )?((?:MONTH|YEAR|t[1-4]))(?=[ ?!.]*$|,| et | ou )",
    ({ inside }, whole) => inside(whole),
  ],
  ['(?:en|courant|pour) (YEAR)(?! ?(?:€|euros))', ({ inside }, year) => inside(year)],
  [
    '(?:(?:au|ce|en)|(?<=DATED )(?:du|de|le|au|sur le)) (t[1-4])(?! (?:a|de|avec|duplex|meuble|rue|libre)\\b)',
    ({ inside }, quarter) => inside(quarter),
  ],
];

const numberOfMonth = (name: string): number => (monthNames as readonly string[]).indexOf(name) + 1;
const numberOfWeekday = (name: string): number => (weekdays as readonly string[]).indexOf(name) + 1;
const rankOf = (rank: string): number => (rank === 'dernier' ? 0 : Number.parseInt(rank, 10));
const sizeOf = (unit: string): number => ({ mois: 1, trimestre: 3, semestre: 6 })[unit] ?? 12;

function fullYear(year: string): number {
  const number = Number(year);
  return number >= 100 ? number : number + (number < 50 ? 2000 : 1900);
}

/** A date in full; « 1er » is a day. */
function dateIn(year: string, month: string | number, day: string): Period | null {
  return oneDay(dayOf(fullYear(year), Number(month), Number.parseInt(day, 10)));
}

function monthIn(year: string, month: string): Period | null {
  const first = dayOf(Number(year), numberOfMonth(month), 1);
  return first && months(first, 1);
}

function yearIn(year: string): Period | null {
  const first = dayOf(Number(year), 1, 1);
  return first && months(first, 12);
}

function everyMonth(today: Day, month: string): Recurring {
  return (step) => monthIn(String(yearOf(today) + step), month);
}

function everyYear({ today }: Reading, month: string | number, day: string): Recurring {
  return (step) => dateIn(String(yearOf(today) + step), month, day);
}

function everyMonthOn({ today }: Reading, day: string): Recurring {
  return (step) => {
    const { start } = block(today, 1, step);
    return dateIn(String(yearOf(start)), monthNumberOf(start), day);
  };
}

function everyFeast(today: Day, name: string, year: string): Period | Recurring | null {
  const on = feasts.find(([says]) => new RegExp(`^(?:${says})$`).test(name))?.[1];
  if (on === undefined) return null;
  return year ? feastIn(Number(year), on) : (step) => feastIn(yearOf(today) + step, on);
}

function onWeekday(reading: Reading, name: string, found: Recurring): Period | Recurring {
  return name ? agreeing(found, numberOfWeekday(name), reading) : found;
}

function nearestWeekday(today: Day, tense: Reading['tense'], isoWeekday: number): Period | null {
  if (tense === 'next') return oneDay(weekdayAfter(today, isoWeekday));
  return oneDay(addDays(weekdayAfter(tense === 'last' ? today : addDays(today, -1), isoWeekday), -7));
}

function dayOfWeek(name: string, { start }: Period): Period | null {
  return oneDay(addDays(start, numberOfWeekday(name) - 1));
}

/** The quarter or half-year of a rank (0: the last one) in a year, or in every year. */
function rankedBlock(today: Day, rank: string, unit: string, year: string): Period | Recurring | null {
  const size = sizeOf(unit);
  const nth = rankOf(rank) || 12 / size;
  const inYearOf = (number: number): Period | null => {
    const first = dayOf(number, (nth - 1) * size + 1, 1);
    return first && months(first, size);
  };
  return year ? inYearOf(Number(year)) : (step) => inYearOf(yearOf(today) + step);
}

/** The nth (or last) such weekday, day or working day of a period; `null` when it has fewer. */
function nthDay(rank: string, name: string, { start, end }: Period): Day | null {
  const isoWeekday = numberOfWeekday(name);
  const fits = (day: Day) => (isoWeekday ? weekday(day) === isoWeekday : !/ouvr/.test(name) || isWorkingDay(day));
  const nth = rankOf(rank);
  const found: Day[] = [];
  for (let day = start; day < end; day = addDays(day, 1)) {
    if (fits(day)) found.push(day);
    if (nth && found.length === nth) return day;
  }
  return nth ? null : (found.at(-1) ?? null);
}
