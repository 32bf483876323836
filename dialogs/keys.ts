import type { DraftKey } from '../cards/action';
import type { Draft } from '../src/store/repositories';

/** What a button of a draft carries. */
export function keyOf({ _id, v, nonce }: Draft): DraftKey {
  return { draft: _id, rev: v, nonce };
}
