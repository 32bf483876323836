import { button } from '../cards/layout';
import { noticeCard } from '../cards/notice';
import type { Draft, Receipt } from '../src/store/repositories';
import { form as formWords } from '../src/words/fr/form';
import { reminderSettings as settingsWords } from '../src/words/fr/reminder-settings';
import { undoing as words } from '../src/words/fr/undo';
import { keyOf } from './keys';
import { listAgain } from './list-behind';
import { withThemBack } from './list-left';
import { undo } from './recording';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { linesWritten } from './write-now';

/** « annule »: takes back the last thing that the person recorded, and no other one when the turn is done again. */
export async function undoLast(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { receipts } = rooms.repositories;
  const meant = await meantBy(turn, rooms);
  const receipt = meant ? await receipts.get(meant) : await receipts.last(turn.speaker._id);
  if (receipt && !meant) await holdMeant(receipt._id, turn, rooms);
  return withList(receipt, await draftOf(receipt, rooms), await undone(receipt, turn, rooms), turn, rooms);
}

async function draftOf(receipt: Receipt | null, { repositories }: Rooms): Promise<Draft | null> {
  return receipt && repositories.drafts.get(receipt.draft);
}

/** The list that it was written from, elsewhere in the conversation, gives its lines back too. */
async function withList(
  receipt: Receipt | null,
  draft: Draft | null,
  replies: Reply[],
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  if (!draft || replies.every(({ kind }) => kind === 'text')) return replies;
  const again = { back: linesWritten(draft), title: words.title, said: [whatOf(receipt)] };
  return [...(await listAgain(draft, again, turn, rooms)), ...replies];
}

/** The write that this turn has begun to take back. */
async function meantBy(turn: Turn, rooms: Rooms): Promise<string | null> {
  const receipt = (await rooms.repositories.drafts.get(idOf(turn, rooms)))?.answers['receipt'];
  return typeof receipt === 'string' ? receipt : null;
}

async function holdMeant(receipt: string, turn: Turn, rooms: Rooms): Promise<void> {
  const _id = idOf(turn, rooms);
  await rooms.repositories.drafts.create({
    _id,
    owner: turn.speaker._id,
    conversation: turn.conversation,
    form: 'undo',
    schemaVersion: 1,
    answers: { receipt },
    trail: [],
    oneByOne: false,
    state: 'HELD',
    nonce: rooms.idFrom(`${_id}/nonce`),
    openedAt: turn.now,
    touchedAt: turn.now,
    activity: turn.id,
  });
}

function idOf({ conversation, id }: Turn, { idFrom }: Rooms): string {
  return idFrom(`${conversation}/${id}/undo`);
}

/** [Annuler l’enregistrement], on a receipt, or on a list that it was written from: its lines are there again. */
export async function undoReceipt(id: string, inputs: Inputs, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const receipt = await rooms.repositories.receipts.get(id);
  const draft = await draftOf(receipt, rooms);
  const replies = await undone(receipt, turn, rooms, true);
  if (replies.every(({ kind }) => kind === 'text')) return replies;
  const back = draft ? linesWritten(draft) : { deadlines: [], memos: [] };
  const list = await withThemBack({ inputs, back, said: [whatOf(receipt)] }, words.title, turn, rooms);
  return withList(receipt, draft, list ? [list] : replies, turn, rooms);
}

/** An admission is taken away; what happened to a household is undone, and the household stays. */
function whatOf(receipt: Receipt | null): string {
  const refs = receipt?.wrote.map(({ ref }) => ref) ?? [];
  switch (receipt?.kind) {
    case 'household':
      return words.restored(refs);
    case 'memo':
      return words.memo;
    case 'preferences':
      return settingsWords.undone;
    default:
      return words.what(refs);
  }
}

async function undone(receipt: Receipt | null, turn: Turn, rooms: Rooms, rewrite?: true): Promise<Reply[]> {
  const result = await undo(receipt, turn, rooms);
  if (result === 'changed' && receipt?.kind === 'preferences') return [{ kind: 'text', text: settingsWords.changed }];
  if (result !== 'undone' && result !== 'already') return [{ kind: 'text', text: words[result] }];
  const draft = receipt && (await rooms.repositories.drafts.get(receipt.draft));
  const actions =
    draft?.state === 'PARKED'
      ? [
          button(formWords.resume, { verb: 'form.resume', ...keyOf(draft) }, { primary: true }),
          button(formWords.drop, { verb: 'form.cancel', ...keyOf(draft) }),
        ]
      : [];
  const card = noticeCard(words.title, [whatOf(receipt), draft ? words[result] : words.asBefore], actions);
  return [{ kind: 'card', card, ...(rewrite ? { rewrite } : {}) }];
}
