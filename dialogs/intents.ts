import { didYouMeanCard, helpCard, lostCard, notYetCard, welcomeCard } from '../cards/help';
import type { Field } from '../src/domain/catalogue';
import { givenName } from '../src/domain/worker';
import { asksToUpdate } from '../src/understanding/commands';
import { findForbidden } from '../src/understanding/forbidden';
import { type Intent, intents } from '../src/understanding/meaning';
import { readMembers } from '../src/understanding/members';
import { readReminderWish } from '../src/understanding/reminder-settings';
import { intentNames, help as words } from '../src/words/fr/help';
import { pendingRequests } from './access';
import { pressingNow, whatIsDue } from './due';
import { follow } from './following';
import { EMPTY, type Heard, hear } from './form';
import { referralForm } from './forms/referral';
import { toldIn } from './forms/update-hearing';
import { listen } from './hearing';
import { myHouseholds, serviceStatus } from './looking';
import { membersDialog } from './members';
import { beginReferral } from './opening';
import { whichPapers } from './papers';
import { offerParked } from './parked';
import { dealWithSaid } from './pointing';
import { lookUp } from './records';
import { aboutReminders, setReminders } from './reminders';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';
import { undoLast } from './undoing';
import { updateDialog } from './update';
import { beginAbout, recordSaid } from './updating';

/** Something new: acts when the sentence is clear, asks what was meant when it is not, never ends the conversation. */
export async function act(heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const followed =
    (await aboutReminders(heard, turn, rooms)) ??
    (await whichPapers(heard, turn, rooms)) ??
    (await follow(heard, turn, rooms));
  if (followed) return followed;
  switch (heard.meaning.decision) {
    case 'go':
      return perform(heard.meaning.intent, heard, turn, rooms);
    case 'ask':
      return (await recordTold(heard, turn, rooms)) ?? askWhatWasMeant(heard, turn, rooms);
    case 'help':
      return (await recordTold(heard, turn, rooms)) ?? [{ kind: 'card', card: lostCard() }];
  }
}

/** What a sentence tells, whatever words it uses: what became of a step, or who lives there. `null`: nothing. */
async function recordTold(heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const told = toldIn(heard.meaning);
  if (told) return recordSaid(UPDATES[told.field], heard, turn, rooms);
  if (asksToUpdate(heard.meaning.text)) return beginAbout(updateDialog, {}, heard, turn, rooms);
  const isFamily = readMembers(heard.meaning.text, heard.today).length > 0;
  return isFamily ? beginAbout(membersDialog, {}, heard, turn, rooms) : null;
}

const UPDATES = {
  HOUSING: 'housing.update',
  EMPLOYMENT: 'employment.update',
  RIGHTS: 'rights.update',
  SUPPORT: 'rights.update',
} as const satisfies Record<Field, Intent>;

/** « Vouliez-vous dire… »: goes on with the sentence that was held, as the intent that was chosen. */
export async function goOnAs(
  action: { readonly intent: string; readonly draft: string },
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const held = await rooms.repositories.drafts.get(action.draft);
  const intent = intents.find((one) => one === action.intent);
  const sentence = held?.answers['sentence'];
  if (!held || held.owner !== turn.speaker._id || !intent || typeof sentence !== 'string') {
    return [{ kind: 'card', card: lostCard() }];
  }
  const heard = await listen(sentence, turn, rooms);
  return perform(intent, { ...heard, meaning: { ...heard.meaning, intent } }, turn, rooms);
}

async function perform(intent: Intent, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (intent) {
    case 'referral.create':
      return beginReferral(hear(referralForm, EMPTY, heard), turn, rooms);
    case 'household.show':
      return lookUp(heard.meaning, turn, rooms);
    case 'status.team':
      return serviceStatus(heard.meaning, turn, rooms);
    case 'deadline.query':
      return whatIsDue(heard.meaning, turn, rooms);
    case 'status.mine':
      return myHouseholds(turn, rooms);
    case 'undo':
    case 'cancel':
      return undoLast(turn, rooms);
    case 'greeting':
      return [
        { kind: 'card', card: welcomeCard(givenName(turn.speaker)) },
        // Nothing reached them until now: what is due has not been said.
        ...(turn.speaker.conversation === undefined ? await pressingNow(turn, rooms) : []),
        ...(await pendingRequests(turn, rooms.repositories)),
        ...(await offerParked(turn, rooms)),
      ];
    case 'thanks':
      return [{ kind: 'text', text: words.thanks }];
    case 'help':
      return [{ kind: 'card', card: helpCard() }];
    case 'yes':
    case 'no':
      return [{ kind: 'text', text: words.yesToWhat }];
    case 'none':
      return [{ kind: 'card', card: lostCard() }];
    case 'household.assign':
    case 'housing.update':
    case 'employment.update':
    case 'rights.update':
    case 'deadline.add':
    case 'note.add':
    case 'contract.start':
    case 'contract.extend':
      return recordSaid(intent, heard, turn, rooms);
    case 'deadline.done':
      return dealWithSaid('done', heard, turn, rooms);
    case 'deadline.snooze':
      return dealWithSaid('snooze', heard, turn, rooms);
    case 'reminders.settings':
      return setReminders(readReminderWish(heard.meaning, heard.today), turn, rooms);
    case 'contract.end':
    case 'export':
    case 'language':
      return [{ kind: 'card', card: notYetCard(intent) }];
  }
}

/** Holds the sentence, and offers up to three ways to read it. */
async function askWhatWasMeant({ meaning }: Heard, turn: Turn, { repositories, idFrom }: Rooms): Promise<Reply[]> {
  const likely = [meaning.intent, ...meaning.alternatives.map(({ intent }) => intent)]
    .filter((intent) => intent in intentNames)
    .slice(0, 3);
  // What tells of health is not held, not even until one has chosen.
  const isHeld = findForbidden(meaning.text).length === 0;
  if (likely.length === 0 || !isHeld) return [{ kind: 'card', card: lostCard() }];
  const _id = idFrom(`${turn.conversation}/${turn.id}/sentence`);
  await repositories.drafts.create({
    _id,
    owner: turn.speaker._id,
    conversation: turn.conversation,
    form: 'sentence',
    schemaVersion: 1,
    answers: { sentence: meaning.text },
    trail: [],
    oneByOne: false,
    state: 'HELD',
    nonce: idFrom(`${_id}/nonce`),
    openedAt: turn.now,
    touchedAt: turn.now,
    activity: turn.id,
  });
  return [{ kind: 'card', card: didYouMeanCard(likely, _id) }];
}
