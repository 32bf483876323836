import { noticeCard } from '../cards/notice';
import { lineWords as words } from '../src/words/fr/small-forms';
import { objections } from '../src/words/fr/update';
import { show } from './drafting';
import { type Act, tryOut } from './household-writing';
import { linesDialog } from './lines-dialog';
import { carryOn, record } from './recording';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** Writes at once, and shows what was written in the place of the card that was pressed. A turn done again finds it written. */
export async function writeNow(
  acts: readonly Act[],
  told: readonly string[],
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const { drafts } = rooms.repositories;
  const _id = rooms.idFrom(`${turn.conversation}/${turn.id}/lines`);
  const draft = await drafts.create({
    _id,
    owner: turn.speaker._id,
    conversation: turn.conversation,
    form: linesDialog.id,
    schemaVersion: linesDialog.schemaVersion,
    answers: { acts, told },
    trail: [],
    oneByOne: false,
    state: 'HELD',
    nonce: rooms.idFrom(`${_id}/nonce`),
    openedAt: turn.now,
    touchedAt: turn.now,
    activity: turn.id,
  });
  if (draft.state === 'HELD') {
    const outcome = await record(draft, 'record', turn, rooms);
    if (outcome.kind === 'unfit') return refused(acts, turn, rooms);
  } else if (draft.state === 'COMMITTING') {
    await carryOn(draft, turn.now, rooms);
  }
  const written = await drafts.get(_id);
  return written ? show(written, turn, rooms, { rewrite: true }) : [];
}

/** Nothing could be written: why, line by line. */
async function refused(acts: readonly Act[], turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const reasons = await tryOut(acts, turn, rooms);
  return [{ kind: 'card', card: noticeCard(words.notDone, [...new Set(reasons.map(objections))]) }];
}
