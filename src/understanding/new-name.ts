import { looksFrench } from './everyday';
import type { NewHouseholdMention } from './meaning';
import { type Cue, cueBefore, isCue } from './name-cues';
import { isArticle, type Run, type Sentence, spanOf, type Token } from './name-runs';
import { isParticle, splitName } from './person-name';

export type NewName = { readonly mention: NewHouseholdMention; readonly weight: number };

const cueWeight: Readonly<Record<Cue, number>> = { person: 4, family: 4, file: 2, link: 1, place: 0, none: 0 };
/** From this weight on, a name is said as one by a title or a capital: it is new even beside a known household. */
export const sureWeight = 5;

/**
 * The name in a run that explains nobody, and how much says that it is one: the cue before it, a capital within a
 * sentence, words that are not French, standing alone. Below 2 nothing does.
 */
export function newNameIn(run: Run, sentence: Sentence): NewName | undefined {
  const window = trimmed(run, sentence);
  const [first] = window;
  if (!first || window.every(({ folded }) => isParticle(folded))) return undefined;
  const cue = cueWeight[cueBefore(sentence.words, first.place, sentence.text)];
  const hasCapital = window.some(({ place, shape }) => place > 0 && shape !== 'lower') && !sentence.isShouted;
  const strangers = window.filter((token) => isStranger(token, cue)).length;
  if (strangers === 0 && !(hasCapital && cue === cueWeight.person)) return undefined;
  const marks = cue + (hasCapital ? 2 : 0) + Number(standsAlone(window, sentence)) + Number(opens(window, sentence));
  const weight = marks + Math.min(strangers, 2);
  const { at, to } = spanOf(window);
  const text = sentence.text.slice(at, to);
  const name = weight >= 2 ? splitName(text) : null;
  return name ? { mention: { text, at, to, name }, weight } : undefined;
}

/** Not a French word; in lower case and after no title, not even one that we do not know and that looks French. */
function isStranger({ isPlain, shape, folded }: Token, cue: number): boolean {
  if (isPlain || isParticle(folded) || folded.length === 1) return false;
  return shape !== 'lower' || cue === cueWeight.person || !looksFrench(folded);
}

/** Without everyday words and articles at either end. */
function trimmed(run: Run, { isShouted }: Sentence): Run {
  const isName = (token: Token): boolean =>
    isShouted || token.shape === 'lower' ? !token.isPlain && !isArticle(token.folded) : true;
  const from = run.findIndex(isName);
  return from < 0 ? [] : run.slice(from, run.findLastIndex(isName) + 1);
}

/** The whole text is the name, with what may announce one. */
function standsAlone(window: Run, { words }: Sentence): boolean {
  return words.every(
    (word, i) => window.some(({ place }) => place === i) || isCue(word, words[i + 1]) || isArticle(word.folded),
  );
}

const doing = /^(?:a|n|ne|doit|va|veut|sera|est|ont|sont|sort|passe|touche|demande|part|vient|arrive|attend|et)$/;

/** It opens the text and does something (« Zewdu a trouvé… »), or has a capital and is nearly all there is. */
function opens(window: Run, { words, isShouted }: Sentence): boolean {
  const [first] = window;
  if (first?.place !== 0) return false;
  const next = words[window.length];
  return doing.test(next?.folded ?? '') || (words.length <= 3 && first.shape !== 'lower' && !isShouted);
}
