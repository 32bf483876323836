import type { PersonName } from '../domain/referral';
import { isTown } from './cities';
import { isEveryday, looksFrench } from './everyday';
import type { HouseholdMention, NewHouseholdMention, Span } from './meaning';
import { type Cue, cueBefore, isCue } from './name-cues';
import { type Explanation, explain, indexNames, type Named, type NameIndex, type Search, searcher } from './name-index';
import { isParticle, splitName } from './person-name';
import { overlaps, type Word, wordsOf } from './tokens';

export { splitName } from './person-name';
export { indexNames, type NameIndex };

/** A word that may be part of a name. `isPlain`: it is also an everyday word or a town. */
type Token = Word & { readonly place: number; readonly isPlain: boolean; readonly isTaken: boolean };
type Run = readonly Token[];
type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly index: NameIndex;
  readonly search: Search;
  /** Everything is in capitals, so that a capital says nothing. */
  readonly isShouted: boolean;
};

/** Past so many words that may be names, a text is no sentence: the rest is not searched. */
const mostTokens = 60;
const mostInName = 5;
/** How far below the best another household may stand and still be meant. */
const hair = 0.035;

/**
 * Who is named in a bounded text. The library only measures how far two spellings are apart; whether that is the same
 * person is decided here:
 * - words that may be names are gathered in runs: neither everyday words nor `taken`, unless a cue says so (« Mme Avril »);
 * - a run names a household when every one of its words is explained by a part of that household's name, in any order,
 *   written apart or together, as an initial or a short form. « Aminata Diallo » is not explained by « Ibrahim Diallo »;
 * - one word alone must be close, the shorter the closer (three letters: the same sound); beside a sure word another may
 *   be further away;
 * - of the households explained, those within a hair of the best are kept: two people of one name are both returned, best
 *   first, and the assistant asks which.
 * A run that explains nobody is `newHousehold` when a cue, a capital or its standing alone says that it is a name.
 * A household may lie over a date in `taken` when a cue says that « avril » is a family here: the date is then none.
 */
export function readHouseholds(
  text: string,
  index: NameIndex,
  taken: readonly Span[],
): { households: HouseholdMention[]; newHousehold?: NewHouseholdMention } {
  const words = wordsOf(text);
  const shouted = words.filter(({ shape }) => shape === 'caps').length;
  const sentence: Sentence = {
    text,
    words,
    index,
    search: searcher(index),
    isShouted: words.length > 2 && shouted > words.length / 2,
  };
  const households: HouseholdMention[] = [];
  let fresh: { mention: NewHouseholdMention; weight: number } | undefined;
  for (const run of runsOf(sentence, taken)) {
    const known = householdsIn(run, sentence);
    households.push(...known);
    const candidate = known.length === 0 ? newNameIn(run, sentence) : undefined;
    if (candidate && (!fresh || candidate.weight > fresh.weight)) fresh = candidate;
  }
  households.sort((a, b) => b.confidence - a.confidence);
  const isNew = fresh && (households.length === 0 || fresh.weight > 4);
  return { households, ...(fresh && isNew ? { newHousehold: fresh.mention } : {}) };
}

/** The neighbouring words that may be names, in order. */
function runsOf(sentence: Sentence, taken: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let run: Token[] = [];
  let left = mostTokens;
  sentence.words.forEach((_, place) => {
    const token = left > 0 ? tokenAt(place, sentence, taken) : undefined;
    const last = run[run.length - 1];
    if (!token || (last && !isBeside(last, token, sentence.text)) || run.length === mostInName) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (token) {
      run.push(token);
      left -= 1;
    }
  });
  if (run.length > 0) runs.push(run);
  return runs.map(withoutLastParticles).filter(({ length }) => length > 0);
}

function withoutLastParticles(run: Run): Run {
  return run.slice(0, run.findLastIndex(({ folded }) => !isParticle(folded)) + 1);
}

function tokenAt(
  place: number,
  { words, index, text, isShouted }: Sentence,
  taken: readonly Span[],
): Token | undefined {
  const word = words[place];
  const next = words[place + 1];
  if (!word || isCue(word, next)) return undefined;
  const { folded } = word;
  const isTaken = overlaps(word, taken);
  const isPlain = isTaken || isEveryday(folded) || isTown(folded);
  const token = { ...word, place, isPlain, isTaken };
  if (index.words.has(folded) && folded.length > 1) return token;
  if (isTaken) return undefined;
  if (folded.length === 1) return isInitial(word, next, text) ? token : undefined;
  if (isParticle(folded))
    return next && isBeside(word, next, text) && !(isArticle(folded) && word.shape === 'lower' && !next.joined)
      ? token
      : undefined;
  if (!isPlain) return token;
  const isCapital = word.shape !== 'lower' && !isShouted && place > 0;
  return isCapital && /person|family/.test(cueBefore(words, place, text)) ? token : undefined;
}

/** « T. Haile », « J-P Mbemba », « d'Almeida »; not the « a » of « il a », nor the « j » of « j'ai ». */
function isInitial(word: Word, next: Word | undefined, text: string): boolean {
  const after = text.charAt(word.to);
  if (after === '.' || after === '-' || (word.joined && text.charAt(word.at - 1) === '-')) return true;
  if (after === "'" && next) return !isEveryday(next.folded);
  return after === ' ' && !/[ay]/.test(word.folded) && next !== undefined && !isEveryday(next.folded);
}

function isBeside(a: Span, b: Span, text: string): boolean {
  return /^(?:[ '-]|\. ?)$/.test(text.slice(a.to, b.at)) && (text.charAt(a.to) !== '.' || a.text.length === 1);
}

/** The households that the longest part of a run names, when what is left of the run need not be a name. */
function householdsIn(run: Run, sentence: Sentence): HouseholdMention[] {
  for (let length = run.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const window = run.slice(from, from + length);
      const rest = [...run.slice(0, from), ...run.slice(from + length)];
      if (!rest.every((token) => isSpare(token, window))) continue;
      const explained = explainedBy(window, sentence);
      if (explained.length > 0) return mentionsOf(window, explained, sentence);
    }
  }
  return [];
}

/** Whether a word beside a name may be no part of it. */
function isSpare(token: Token, window: Run): boolean {
  if (token.isPlain || isParticle(token.folded) || looksFrench(token.folded)) return true;
  return token.shape === 'lower' && window.some(({ shape }) => shape !== 'lower');
}

function explainedBy(window: Run, sentence: Sentence): Explanation[] {
  const all = explain(window, sentence.index, sentence.search);
  const best = all[0]?.score ?? 0;
  const alone = window.length === 1 ? window[0] : undefined;
  if (
    alone &&
    best < 1 &&
    looksFrench(alone.folded) &&
    cueBefore(sentence.words, alone.place, sentence.text) === 'none'
  )
    return [];
  if (alone?.isPlain && !isMeantAsName(alone, sentence)) return [];
  return all.filter(({ score }) => score > best - hair);
}

const dateLinks = new Set(['avec', 'chez', 'contre', 'voir']);
const links = new Set([...dateLinks, 'pour', 'de', 'd', 'a', 'par']);
const doing = new Set([
  'a',
  'n',
  'ne',
  'doit',
  'va',
  'veut',
  'sera',
  'sort',
  'passe',
  'touche',
  'demande',
  'part',
  'et',
]);

/** Whether a word that is also an everyday word (Petit, Avril, Lundi) stands here for the household of that name. */
function isMeantAsName({ place, isTaken, shape, to }: Token, { words, text, isShouted }: Sentence): boolean {
  const cue: Cue = cueBefore(words, place, text);
  if (cue === 'person' || cue === 'family' || cue === 'file') return true;
  const [previous, next] = [words[place - 1], words[place + 1]];
  if (shape !== 'lower' && !isShouted && place > 0) return true;
  if (!previous && !next) return !isTaken && text.trim().length === to;
  if (!previous) return shape !== 'lower' && doing.has(next?.folded ?? '');
  if (isTaken) return dateLinks.has(previous.folded);
  const isClosed = !next || !/^[ '-]$/.test(text.slice(to, next.at)) || links.has(next.folded);
  return links.has(previous.folded) && isClosed;
}

function mentionsOf(window: Run, explained: readonly Explanation[], { text, index }: Sentence): HouseholdMention[] {
  const { at, to } = spanOf(window);
  return explained.flatMap(({ entry, score }) => {
    const id = index.entries[entry]?.id;
    return id === undefined ? [] : [{ text: text.slice(at, to), at, to, id, confidence: score }];
  });
}

const cueWeight: Readonly<Record<Cue, number>> = { person: 4, family: 4, file: 2, link: 1, none: 0 };

/** A name that nobody bears, and how much says that it is one: below 2, nothing does. */
function newNameIn(run: Run, sentence: Sentence): { mention: NewHouseholdMention; weight: number } | undefined {
  const { words, text } = sentence;
  const window = trimmed(run);
  const [first] = window;
  if (!first || window.every(({ folded }) => isParticle(folded))) return undefined;
  const cue = cueBefore(words, first.place, text);
  const isCapital = window.some(({ shape, place }) => shape !== 'lower' && place > 0) && !sentence.isShouted;
  const isUnknown = window.some(
    ({ isPlain, folded, shape }) => !isPlain && (shape !== 'lower' || !looksFrench(folded)),
  );
  const isAlone = words.every(
    (word, i) => window.some(({ place }) => place === i) || isCue(word, words[i + 1]) || isEveryday(word.folded),
  );
  const weight = cueWeight[cue] + Number(isCapital) * 2 + Number(isUnknown) + Number(isAlone);
  if (weight < 2 || !(isUnknown || (isCapital && cueWeight[cue] >= 4))) return undefined;
  const { at, to } = spanOf(window);
  const name = splitName(text.slice(at, to));
  return name ? { mention: { text: text.slice(at, to), at, to, name }, weight } : undefined;
}

/** Without the everyday words, and the French articles, at both ends. */
function trimmed(run: Run): Run {
  const isName = ({ isPlain, shape, folded }: Token): boolean => (!isPlain && !isArticle(folded)) || shape !== 'lower';
  const from = run.findIndex(isName);
  return from < 0 ? [] : run.slice(from, run.findLastIndex(isName) + 1);
}

function isArticle(folded: string): boolean {
  return /^(?:le|la|les|l|de|d|du|des|m|n|a)$/.test(folded);
}

function spanOf(window: Run): { at: number; to: number } {
  return { at: window[0]?.at ?? 0, to: window[window.length - 1]?.to ?? 0 };
}

/** Somebody of a directory who may be the same person or family, with the confidence (0 to 1) that it is. */
export type SimilarName = { readonly id: string; readonly confidence: number };

/**
 * Soft duplicates of a name before it is recorded, best first: other spellings, first and last name swapped, one of the
 * two missing on either side. Another first name beside the same family name is another person.
 */
export function similarNames(name: PersonName, directory: readonly Named[]): SimilarName[] {
  const index = indexNames(directory);
  const search = searcher(index);
  const whole = explain(wordsOf(`${name.first} ${name.last}`), index, search);
  const lastAlone = explain(wordsOf(name.last), index, search).filter(
    ({ entry }) => isLoneName(directory[entry]) || name.first === '',
  );
  const best = new Map<string, number>();
  for (const { entry, score } of [...whole, ...lastAlone.map((one) => ({ ...one, score: one.score * 0.8 }))]) {
    const id = directory[entry]?.id;
    if (id !== undefined) best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  return [...best].map(([id, confidence]) => ({ id, confidence })).sort((a, b) => b.confidence - a.confidence);
}

function isLoneName(named: Named | undefined): boolean {
  return named !== undefined && wordsOf(named.name).filter(({ folded }) => !isParticle(folded)).length === 1;
}
