import { fold } from './text';

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;

type Slip = { readonly meant: string; readonly without: number };

/**
 * Mends slips of the pen towards known words: after the first letter, one letter missing, added or wrong, or two swapped.
 * A capital inside a sentence is a name, which nobody mends.
 */
export function mender(known: Iterable<string>): (text: string) => string {
  const words = new Set(known);
  const slips = new Map<string, Slip>();
  for (const meant of words) {
    if (meant.length < SHORTEST) continue;
    for (const [rest, without] of lessOneLetter(meant)) if (!slips.has(rest)) slips.set(rest, { meant, without });
  }
  const meantBy = (typed: string): string => {
    if (words.has(typed) || typed.length < SHORTEST) return typed;
    const missing = slips.get(typed);
    if (missing) return missing.meant;
    for (const [rest, without] of lessOneLetter(typed)) {
      if (words.has(rest)) return rest;
      const slip = slips.get(rest);
      if (slip && Math.abs(slip.without - without) <= 1) return slip.meant;
    }
    return typed;
  };
  return (text) =>
    text.replace(/\{[a-z]+\}|\p{L}+/gu, (typed, at: number) =>
      at > 0 && /^\p{Lu}\p{Ll}/u.test(typed) ? typed : meantBy(fold(typed)),
    );
}

function lessOneLetter(word: string): readonly (readonly [rest: string, without: number])[] {
  return Array.from({ length: word.length - 1 }, (_, at) => [word.slice(0, at + 1) + word.slice(at + 2), at]);
}
