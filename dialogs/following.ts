import { asksInShort } from '../src/understanding/asked';
import { readFollowUp } from '../src/understanding/follow-ups';
import { lastShown, linesIn } from './context';
import { askAgain, moreDue, whatIsDue } from './due';
import type { Heard } from './form';
import { detail } from './line-details';
import { linesOf } from './lines-found';
import { dealWithShown } from './pointing';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** A sentence that goes with the answer before it: « et pour Karim ? », « c’est fait », « tout voir ». `null`: it stands alone. */
export async function follow({ meaning }: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const followUp = readFollowUp(meaning);
  switch (followUp?.kind) {
    case undefined:
      return asksInShort(meaning) ? whatIsDue(meaning, turn, rooms) : null;
    case 'query':
      return askAgain(followUp, meaning, turn, rooms);
    case 'more':
      return moreDue(null, turn, rooms);
    case 'done':
    case 'snooze':
      return dealWithShown(followUp, turn, rooms);
    case 'detail':
      return detailOf(followUp, turn, rooms);
  }
}

/** « pourquoi ? », « détail de la 2 »: the lines last shown, each in full. */
async function detailOf(
  { position, code }: { readonly position?: number; readonly code?: string },
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[] | null> {
  const context = await lastShown(turn, rooms);
  const shown = context ? linesIn(context) : [];
  const meant = position === undefined ? shown : shown.slice(position < 0 ? position : position - 1).slice(0, 1);
  const lines = await linesOf({ deadlines: meant.flatMap(({ deadlines }) => deadlines), memos: [] }, turn, rooms);
  const found = lines.deadlines.filter(({ deadline }) => !code || deadline.code === code);
  return found.length > 0 ? detail({ deadlines: found, memos: [] }, turn, rooms) : null;
}
