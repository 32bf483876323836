import { addDays, firstOfMonth, lastOfMonth } from '../../domain/day';
import { block, type Part, part, shift, week, weekend, window, yearOf } from './almanac';
import { schoolHolidayIn } from './feasts';
import { settle } from './moments';
import type { Saying } from './sayings';
import {
  everyMonth,
  everyNumberedWeek,
  everyRanked,
  fortnight,
  monthIn,
  nthWeek,
  numberOfMonth,
  sizeOf,
  yearIn,
} from './word-values';

/** « semaine prochaine », « la semaine du 14 », « semaine 2 ». */
export const namedWeeks: readonly Saying[] = [
  ["semaine (?:NEXT|d'apres)", ({ today }) => week(today, 1)],
  ['semaine LAST', ({ today }) => week(today, -1)],
  ['semaineNOW', ({ today }) => week(today)],
  ['semaine (?:du |de )(DATE)', ({ inside }, date) => inside(`le ${date}`, ({ start }) => week(start))],
  [
    'semaine (?:numero |n° ?|s)?(\\d\\d?)(?: (?:de )?(YEAR))?',
    ({ today }, number, year) => everyNumberedWeek(today, number, year),
  ],
];

/** Weeks, months, quarters and years that say themselves which one they are: « mars 2027 », « T1 2027 », « l'an dernier ». */
export const namedWholes: readonly Saying[] = [
  ...namedWeeks,
  ['weekend NEXT', ({ today }) => weekend(today, 1)],
  ['weekend LAST', ({ today }) => weekend(today, -1)],
  [
    'weekend (?:du |des |de )(?:DAY (?:et|au) )?(DATE)',
    ({ inside }, date) => inside(`le ${date}`, ({ start }) => weekend(start)),
  ],
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
  ['t([1-4])', ({ today }, rank) => everyRanked(today, rank, 'trimestre')],
  ['(MONTH)', ({ today }, month) => everyMonth(today, month)],
  ['(YEAR)', (_, year) => yearIn(year)],
];

/** From or until today: « J-30 », « sous 15 jours », « les 6 prochains mois », « dans la quinzaine », « les 30 derniers jours ». */
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

/** « fin mars », « mi-janvier », « première semaine de janvier », « vacances de Noël ». */
const parts: readonly Saying[] = [
  [
    'ANY (debut|mi|fin)(?:-| OF | )(WHOLE)',
    ({ inside }, which, whole) => inside(whole, (period) => part(which as Part, period)),
  ],
  ['ANY milieu OF (WHOLE)', ({ inside }, whole) => inside(whole, (period) => part('mi', period))],
  [
    'ANY (ORDINAL) semaine (?:OF |en )(WHOLE)',
    ({ inside }, rank, whole) => inside(whole, (period) => nthWeek(period, rank)),
  ],
  [
    'ANY (1er|2e) quinzaine (?:OF |en )(WHOLE)',
    ({ inside }, rank, whole) => inside(whole, (period) => fortnight(period, rank)),
  ],
  [
    'ANY vacances (?:scolaires )?(?:OF )?(SEASON)',
    ({ today }, name) =>
      (step) =>
        schoolHolidayIn(yearOf(today) + step, name),
  ],
];

/** « la semaine prochaine », « ce mois », « en mars », « échéances mars », « au T2 ». */
const wholesInSentences: readonly Saying[] = [
  ['ANY (NAMED_WHOLE)', ({ inside }, whole) => inside(whole)],
  [
    "(?:ce |cette |du |de la |de l'|de ce |de cette |sur l[ea] |pour l[ea] |dans la )(semaine|weekend|mois|trimestre|semestre|annee)",
    ({ inside }, whole) => inside(whole),
  ],
  ['(?:en|courant) (MONTH|YEAR)', ({ inside }, whole) => inside(whole)],
  ['ANY (?!NAMELIKE)(MONTH)', ({ inside }, month) => inside(month)],
  ['pour (YEAR)', ({ inside }, year) => inside(year)],
  ["(?<=^|\\bDATED )(?:de |d'|sur )?(MONTH|YEAR|t[1-4])(?=[ ?!.]*$|,| et | ou )", ({ inside }, whole) => inside(whole)],
  // « le T2 de la rue Faventines » is a dwelling.
  [
    '(?:(?:au|ce|en)|(?<=DATED )(?:du|de|le|au|sur le)) (t[1-4])(?! (?:a|de|avec|duplex|meuble|rue|libre)\\b)',
    ({ inside }, quarter) => inside(quarter),
  ],
];

/** Sayings that mean several days. The first that matches wins: the most telling come first. */
export const periodSayings: readonly Saying[] = [...windows, ...parts, ...wholesInSentences];
