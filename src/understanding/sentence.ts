import { tradeAmong } from './lexicon';
import { fold } from './text';

/** A masked text cut into words (`{nom}`, `#` for a number, `?`), with what it says in the words of the trade. */
export type Sentence = { readonly words: readonly string[]; readonly trade: readonly string[] };

/** What stands for a word that is not known. */
export const UNKNOWN = '~';

const numbers = new Set('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente'.split(' '));

/** Reads a masked text. */
export function sentenceOf(masked: string): Sentence {
  const words = fold(masked).match(/\{[a-z]+\}|[\p{L}\p{N}]+|[?!:+€%]|\p{Extended_Pictographic}/gu) ?? [];
  return {
    words: words.map((word) => (numbers.has(word) ? '#' : word.replace(/\d+/g, '#'))),
    trade: tradeAmong(words).flatMap(({ topic, code }) => (code ? [topic, code] : [topic])),
  };
}

/** What stands around a sentence, and how a name that is not known is read, each in turn. */
const courtesies = [
  ['bonjour', ''],
  ['', 'svp'],
  ['', 'merci'],
  ['bonjour', 'merci'],
  ['stp', ''],
] as const;
const namesReadAs: Readonly<Record<string, readonly string[]>> = {
  '{nom}': ['{nom}', UNKNOWN],
  '{collegue}': [UNKNOWN, '{nom}', '{collegue}'],
};
const TOO_SHORT_FOR_COURTESY = 3;

/** The same sentence as it may also come: with names that are not known and, every other time, with a courtesy. */
export function variantOf({ words, trade }: Sentence, turn: number): Sentence {
  const named = words.map((word, at) => {
    const choices = namesReadAs[word] ?? [word];
    return choices[(turn + at) % choices.length] ?? word;
  });
  if (turn % 2 > 0 || words.length < TOO_SHORT_FOR_COURTESY) return { words: named, trade };
  const [before, after] = courtesies[(turn / 2) % courtesies.length] ?? ['', ''];
  return { words: [before, ...named, after].filter((word) => word !== ''), trade };
}
