import { draftsCard } from '../cards/drafts';
import { addMinutes, dayInParis } from '../src/domain/day';
import type { Draft } from '../src/store/repositories';
import { form as words } from '../src/words/fr/form';
import { keep, revived } from './drafting';
import { keyOf } from './keys';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** After so long without a word, an open draft is set aside: the person has come back for something else. */
const FORGOTTEN_MINUTES = 8 * 60;

/** The draft that the conversation is in the middle of, and the one left open since yesterday, now set aside. */
export async function openDraft(
  turn: Turn,
  rooms: Rooms,
): Promise<{ readonly draft: Draft | null; readonly forgotten: Draft | null }> {
  const { drafts } = rooms.repositories;
  const draft = await drafts.open(turn.conversation);
  if (!draft || draft.owner !== turn.speaker._id) return { draft: null, forgotten: null };
  if (turn.now < addMinutes(draft.touchedAt, FORGOTTEN_MINUTES)) {
    return { draft: (await revived(draft, dayInParis(turn.now), rooms)).draft, forgotten: null };
  }
  const parked = await drafts.save({ ...draft, state: 'PARKED' });
  return { draft: null, forgotten: parked.kind === 'saved' ? parked.record : null };
}

/** Every draft that the person set aside, with a way back in; nothing when there is none. */
export async function offerParked(turn: Turn, { repositories }: Rooms): Promise<Reply[]> {
  const parked = await repositories.drafts.parked(turn.speaker._id);
  return parked.length === 0 ? [] : offer(parked);
}

/** These drafts, each with a way back in. */
function offer(drafts: readonly Draft[]): Reply[] {
  return [{ kind: 'card', card: draftsCard(drafts.map(lineOf)) }];
}

/** That draft, unless the turn has taken it up again. */
export async function offerStillParked({ _id }: Draft, { repositories }: Rooms): Promise<Reply[]> {
  const draft = await repositories.drafts.get(_id);
  return draft?.state === 'PARKED' ? offer([draft]) : [];
}

/** Back into the draft that was set aside; with several, one chooses. */
export async function resumeLatest(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const parked = await rooms.repositories.drafts.parked(turn.speaker._id);
  const latest = parked[0];
  if (!latest) return [{ kind: 'text', text: words.noDraft }];
  return parked.length > 1 ? offer(parked) : resume(latest, turn, rooms);
}

/** Opens a draft again, whatever version of its form it was begun with; another one that is open is set aside. */
export async function resume(draft: Draft, turn: Turn, rooms: Rooms, rewrite?: true): Promise<Reply[]> {
  const { drafts } = rooms.repositories;
  const other = await drafts.open(turn.conversation);
  if (other && other._id !== draft._id) await drafts.save({ ...other, state: 'PARKED' });
  const { draft: current, moved } = await revived(draft, dayInParis(turn.now), rooms);
  const showing = { ...(rewrite ? { rewrite } : {}), ...(moved ? { notices: [words.migrated] } : {}) };
  return keep({ ...current, state: 'OPEN', conversation: turn.conversation }, turn, rooms, showing);
}

export function lineOf(draft: Draft): Parameters<typeof draftsCard>[0][number] {
  return { ...keyOf(draft), on: dayInParis(draft.openedAt), about: dialogOf(draft)?.about(draft) ?? '' };
}
