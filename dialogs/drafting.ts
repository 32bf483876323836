import type { FormVerb } from '../cards/action';
import type { Card } from '../cards/card';
import { type FormView, formCard } from '../cards/form';
import { button } from '../cards/layout';
import { type Day, dayInParis } from '../src/domain/day';
import type { Refusal } from '../src/domain/places';
import type { Draft } from '../src/store/repositories';
import { form as words } from '../src/words/fr/form';
import type { Dialog } from './dialog';
import { answered, type Filling, type Form, fieldView, pending, type Question, revive, unanswered } from './form';
import { keyOf } from './keys';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** How to show a draft: `rewrite` in place of the card that was pressed. */
export type Showing = {
  readonly rewrite?: true;
  readonly correcting?: true;
  readonly notices?: readonly string[];
  readonly refusal?: Refusal;
};

/** Begins a draft with what is known already; one that was open is set aside. A repeated turn finds its draft again. */
export async function begin(
  { id, schemaVersion }: Pick<Dialog, 'id' | 'schemaVersion'>,
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
    form: id,
    schemaVersion,
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
  const form = await dialog.formOf(draft, today, rooms);
  const left = pending(form, draft.answers);
  if (left.length === 0 && !showing.correcting && !showing.notices) {
    const objection = (await dialog.objection?.(draft, today, rooms)) ?? null;
    if (objection) return show(draft, turn, rooms, { ...showing, correcting: true, notices: [objection] });
    return asCard(await dialog.recap(draft, today, showing.refusal ?? null, rooms));
  }
  const [next] = left;
  if (draft.oneByOne && next && !showing.correcting) {
    const notices = (showing.notices ?? []).map((text): Reply => ({ kind: 'text', text }));
    return [...notices, { kind: 'text', text: words.question(next.ask(draft.answers), left.length) }];
  }
  return asCard(formCard(await formView(dialog, form, draft, left, today, rooms, showing)));
}

async function formView(
  dialog: Dialog,
  form: Form,
  draft: Draft,
  left: readonly Question[],
  today: Day,
  rooms: Rooms,
  showing: Showing,
): Promise<FormView> {
  const lookalikes = await dialog.notices(draft, rooms);
  const verb = (title: string, name: FormVerb, look = {}) => button(title, { verb: name, ...keyOf(draft) }, look);
  return {
    title: dialog.title(draft),
    subtitle: left.length > 0 ? words.stillMissing(left.length) : words.allThere,
    notices: [...(showing.notices ?? []), ...lookalikes],
    known: await dialog.summary(draft, today, rooms),
    corrections: answered(form, draft.answers).map((question) => fieldView(question, draft.answers)),
    correcting: showing.correcting ?? false,
    questions: unanswered(form, draft.answers)
      .filter(({ quiet }) => showing.correcting || !quiet)
      .map((question) => fieldView(question, draft.answers)),
    ...(dialog.hint ? { hint: dialog.hint } : {}),
    actions: [
      verb(words.continue, 'form.answer', { primary: true }),
      verb(words.park, 'form.park'),
      verb(words.cancel, 'form.cancel', { leavesInputs: true }),
    ],
  };
}

/** A draft that a newer form reads: its answers by name, and whether anything had to move. */
export async function revived(
  draft: Draft,
  today: Day,
  rooms: Rooms,
): Promise<{ readonly draft: Draft; readonly moved: boolean }> {
  const dialog = dialogOf(draft);
  if (!dialog || dialog.schemaVersion === draft.schemaVersion) return { draft, moved: false };
  const form = await dialog.formOf(draft, today, rooms);
  return { draft: { ...draft, ...revive(form, draft), schemaVersion: dialog.schemaVersion }, moved: true };
}
