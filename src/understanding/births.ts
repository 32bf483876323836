import { addMonths, type Day, type Month, monthOf, parseDay, parseMonth } from '../domain/day';
import { readPastMonth } from './dates';
import { spell } from './dates/spelling';
import { MONTH, monthNames } from './dates/time-words';
import type { Span } from './meaning';
import { overlaps } from './tokens';

/** When somebody was born, as far as it is said. */
export type Birth =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'age'; readonly years: number }
  /** A date that does not exist, or is still to come. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'future' };

/** Several births where one breath tells them (« de 4 et 7 ans »); `isShared`: of all who stand before (« nées en mai »). */
export type BirthMention = Span & { readonly births: readonly Birth[]; readonly isShared: boolean };

type Saying = readonly [says: RegExp, means: (words: readonly string[], today: Day) => readonly Birth[]];

const YEAR = '((?:19|20)\\d\\d)';
const sayings: readonly Saying[] = [
  [
    /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?((?:19|20)\d\d|\d\d)(?!\d)/g,
    ([d, m, y], today) => [dayIn(yearOf(y, today), m, d)],
  ],
  [/((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, ([y, m, d]) => [dayIn(Number(y), m, d)]],
  [/((?:19|20)\d\d)-(\d\d)(?!\d)/g, ([y, m]) => [monthIn(Number(y), Number(m))]],
  [
    new RegExp(`(1er|\\d{1,2}) (${MONTH}),? ${YEAR}`, 'g'),
    ([d, m, y]) => [dayIn(Number(y), numberOf(m), d?.replace('er', ''))],
  ],
  [new RegExp(`(${MONTH})(?: de| d')?,? ${YEAR}`, 'g'), ([m, y]) => [monthIn(Number(y), numberOf(m))]],
  [new RegExp(`(\\d{1,2}) ?[/.-] ?${YEAR}(?!\\d)`, 'g'), ([m, y]) => [monthIn(Number(y), Number(m))]],
  [
    /((?:\d{1,3}(?: ans)?(?:,? et |, ?| ?\/ ?| ou ))*\d{1,3}) ?ans\b/g,
    ([ages = '']) => Array.from(ages.matchAll(/\d+/g), ([age]): Birth => ({ kind: 'age', years: Number(age) })),
  ],
  [/(\d{1,2}) ?mois\b(?! de (?:contrat|suivi|stage))/g, ([count], today) => [ago(today, Number(count))]],
  [/(\d{1,2}) ?(?:semaines|jours)\b/g, (_, today) => [ago(today, 0)]],
  [/(?<=\bnee?s? en )(\d\d)(?!\d|[/.-])/g, ([year], today) => [{ kind: 'year', year: yearOf(year, today) }]],
  [new RegExp(`(?<![\\d/.-])${YEAR}(?:,? et |, ?)${YEAR}(?![\\d/.-])`, 'g'), (years) => years.slice(0, 2).map(inYear)],
  [/(?<=\bans\b.{0,60}[a-z] )(\d{1,2})(?= ?(?:$|[,;.)]| et ))/g, ([age]) => [{ kind: 'age', years: Number(age) }]],
  [new RegExp(`(?<![\\d/.-])${YEAR}(?![\\d/.-])`, 'g'), ([year]) => [inYear(year)]],
];

/** « nées en mai », « nés tous les deux en ». */
const bornTogether = /\bnee?s (?:[a-z0-9]+ ){0,4}$/;

/** The births that a text tells, in order: « née en mars 2009 », « 12/2010 », « 5 ans », « bébé de 3 mois ». */
export function readBirths(typed: string, today: Day): BirthMention[] {
  const { text, startOf, endOf } = spell(typed);
  const found: BirthMention[] = [];
  for (const [says, means] of sayings) {
    for (const { 0: whole, 1: first, 2: second, 3: third, index } of text.matchAll(says)) {
      const span = { at: startOf(index), to: endOf(index + whole.length - 1) };
      if (overlaps(span, found)) continue;
      const words = [first, second, third].map((word) => word ?? '');
      const births = means(words, today).map((birth) => notYet(birth, today));
      const isShared = births.length === 1 && bornTogether.test(text.slice(0, index));
      found.push({ ...span, text: typed.slice(span.at, span.to), births, isShared });
    }
  }
  return [...found, ...lately(typed, found, today)].sort((a, b) => a.at - b.at);
}

/** « né hier », « née il y a trois semaines », « née en mars »: what has no year is the nearest past. */
function lately(typed: string, found: readonly BirthMention[], today: Day): BirthMention[] {
  return Array.from(typed.matchAll(/(?<!\p{L})n(?:é|ee|ée)e?s?(?!\p{L})([^,;()\n]{3,40})/giu)).flatMap((match) => {
    const [whole, when = ''] = match;
    const span = { at: match.index, to: match.index + whole.length };
    const past = overlaps(span, found) ? null : readPastMonth(when, today);
    if (!past) return [];
    const month = past.length === 7 ? (past as Month) : monthOf(past as Day);
    return [{ ...span, text: whole, births: [{ kind: 'month' as const, month }], isShared: false }];
  });
}

function dayIn(year: number, month: string | number | undefined, day: string | undefined): Birth {
  const found = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  return found ? { kind: 'day', day: found } : { kind: 'impossible' };
}

function monthIn(year: number, month: number): Birth {
  const found = parseMonth(`${year}-${String(month).padStart(2, '0')}`);
  return found ? { kind: 'month', month: found } : { kind: 'impossible' };
}

function inYear(year = ''): Birth {
  return { kind: 'year', year: Number(year) };
}

function numberOf(month = ''): number {
  return (monthNames as readonly string[]).indexOf(month) + 1;
}

/** « 98 » is 1998, « 12 » is 2012: nobody is born after today. */
function yearOf(year: string | undefined, today: Day): number {
  if (year?.length !== 2) return Number(year);
  const recent = 2000 + Number(year);
  return recent <= Number(today.slice(0, 4)) ? recent : recent - 100;
}

/** So many months ago: the month is near enough for a baby. */
function ago(today: Day, months: number): Birth {
  return { kind: 'month', month: monthOf(addMonths(today, -months)) };
}

function notYet(birth: Birth, today: Day): Birth {
  const isFuture =
    (birth.kind === 'day' && birth.day > today) ||
    (birth.kind === 'month' && birth.month > monthOf(today)) ||
    (birth.kind === 'year' && birth.year > Number(today.slice(0, 4)));
  return isFuture ? { kind: 'future' } : birth;
}
