import { welcomeCard } from '../cards/help';
import { givenName } from '../src/domain/worker';
import { LONGEST_TEXT } from '../src/understanding/text';
import { guard } from '../src/words/fr/guard';
import { typesetOnScreen } from '../src/words/fr/typography';
import { decideAccess } from './access';
import { answer } from './answering';
import { show } from './drafting';
import { moreDue, pressingNow } from './due';
import { pressForm } from './form-buttons';
import { listen } from './hearing';
import { act, goOnAs } from './intents';
import { memoDone, pressLines } from './lines';
import { moreOfList } from './list-left';
import { pressRecord, startTopic } from './looking';
import { offerParked, offerStillParked, openDraft } from './parked';
import { pressReminders } from './reminders';
import type { Rooms } from './rooms';
import { obey } from './steering';
import type { Reply, Said, Turn } from './turn';
import { undoReceipt } from './undoing';
import { recordAbout } from './updating';
import { withoutForbidden } from './withholding';

/** One thing said or pressed, and what Jalon answers. Knows neither Teams nor a database. */
export async function converse(turn: Turn, rooms: Rooms): Promise<readonly Reply[]> {
  const replies = await answerTo(turn, rooms);
  return replies.map((reply) => (reply.kind === 'text' ? { ...reply, text: typesetOnScreen(reply.text) } : reply));
}

async function answerTo(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { said } = turn;
  switch (said.kind) {
    case 'arrival':
      return [
        { kind: 'card', card: welcomeCard(givenName(turn.speaker)) },
        ...(await pressingNow(turn, rooms)),
        ...(await offerParked(turn, rooms)),
      ];
    case 'action':
      return press(said, turn, rooms);
    case 'text':
      return hearOut(said.text, turn, rooms);
  }
}

/** A sentence: a word that steers, an answer to what was asked, or something new, in that order. */
async function hearOut(typed: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  if (typed.trim() === '') return [{ kind: 'text', text: guard.empty }];
  if (typed.length > LONGEST_TEXT) return [{ kind: 'text', text: guard.tooLong(typed.length, LONGEST_TEXT) }];
  const { text, warnings } = withoutForbidden(typed);
  const { draft, forgotten } = await openDraft(turn, rooms);
  // Done already by a process that died, or is done at this moment by another one.
  if (draft?.activity === turn.id) return show(draft, turn, rooms);
  // A turn done again, after a process that died once it had recorded.
  const recorded = draft ? null : await rooms.repositories.drafts.recordedBy(turn.id);
  if (recorded) return show(recorded, turn, rooms);
  const heard = await listen(text, turn, rooms);
  const replies =
    (await obey(heard, draft, turn, rooms)) ??
    (draft ? await answer(draft, heard, turn, rooms) : null) ??
    (await act(heard, turn, rooms));
  // A greeting is answered with every draft already.
  const isOffered = !forgotten || heard.meaning.intent === 'greeting';
  return [...warnings, ...replies, ...(isOffered ? [] : await offerStillParked(forgotten, rooms))];
}

function press({ action, inputs }: Extract<Said, { kind: 'action' }>, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (action.verb) {
    case 'form.answer':
    case 'form.edit':
    case 'form.park':
    case 'form.resume':
    case 'form.cancel':
    case 'referral.admit':
    case 'referral.waitlist':
    case 'referral.record':
    case 'form.record':
      return pressForm(action, inputs, turn, rooms);
    case 'household.update':
    case 'household.note':
    case 'household.members':
    case 'household.memo':
    case 'household.assign':
      return recordAbout(action.verb, action.ref, turn, rooms);
    case 'lines.done':
    case 'lines.snooze':
    case 'lines.assign':
    case 'lines.family':
    case 'lines.detail':
      return pressLines(action, inputs, turn, rooms);
    case 'memo.done':
      return memoDone(action.memo, turn, rooms);
    case 'lines.more':
      return moreOfList(action.from, inputs, turn, rooms);
    case 'reminders.open':
    case 'reminders.save':
    case 'reminders.resume':
    case 'reminders.status':
    case 'reminders.why':
      return pressReminders(action.verb, inputs, turn, rooms);
    case 'due.more':
      return moreDue(action.from, turn, rooms);
    case 'household.show':
    case 'household.file':
    case 'referral.show':
    case 'referral.complete':
    case 'referral.reply':
      return pressRecord(action.verb, action.ref, turn, rooms);
    case 'access.admit':
    case 'access.ignore':
      return decideAccess(action, turn, rooms.repositories);
    case 'undo':
      return undoReceipt(action.receipt, inputs, turn, rooms);
    case 'meant':
      return goOnAs(action, turn, rooms);
    case 'start':
      return startTopic(action.topic, turn, rooms);
  }
}
