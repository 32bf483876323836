import { addDays, firstOfMonth, lastOfMonth } from '../domain/day';
import {
  block,
  each,
  oneDay,
  type Part,
  type Period,
  part,
  type Reading,
  type Recurring,
  settle,
  shift,
  week,
  weekdayAfter,
  weekend,
  window,
  yearOf,
} from './almanac';
import { feasts, holidayNames, schoolHoliday } from './feasts';
import { monthNames, weekdays } from './spelling';
import {
  dateIn,
  dayOfWeek,
  everyBlock,
  everyDayOfMonth,
  everyDayOfYear,
  everyFeast,
  everyMonth,
  everyNumberedWeek,
  everyRanked,
  fortnight,
  monthIn,
  nearestWeekday,
  nthDay,
  nthWeek,
  numberOfMonth,
  numberOfWeekday,
  onWeekday,
  sizeOf,
  yearIn,
} from './word-values';

/** How a saying is read: from where, to which side, and by whom the period inside it is. */
export type NestedReading = Reading & { readonly inside: (words: string) => Period | Recurring | null };
/**
 * What people say, in the one spelling and with `pieces` in capitals, and what it means; each bracket is a word handed
 * over, empty when it was not said. `null`: said, but there is no such day.
 */
export type Saying = readonly [
  says: string,
  means: (reading: NestedReading, ...words: string[]) => Period | Recurring | null,
];

/** What follows the number of a count, not of a day. */
const COUNTED =
  '%|€|m2|h\\b|heures?|fois|ans|pieces?|chambres?|personnes?|pers\\b|adultes?|enfants?|mois|jours?|semaines?|visites';

/** The pieces of the sayings. */
export const pieces: Readonly<Record<string, string>> = {
  WEEKDAY: `(?:${weekdays.join('|')})`,
  MONTH: `(?:${monthNames.join('|')})`,
  /** Months that are also names of people: they need more of a sign. */
  NAMELIKE: '(?:janvier|mars|avril|mai)',
  YEAR: '(?:(?:19|20)\\d\\d)',
  /** A year in two figures, after a month in letters. */
  SHORTYEAR: '(?:(?:2[4-9]|3\\d)(?! ?[h:/]| [a-z]{4,}s\\b))',
  NUMBER: '\\d{1,3}',
  DAY: `(?:1er|[0-3]?\\d)(?!\\d|[:.,/]\\d| ?(?:${COUNTED}))`,
  ORDINAL: '(?:1er|2e|3e|4e|5e|avant-dernier|dernier)',
  UNIT: '(?:jours?|j|semaines?|mois|ans?|annees?|heures?|h|trimestres?|semestres?|(?:huit|diz|quinz|vingt|trent)aines?(?: de jours)?)',
  PLURAL: '(?!rendezvous|dans|mais|sous|vers|puis|apres)[a-z]{4,}[sx]\\b',
  BLOCK: '(?:mois|trimestre|semestre|annee|an)',
  NEXT: '(?:prochain|suivante?|qui vient)',
  LAST: "(?:dernier(?! delai| carat)|passee?|precedente?|ecoulee?|d'avant)",
  NOW: '(?:[ -]ci|,? en cours|,? courante?|,? actuelle?)',
  COMING: '(?:prochain|qui viennent|qui suivent|a venir)',
  /** Words before a day, a period, and one that has an « of ». */
  THE: '(?:(?:le|ce|du|au) )?',
  ANY: "(?:(?:en|sur|pendant|durant|dans|pour|courant|vers|au cours d[eu]s?|a) )?(?:(?:le|la|les|ce|cette|cet|ces|au|aux|du|de la|de|des) |l'|de l'|d')?",
  OF: "(?:(?:de la|de cette|de cet|de ce|du|de) |de l'|d')",
  DATE: '(?:WEEKDAY )?(?:DAY MONTH|\\d\\d? ?/ ?\\d\\d?|DAY)(?:[ /]YEAR)?',
  HOLIDAY: `(?:${holidayNames.join('|')})`,
  FEAST: `(?:${feasts.map(([says]) => says).join('|')})`,
  /** What has dates, said before a bare month or year: « échéances mars », « bilan 2026 ». */
  DATED:
    '(?:echeances?|rappels?|titres|fins?(?: de [a-z]+)?|entrees|sorties|bilans?|agenda|planning|loyers?|reunions?|visites|permanences|baux|contrats|emplois|indicateurs|statistiques|stats|chiffres|rapports?|point|annee|exercice|MONTH (?:et|ou))',
};

/** Weeks, months, quarters and years that say themselves which one they are. */
export const namedWholes: readonly Saying[] = [
  ['(MONTH)(?: de)? (YEAR)', (_, month, year) => monthIn(year, numberOfMonth(month))],
  ['(\\d\\d?) ?[/.-] ?(YEAR)', (_, month, year) => monthIn(year, Number(month))],
  ["mois (?:de |d')(MONTH)", ({ today }, month) => everyMonth(today, month)],
  [
    '(MONTH) NEXT',
    ({ today }, month) => settle(everyMonth(today, month), { today: addDays(lastOfMonth(today), 1), tense: 'next' }),
  ],
  [
    '(MONTH) LAST',
    ({ today }, month) => settle(everyMonth(today, month), { today: firstOfMonth(today), tense: 'before' }),
  ],
  ['(BLOCK) NEXT', ({ today }, unit) => block(today, sizeOf(unit), 1)],
  ['(BLOCK) LAST', ({ today }, unit) => block(today, sizeOf(unit), -1)],
  ['(BLOCK)NOW', ({ today }, unit) => block(today, sizeOf(unit))],
  ['dernier (trimestre|semestre)(?! (?:de )?YEAR)', ({ today }, unit) => block(today, sizeOf(unit), -1)],
  [
    '(ORDINAL) (trimestre|semestre)(?: (?:de )?(YEAR))?',
    ({ today }, rank, unit, year) => everyRanked(today, rank, unit, year),
  ],
  ['t ?([1-4]) ?(?:de )?(YEAR)', ({ today }, rank, year) => everyRanked(today, rank, 'trimestre', year)],
  ['s([12]) (YEAR)', ({ today }, rank, year) => everyRanked(today, rank, 'semestre', year)],
  ['annee (YEAR)', (_, year) => yearIn(year)],
  ["semaine (?:NEXT|d'apres)", ({ today }) => week(today, 1)],
  ['semaine LAST', ({ today }) => week(today, -1)],
  ['semaineNOW', ({ today }) => week(today)],
  ['semaine (?:du |de )(DATE)', ({ inside }, date) => each(inside(`le ${date}`), ({ start }) => week(start))],
  [
    'semaine (?:numero |n° ?|s)?(\\d\\d?)(?: (?:de )?(YEAR))?',
    ({ today }, number, year) => everyNumberedWeek(today, number, year),
  ],
  ['weekend NEXT', ({ today }) => weekend(today, 1)],
  ['weekend LAST', ({ today }) => weekend(today, -1)],
  [
    'weekend (?:du |des |de )(?:DAY (?:et|au) )?(DATE)',
    ({ inside }, date) => each(inside(`le ${date}`), ({ start }) => weekend(start)),
  ],
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
  ['(BLOCK)', ({ today }, unit) => everyBlock(today, unit)],
  ['t([1-4])', ({ today }, rank) => everyRanked(today, rank, 'trimestre')],
  ['(MONTH)', ({ today }, month) => everyMonth(today, month)],
  ['(YEAR)', (_, year) => yearIn(year)],
];

const inFigures: readonly Saying[] = [
  ['THE (YEAR)([/-])(\\d\\d)\\2(\\d\\d)', (_, year, _separator, month, day) => dateIn(year, month, day)],
  [
    '(?:THE WEEKDAY,? )?THE (\\d\\d?)( ?[/.-] ?)(\\d\\d?)\\2(YEAR|\\d\\d)(?! ?[/h]|[\\d-])',
    (_, day, _separator, month, year) => dateIn(year, month, day),
  ],
  ['(?:THE WEEKDAY,? )?THE (\\d\\d) (\\d\\d) (20\\d\\d)', (_, day, month, year) => dateIn(year, month, day)],
  ['le (\\d\\d) (0\\d|1[0-2])(?! ?[\\dh])', (reading, day, month) => everyDayOfYear(reading, month, day)],
  [
    '(?:THE (WEEKDAY),? )?THE (\\d\\d?) ?/ ?(\\d\\d?)(?! ?[/%h]|\\d)',
    (reading, name, day, month) => onWeekday(reading, name, everyDayOfYear(reading, month, day)),
  ],
  ['(?:le |WEEKDAY )(\\d\\d?)[.-](\\d\\d)(?![\\d.-])', (reading, day, month) => everyDayOfYear(reading, month, day)],
];

const daysOfMonths: readonly Saying[] = [
  [
    '(?:THE WEEKDAY(?: NEXT)?,? )?THE (DAY)(?: de|-)? ?(MONTH)(?:,? (?:de )?(YEAR)| (SHORTYEAR))',
    (_, day, month, year, shortYear) => dateIn(year || shortYear, numberOfMonth(month), day),
  ],
  [
    '(?:THE WEEKDAY,? )?THE (DAY) (MONTH) LAST',
    (reading, day, month) =>
      settle(everyDayOfYear(reading, numberOfMonth(month), day), { ...reading, tense: 'before' }),
  ],
  [
    '(?:THE (WEEKDAY)(?: NEXT)?,? )?THE (DAY)(?: de| du mois de|-)? ?(MONTH)(?: NEXT)?',
    (reading, name, day, month) => onWeekday(reading, name, everyDayOfYear(reading, numberOfMonth(month), day)),
  ],
  [
    'ANY (ORDINAL) (WEEKDAY|jour(?: ouvre| ouvrable)?) (?:OF |en )(WHOLE)',
    ({ inside }, rank, name, whole) => each(inside(whole), (period) => oneDay(nthDay(rank, name, period))),
  ],
  [
    'ANY (ORDINAL) semaine (?:OF |en )(WHOLE)',
    ({ inside }, rank, whole) => each(inside(whole), (period) => nthWeek(rank, period)),
  ],
  [
    'ANY (1er|2e) quinzaine (?:OF |en )(WHOLE)',
    ({ inside }, rank, whole) => each(inside(whole), (period) => fortnight(rank, period)),
  ],
  [
    'THE (DAY) OF (mois(?: (?:NEXT|LAST)|NOW)?)',
    ({ inside }, day, whole) => each(inside(whole), ({ start }) => dateIn(start.slice(0, 4), start.slice(5, 7), day)),
  ],
  [
    'THE (WEEKDAY),? (?:le )?(DAY)(?! PLURAL)',
    (reading, name, day) => onWeekday(reading, name, everyDayOfMonth(reading, day)),
  ],
  [
    '(?:le|au|du) (1er)(?=$|[,;.!?)]| (?:a|au|et|ou|pour|avec|matin|soir|inclus|max)\\b)',
    (reading, day) => everyDayOfMonth(reading, day),
  ],
  ['(?:le|au|du) (?!1er)(DAY)', (reading, day) => everyDayOfMonth(reading, day)],
];

const feastsAndHolidays: readonly Saying[] = [
  ['ANY veille OF (FEAST)', ({ inside }, name) => each(inside(name), ({ start }) => oneDay(addDays(start, -1)))],
  ['ANY lendemain OF (FEAST)', ({ inside }, name) => each(inside(name), ({ end }) => oneDay(end))],
  [
    'ANY vacances (?:scolaires )?(?:OF )?(HOLIDAY)',
    ({ today }, name) =>
      (step) =>
        schoolHoliday(name, yearOf(today) + step),
  ],
  ['ANY (FEAST)(?: (YEAR))?', ({ today }, name, year) => everyFeast(today, name, year)],
];

const daysOfWeeks: readonly Saying[] = [
  [
    "(WEEKDAY) (?:(?:en|dans) 8(?: jours)?|d'apres)",
    ({ today }, name) => oneDay(addDays(weekdayAfter(today, numberOfWeekday(name)), 7)),
  ],
  [
    '(WEEKDAY) (?:en|dans) 15(?: jours)?',
    ({ today }, name) => oneDay(addDays(weekdayAfter(today, numberOfWeekday(name)), 14)),
  ],
  ['(WEEKDAY) dans (NUMBER) semaines', ({ today }, name, count) => dayOfWeek(name, week(today, Number(count)))],
  [
    'THE (WEEKDAY),? (?:OF |la |cette )?(WEEK)',
    ({ inside }, name, whole) => each(inside(whole), (period) => dayOfWeek(name, period)),
  ],
  [
    '(?:OF |la |cette )?(WEEK),? (?:le )?(WEEKDAY)',
    ({ inside }, whole, name) => each(inside(whole), (period) => dayOfWeek(name, period)),
  ],
  ['THE (WEEKDAY),? (?:de )?(?:cette|la) semaine', ({ today }, name) => dayOfWeek(name, week(today))],
  // Said on a Monday, « mardi prochain » is not tomorrow.
  ['THE (WEEKDAY) prochain', ({ today }, name) => oneDay(weekdayAfter(addDays(today, 1), numberOfWeekday(name)))],
  ['THE (WEEKDAY) NEXT', ({ today }, name) => oneDay(weekdayAfter(today, numberOfWeekday(name)))],
  [
    "(?:THE (WEEKDAY) LAST|l'autre (WEEKDAY))",
    ({ today }, last, other) => nearestWeekday({ today, tense: 'before' }, last || other),
  ],
  ['(?<!\\b(?:le|les|un|chaque) )(?:ce )?(WEEKDAY)', (reading, name) => nearestWeekday(reading, name)],
];

const fromToday: readonly Saying[] = [
  [
    "(?:d')?(?:aujourdhui|ce matin|cet(?:te)? apresmidi|ce soir|ce midi|cette nuit|tout a l'heure|dans la journee)",
    ({ today }) => oneDay(today),
  ],
  [
    "(?:d'|des |de |pour )?(hier|avanthier|demain|apresdemain)(?:,? (?:le )?WEEKDAY(?: DAY)?(?: MONTH)?)?",
    ({ today }, name) => oneDay(addDays(today, { avanthier: -2, hier: -1, demain: 1 }[name] ?? 2)),
  ],
  ['j ?\\+ ?(NUMBER)', ({ today }, days) => oneDay(addDays(today, Number(days)))],
  [
    'dans (?:environ )?(NUMBER) ?(UNIT)( et demie?)?(?! (?:de|du)\\b)',
    ({ today }, count, unit, half) => oneDay(shift(today, Number(count), unit, half !== '')),
  ],
  [
    '(?:(?:il )?y ?a|(?:ca|cela) fait|voila)(?: deja| environ)? (NUMBER) ?(UNIT)( et demie?)?',
    ({ today }, count, unit, half) => oneDay(shift(today, -Number(count), unit, half !== '')),
  ],
];

/** Windows that open or close today. */
const windows: readonly Saying[] = [
  ['(?:a )?j ?- ?(NUMBER)', ({ today }, days) => window(today, Number(days), 'jours')],
  [
    "(?:(?:sous|dans) (?:un |le )?delai(?: max)? (?:de |d')|sous |(?:dans|dici|sous) les )(?:prochain )?(NUMBER) ?(?:prochain )?(UNIT)(?: COMING)?",
    ({ today }, count, unit) => window(today, Number(count), unit),
  ],
  [
    'ANY (?:(NUMBER) prochain|prochain (NUMBER)) ?(UNIT)',
    ({ today }, before, after, unit) => window(today, Number(before || after), unit),
  ],
  ['ANY (NUMBER) ?(UNIT) COMING', ({ today }, count, unit) => window(today, Number(count), unit)],
  ['(?:sous|(?:sous|dans) la) (huitaine|quinzaine)', ({ today }, unit) => window(today, 1, unit)],
  ["dans (?:le |l')(mois|annee)(?! (?:NEXT|LAST|de|en|d')\\b)", ({ today }, unit) => window(today, 1, unit)],
  [
    'ANY (?:(NUMBER) dernier|dernier (NUMBER)) ?(UNIT)',
    ({ today }, before, after, unit) => ({
      start: shift(today, -Number(before || after), unit),
      end: addDays(today, 1),
    }),
  ],
];

const longer: readonly Saying[] = [
  [
    'ANY (debut|mi|milieu|fin)(?:-| OF | )(WHOLE)',
    ({ inside }, which, whole) =>
      each(inside(whole), (period) => part(which === 'milieu' ? 'mi' : (which as Part), period)),
  ],
  ['ANY (NAMED_WHOLE)', ({ inside }, whole) => inside(whole)],
  [
    "(?:ce |cette |du |de la |de l'|de ce |de cette |sur l[ea] |pour l[ea] |dans la )(semaine|weekend|mois|trimestre|semestre|annee)",
    ({ inside }, whole) => inside(whole),
  ],
  ['(?:en|courant) (MONTH|YEAR)', ({ inside }, whole) => inside(whole)],
  ['ANY (?!NAMELIKE)(MONTH)', ({ inside }, month) => inside(month)],
  ['pour (YEAR)(?! ?(?:€|euros))', ({ inside }, year) => inside(year)],
  ["(?<=^|\\bDATED )(?:de |d'|sur )?(MONTH|YEAR|t[1-4])(?=[ ?!.]*$|,| et | ou )", ({ inside }, whole) => inside(whole)],
  [
    '(?:(?:au|ce|en)|(?<=DATED )(?:du|de|le|au|sur le)) (t[1-4])(?! (?:a|de|avec|duplex|meuble|rue|libre)\\b)',
    ({ inside }, quarter) => inside(quarter),
  ],
];

/** What stands in a sentence by itself. The first that matches wins: the most telling come first. */
export const sayings: readonly Saying[] = [
  ...inFigures,
  ...daysOfMonths,
  ...feastsAndHolidays,
  ...daysOfWeeks,
  ...fromToday,
  ...windows,
  ...longer,
];
