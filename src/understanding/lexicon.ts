import type { StepCode } from '../domain/catalogue';
import { isEveryday } from './everyday';
import type { StepMention } from './meaning';
import { mender } from './slips';
import { fold } from './text';
import { acts, organisations, otherWords, type Topic } from './trade-words';

type Sense = { readonly topic: Topic; readonly code?: StepCode; readonly weight: number };
/** A word or phrase of the trade: its first word, and the first after it. */
export type TradeMention = Sense & { readonly first: number; readonly stop: number };

const ACT = 3;
const ORGANISATION = 2;
const OTHER = 1;

const word = /[\p{L}\p{N}]+/gu;
const senses = new Map<string, Sense>();
/** How many words the longest alias has that begins with a word. */
const longest = new Map<string, number>();
for (const topic of ['rights', 'housing', 'employment', 'support'] as const) {
  for (const [code, aliases] of acts[topic]) learn(aliases, { topic, code, weight: ACT });
  for (const [code, aliases] of organisations[topic]) learn(aliases, { topic, code, weight: ORGANISATION });
  learn(otherWords[topic], { topic, weight: OTHER });
}

function learn(aliases: string, sense: Sense): void {
  for (const alias of aliases.split(',')) {
    const stems = (fold(alias).match(word) ?? []).map(stemOf);
    const first = stems[0] ?? '';
    senses.set(stems.join(' '), sense);
    longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
  }
}

/** Every word or phrase of the trade among folded words, the longest at each place, in order of appearance. */
export function tradeAmong(words: readonly string[]): readonly TradeMention[] {
  const stems = words.map(stemOf);
  const mentions: TradeMention[] = [];
  let next = 0;
  while (next < stems.length) {
    const found = longestAt(stems, next);
    if (found) mentions.push(found);
    next = found?.stop ?? next + 1;
  }
  return mentions;
}

function longestAt(stems: readonly string[], first: number): TradeMention | undefined {
  const most = longest.get(stems[first] ?? '') ?? 0;
  for (let stop = Math.min(stems.length, first + most); stop > first; stop--) {
    const sense = senses.get(stems.slice(first, stop).join(' '));
    if (sense) return { ...sense, first, stop };
  }
  return undefined;
}

/**
 * The step that a text names: an act before an organisation, then the first. What is said
 * in passing (« il manque l'avis d'imposition », « trop loin du travail ») is the step only when nothing else is. A slip of
 * the pen is mended when no act is named.
 */
export function readStep(text: string): StepMention | undefined {
  const folded = fold(text);
  const words = Array.from(folded.matchAll(word), ({ 0: found, index }) => ({
    found,
    at: index,
    to: index + found.length,
  }));
  const typed = spansOf(tradeAmong(words.map(({ found }) => found)), words);
  const named = typed.some(({ weight }) => weight === ACT)
    ? typed
    : spansOf(tradeAmong(words.map(({ found, at }) => (isCapital(text, at) ? found : mended(found)))), words);
  const aside = asides(folded);
  const [best] = named.toSorted((a, b) => aside(a.at) - aside(b.at) || b.weight - a.weight || a.at - b.at);
  return best && { text: text.slice(best.at, best.to), at: best.at, to: best.to, code: best.code };
}

type Place = { readonly at: number; readonly to: number };
type Named = Place & { readonly code: StepCode; readonly weight: number };

function spansOf(mentions: readonly TradeMention[], words: readonly Place[]): Named[] {
  return mentions.flatMap(({ code, weight, first, stop }) => {
    const [from, last] = [words[first], words[stop - 1]];
    return code && from && last ? [{ code, weight, at: from.at, to: last.to }] : [];
  });
}

/** What comes after is a paper that is missing, a reason, or a delay: no step of its own. */
const lacks =
  /\b(?:car|parce qu|trop|pas assez|a cause d|faute d|motif)\b|\b(?:re)?demande(?:nt)? (?=les? |la |l'|une? |des )|(?=\b(?:recours|observations?) (?:avant|a faire|possible|sous|dans|jusqu|a deposer|a envoyer))|\b(?:il )?manqu\w*|\bpieces? (?:manquantes?|demandees?|reclamees?|a fournir)|\breclame\w*|\bil faut (?:encore )?(?=l[ea] |l'|un)/g;

/** 1 for a place in such a clause, else 0. */
function asides(folded: string): (at: number) => number {
  const clauses = Array.from(folded.matchAll(lacks), ({ 0: said, index }) => {
    const end = folded.slice(index).search(/[.;!?]/);
    return { from: index + said.length, to: end < 0 ? folded.length : index + end };
  });
  return (at) => Number(clauses.some(({ from, to }) => at >= from && at < to));
}

/** A capital may begin a name, which nobody mends. */
function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2));
}

const mend = mender(new Set([...senses.keys()].flatMap((phrase) => phrase.split(' '))));

/** « recepissé », « asurance »: what is no everyday word is read as the nearest word of the trade. */
function mended(found: string): string {
  return found.length < SHORTEST_MENDED || found.length > LONGEST_MENDED || isEveryday(found) ? found : mend(found);
}

const SHORTEST_MENDED = 6;
const LONGEST_MENDED = 20;

function stemOf(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
