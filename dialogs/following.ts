import { asksInShort } from '../src/understanding/asked';
import { type FollowUp, readFollowUp } from '../src/understanding/follow-ups';
import type { Meaning } from '../src/understanding/meaning';
import { asksWhy } from '../src/understanding/reminder-questions';
import { isDigest, lastShown, linesIn } from './context';
import { askAgain, moreDue, whatIsDue } from './due';
import type { Heard } from './form';
import { detail, MOST_DETAILS } from './line-details';
import { linesOf } from './lines-found';
import { dealWithShown } from './pointing';
import { whyReminded } from './reminder-reasons';
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
      return detailOf(followUp, meaning, turn, rooms);
  }
}

/** « pourquoi ? », « détail de la 2 »: the lines last shown, each in full; of a digest, why it came. */
async function detailOf(
  { position, code }: Extract<FollowUp, { kind: 'detail' }>,
  meaning: Meaning,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[] | null> {
  const context = await lastShown(turn, rooms);
  const isWhole = position === undefined && !code;
  if (isWhole && isDigest(context) && asksWhy(meaning)) return whyReminded([], turn, rooms);
  const shown = context ? linesIn(context) : [];
  const meant = position === undefined ? shown : shown.slice(position < 0 ? position : position - 1).slice(0, 1);
  const { deadlines } = await linesOf({ deadlines: meant.flatMap((line) => line.deadlines), memos: [] }, turn, rooms);
  const found = deadlines.filter(({ deadline }) => !code || deadline.code === code);
  if (found.length === 0) return null;
  // A whole list is no line that one can tell in full: it comes again, to tick.
  const isList = isWhole && meant.length > MOST_DETAILS;
  const together = meant.filter((line) => isList || line.deadlines.length > 1).flatMap((line) => line.deadlines);
  return detail({ deadlines: found, memos: [] }, new Set(together), turn, rooms);
}
