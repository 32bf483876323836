import type { PersonName } from '../domain/referral';
import { readCities } from './cities';
import { looksFrench } from './everyday';
import { type Explanation, explain, soft } from './explain';
import type { HouseholdMention, NewHouseholdMention, Span } from './meaning';
import { cueBefore } from './name-cues';
import { indexNames, type Named, type NameIndex, searcher } from './name-index';
import { type Run, runsOf, type Sentence, spanOf, type Token } from './name-runs';
import { type NewName, newNameIn, sureWeight } from './new-name';
import { isParticle, splitName } from './person-name';
import { wordsOf } from './tokens';
import { isMeantAsName } from './word-names';

export { indexNames, type NameIndex, splitName };

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
  const isShouted = words.length > 2 && words.filter(({ shape }) => shape === 'caps').length > words.length / 2;
  const [cities, search] = [readCities(text), searcher(index)];
  const sentence: Sentence = { text, words, taken, cities, index, search, isShouted };
  const households: HouseholdMention[] = [];
  let fresh: NewName | undefined;
  for (const run of runsOf(sentence)) {
    const known = householdsIn(run, sentence);
    const unknown = known.length === 0 ? newNameIn(run, sentence) : undefined;
    households.push(...known);
    if (unknown && unknown.weight > (fresh?.weight ?? 0)) fresh = unknown;
  }
  households.sort((a, b) => b.confidence - a.confidence);
  const isNew = fresh && (households.length === 0 || fresh.weight >= sureWeight);
  return { households, ...(fresh && isNew ? { newHousehold: fresh.mention } : {}) };
}

/** The households that the longest part of a run names, when what is left of the run need not be a name. */
function householdsIn(run: Run, sentence: Sentence): HouseholdMention[] {
  for (let length = run.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const window = run.slice(from, from + length);
      const rest = [...run.slice(0, from), ...run.slice(from + length)];
      if (isSecondHalf(window[0], sentence.text) || isSecondHalf(run[from + length], sentence.text)) continue;
      if (!rest.every((token) => isSpare(token, window))) continue;
      const meant = meantBy(window, sentence);
      if (meant.length > 0) return mentionsOf(window, meant, sentence);
    }
  }
  return [];
}

/** The second half of « Jean-Louis »: no name begins with it, and none ends before it. */
function isSecondHalf(token: Token | undefined, text: string): boolean {
  return token?.joined === true && text.charAt(token.at - 1) === '-';
}

/** Whether a word beside a name may be no part of it. */
function isSpare({ isPlain, shape, folded }: Token, window: Run): boolean {
  if (isPlain || isParticle(folded)) return true;
  return shape === 'lower' && (looksFrench(folded) || window.every((token) => token.shape !== 'lower'));
}

function meantBy(window: Run, sentence: Sentence): Explanation[] {
  const all = explain(window, sentence.index, sentence.search);
  const best = all[0]?.score ?? 0;
  const [alone] = window.length === 1 ? window : [];
  if (alone && best < 1 && isLikelyFrench(alone, sentence)) return [];
  if (alone?.isPlain && !isMeantAsName(alone, sentence)) return [];
  return all.filter(({ score }) => score > best - hair);
}

/** A word that nearly is a name, and is more likely a French word: « bilan » is not Bilal. */
function isLikelyFrench({ isPlain, shape, folded, place }: Token, { words, text }: Sentence): boolean {
  return isPlain || (shape === 'lower' && looksFrench(folded) && cueBefore(words, place, text) === 'none');
}

function mentionsOf(window: Run, meant: readonly Explanation[], { text, index }: Sentence): HouseholdMention[] {
  const { at, to } = spanOf(window);
  return meant.flatMap(({ entry, score }) => {
    const id = index.entries[entry]?.id;
    return id === undefined ? [] : [{ text: text.slice(at, to), at, to, id, confidence: score }];
  });
}

/**
 * Who of a directory may be the person or family of this name, best first, each with the confidence (0 to 1) that it is:
 * other spellings, first and last name swapped, one of the two missing on either side. Soft: it is for the worker to say.
 * Another first name beside the same family name is another person.
 */
export function similarNames(
  name: PersonName,
  directory: readonly Named[],
): { readonly id: string; readonly confidence: number }[] {
  const index = indexNames(directory);
  const search = searcher(index);
  const whole = explain(wordsOf(`${name.first} ${name.last}`), index, search, soft);
  const half = explain(wordsOf(name.last), index, search, soft)
    .filter(({ entry }) => isHalf(directory[entry]))
    .map(({ entry, score }) => ({ entry, score: score * 0.8 }));
  const best = new Map<string, number>();
  for (const { entry, score } of [...whole, ...half]) {
    const id = directory[entry]?.id ?? '';
    best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  return [...best].map(([id, confidence]) => ({ id, confidence })).sort((a, b) => b.confidence - a.confidence);
}

/** Known by one name alone, as families are when they are recorded in a hurry. */
function isHalf(named: Named | undefined): boolean {
  return named !== undefined && wordsOf(named.name).filter(({ folded }) => !isParticle(folded)).length === 1;
}
