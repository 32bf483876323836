import { helpCard } from '../cards/help';
import { dayInParis } from '../src/domain/day';
import type { Draft } from '../src/store/repositories';
import { readCommand } from '../src/understanding/commands';
import { form as words } from '../src/words/fr/form';
import { advance, keep, show } from './drafting';
import { back, type Heard, pending, skip } from './form';
import { resumeLatest } from './parked';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import { notRecorded } from './several-facts';
import type { Reply, Turn } from './turn';
import { undoLast } from './undoing';

/** Words that steer wherever the conversation stands: aide, annuler, retour, reprendre, passer. `null`: it is none. */
export async function obey({ meaning }: Heard, draft: Draft | null, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const say = (text: string): Reply[] => [{ kind: 'text', text }];
  switch (readCommand(meaning.text)) {
    case 'resume':
      return draft ? show(draft, turn, rooms) : resumeLatest(turn, rooms);
    case 'cancel':
      if (!draft) return undoLast(turn, rooms);
      await rooms.repositories.drafts.remove(draft._id);
      return [...say(words.cancelled), ...notRecorded(draft).flatMap(say)];
    case 'back': {
      const before = draft && back(draft);
      return draft && before ? advance(draft, before, turn, rooms, {}) : say(words.nothingBefore);
    }
    case 'skip':
      return draft ? passOver(draft, turn, rooms) : null;
    case 'oneByOne':
      return draft ? [...say(words.oneByOne), ...(await keep({ ...draft, oneByOne: true }, turn, rooms, {}))] : null;
    case 'asCard':
      return draft ? keep({ ...draft, oneByOne: false }, turn, rooms, {}) : null;
    case null:
      break;
  }
  if (meaning.decision !== 'go') return null;
  switch (meaning.intent) {
    case 'help':
      return [{ kind: 'card', card: helpCard() }, ...(draft ? await show(draft, turn, rooms) : [])];
    case 'cancel':
    case 'undo':
      // In the middle of a draft, only a plain « annuler » drops it.
      return draft ? null : undoLast(turn, rooms);
    default:
      return null;
  }
}

/** Leaves the question open, if it may stay open. */
async function passOver(draft: Draft, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const form = await dialogOf(draft)?.formOf(draft, dayInParis(turn.now), rooms);
  const [next] = form ? pending(form, draft.answers) : [];
  if (!form || !next || next.required) return [...(await show(draft, turn, rooms))];
  return advance(draft, skip(form, draft, next.key), turn, rooms, {});
}
