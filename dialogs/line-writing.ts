import type { Ticked } from '../cards/ticked';
import { type Day, dayInParis } from '../src/domain/day';
import { isNotOpenYet } from '../src/domain/happen/done';
import { newEndOf } from '../src/domain/new-end';
import { fullDay } from '../src/words/fr/day';
import { assignForm, doneForm, snoozeForm, lineWords as words } from '../src/words/fr/small-forms';
import { byHousehold, doneDialog, withNote } from './dated';
import type { Dialog } from './dialog';
import { begin, show } from './drafting';
import type { Act } from './household-writing';
import { idsOf, type Label, type Lines, labelsOf, refsOf } from './lines-found';
import { fromList } from './list-pressed';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';
import { writeNow } from './write-now';

/**
 * Records lines as done: at once, but what is critical asks its date first, and what only a new end closes asks that end.
 * `isSaid`: in words, which may mean another line: what is critical is shown before it is written.
 */
export async function done(
  lines: Lines,
  on: Day | null,
  turn: Turn,
  rooms: Rooms,
  { note, isSaid = false }: { readonly note?: string; readonly isSaid?: boolean } = {},
): Promise<Reply[]> {
  const isCritical = lines.deadlines.some(({ deadline }) => deadline.severity === 'critical');
  const isTooEarly = lines.deadlines.some(({ deadline }) => isNotOpenYet(deadline, dayInParis(turn.now)));
  const isToAsk =
    !isTooEarly &&
    ((isCritical && (!on || isSaid)) || lines.deadlines.some(({ deadline }) => newEndOf(deadline) === 'needed'));
  if (isToAsk) return askDate(doneDialog, lines, on, turn, rooms, note);
  const day = on ?? dayInParis(turn.now);
  const acts: readonly Act[] = [
    ...byHousehold(idsOf(lines), (deadline) => ({ kind: 'done', deadline, on: day })),
    ...lines.memos.map(({ _id }): Act => ({ kind: 'memoMoved', id: _id, doneOn: day })),
  ];
  const told = tell(lines, (label) => doneForm.told(label, fullDay(day)));
  return writeWithNote(acts, told, lines, note, turn, rooms);
}

/** Puts reminders off; the right’s last day is the limit of each. */
export async function snooze(lines: Lines, until: Day, turn: Turn, rooms: Rooms, note?: string): Promise<Reply[]> {
  const acts: readonly Act[] = [
    ...byHousehold(idsOf(lines), (deadline) => ({ kind: 'snoozed', deadline, until })),
    ...lines.memos.map(({ _id }): Act => ({ kind: 'memoMoved', id: _id, on: until })),
  ];
  const told = tell(lines, (label) => snoozeForm.told(label, fullDay(until)));
  return writeWithNote(acts, told, lines, note, turn, rooms);
}

function tell(lines: Lines, say: (label: string) => string): readonly Label[] {
  return labelsOf(lines).map(({ ref, text }) => ({ ref, text: say(text) }));
}

/** « c’est fait, note que… »: the note goes to the household of the first line, in the same write. */
function writeWithNote(
  acts: readonly Act[],
  told: readonly Label[],
  lines: Lines,
  note: string | undefined,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const [ref] = refsOf(lines);
  if (!note || !ref) return writeNow(acts, told, tickedOf(lines), turn, rooms);
  return writeNow(withNote(acts, note), [...told, { ref, text: words.noted(note) }], tickedOf(lines), turn, rooms);
}

function tickedOf(lines: Lines): Ticked {
  return { deadlines: idsOf(lines), memos: lines.memos.map(({ _id }) => _id) };
}

/** The family carries these steps through by itself; a right that stops is said all the same. */
export function leaveToFamily(lines: Lines, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const acts = refsOf(lines).map((ref): Act => {
    const own = lines.deadlines.filter(({ household }) => household._id === ref);
    const steps = new Map(own.map(({ deadline }) => [deadline.step, deadline]));
    const left = [...steps.values()].map(({ step, code, member }) => ({ step, code, ...(member ? { member } : {}) }));
    return { kind: 'household', ref, happenings: left.map((step) => ({ kind: 'followedBy', step, by: 'FAMILLE' })) };
  });
  const isCritical = lines.deadlines.some(({ deadline }) => deadline.severity === 'critical');
  const told = labelsOf({ ...lines, memos: [] }).map(({ ref, text }) => ({
    ref,
    text: words.byFamily(text, isCritical),
  }));
  return writeNow(acts, told, { deadlines: idsOf(lines), memos: [] }, turn, rooms);
}

/** A draft that asks when, with the date that a sentence gave. */
export async function askDate(
  dialog: Dialog,
  lines: Lines,
  on: Day | null,
  turn: Turn,
  rooms: Rooms,
  note?: string,
): Promise<Reply[]> {
  const [household, ...others] = refsOf(lines);
  const isDone = dialog.id === doneDialog.id;
  const newEnd = isDone && lines.deadlines.length === 1 ? newEndOfFirst(lines) : null;
  const isNotYet = isDone && on !== null && on > dayInParis(turn.now);
  const answers = {
    deadlines: idsOf(lines),
    memos: lines.memos.map(({ _id }) => _id),
    labels: labelsOf(lines).map(({ text }) => text),
    ...(household && others.length === 0 ? { household } : {}),
    ...(newEnd ? { newEnd } : {}),
    ...(on ? (isNotYet ? { notYet: on } : { on }) : {}),
    ...(note ? { note } : {}),
    ...fromList(turn),
  };
  return show(await begin(dialog, { answers, trail: [] }, turn, rooms), turn, rooms);
}

/** The end of one right is asked: of several, each would have its own. */
function newEndOfFirst({ deadlines: [first] }: Lines): 'offered' | 'needed' | null {
  return first ? newEndOf(first.deadline) : null;
}

/** The households of the lines pass to a colleague, and so do the memos. */
export async function assign(lines: Lines, to: string | undefined, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const worker = to ? await rooms.repositories.workers.get(to) : null;
  if (!worker) return [{ kind: 'text', text: words.assignFirst }];
  const { _id, displayName } = worker;
  const theirs = lines.deadlines.filter(({ household }) => household.referentId === _id);
  const refs = refsOf({ deadlines: lines.deadlines.filter((line) => !theirs.includes(line)) });
  if (refs.length + lines.memos.length === 0) return [{ kind: 'text', text: assignForm.already(displayName) }];
  const acts: readonly Act[] = [
    ...refs.map((ref): Act => ({ kind: 'household', ref, happenings: [{ kind: 'assigned', to: _id }] })),
    ...lines.memos.map((memo): Act => ({ kind: 'memoMoved', id: memo._id, owner: _id })),
  ];
  const told = [
    ...refs.map((ref) => ({ ref, text: words.assigned(ref, displayName) })),
    ...lines.memos.map(({ text }) => ({ ref: null, text: words.memoFor(text, displayName) })),
  ];
  return writeNow(acts, told, tickedOf(lines), turn, rooms);
}
