import type { Span } from './meaning';
import { fold } from './text';

/** One word of a text. « N'Diaye » and « Al-Hassan » are two words each, the second `joined` to the first. */
export type Word = Span & {
  readonly folded: string;
  readonly joined: boolean;
  readonly shape: 'lower' | 'title' | 'caps';
};

const letters = /[\p{L}\p{M}]+/gu;

/** The words of a bounded text, digits and signs left out. */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  let end = -2;
  return Array.from(text.matchAll(letters), (match) => {
    const [word] = match;
    const at = match.index;
    const joined = at === end + 1 && /['-]/.test(text.charAt(end));
    end = at + word.length;
    return { text: word, at, to: end, folded: folded.slice(at, end), joined, shape: shapeOf(word) };
  });
}

function shapeOf(word: string): Word['shape'] {
  if (!/^\p{Lu}/u.test(word)) return 'lower';
  return word.length > 1 && !/\p{Ll}/u.test(word) ? 'caps' : 'title';
}

export function overlaps(span: { at: number; to: number }, others: readonly { at: number; to: number }[]): boolean {
  return others.some((other) => span.at < other.to && other.at < span.to);
}
