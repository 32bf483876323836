import { findForbidden, mask } from '../src/understanding/forbidden';
import { forbiddenNames, guard } from '../src/words/fr/guard';
import type { Reply } from './turn';

/** A sentence without what is never stored, and the word that says so. A health word stays: no form keeps it. */
export function withoutForbidden(typed: string): { readonly text: string; readonly warnings: readonly Reply[] } {
  const kinds = new Set(findForbidden(typed).map(({ kind }) => kind));
  if (kinds.size === 0) return { text: typed, warnings: [] };
  const names = [...kinds].map((kind) => forbiddenNames[kind]);
  return { text: mask(typed), warnings: [{ kind: 'text', text: guard.masked(names) }] };
}
