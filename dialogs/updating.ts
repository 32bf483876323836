import type { RecordVerb } from '../cards/action';
import { someoneElsesCard } from '../cards/household';
import { noticeCard } from '../cards/notice';
import type { Field } from '../src/domain/catalogue';
import { dayInParis } from '../src/domain/day';
import type { Household } from '../src/domain/household';
import type { Draft } from '../src/store/repositories';
import type { Intent } from '../src/understanding/meaning';
import { fold } from '../src/understanding/text';
import { form as formWords } from '../src/words/fr/form';
import { household as householdWords } from '../src/words/fr/household';
import { objections } from '../src/words/fr/update';
import { assignDialog } from './assign';
import { lastShown } from './context';
import { contractDialog } from './contract';
import type { Dialog } from './dialog';
import { begin, show } from './drafting';
import { mayOpenFile } from './files';
import { type Answers, type Filling, type Heard, hear, pending } from './form';
import { listen } from './hearing';
import { membersDialog } from './members';
import { memoDialog } from './memo';
import { noteDialog } from './note';
import type { Rooms } from './rooms';
import { afterIt, firstFact, nextFacts } from './several-facts';
import type { Reply, Turn } from './turn';
import { updateDialog } from './update';

/** What a sentence says has happened to a household, as a draft to confirm. */
export function recordSaid(intent: Intent, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (intent) {
    case 'note.add':
      return beginAbout(noteDialog, {}, heard, turn, rooms);
    case 'deadline.add':
      return recordFacts(memoDialog, {}, heard, turn, rooms);
    case 'contract.start':
    case 'contract.extend':
      return beginAbout(contractDialog, {}, heard, turn, rooms);
    case 'household.assign':
      return beginAbout(assignDialog, {}, heard, turn, rooms);
    case 'housing.update':
    case 'employment.update':
    case 'rights.update':
      return recordFacts(updateDialog, { field: FIELDS[intent] }, heard, turn, rooms);
    default:
      throw new Error(`${intent} records nothing about a household`);
  }
}

const FIELDS = {
  'housing.update': 'HOUSING',
  'employment.update': 'EMPLOYMENT',
  'rights.update': 'RIGHTS',
} as const satisfies Partial<Record<Intent, Field>>;

/** One fact is recorded at a time; those that the sentence tells besides wait in its draft. */
async function recordFacts(whole: Dialog, known: Answers, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const first = await firstFact(heard, turn, rooms);
  return first
    ? beginAbout(updateDialog, first.known, first.heard, turn, rooms)
    : beginAbout(whole, known, heard, turn, rooms);
}

/** Goes on with the next fact of the sentence, once a draft is recorded; nothing when it told of one. */
export async function recordNext({ answers }: Pick<Draft, 'answers'>, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const [next, ...others] = nextFacts(answers);
  if (next === undefined) return [];
  const heard = await listen(next, turn, rooms);
  const replies = await beginAbout(updateDialog, afterIt(answers, others), heard, turn, rooms);
  return [{ kind: 'text', text: formWords.following(next) }, ...replies];
}

/** A button of the household card that begins a draft about it. */
export function recordAbout(
  verb: Exclude<RecordVerb, 'household.show' | 'household.file' | `referral.${string}`>,
  ref: string,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  return beginAbout(BUTTONS[verb], { household: ref }, null, turn, rooms, 'fields');
}

const BUTTONS = {
  'household.update': updateDialog,
  'household.note': noteDialog,
  'household.members': membersDialog,
  'household.memo': memoDialog,
  'household.assign': assignDialog,
} as const;

/** Opens a draft with what is known; one that was open is set aside, and that is said. */
export async function beginAbout(
  dialog: Dialog,
  known: Answers,
  heard: Heard | null,
  turn: Turn,
  rooms: Rooms,
  view: 'recap' | 'fields' = 'recap',
): Promise<Reply[]> {
  const today = dayInParis(turn.now);
  const form = await dialog.formOf({ answers: known, owner: turn.speaker._id }, today, rooms);
  const start = { answers: known, trail: [] };
  const heardIn = heard ? hear(form, start, heard) : start;
  const filling = await withContext(dialog, heardIn, turn, rooms);
  const refusal = await refusalOf(filling.answers['household'], turn, rooms);
  if (refusal) return [refusal];
  const before = await rooms.repositories.drafts.open(turn.conversation);
  const whole = { answers: filling.answers, owner: turn.speaker._id };
  const answers = (await dialog.prefill?.(whole, today, rooms)) ?? filling.answers;
  const draft = await begin(dialog, { answers, trail: filling.trail }, turn, rooms);
  const isSetAside = before !== null && before._id !== draft._id;
  // A button that leaves nothing to ask opens what is known, to be changed.
  const isComplete = view === 'fields' && pending(await dialog.formOf(draft, today, rooms), draft.answers).length === 0;
  const replies = await show(draft, turn, rooms, isComplete ? { correcting: true } : {});
  return isSetAside ? [{ kind: 'text', text: formWords.parkedBefore }, ...replies] : replies;
}

/** A sentence that names nobody tells of the one household that was just looked at. */
async function withContext(dialog: Dialog, filling: Filling, turn: Turn, rooms: Rooms) {
  if (filling.answers['household'] || filling.answers['candidates']) return filling;
  // A reminder is the worker’s own, unless it points at the family.
  if (dialog === memoDialog && !POINTS_AT_THEM.test(fold(String(filling.answers['text'] ?? '')))) return filling;
  const [ref, ...others] = (await lastShown(turn, rooms))?.households ?? [];
  return ref && others.length === 0 ? { ...filling, answers: { ...filling.answers, household: ref } } : filling;
}

const POINTS_AT_THEM = /\b(lui|elle|eux|elles|la famille|le menage|les parents|monsieur|madame)\b/;

/** Why nothing can be recorded of that household: it is not known, not the speaker’s, or has left. */
async function refusalOf(ref: unknown, { speaker, now }: Turn, rooms: Rooms): Promise<Reply | null> {
  if (typeof ref !== 'string') return null;
  const household = await rooms.repositories.households.get(ref);
  if (!household) return { kind: 'text', text: householdWords.unknownRef(ref) };
  if (!(await mayOpenFile(household, speaker, dayInParis(now), rooms))) {
    const referent = await rooms.repositories.workers.get(household.referentId);
    return { kind: 'card', card: someoneElsesCard(household, referent?.displayName || householdWords.nobody) };
  }
  return hasLeft(household) ? { kind: 'card', card: noticeCard(ref, [objections({ kind: 'left' })]) } : null;
}

function hasLeft({ status }: Household): boolean {
  return status === 'EXITED' || status === 'ANONYMISED';
}
