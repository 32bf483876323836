import { readTrade } from './lexicon';
import { fold } from './text';

/** What the classifier sees of a sentence: numbers of buckets, each once. */
export type Features = Uint32Array;
export const BUCKETS = 1 << 15;

/** A masked sentence cut into words (`{nom}`, `#` for a number, `?`), with what it says in the words of the trade. */
export type Sentence = { readonly words: readonly string[]; readonly trade: readonly string[] };

export const UNKNOWN = '~';
const NAME = '{nom}';
const COLLEAGUE = '{collegue}';
const dateMasks: ReadonlySet<string> = new Set(['{jour}', '{periode}', '{avant}', '{depuis}']);
const numbers = new Set('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente'.split(' '));

/** Reads a masked sentence: `{nom}` a household, `{collegue}` a colleague, `{jour}` and the others a date. */
export function sentenceOf(masked: string): Sentence {
  const folded = fold(masked);
  const words = folded.match(/\{[a-z]+\}|\p{L}+|\d+|[?!:+€%]|\p{Extended_Pictographic}/gu) ?? [];
  const trade = readTrade(folded.replace(/\{[a-z]+\}/g, (mask) => ' '.repeat(mask.length)));
  return {
    words: words.map((word) => (/^\d/.test(word) || numbers.has(word) ? '#' : word)),
    trade: trade.flatMap(({ topic, code }) => (code ? [topic, code] : [topic])),
  };
}

/**
 * The features of a sentence: its words and pairs of words (those not `known` all alike), the letters inside its words
 * against typing errors, the words of the trade, and which masks stand together.
 */
export function featuresOf({ words, trade }: Sentence, known: ReadonlySet<string>): Features {
  const features = new Set<number>();
  const add = (kind: number, hash: number) => features.add(bucketOf(kind, hash));
  const masks = new Set<string>();
  let previous = EDGE;
  for (const word of words) {
    const isMask = word.startsWith('{');
    const meaning = hashOf(dateMasks.has(word) ? '{date}' : isMask || known.has(word) ? word : UNKNOWN);
    add(WORD, meaning);
    add(PAIR, previous ^ Math.imul(meaning, 31));
    if (isMask) masks.add(word);
    else for (const letters of lettersOf(word)) features.add(letters);
    previous = meaning;
  }
  add(PAIR, previous ^ Math.imul(EDGE, 31));
  for (const mask of masks) add(MASK, hashOf(mask));
  add(
    MASKS,
    hashOf(
      [...masks]
        .map((mask) => (dateMasks.has(mask) ? '{date}' : mask))
        .sort()
        .join(''),
    ),
  );
  add(LENGTH, Math.min(8, words.length));
  for (const tag of trade) add(TRADE, hashOf(tag));
  return Uint32Array.from(features);
}

/** The same sentence, read by one who knows few names: each household or colleague becomes one of these words in turn. */
export function withoutNames({ words, trade }: Sentence, turn: number): Sentence {
  const household = [NAME, UNKNOWN];
  const colleague = [UNKNOWN, NAME, COLLEAGUE];
  const choose = (choices: readonly string[], at: number) => choices[(turn + at) % choices.length] ?? UNKNOWN;
  return {
    words: words.map((word, at) =>
      word === NAME ? choose(household, at) : word === COLLEAGUE ? choose(colleague, at) : word,
    ),
    trade,
  };
}

const [WORD, PAIR, LETTERS, MASK, MASKS, LENGTH, TRADE] = [1, 2, 3, 4, 5, 6, 7];
const EDGE = 0x5bd1e995;
const [SHORTEST_PIECE, LONGEST_PIECE] = [3, 4];

const pieces = new Map<string, readonly number[]>();

/** Pieces of three and four letters. Only words of the examples are remembered, so that no one can fill the memory. */
function lettersOf(word: string): readonly number[] {
  return pieces.get(word) ?? piecesOf(word);
}

/** Remembers the pieces of words that will come back. */
export function remember(words: Iterable<string>): void {
  for (const word of words) pieces.set(word, piecesOf(word));
}

function piecesOf(word: string): readonly number[] {
  if (word.length < SHORTEST_PIECE) return [];
  const edged = `<${word}>`;
  const found: number[] = [];
  for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE; size++) {
    for (let at = 0; at + size <= edged.length; at++) found.push(bucketOf(LETTERS, hashOf(edged.slice(at, at + size))));
  }
  return found;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash;
}

function bucketOf(kind: number, hash: number): number {
  const mixed = Math.imul(hash ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % BUCKETS;
}
