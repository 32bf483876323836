import { noticeCard } from '../cards/notice';
import type { Ticked } from '../cards/ticked';
import type { Draft } from '../src/store/repositories';
import { update as words } from '../src/words/fr/update';
import { planOf } from './household-writing';
import { withThemBack } from './list-left';
import { listOf } from './list-pressed';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** The list that a recorded draft came from, as it stands now, where it stood. */
export function withoutThem(draft: Draft, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const said = planOf(draft)?.lines.map(words.done) ?? [];
  return listAgain(draft, { back: { deadlines: [], memos: [] }, title: words.recorded([]), said }, turn, rooms);
}

/** The same, in the words of whoever took the write back: `back` are there again. */
export async function listAgain(
  draft: Draft,
  { back, title, said }: { readonly back: Ticked; readonly title: string; readonly said: readonly string[] },
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const from = listOf(draft);
  // The card that is pressed right now is answered itself.
  if (!from || from.card === turn.pressed || draft.conversation !== turn.conversation) return [];
  const list = await withThemBack({ inputs: from.inputs, back, said }, title, turn, rooms);
  const card = list?.kind === 'card' ? list.card : noticeCard(title, said);
  return [{ kind: 'card', card, inPlaceOf: from.card }];
}
