import { readTrade } from './lexicon';
import { familiesOf } from './synonyms';
import { fold } from './text';

/** What the classifier sees of a sentence: numbers of buckets, each once. */
export type Features = Uint32Array;
export const BUCKETS = 1 << 15;

/** A masked sentence cut into words (`{nom}`, `#` for a number, `?`), with what it says in the words of the trade. */
export type Sentence = { readonly words: readonly string[]; readonly trade: readonly string[] };

/** The words that were learnt, and what was worked out of each. Words that are not `known` look all alike. */
export type Vocabulary = { readonly known: ReadonlySet<string>; readonly kinds: ReadonlyMap<string, Features> };

const UNKNOWN = '~';
const NAME = '{nom}';
const COLLEAGUE = '{collegue}';
const DATE = '{date}';
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
 * The features of a sentence: its words and pairs of words, the letters inside words against typing errors, the families
 * of words, the words of the trade, and which masks stand together.
 */
export function featuresOf({ words, trade }: Sentence, { known, kinds }: Vocabulary): Features {
  const features = new Set<number>();
  const masks = new Set<string>();
  let previous = EDGE;
  for (const word of words) {
    const isMask = isMasked(word);
    const meaning = hashOf(dateMasks.has(word) ? DATE : isMask || known.has(word) ? word : UNKNOWN);
    features.add(bucketOf(WORD, meaning));
    features.add(bucketOf(PAIR, previous ^ Math.imul(meaning, 31)));
    if (isMask) masks.add(word);
    else for (const kind of kinds.get(word) ?? kindsOf(word)) features.add(kind);
    previous = meaning;
  }
  features.add(bucketOf(PAIR, previous ^ Math.imul(EDGE, 31)));
  for (const mask of masks) features.add(bucketOf(MASK, hashOf(mask)));
  features.add(bucketOf(TOGETHER, hashOf(togetherOf(masks))));
  features.add(bucketOf(LENGTH, Math.min(LONG, words.length)));
  for (const tag of trade) features.add(bucketOf(TRADE, hashOf(tag)));
  return Uint32Array.from(features);
}

/** What a word is beside itself: its families, and its pieces of three and four letters. */
export function kindsOf(word: string): Features {
  const families = familiesOf(word).map((family) => bucketOf(FAMILY, hashOf(family)));
  return Uint32Array.from([...families, ...piecesOf(word).map((piece) => bucketOf(PIECE, hashOf(piece)))]);
}

/** The same sentence, read by one who knows few names: a household or a colleague is one of these words in turn. */
export function withoutNames({ words, trade }: Sentence, turn: number): Sentence {
  const readAs = (choices: readonly string[], at: number) => choices[(turn + at) % choices.length] ?? UNKNOWN;
  return {
    words: words.map((word, at) =>
      word === NAME ? readAs([NAME, UNKNOWN], at) : word === COLLEAGUE ? readAs([UNKNOWN, NAME, COLLEAGUE], at) : word,
    ),
    trade,
  };
}

const [WORD, PAIR, PIECE, FAMILY, MASK, TOGETHER, LENGTH, TRADE] = [1, 2, 3, 4, 5, 6, 7, 8];
const EDGE = 0x5bd1e995;
const LONG = 8;

export function isMasked(word: string): boolean {
  return word.startsWith('{');
}

function togetherOf(masks: ReadonlySet<string>): string {
  return [...masks]
    .map((mask) => (dateMasks.has(mask) ? DATE : mask))
    .sort()
    .join('');
}

function piecesOf(word: string): string[] {
  if (word.length < 3) return [];
  const edged = `<${word}>`;
  return [3, 4].flatMap((size) =>
    Array.from({ length: Math.max(0, edged.length - size + 1) }, (_, at) => edged.slice(at, at + size)),
  );
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
