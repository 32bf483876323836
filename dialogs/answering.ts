import { assess } from '../src/domain/referral';
import type { Draft } from '../src/store/repositories';
import { readChoice } from '../src/understanding/commands';
import type { Meaning } from '../src/understanding/meaning';
import { fold } from '../src/understanding/text';
import { form as words } from '../src/words/fr/form';
import { advance, dialogOf, keep, show } from './drafting';
import { type Filling, type Form, type Heard, hear, pending, type Question } from './form';
import { decide } from './form-buttons';
import { referralFacts } from './forms/referral-answers';
import { act } from './intents';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** What is said in the middle of a draft: a decision, an answer, or another matter. `null`: another record begins. */
export async function answer(draft: Draft, heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const form = dialogOf(draft)?.form;
  if (!form) return null;
  const { meaning } = heard;
  const left = pending(form, draft.answers);
  const decided = left.length === 0 ? await choose(draft, meaning, turn, rooms) : null;
  if (decided) return decided;
  if (beginsAnother(draft, meaning)) return null;
  const asked = draft.oneByOne || left.length === 1 ? left[0] : undefined;
  if (isAnotherMatter(form, draft, heard, asked)) return interlude(draft, heard, turn, rooms);
  const filling = hear(form, draft, heard, asked);
  if (filling.answers !== draft.answers) return advance(draft, filling, turn, rooms, {});
  if (meaning.decision === 'go' && meaning.intent !== 'none') return interlude(draft, heard, turn, rooms);
  const again = left[0]?.ask(draft.answers) ?? words.decideOrCorrect;
  return [
    { kind: 'text', text: words.notUnderstood(again) },
    ...(draft.oneByOne ? [] : await show(draft, turn, rooms)),
  ];
}

/** Before the recap: « oui », « admettre », « liste d’attente », « modifier ». */
async function choose(draft: Draft, meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  const facts = referralFacts(draft.answers);
  const choice = readChoice(meaning.text);
  if (!facts || !choice) return null;
  const first = assess(facts).kind === 'admissible' ? 'admit' : 'record';
  switch (choice) {
    case 'confirm':
      return decide(draft, first, turn, rooms);
    case 'admit':
    case 'waitlist':
      return decide(draft, choice, turn, rooms);
    case 'edit':
      return keep(draft, turn, rooms, { correcting: true });
  }
}

/** Another family's referral: named otherwise, or announced as new. */
function beginsAnother(draft: Draft, { intent, decision, slots, text }: Meaning): boolean {
  if (intent !== 'referral.create' || decision !== 'go') return false;
  const name = draft.answers['name'] as { last: string } | undefined;
  const other = slots.newHousehold?.name.last;
  return (
    /\b(nouvel(le)?|autre|deuxieme|encore une) (orientation|famille|menage|dossier)\b/.test(fold(text)) ||
    (name !== undefined && other !== undefined && fold(name.last) !== fold(other))
  );
}

/** A question in passing: it refers to something else, or asks, and answers nothing. */
function isAnotherMatter(form: Form, filling: Filling, heard: Heard, asked: Question | undefined): boolean {
  const { intent, decision, slots, text } = heard.meaning;
  if (decision !== 'go' || !PASSING.has(intent)) return false;
  if (slots.references.length > 0 || text.trimEnd().endsWith('?')) return true;
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
  return [...replies, { kind: 'text', text: words.goOn }, ...(await show(draft, turn, rooms))];
}
