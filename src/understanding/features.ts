import { type Sentence, UNKNOWN } from './sentence';
import { familiesOf } from './synonyms';

/** What the classifier sees of a sentence: numbers of buckets, each once. */
export type Features = readonly number[];
export const BUCKETS = 1 << 15;

/** What a word means, and the features that it brings: the families it belongs to, pieces of its letters. */
export type Sense = { readonly meaning: number; readonly brings: readonly number[] };
export type Vocabulary = ReadonlyMap<string, Sense>;

const [WORD, PAIR, PIECE, FAMILY, MASK, SHAPE, LENGTH, TRADE, TRADE_IN_SHAPE] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const EDGE = 0x5bd1e995;
const NO_MEANING = hashOf(UNKNOWN);
const PIECE_LETTERS = 4;
const LONG = 8;

/**
 * The features of a sentence: its words and pairs of words, what they bring, the words of the trade, and its shape: which
 * masks stand together, and whether it asks (« Tesfay a la CSS ? » is no news).
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

/** Dates of all kinds mean the same, and bring their kind. */
export function senseOf(word: string): Sense {
  if (isMask(word)) {
    return { meaning: hashOf(dateMasks.has(word) ? '{date}' : word), brings: [bucketOf(MASK, hashOf(word))] };
  }
  const families = familiesOf(word).map((family) => bucketOf(FAMILY, hashOf(family)));
  const pieces = piecesOf(word).map((piece) => bucketOf(PIECE, hashOf(piece)));
  return { meaning: hashOf(word), brings: [...families, ...pieces] };
}

const dateMasks: ReadonlySet<string> = new Set(['{jour}', '{periode}', '{avant}', '{depuis}']);

/** The sense of a word that is not known: what it brings, and the one meaning of all such words. */
export function unknown({ brings }: Sense): Sense {
  return { meaning: NO_MEANING, brings };
}

function isMask(word: string): boolean {
  return word.startsWith('{');
}

function piecesOf(word: string): string[] {
  const edged = `<${word}>`;
  if (word.length < PIECE_LETTERS - 1) return [];
  return Array.from({ length: edged.length - PIECE_LETTERS + 1 }, (_, at) => edged.slice(at, at + PIECE_LETTERS));
}

const lastMet = new Uint32Array(BUCKETS);
let meeting = 0;

/** Each bucket once. Marks are faster than a set, and this is a good part of the learning. */
function distinct(buckets: readonly number[]): Features {
  meeting += 1;
  return buckets.filter((bucket) => {
    const isMet = lastMet[bucket] === meeting;
    lastMet[bucket] = meeting;
    return !isMet;
  });
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
