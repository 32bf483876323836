import { addDays } from '../../domain/day';
import { shift, week, weekdayAfter } from './almanac';
import { settle } from './moments';
import type { Saying } from './sayings';
import {
  dateIn,
  dayOfMonth,
  dayOfWeek,
  everyFeast,
  everyMonthOn,
  everyYearOn,
  nearestWeekday,
  nthDay,
  numberOfMonth,
  numberOfWeekday,
} from './word-values';

/** « 2027-03-12 », « 12/03/27 », « 12.03.2027 », « le 08 01 2027 », « lundi 7/12 », « le 3.12 ». */
const inFigures: readonly Saying[] = [
  ['THE (YEAR)([/-])(\\d\\d)\\2(\\d\\d)', (_, year, _separator, month, day) => dateIn(year, month, day)],
  [
    '(?:THE WEEKDAY,? )?THE (\\d\\d?)( ?[/.-] ?)(\\d\\d?)\\2(YEAR|\\d\\d)(?! ?[/h]|[\\d-])',
    (_, day, _separator, month, year) => dateIn(year, month, day),
  ],
  ['(?:THE WEEKDAY,? )?THE (\\d\\d) (\\d\\d) (20\\d\\d)', (_, day, month, year) => dateIn(year, month, day)],
  ['le (\\d\\d) (0\\d|1[0-2])(?! ?[\\dh])', (reading, day, month) => everyYearOn(reading, month, day)],
  [
    '(?:THE (WEEKDAY),? )?THE (\\d\\d?) ?/ ?(\\d\\d?)(?! ?[/%h]|\\d)',
    (reading, name, day, month) => everyYearOn(reading, month, day, name),
  ],
  ['(?:le |WEEKDAY )(\\d\\d?)[.-](\\d\\d)(?![\\d.-])', (reading, day, month) => everyYearOn(reading, month, day)],
];

/** « vendredi 12 mars 2027 », « le 3 décembre dernier », « 2e mardi de décembre », « le 15 du mois prochain », « le 27 ». */
const daysOfMonths: readonly Saying[] = [
  [
    '(?:THE WEEKDAY(?: NEXT)?,? )?THE (DAY)(?: de|-)? ?(MONTH)(?:,? (?:de )?(YEAR)| (SHORTYEAR))',
    (_, day, month, year, shortYear) => dateIn(year || shortYear, numberOfMonth(month), day),
  ],
  [
    '(?:THE WEEKDAY,? )?THE (DAY) (MONTH) LAST',
    ({ today }, day, month) =>
      settle(everyYearOn({ today, tense: 'before' }, numberOfMonth(month), day), { today, tense: 'before' }),
  ],
  [
    '(?:THE (WEEKDAY)(?: NEXT)?,? )?THE (DAY)(?: de| du mois de|-)? ?(MONTH)(?: NEXT)?',
    (reading, name, day, month) => everyYearOn(reading, numberOfMonth(month), day, name),
  ],
  [
    'ANY (ORDINAL) (WEEKDAY|jour(?: ouvre| ouvrable)?) (?:OF |en )(WHOLE)',
    ({ inside }, rank, name, whole) => inside(whole, (period) => nthDay(period, rank, name)),
  ],
  [
    'THE (DAY) OF (mois(?: (?:NEXT|LAST)|NOW)?)',
    ({ inside }, day, month) => inside(month, (period) => dayOfMonth(period, day)),
  ],
  ['THE (WEEKDAY),? (?:le )?(DAY)(?! PLURAL)', (reading, name, day) => everyMonthOn(reading, day, name)],
  // « le 1er rendez-vous » has no date.
  [
    '(?:le|au|du) (1er)(?=$|[,;.!?)]| (?:a|au|et|ou|pour|avec|matin|soir|inclus|max)\\b)',
    (reading, day) => everyMonthOn(reading, day),
  ],
  ['(?:le|au|du) (?!1er)(DAY)', (reading, day) => everyMonthOn(reading, day)],
];

/** « Noël », « le lundi de Pâques 2027 », « la veille de Noël ». */
const feastDays: readonly Saying[] = [
  ['ANY veille OF (FEAST)', ({ inside }, name) => inside(name, ({ start }) => addDays(start, -1))],
  ['ANY lendemain OF (FEAST)', ({ inside }, name) => inside(name, ({ end }) => end)],
  ['ANY (FEAST)(?: (YEAR))?', ({ today }, name, year) => everyFeast(today, name, year)],
];

/** « jeudi », « jeudi en quinze », « mardi de la semaine prochaine », « vendredi dernier ». */
const daysOfWeeks: readonly Saying[] = [
  [
    "(WEEKDAY) (?:(?:en|dans) 8(?: jours)?|d'apres)",
    ({ today }, name) => addDays(weekdayAfter(today, numberOfWeekday(name)), 7),
  ],
  ['(WEEKDAY) (?:en|dans) 15(?: jours)?', ({ today }, name) => addDays(weekdayAfter(today, numberOfWeekday(name)), 14)],
  ['(WEEKDAY) dans (NUMBER) semaines', ({ today }, name, count) => dayOfWeek(week(today, Number(count)), name)],
  [
    'THE (WEEKDAY),? (?:OF |la |cette )?(NAMED_WEEK)',
    ({ inside }, name, its) => inside(its, (period) => dayOfWeek(period, name)),
  ],
  [
    '(?:OF |la |cette )?(NAMED_WEEK),? (?:le )?(WEEKDAY)',
    ({ inside }, its, name) => inside(its, (period) => dayOfWeek(period, name)),
  ],
  ['THE (WEEKDAY),? (?:de )?(?:cette|la) semaine', ({ today }, name) => dayOfWeek(week(today), name)],
  // Said on a Monday, « mardi prochain » is not tomorrow.
  ['THE (WEEKDAY) prochain', ({ today }, name) => weekdayAfter(addDays(today, 1), numberOfWeekday(name))],
  [
    "(?:THE (WEEKDAY) LAST|l'autre (WEEKDAY))",
    ({ today }, last, other) => nearestWeekday({ today, tense: 'before' }, last || other),
  ],
  // « le lundi » is a habit.
  ['(?<!\\b(?:le|les|un|chaque) )(?:ce )?(WEEKDAY)', (reading, name) => nearestWeekday(reading, name)],
];

/** « ce matin », « avant-hier », « demain mardi 24 », « J+8 », « dans 3 semaines », « il y a un an et demi ». */
const fromToday: readonly Saying[] = [
  [
    "(?:d')?(?:aujourdhui|ce matin|cet(?:te)? apresmidi|ce soir|ce midi|cette nuit|tout a l'heure|dans la journee)",
    ({ today }) => today,
  ],
  [
    "(?:d'|des |de |pour )?(hier|avanthier|demain|apresdemain)(?:,? (?:le )?WEEKDAY(?: DAY)?(?: MONTH)?)?",
    ({ today }, name) => addDays(today, { avanthier: -2, hier: -1, demain: 1 }[name] ?? 2),
  ],
  ['j ?\\+ ?(NUMBER)', ({ today }, days) => addDays(today, Number(days))],
  [
    'dans (?:environ )?(NUMBER) ?(UNIT)( et demie?)?(?! (?:de|du)\\b)',
    ({ today }, count, unit, half) => shift(today, Number(count), unit, half !== ''),
  ],
  [
    '(?:(?:il )?y ?a|(?:ca|cela) fait|voila)(?: deja| environ)? (NUMBER) ?(UNIT)( et demie?)?',
    ({ today }, count, unit, half) => shift(today, -Number(count), unit, half !== ''),
  ],
];

/** Sayings that mean one day. The first that matches wins: the most telling come first. */
export const daySayings: readonly Saying[] = [
  ...inFigures,
  ...daysOfMonths,
  ...feastDays,
  ...daysOfWeeks,
  ...fromToday,
];
