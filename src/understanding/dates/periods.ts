import { daySayings } from './day-sayings';
import { each, type Moment, type Period, type Reading, type Recurring, settle } from './moments';
import { bareWholes, namedWeeks, namedWholes, periodSayings } from './period-sayings';
import { pieces, type Saying } from './sayings';

/** What was read at a place of a text: `null` is an impossible date (31/02), known to end at `to` all the same. */
export type Found = { readonly period: Period | null; readonly to: number };

/**
 * Reads the day or period that begins at a place of a text in one spelling. After a word such as « avant » (`isLed`) a
 * month, a year or a week needs no other word before it.
 */
export function readPeriod(text: string, at: number, reading: Reading, isLed = false): Found | null {
  for (const pattern of isLed ? afterWord : alone) {
    const found = matchAt(pattern.says, text, at);
    const to = pattern.says.lastIndex;
    if (found) return { period: settle(meaningOf(pattern, found, reading), reading), to };
  }
  return null;
}

/** What a sticky pattern finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

type Pattern = { readonly says: RegExp; readonly means: Saying[1] };

function meaningOf({ means }: Pattern, [, ...words]: RegExpExecArray, reading: Reading): Moment | Recurring | null {
  const inside = (part: string, change: (period: Period) => Moment | null = (period) => period) =>
    each(understand(part, reading), change);
  return means({ ...reading, inside }, ...words.map((word) => word ?? ''));
}

/** The meaning of words that are a day or a period from end to end. */
function understand(words: string, reading: Reading): Moment | Recurring | null {
  for (const pattern of complete) {
    const found = matchAt(pattern.says, words, 0);
    if (found && pattern.says.lastIndex === words.length) return meaningOf(pattern, found, reading);
  }
  return null;
}

const withoutBrackets = (says: string): string => says.replace(/(?<!\\)\((?!\?)/g, '(?:');
const anyOf = (table: readonly Saying[]): string => `(?:${table.map(([says]) => withoutBrackets(says)).join('|')})`;

const wholes = [...namedWholes, ...bareWholes];
const allPieces: Readonly<Record<string, string>> = {
  ...pieces,
  NAMED_WEEK: anyOf(namedWeeks),
  NAMED_WHOLE: anyOf(namedWholes),
  WHOLE: anyOf(wholes),
};

/** A saying with its pieces in full; those that may be left out take the space after them. */
function expand(says: string): string {
  return says.replace(/(?:THE|ANY|OF) |[A-Z_]{2,}/g, (name) => expand(allPieces[name.trim()] ?? ''));
}

function patternOf([says, means]: Saying): Pattern {
  return { says: new RegExp(`(?:${expand(says)})(?![a-z0-9])`, 'y'), means };
}

const alone = [...daySayings, ...periodSayings].map(patternOf);
const afterWord = [...alone, ...bareWholes.map(([says, means]) => patternOf([`ANY ${says}`, means]))];
const complete = [...wholes.map(patternOf), ...alone];
