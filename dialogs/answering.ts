import type { Draft } from '../src/store/repositories';
import { readOwnAbsence } from '../src/understanding/absences';
import { readChoice } from '../src/understanding/commands';
import { readFollowUp } from '../src/understanding/follow-ups';
import type { Meaning } from '../src/understanding/meaning';
import { asksOfReminders } from '../src/understanding/reminder-questions';
import { setsReminders } from '../src/understanding/reminder-settings';
import { form as words } from '../src/words/fr/form';
import { reasonInDraft } from './draft-reason';
import { advance, keep, show } from './drafting';
import { type Filling, type Form, type Heard, hear, pending, type Question } from './form';
import { decide } from './form-buttons';
import { act } from './intents';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** What is said in the middle of a draft: a decision, an answer, or another matter. `null`: another record begins. */
export async function answer(draft: Draft, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const dialog = dialogOf(draft);
  if (!dialog) return null;
  const form = await dialog.formOf(draft, heard.today, rooms);
  const { meaning } = heard;
  const left = pending(form, draft.answers);
  const choice = left.length === 0 ? dialog.choose(draft, meaning) : null;
  if (choice === 'edit') return keep(draft, turn, rooms, { correcting: true });
  if (choice) return decide(draft, choice, turn, rooms);
  if (dialog.isAnother(draft, meaning)) {
    if (!dialog.lapses) return null;
    await rooms.repositories.drafts.remove(draft._id);
    return meaning.intent === 'no' ? [{ kind: 'text', text: words.cancelled }] : null;
  }
  const reason = asksOfReminders(meaning) ? null : await reasonInDraft(draft, meaning, turn, rooms);
  if (reason) return [...reason, { kind: 'text', text: words.goOn }, ...(await show(draft, turn, rooms))];
  const asked = draft.oneByOne || left.length === 1 ? left[0] : undefined;
  if (isAnotherMatter(form, draft, heard, asked)) return interlude(draft, heard, turn, rooms);
  const filling = hear(form, draft, heard, asked);
  if (filling.answers !== draft.answers) return advance(draft, filling, turn, rooms, {});
  const isClear = meaning.decision === 'go' && !SAYS_NOTHING.has(meaning.intent);
  if (isClear || setsReminders(meaning) === 'yes') return interlude(draft, heard, turn, rooms);
  const again = left[0]?.ask(draft.answers) ?? words.decideOrCorrect;
  return [
    { kind: 'text', text: confirmsTooSoon(meaning, left) ? words.oneMore(again) : words.notUnderstood(again) },
    ...(draft.oneByOne ? [] : await show(draft, turn, rooms)),
  ];
}

/** « Oui », while something is still to be answered. */
function confirmsTooSoon({ text }: Meaning, left: readonly Question[]): boolean {
  return left.length > 0 && readChoice(text) === 'confirm';
}

/** Alone, they answer no question but « oui ou non ? ». */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['none', 'yes', 'no']);

/** A question in passing: it refers to something else, or asks, and answers nothing. */
function isAnotherMatter(form: Form, filling: Filling, heard: Heard, asked: Question | undefined): boolean {
  const { intent, decision, slots, text } = heard.meaning;
  if (text.trimEnd().endsWith('?') && readFollowUp(heard.meaning)?.kind === 'query') return true;
  if (asksOfReminders(heard.meaning)) return true;
  if (asked?.field.kind !== 'text' && readOwnAbsence(heard.meaning, heard.today)) return true;
  if (decision !== 'go' || !PASSING.has(intent)) return false;
  if (slots.references.length > 0 || text.trimEnd().endsWith('?')) return true;
  if (asked?.field.kind === 'choice' && asked.hear(heard, filling.answers) !== undefined) return false;
  if (hear(form, filling, heard).answers !== filling.answers) return false;
  return !(asked && isBareAnswer(heard.meaning));
}

const PASSING: ReadonlySet<string> = new Set([
  'household.show',
  'status.team',
  'status.mine',
  'deadline.query',
  'greeting',
  'thanks',
  'reminders.settings',
  'export',
  'language',
]);

/** A name alone, where a name may have been asked. */
function isBareAnswer({ text, slots }: Meaning): boolean {
  const named = slots.newHousehold ?? slots.households[0];
  return named !== undefined && named.text.length >= text.length - 4;
}

/** Answers in passing, then goes on where the draft stood. */
async function interlude(draft: Draft, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const replies = await act(heard, turn, rooms);
  const open = await rooms.repositories.drafts.open(turn.conversation);
  if (open?._id !== draft._id) return replies;
  return [...replies, { kind: 'text', text: words.goOn }, ...(await show(open, turn, rooms))];
}
