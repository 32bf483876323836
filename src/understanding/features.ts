import { readTrade } from './lexicon';
import { familiesOf } from './synonyms';
import { fold } from './text';

/** What the classifier sees of a sentence: numbers of buckets, each once. */
export type Features = Uint32Array;
export const BUCKETS = 1 << 15;

/** A masked sentence cut into words (`{nom}`, `#` for a number, `?`), with what it says in the words of the trade. */
export type Sentence = { readonly words: readonly string[]; readonly trade: readonly string[] };

/** What a word means, all unknown words alike, and the features that it brings: its families, pieces of its letters. */
export type WordSense = { readonly meaning: number; readonly brings: readonly number[] };
export type Vocabulary = ReadonlyMap<string, WordSense>;

const UNKNOWN = '~';
const NAME = '{nom}';
const COLLEAGUE = '{collegue}';
const dateMasks: ReadonlySet<string> = new Set(['{jour}', '{periode}', '{avant}', '{depuis}']);
const numbers = new Set('deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente'.split(' '));
const [WORD, PAIR, PIECE, FAMILY, MASK, SHAPE, LENGTH, TRADE, TRADE_IN_SHAPE] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const EDGE = 0x5bd1e995;
const PIECE_LETTERS = 4;
const LONG = 8;
/** What may stand before and after a sentence; half of them come bare. */
const courtesies = [
  ['bonjour', ''],
  ['', ''],
  ['', 'svp'],
  ['', ''],
  ['', 'merci'],
  ['', ''],
  ['bonjour', 'merci'],
  ['', ''],
  ['stp', ''],
  ['', ''],
] as const;

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
 * The same sentence as it may also come: a household or a colleague whose name is not known is one of these words in
 * turn, and courtesies stand around a sentence of some length.
 */
export function variantOf({ words, trade }: Sentence, turn: number): Sentence {
  const readAs = (choices: readonly string[], at: number) => choices[(turn + at) % choices.length] ?? UNKNOWN;
  const named = words.map((word, at) =>
    word === NAME ? readAs([NAME, UNKNOWN], at) : word === COLLEAGUE ? readAs([UNKNOWN, NAME, COLLEAGUE], at) : word,
  );
  const [before = '', after = ''] = words.length < 3 ? [] : (courtesies[turn % courtesies.length] ?? []);
  return { words: [before, ...named, after].filter((word) => word !== ''), trade };
}

/**
 * Its words and pairs of words, what the words bring, the words of the trade, and its shape: which masks stand together,
 * and whether it asks (« Tesfay a la CSS ? » is no news).
 */
export function featuresOf({ words, trade }: Sentence, vocabulary: Vocabulary): Features {
  const features: number[] = [];
  let previous = EDGE;
  let masks = 0;
  for (const word of words) {
    const { meaning, brings } = vocabulary.get(word) ?? unknown(senseOf(word));
    features.push(bucketOf(WORD, meaning), bucketOf(PAIR, previous ^ Math.imul(meaning, 31)));
    for (const feature of brings) features.push(feature);
    if (isMask(word)) masks |= meaning;
    previous = meaning;
  }
  features.push(bucketOf(PAIR, previous ^ Math.imul(EDGE, 31)));
  const shape = words.at(-1) === '?' ? masks ^ EDGE : masks;
  features.push(bucketOf(SHAPE, shape), bucketOf(LENGTH, Math.min(LONG, words.length)));
  for (const tag of trade) {
    const meaning = hashOf(tag);
    features.push(bucketOf(TRADE, meaning), bucketOf(TRADE_IN_SHAPE, meaning ^ shape));
  }
  return distinct(features);
}

/** A mask brings what it masks, and dates of all kinds mean the same. Pieces of a word stand typing errors. */
export function senseOf(word: string): WordSense {
  if (isMask(word)) {
    return { meaning: hashOf(dateMasks.has(word) ? '{date}' : word), brings: [bucketOf(MASK, hashOf(word))] };
  }
  const families = familiesOf(word).map((family) => bucketOf(FAMILY, hashOf(family)));
  const pieces = piecesOf(word).map((piece) => bucketOf(PIECE, hashOf(piece)));
  return { meaning: hashOf(word), brings: [...families, ...pieces] };
}

/** The sense of a word that is not known: what it brings, and no meaning of its own. */
export function unknown({ brings }: WordSense): WordSense {
  return { meaning: hashOf(UNKNOWN), brings };
}

const lastMet = new Uint32Array(BUCKETS);
let meeting = 0;

/** Each bucket once; marks are faster than a set, and this is most of the learning. */
function distinct(buckets: readonly number[]): Features {
  meeting += 1;
  const kept = new Uint32Array(buckets.length);
  let count = 0;
  for (const bucket of buckets) {
    if (lastMet[bucket] === meeting) continue;
    lastMet[bucket] = meeting;
    kept[count] = bucket;
    count += 1;
  }
  return kept.subarray(0, count);
}

function isMask(word: string): boolean {
  return word.startsWith('{');
}

function piecesOf(word: string): string[] {
  const edged = `<${word}>`;
  if (word.length < PIECE_LETTERS - 1) return [];
  return Array.from({ length: edged.length - PIECE_LETTERS + 1 }, (_, at) => edged.slice(at, at + PIECE_LETTERS));
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
