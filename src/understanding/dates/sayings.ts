import { feasts } from './feasts';
import type { Moment, Period, Reading, Recurring } from './moments';
import { MONTH, UNIT, WEEKDAY } from './time-words';

/** How a saying is read: from where, to which side, and how to read the words inside it (and change what they mean). */
export type NestedReading = Reading & {
  readonly inside: (words: string, change?: (period: Period) => Moment | null) => Moment | Recurring | null;
};
/**
 * What people say, in the one spelling and with `pieces` in capitals, and what it means; each bracket is a word handed
 * over, empty when it was not said. `null`: said, but there is no such day.
 */
export type Saying = readonly [
  says: string,
  means: (reading: NestedReading, ...words: string[]) => Moment | Recurring | null,
];

/** What follows the number of a count, not that of a day. */
const COUNTED =
  '%|€|m2|h\\b|heures?|fois|ans|pieces?|chambres?|personnes?|pers\\b|adultes?|enfants?|mois|jours?|semaines?|visites';

/** The pieces of the sayings. */
export const pieces: Readonly<Record<string, string>> = {
  WEEKDAY,
  MONTH,
  /** Months that are also names of people: they need more of a sign. */
  NAMELIKE: '(?:janvier|mars|avril|mai)',
  YEAR: '(?:(?:19|20)\\d\\d)',
  /** A year in two figures, after a month in letters. */
  SHORTYEAR: '(?:(?:2[4-9]|3\\d)(?! ?[h:/]| PLURAL))',
  NUMBER: '\\d{1,3}',
  DAY: `(?:1er|[0-3]?\\d)(?!\\d|[:.,/]\\d| ?(?:${COUNTED}))`,
  ORDINAL: '(?:1er|2e|3e|4e|5e|avant-dernier|dernier)',
  PLURAL: '(?!dans|mais|sous|vers|puis|apres)[a-z]{4,}[sx]\\b',
  UNIT,
  BLOCK: '(?:mois|trimestre|semestre|annee|an)',
  NEXT: '(?:prochain|suivante?|qui vient)',
  LAST: "(?:dernier(?! delai| carat)|passee?|precedente?|ecoulee?|d'avant)",
  NOW: '(?:[ -]ci|,? en cours|,? courante?|,? actuelle?)',
  COMING: '(?:prochain|qui viennent|qui suivent|a venir)',
  /** Words before a day, before any period, and between a part and its whole. */
  THE: '(?:(?:le|ce|du|au) )?',
  ANY: "(?:(?:en|sur|pendant|durant|dans|pour|courant|vers|au cours d[eu]s?|a) )?(?:(?:le|la|les|ce|cette|cet|ces|au|aux|du|de la|de|des) |l'|de l'|d')?",
  OF: "(?:(?:de la|de cette|de cet|de ce|du|de) |de l'|d')",
  DATE: '(?:WEEKDAY )?(?:DAY MONTH|\\d\\d? ?/ ?\\d\\d?|DAY)(?:[ /]YEAR)?',
  FEAST: `(?:${feasts.map(([says]) => says).join('|')})`,
  SEASON: '(?:noel|toussaint|hiver|fevrier|printemps|paques|avril)',
  /** What has dates, said before a bare month or year: « échéances mars », « bilan 2026 ». */
  DATED:
    '(?:echeances?|rappels?|titres|fins?(?: de [a-z]+)?|entrees|sorties|bilans?|agenda|planning|loyers?|reunions?|visites|permanences|baux|contrats|emplois|indicateurs|statistiques|stats|chiffres|rapports?|point|annee|exercice|MONTH (?:et|ou))',
};
