import { isEveryday } from './everyday';
import type { Span } from './meaning';
import { cueBefore, isCue, isTitled } from './name-cues';
import type { NameIndex, Search } from './name-index';
import { isParticle } from './person-name';
import { overlaps, type Word } from './tokens';

/** A word that may be part of a name. `isPlain`: it is also an everyday word or a town. */
export type Token = Word & { readonly place: number; readonly isPlain: boolean; readonly isTaken: boolean };
/** Neighbouring words that may be one name together. */
export type Run = readonly Token[];

export type Sentence = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly taken: readonly Span[];
  /** Communes: never the name of somebody new. */
  readonly cities: readonly Span[];
  readonly index: NameIndex;
  readonly search: Search;
  /** Everything is in capitals, so that a capital says nothing. */
  readonly isShouted: boolean;
};

/** Past so many words that may be names, a text is no sentence: the rest is not searched. */
const mostTokens = 60;
const mostInName = 5;

/** The words of a sentence that may be names, gathered where they stand side by side. */
export function runsOf(sentence: Sentence): Run[] {
  const runs: Run[] = [];
  let run: Token[] = [];
  let left = mostTokens;
  for (const place of sentence.words.keys()) {
    const token = left > 0 ? tokenAt(place, sentence) : undefined;
    const last = run[run.length - 1];
    if (!token || run.length === mostInName || (last && !isBeside(last, token, sentence.text))) {
      runs.push(run);
      run = [];
    }
    if (!token) continue;
    run.push(token);
    left -= 1;
  }
  return [...runs, run]
    .map(withoutLastParticles)
    .filter(([first]) => first && cueBefore(sentence.words, first.place, sentence.text) !== 'place');
}

function tokenAt(place: number, { words, taken, cities, index, text, isShouted }: Sentence): Token | undefined {
  const [word, next] = [words[place], words[place + 1]];
  if (!word || isCue(word, next)) return undefined;
  const { folded, shape } = word;
  const isTaken = overlaps(word, taken);
  const isPlain = isTaken || isEveryday(folded) || overlaps(word, cities);
  const token = { ...word, place, isPlain, isTaken };
  if (index.words.has(folded) && folded.length > 1) return token;
  if (isTaken) return undefined;
  if (folded.length === 1) return isInitial(word, next, text) ? token : undefined;
  if (isParticle(folded)) return opensName(word, words[place - 1], next, text) ? token : undefined;
  if (!isPlain || isHyphened(place, words, text)) return token;
  return shape === 'title' && !isShouted && place > 0 && isTitled(words, place, text) ? token : undefined;
}

/** Half of « Jean-Louis »: a word that a hyphen ties to one that is no everyday word. */
function isHyphened(place: number, words: readonly Word[], text: string): boolean {
  return [place, place + 1].some((second) => {
    const [a, b] = [words[second - 1], words[second]];
    if (!a || !b?.joined || text.charAt(a.to) !== '-' || a.text.length === 1 || b.text.length === 1) return false;
    return !isEveryday((second === place ? a : b).folded);
  });
}

/** « T. Haile », « J-P Mbemba », « D'Almeida »; not the « a » of « il a », nor the « j » of « j'ai ». */
function isInitial(word: Word, next: Word | undefined, text: string): boolean {
  const after = text.charAt(word.to);
  if (after === '.' || (after === '-' && !/[aty]/.test(word.text)) || (word.joined && text.charAt(word.at - 1) === '-'))
    return true;
  if (!next || isEveryday(next.folded)) return false;
  return after === "'" ? /[dmno]/.test(word.folded) : after === ' ' && !/[aày]/.test(word.text);
}

/** A particle of a name; « le » and « de » are one when joined, in capitals, or after such a one: « De la Fuente ». */
function opensName(word: Word, previous: Word | undefined, next: Word | undefined, text: string): boolean {
  if (!next || !isBeside(word, next, text)) return false;
  const isAfterOne = previous !== undefined && previous.shape === 'title' && isArticle(previous.folded);
  return !isArticle(word.folded) || word.shape !== 'lower' || next.joined || isAfterOne;
}

/** Words side by side: nothing between them but a space, a hyphen, an apostrophe, or the dot of an initial. */
function isBeside(a: Word, b: Word, text: string): boolean {
  const between = text.slice(a.to, b.at);
  return /^[ '-]$/.test(between) || (a.text.length === 1 && /^\. ?$/.test(between));
}

function withoutLastParticles(run: Run): Run {
  return run.slice(0, run.findLastIndex(({ folded }) => !isParticle(folded)) + 1);
}

/** French articles and elisions, which may open a name (Le Goff, D'Almeida) and mostly do not. */
export function isArticle(folded: string): boolean {
  return /^(?:le|la|les|l|de|d|du|des|m|n|a)$/.test(folded);
}

export function spanOf(run: Run): { readonly at: number; readonly to: number } {
  return { at: run[0]?.at ?? 0, to: run[run.length - 1]?.to ?? 0 };
}
