import { daysBetween } from '../../domain/day';
import { dayOrRange, type FoundValue } from './directions';
import type { Period, Reading } from './moments';
import { type Found, matchAt, readPeriod } from './periods';
import { MONTH, WEEKDAY } from './time-words';

const opened: readonly (readonly [opens: RegExp, joins: RegExp])[] = [
  [/(?:entre|les) /y, / et /y],
  [/(?:(?:du|de|depuis|des|a partir (?:du|de)) |d'|a partir d')/y, / (?:aux?|a|jusqua(?: au| en)?) | ?(?:-|–|→|>) ?/y],
];
const joinsAlone = / (?:aux?|a|jusqua(?: au| en)?) | ?(?:-|–|→|>) ?/y;

/** « du 5 au 12 janvier », « entre mars et mai », « de lundi à mercredi ». */
export function readPair(text: string, at: number, reading: Reading): FoundValue | null {
  for (const [opens, joins] of opened) {
    if (!matchAt(opens, text, at)) continue;
    const from = opens.lastIndex;
    const ends = readEnds(text, from, readPeriod(text, from, reading, true), joins, reading);
    if (ends) return asValue(ends, text.slice(Math.max(0, at - 40), at));
  }
  return null;
}

/** The same without a word before it: « 7-11 déc. », « lundi à mercredi ». `opening` is what was read there. */
export function readUnopenedPair(text: string, at: number, opening: Found | null, reading: Reading): FoundValue | null {
  const ends = readEnds(text, at, opening, joinsAlone, reading);
  return ends && asValue(ends, '');
}

type Ends = { readonly first: Period; readonly last: Period; readonly to: number };

const moved = /(?:report|decal|deplac|repouss|avanc)[a-z]* (?:[a-z']+ ){0,3}$/;

/** « décalé du 5 au 12 » is a move to the 12th, anything else what lies between. */
function asValue({ first, last, to }: Ends, before: string): FoundValue {
  if (moved.test(before)) return { value: dayOrRange(last), to };
  return { value: { kind: 'range', start: first.start, end: last.end }, to };
}

function readEnds(text: string, at: number, opening: Found | null, joins: RegExp, reading: Reading): Ends | null {
  return opening ? readFromPeriod(text, at, opening, joins, reading) : readFromDay(text, at, joins, reading);
}

const bareDay = new RegExp(`(?:le |la )?(?:${WEEKDAY} )?(1er|[0-3]?\\d)(?= (?:et|aux?|a|jusqua) | ?[-–→>])`, 'y');

/** The first end is a day of the month that the second end tells. */
function readFromDay(text: string, at: number, joins: RegExp, reading: Reading): Ends | null {
  const day = matchAt(bareDay, text, at);
  const end = day && readEnd(text, bareDay.lastIndex, joins, reading);
  const first = end && readPeriod(`le ${day[1]}`, 0, { today: end.period.start, tense: 'last' })?.period;
  return first ? { first, last: end.period, to: end.to } : null;
}

/** The year of either end may come from the other. */
function readFromPeriod(text: string, at: number, opening: Found, joins: RegExp, reading: Reading): Ends | null {
  const closing = opening.period && readEnd(text, opening.to, joins, reading);
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

/** « du 15/11 au 15/12 » may have begun already; « de jeudi à mardi » and « de demain à lundi » have not. */
const comesBack = new RegExp(`^(?:le |la |du |au )?(?:${WEEKDAY} )?(?:\\d|${MONTH})`);

type End = { readonly period: Period; readonly to: number };

function readEnd(text: string, at: number, joins: RegExp, reading: Reading): End | null {
  const [joint] = matchAt(joins, text, at) ?? [];
  if (joint === undefined) return null;
  // The « au » of « au 12 » joins, and belongs to the end as well.
  for (const from of [at + joint.length, at + 1]) {
    const found = readPeriod(text, from, reading, joins !== joinsAlone);
    if (found?.period) return { period: found.period, to: found.to };
  }
  return null;
}

function inOrder(first: Period, { period, to }: End): Ends | null {
  return first.start <= period.start ? { first, last: period, to } : null;
}

function lengthOf({ first, last }: Ends): number {
  return daysBetween(first.start, last.end);
}
