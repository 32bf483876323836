import { form as words } from '../src/words/fr/form';
import { begin, show } from './drafting';
import type { Filling } from './form';
import { referralDialog } from './referral';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** Opens a referral with what is known of it; a draft that was open is set aside, and that is said. */
export async function beginReferral(filling: Filling, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const before = await rooms.repositories.drafts.open(turn.conversation);
  const draft = await begin(referralDialog, filling, turn, rooms);
  const isSetAside = before !== null && before._id !== draft._id;
  return [
    ...(isSetAside ? [{ kind: 'text', text: words.parkedBefore } as const] : []),
    ...(await show(draft, turn, rooms)),
  ];
}
