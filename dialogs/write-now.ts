import { noticeCard } from '../cards/notice';
import type { Ticked } from '../cards/ticked';
import { dayInParis } from '../src/domain/day';
import type { Draft } from '../src/store/repositories';
import { lineWords as words } from '../src/words/fr/small-forms';
import type { Dialog, Plan } from './dialog';
import { show } from './drafting';
import { foresee, reasonsAgainst } from './foreseeing';
import type { Act } from './household-writing';
import { linesDialog } from './lines-dialog';
import type { Label } from './lines-found';
import { fromList } from './list-pressed';
import { carryOn } from './recording';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/**
 * Writes at once, and shows what was written in the place of the card that was pressed; where a line cannot be, none is.
 * `lines`: those that it deals with, which an undo brings back.
 */
export async function writeNow(
  acts: readonly Act[],
  told: readonly Label[],
  lines: Ticked,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const how = { by: turn.speaker._id, at: turn.now, receipt: rooms.idFrom(turn.id) };
  const reasons = reasonsAgainst(await foresee(acts, how, rooms), acts, dayInParis(turn.now));
  if (reasons.length > 0) return [{ kind: 'card', card: noticeCard(words.notDone, reasons) }];
  const written = await recordAtOnce(linesDialog, { acts, told, lines, ...fromList(turn) }, turn, rooms);
  if (!written) return [{ kind: 'card', card: noticeCard(words.notDone, [words.notThere]) }];
  return show(written, turn, rooms, { rewrite: true });
}

/** Records what no question is left of: what was written, or `null` when it does not fit. Its draft is born with its plan. */
export async function recordAtOnce(
  { id, schemaVersion, writing }: Pick<Dialog, 'id' | 'schemaVersion' | 'writing'>,
  answers: Draft['answers'],
  turn: Turn,
  rooms: Rooms,
): Promise<Draft | null> {
  const _id = idOf(turn, rooms);
  const asked: Draft = {
    _id,
    v: 0,
    owner: turn.speaker._id,
    conversation: turn.conversation,
    form: id,
    schemaVersion,
    answers,
    trail: [],
    oneByOne: false,
    state: 'COMMITTING',
    nonce: rooms.idFrom(`${_id}/nonce`),
    openedAt: turn.now,
    touchedAt: turn.now,
    activity: turn.id,
  };
  const settled = await writing.settle(asked, 'record', turn, rooms);
  if (settled.kind !== 'plan') return writtenBy(turn, rooms);
  const draft = await rooms.repositories.drafts.create({ ...asked, plan: settled.plan });
  if (draft.state === 'DONE') return draft;
  const outcome = await writing.finish(draft, draft.plan as Plan, rooms);
  return outcome.kind === 'recorded' ? outcome.draft : writtenBy(turn, rooms);
}

/** A turn that is done again, after a process died: what it has written is finished, and shown. `null`: nothing yet. */
export async function writtenAlready(turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const written = await writtenBy(turn, rooms);
  return written && show(written, turn, rooms, { rewrite: true });
}

/** The draft that a turn has written at once; `null` when it wrote none. */
export async function writtenBy(turn: Turn, rooms: Rooms): Promise<Draft | null> {
  const { drafts } = rooms.repositories;
  const _id = idOf(turn, rooms);
  const draft = await drafts.get(_id);
  if (draft?.state === 'COMMITTING') await carryOn(draft, turn.now, rooms);
  const written = draft && (await drafts.get(_id));
  return written?.state === 'DONE' ? written : null;
}

/** The lines that a write dealt with at once. */
export function linesWritten({ form, answers }: Draft): Ticked {
  return form === linesDialog.id && answers['lines'] ? (answers['lines'] as Ticked) : { deadlines: [], memos: [] };
}

function idOf({ conversation, id }: Turn, { idFrom }: Rooms): string {
  return idFrom(`${conversation}/${id}/written`);
}
