import { addDays, type Day } from '../../domain/day';
import type { DateValue } from '../meaning';
import { shift, window } from './almanac';
import type { Period, Reading } from './moments';
import { type Found, matchAt, readPeriod } from './periods';
import { UNIT } from './time-words';

/** A value read at a place of a text, up to `to`, excluded. `null`: an impossible date, to be passed over. */
export type FoundValue = { readonly value: DateValue | null; readonly to: number };

/** A period as a value: a day when it is one. */
export function dayOrRange({ start, end }: Period): DateValue {
  return addDays(start, 1) === end ? { kind: 'day', start } : { kind: 'range', start, end };
}

const upTo = ({ end, by }: Period): DateValue => ({ kind: 'before', end: by ?? end });
const since = ({ start }: Period): DateValue => ({ kind: 'after', start });
/** What has begun (« avant ce soir ») can only be meant to its end. */
const upToTheDayBefore = ({ start, end, by }: Period, today: Day): DateValue => ({
  kind: 'before',
  end: by ?? (start > today ? start : end),
});

type Direction = readonly [says: RegExp, tense: Reading['tense'], means: (period: Period, today: Day) => DateValue];

/** Words that turn the period after them into a limit. */
const directions: readonly Direction[] = [
  [/avant /y, 'next', upToTheDayBefore],
  [/(?:dici|jusqua) /y, 'next', upTo],
  [
    /(?:(?:au|le) plus tard|pas (?:plus tard que|apres)|dernier (?:delai|carat)|(?:grand )?max(?:imum)?) (?:: )?/y,
    'next',
    upTo,
  ],
  [
    /(?:apres |au[ -]dela (?:de )?|(?<!\b(?:est|suis|ai|as|a|sont|ont) )passe (?=le ))/y,
    'next',
    ({ end, by }) => ({ kind: 'after', start: by ?? end }),
  ],
  [/depuis /y, 'before', since],
  [/a partir (?:de |d')?/y, 'next', since],
  // Without its accent « dès » is also an article: « des 15 prochains jours », « des vacances ».
  [/des (?!vacances|\d+ [a-z]|prochain|dernier)/y, 'next', since],
];

const LENGTH = `(?:environ |plus de |pres de |la )?(?:(\\d{1,3}) ?(${UNIT})|(huitaine|quinzaine))(?![a-z0-9])`;
/** Words that turn the length of time after them into a limit. */
const lengths: readonly (readonly [says: RegExp, means: (today: Day, count: number, unit: string) => DateValue])[] = [
  [new RegExp(`dici ${LENGTH}`, 'y'), (today, count, unit) => upTo(window(today, count, unit))],
  [new RegExp(`depuis ${LENGTH}`, 'y'), (today, count, unit) => ({ kind: 'after', start: shift(today, -count, unit) })],
];

/** « avant vendredi », « d'ici 15 jours », « depuis mars ». */
export function readDirection(text: string, at: number, today: Day): FoundValue | null {
  for (const [says, means] of lengths) {
    const found = matchAt(says, text, at);
    const [, count = '1', unit, only = ''] = found ?? [];
    if (found) return { value: means(today, Number(count), unit ?? only), to: says.lastIndex };
  }
  for (const [says, tense, means] of directions) {
    const found = matchAt(says, text, at) && readPeriod(text, says.lastIndex, { today, tense }, true);
    if (found) return { value: found.period && means(found.period, today), to: found.to };
  }
  return null;
}

const atTheLatest = /,? (?:au plus tard|dernier delai|(?:grand )?max(?:imum)?)(?![a-z])/y;

/** « vendredi au plus tard »: the limit said after the period. */
export function readLatest(text: string, { period, to }: Found): FoundValue | null {
  return matchAt(atTheLatest, text, to) && { value: period && upTo(period), to: atTheLatest.lastIndex };
}
