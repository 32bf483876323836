import type { Instant } from './day';
import type { Household } from './household';

/** A household passed from one referent to another: who decided it, and when. */
export type Handover = { readonly by: string; readonly at: Instant };

/** The last time that a household changed hands, one that was undone left out; `null` when its history tells of none. */
export function lastHandover({ history }: Pick<Household, 'history'>): Handover | null {
  const undone = new Set(history.flatMap(({ fields, write }) => (fields.includes('undo') && write ? [write] : [])));
  const last = history.findLast(({ fields, write }) => fields.includes('referentId') && !undone.has(`${write}/undo`));
  return last ? { by: last.by, at: last.at } : null;
}
