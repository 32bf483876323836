import type { DraftKey, FormVerb } from '../cards/action';
import type { Card } from '../cards/card';
import { type FormView, formCard } from '../cards/form';
import { button } from '../cards/layout';
import { type Day, dayInParis } from '../src/domain/day';
import type { Refusal } from '../src/domain/places';
import type { Draft } from '../src/store/repositories';
import { form as words } from '../src/words/fr/form';
import type { Dialog } from './dialog';
import { answered, type Filling, type Form, fieldView, pending, type Question, revive, unanswered } from './form';
import { referralDialog } from './referral';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

const dialogs: readonly Dialog[] = [referralDialog];

export function dialogOf(draft: Draft): Dialog | null {
  return dialogs.find(({ form }) => form.id === draft.form) ?? null;
}

/** How to show a draft: `rewrite` in place of the card that was pressed. */
export type Showing = {
  readonly rewrite?: true;
  readonly correcting?: true;
  readonly notices?: readonly string[];
  readonly refusal?: Refusal;
};

/** Begins a draft with what is known already; one that was open is set aside. A repeated turn finds its draft again. */
export async function begin(
  form: Form,
  filling: Filling,
  turn: Turn,
  { repositories, idFrom }: Rooms,
  about: Pick<Draft, 'subject' | 'plan'> = {},
): Promise<Draft> {
  const { drafts } = repositories;
  const _id = idFrom(`${turn.conversation}/${turn.id}/draft`);
  const before = await drafts.open(turn.conversation);
  if (before && before._id !== _id) await drafts.save({ ...before, state: 'PARKED' });
  return drafts.create({
    _id,
    owner: turn.speaker._id,
    conversation: turn.conversation,
    form: form.id,
    schemaVersion: form.schemaVersion,
    answers: filling.answers,
    trail: filling.trail,
    oneByOne: false,
    state: 'OPEN',
    nonce: idFrom(`${_id}/nonce`),
    openedAt: turn.now,
    touchedAt: turn.now,
    activity: turn.id,
    ...about,
  });
}

/** Keeps what has been answered, and shows what comes next. Whoever was overtaken sees the draft as it is. */
export async function advance(
  draft: Draft,
  filling: Filling,
  turn: Turn,
  rooms: Rooms,
  showing: Showing,
): Promise<Reply[]> {
  return keep({ ...draft, answers: filling.answers, trail: filling.trail }, turn, rooms, showing);
}

/** Saves a draft and shows it. */
export async function keep(draft: Draft, turn: Turn, rooms: Rooms, showing: Showing): Promise<Reply[]> {
  const saved = await rooms.repositories.drafts.save({ ...draft, touchedAt: turn.now, activity: turn.id });
  const current = saved.kind === 'saved' ? saved.record : saved.current;
  return current ? show(current, turn, rooms, showing) : [{ kind: 'text', text: words.gone }];
}

/** The draft as it stands: the next question, the card of all of them, the recap, or what was recorded. */
export async function show(draft: Draft, turn: Turn, rooms: Rooms, showing: Showing = {}): Promise<Reply[]> {
  const dialog = dialogOf(draft);
  if (!dialog) return [{ kind: 'text', text: words.gone }];
  const today = dayInParis(turn.now);
  const rewrite = showing.rewrite ? { rewrite: true as const } : {};
  const asCard = (card: Card): Reply[] => [{ kind: 'card', card, ...rewrite }];
  if (draft.state === 'DONE') return asCard(await dialog.receipt(draft, turn.now, rooms));
  const left = pending(dialog.form, draft.answers);
  if (left.length === 0 && !showing.correcting && !showing.notices) {
    return asCard(await dialog.recap(draft, today, showing.refusal ?? null, rooms));
  }
  const [next] = left;
  if (draft.oneByOne && next && !showing.correcting) {
    const notices = (showing.notices ?? []).map((text): Reply => ({ kind: 'text', text }));
    return [...notices, { kind: 'text', text: words.question(next.ask(draft.answers), left.length) }];
  }
  return asCard(formCard(await formView(dialog, draft, left, today, rooms, showing)));
}

async function formView(
  dialog: Dialog,
  draft: Draft,
  left: readonly Question[],
  today: Day,
  rooms: Rooms,
  showing: Showing,
): Promise<FormView> {
  const { form } = dialog;
  const lookalikes = await dialog.notices(draft, rooms);
  const verb = (title: string, name: FormVerb, look = {}) => button(title, { verb: name, ...keyOf(draft) }, look);
  return {
    title: dialog.title(draft),
    subtitle: left.length > 0 ? words.stillMissing(left.length) : words.allThere,
    notices: [...(showing.notices ?? []), ...lookalikes],
    known: dialog.summary(draft.answers, today),
    corrections: answered(form, draft.answers).map((question) => fieldView(question, draft.answers)),
    correcting: showing.correcting ?? false,
    questions: unanswered(form, draft.answers).map((question) => fieldView(question, draft.answers)),
    hint: dialog.hint,
    actions: [
      verb(words.continue, 'form.answer', { primary: true }),
      verb(words.park, 'form.park'),
      verb(words.cancel, 'form.cancel', { leavesInputs: true }),
    ],
  };
}

/** A draft that a newer form reads: its answers by name, and whether anything had to move. */
export function revived(draft: Draft): { readonly draft: Draft; readonly moved: boolean } {
  const form = dialogOf(draft)?.form;
  if (!form || form.schemaVersion === draft.schemaVersion) return { draft, moved: false };
  return { draft: { ...draft, ...revive(form, draft), schemaVersion: form.schemaVersion }, moved: true };
}

export function keyOf({ _id, v, nonce }: Draft): DraftKey {
  return { draft: _id, rev: v, nonce };
}
