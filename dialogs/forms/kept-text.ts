import { LONGEST_NOTE } from '../../src/domain/memo';
import { type ForbiddenKind, findForbidden, mask } from '../../src/understanding/forbidden';

/** What of a text may be kept, and what was left out of it. */
export type Kept = { readonly text: string; readonly left: readonly ForbiddenKind[] };

const sentences = /[^.!?;\n]+[.!?;\n]*/g;

/** Numbers and secrets become dots; a sentence that tells of health goes. */
export function keptOf(typed: string): Kept {
  const left = [...new Set(findForbidden(typed).map(({ kind }) => kind))];
  if (left.length === 0) return { text: typed, left };
  const safe = (typed.match(sentences) ?? []).filter((one) => !tellsOfHealth(one));
  return { text: mask(safe.join('')).trim(), left };
}

function tellsOfHealth(sentence: string): boolean {
  return findForbidden(sentence).some(({ kind }) => kind === 'health');
}

/** More than a file shows: it is objected to, and nothing of it is lost. */
export function isTooLong(text: unknown): text is string {
  return typeof text === 'string' && text.length > LONGEST_NOTE;
}

/** What is typed in the place of a text that was too long. */
export function shortened(typed: string): { readonly text?: string } {
  const { text } = keptOf(typed);
  return text ? { text } : {};
}
