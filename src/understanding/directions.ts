import { addDays, type Day, daysBetween } from '../domain/day';
import { type Period, type Reading, shift, window } from './almanac';
import type { DateValue } from './meaning';
import { matchAt, readPeriod } from './periods';
import { pieces } from './sayings';

/** A value read at a place of a text, up to `to`, excluded. `null`: an impossible date, to be passed over. */
export type FoundValue = { readonly value: DateValue | null; readonly to: number };

/** A period as a value: a day when it is one. */
export function dayOrRange({ start, end }: Period): DateValue {
  return addDays(start, 1) === end ? { kind: 'day', start } : { kind: 'range', start, end };
}

type Direction = {
  readonly says: RegExp;
  readonly tense: Reading['tense'];
  readonly means: (period: Period, today: Day) => DateValue;
};

const upTo = ({ end, by }: Period): DateValue => ({ kind: 'before', end: by ?? end });
const since = ({ start }: Period): DateValue => ({ kind: 'after', start });

/** Words that turn the period after them into a limit. */
const directions: readonly Direction[] = [
  {
    says: /avant (?!hier)/y,
    tense: 'next',
    // What has begun (« avant ce soir ») can only be meant to its end.
    means: ({ start, end, by }, today) => ({ kind: 'before', end: by ?? (start > today ? start : end) }),
  },
  {
    says: /(?:dici|jusqua|(?:au|le) plus tard|pas (?:plus tard que|apres)|dernier (?:delai|carat)|(?:grand )?max(?:imum)?) ?:? ?/y,
    tense: 'next',
    means: upTo,
  },
  {
    says: /(?:apres |au[ -]dela (?:de )?)/y,
    tense: 'next',
    means: ({ end, by }) => ({ kind: 'after', start: by ?? end }),
  },
  { says: /depuis (?:environ )?/y, tense: 'before', means: since },
  { says: /a partir (?:de |d')?/y, tense: 'next', means: since },
  // Without its accent, « dès » is also an article: « des 15 prochains jours », « des vacances ».
  { says: /des (?!vacances|\d+ [a-z]|prochain|dernier)/y, tense: 'next', means: since },
];
const atTheLatest = /,? (?:au plus tard|dernier delai|(?:grand )?max(?:imum)?)(?![a-z])/y;

const LENGTH = `(\\d{1,3}) ?(${pieces['UNIT']})(?![a-z0-9])`;
const within = new RegExp(`dici (?:la |une? )?(?:environ )?(?:${LENGTH}|(quinzaine|huitaine))`, 'y');
const forSoLong = new RegExp(`depuis (?:environ |plus de |pres de )?${LENGTH}`, 'y');

/** « avant vendredi », « d'ici 15 jours », « depuis mars », « vendredi au plus tard ». */
export function readDirection(text: string, at: number, today: Day): FoundValue | null {
  const limit = matchAt(within, text, at);
  if (limit) {
    const [, count = '1', unit = '', one] = limit;
    return { value: { kind: 'before', end: window(today, Number(count), one ?? unit).end }, to: within.lastIndex };
  }
  const length = matchAt(forSoLong, text, at);
  if (length) {
    const [, count = '1', unit = ''] = length;
    return { value: { kind: 'after', start: shift(today, -Number(count), unit) }, to: forSoLong.lastIndex };
  }
  for (const { says, tense, means } of directions) {
    if (!matchAt(says, text, at)) continue;
    const found = readPeriod(text, says.lastIndex, { today, tense }, true);
    if (found) return { value: found.period && means(found.period, today), to: found.to };
  }
  const found = readPeriod(text, at, { today, tense: 'next' });
  if (!found || !matchAt(atTheLatest, text, found.to)) return null;
  return { value: found.period && upTo(found.period), to: atTheLatest.lastIndex };
}

/** How two ends of a range are opened and joined. */
const pairs: readonly (readonly [opens: RegExp, joins: RegExp])[] = [
  [/(?:entre|les) /y, / et /y],
  [
    /(?:(?:du|de|le|les|depuis|des|a partir (?:du|de)) |d'|a partir d')?/y,
    / (?:aux?|a|jusqua(?: au| en)?) | ?(?:-|–|→|>) ?/y,
  ],
];
const bareDay = new RegExp(
  `(?:le |la )?(?:${pieces['WEEKDAY']} )?(1er|[0-3]?\\d)(?= (?:et|aux?|a|jusqua) | ?(?:-|–|→|>))`,
  'y',
);
const moved = /(?:report|decal|deplac|repouss|avanc)[a-z]* (?:[a-z']+ ){0,3}$/;

/** « du 5 au 12 janvier », « entre mars et mai », « de lundi à mercredi », « 7-11 déc. ». */
export function readPair(text: string, at: number, reading: Reading): FoundValue | null {
  for (const [opens, joins] of pairs) {
    if (!matchAt(opens, text, at)) continue;
    const from = opens.lastIndex;
    const found = readFromDay(text, from, joins, reading) ?? readFromPeriod(text, from, joins, reading);
    if (!found) continue;
    const { first, last, to } = found;
    if (moved.test(text.slice(Math.max(0, at - 40), at))) return { value: dayOrRange(last), to };
    return { value: { kind: 'range', start: first.start, end: last.by ?? last.end }, to };
  }
  return null;
}

type Ends = { readonly first: Period; readonly last: Period; readonly to: number };

/** The first end is only a day of a month that the second tells. */
function readFromDay(text: string, at: number, joins: RegExp, reading: Reading): Ends | null {
  const day = matchAt(bareDay, text, at);
  if (!day || !matchAt(joins, text, bareDay.lastIndex)) return null;
  const found = readEnd(text, bareDay.lastIndex, joins, reading);
  if (!found) return null;
  const first = readPeriod(`le ${day[1]}`, 0, { today: found.period.start, tense: 'last' })?.period;
  return first ? { first, last: found.period, to: found.to } : null;
}

function readFromPeriod(text: string, at: number, joins: RegExp, reading: Reading): Ends | null {
  const opening = readPeriod(text, at, reading, true);
  if (!opening?.period || !matchAt(joins, text, opening.to)) return null;
  const closing = readEnd(text, opening.to, joins, reading);
  if (!closing) return null;
  const after = readEnd(text, opening.to, joins, { ...reading, today: opening.period.start });
  const before = comesBack.test(text.slice(at, opening.to))
    ? readPeriod(text, at, { today: closing.period.start, tense: 'last' }, true)?.period
    : null;
  const forwards = after && inOrder(opening.period, after);
  const backwards = before ? inOrder(before, closing) : null;
  if (!forwards || !backwards) return forwards ?? backwards;
  const hasBegun = backwards.first.start <= reading.today;
  return hasBegun || lengthOf(backwards) < lengthOf(forwards) ? backwards : forwards;
}

/** « du 15/11 au 15/12 » may have begun already; « de jeudi à mardi » or « de demain à lundi » have not. */
const comesBack = new RegExp(`^(?:le |la |du |au )?(?:${pieces['WEEKDAY']} )?(?:\\d|${pieces['MONTH']})`);

function inOrder(first: Period, { period, to }: { period: Period; to: number }): Ends | null {
  return first.start <= period.start ? { first, last: period, to } : null;
}

function lengthOf({ first, last }: Ends): number {
  return daysBetween(first.start, last.end);
}

function readEnd(text: string, at: number, joins: RegExp, reading: Reading): { period: Period; to: number } | null {
  joins.lastIndex = at;
  const [joint = ''] = joins.exec(text) ?? [];
  for (const from of [at + joint.length, at + (/^ ?/.exec(joint)?.[0].length ?? 0)]) {
    const found = readPeriod(text, from, reading, true);
    if (found?.period) return { period: found.period, to: found.to };
  }
  return null;
}
