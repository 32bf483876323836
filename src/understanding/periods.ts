import { type Period, type Reading, type Recurring, settle } from './almanac';
import { bareWholes, namedWholes, pieces, type Saying, sayings } from './sayings';

/** What was read at a place of a text: `null` is an impossible date (31/02), known to end at `to` all the same. */
export type Found = { readonly period: Period | null; readonly to: number };

type Pattern = { readonly says: RegExp; readonly means: Saying[1] };

/**
 * Reads the period that begins at a place of a text in one spelling. After a word such as « avant » (`isLed`) a month,
 * a year or a week needs no other word before it.
 */
export function readPeriod(text: string, at: number, reading: Reading, isLed = false): Found | null {
  for (const { says, means } of isLed ? afterWord : alone) {
    const found = matchAt(says, text, at);
    if (!found) continue;
    const to = says.lastIndex;
    const words = found.slice(1).map((word) => word ?? '');
    const inside = (part: string) => understand(part, reading);
    return { period: settle(means({ ...reading, inside }, ...words), reading), to };
  }
  return null;
}

/** The meaning of words that are a period from end to end. */
function understand(words: string, reading: Reading): Period | Recurring | null {
  for (const { says, means } of complete) {
    const found = matchAt(says, words, 0);
    if (!found || says.lastIndex < words.length) continue;
    return means(
      { ...reading, inside: (part) => understand(part, reading) },
      ...found.slice(1).map((word) => word ?? ''),
    );
  }
  return null;
}

/** What a sticky pattern finds at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const withoutBrackets = (says: string): string => says.replace(/(?<!\\)\((?!\?)/g, '(?:');
const anyOf = (table: readonly Saying[]): string => `(?:${table.map(([says]) => withoutBrackets(says)).join('|')})`;

const allPieces: Readonly<Record<string, string>> = {
  ...pieces,
  NAMED_WHOLE: anyOf(namedWholes),
  WHOLE: anyOf([...namedWholes, ...bareWholes]),
  WEEK: anyOf(namedWholes.filter(([says]) => says.startsWith('semaine'))),
};

function expand(says: string): string {
  return says.replace(/(?:THE|ANY|OF) |[A-Z_]{2,}/g, (name) => expand(allPieces[name.trim()] ?? name.toLowerCase()));
}

function patternOf([says, means]: Saying): Pattern {
  return { says: new RegExp(`(?:${expand(says)})(?![a-z0-9])`, 'y'), means };
}

const alone = sayings.map(patternOf);
const wholes = [...namedWholes, ...bareWholes].map(patternOf);
const ledWholes = bareWholes.map(([says, means]): Saying => [`ANY${says}`, means]).map(patternOf);
const afterWord = [...alone, ...ledWholes];
const complete = [...wholes, ...alone];
