import type { LineVerb } from '../cards/action';
import { deadlineCard } from '../cards/deadline';
import { whichOf } from '../cards/due-lines';
import { noticeCard } from '../cards/notice';
import { tickedIn } from '../cards/ticked';
import { type Day, dayInParis, parseDay } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import type { Memo } from '../src/domain/memo';
import { deadlineName } from '../src/words/fr/catalogue';
import { fullDay, fullInstant } from '../src/words/fr/day';
import { doneForm, snoozeForm, lineWords as words } from '../src/words/fr/small-forms';
import { byHousehold, doneDialog, householdOf } from './dated';
import type { Dialog } from './dialog';
import { begin, show } from './drafting';
import { mayOpenFile } from './files';
import type { Act } from './household-writing';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { writeNow } from './write-now';

/** Lines of a list, as they stand now. */
export type Lines = {
  readonly deadlines: readonly { readonly household: Household; readonly deadline: Deadline }[];
  readonly memos: readonly Memo[];
  /** Ids that are no deadline any more: dealt with meanwhile, or moved. */
  readonly gone: readonly string[];
};

/** A button under a list, or on one deadline. */
export async function pressLines(
  { verb, deadline }: { readonly verb: LineVerb; readonly deadline?: string },
  inputs: Inputs,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const ticked = deadline ? { deadlines: [deadline], memos: [] } : tickedIn(inputs);
  if (ticked.deadlines.length + ticked.memos.length === 0) return [{ kind: 'text', text: words.tickFirst }];
  const lines = await linesOf(ticked, turn, rooms);
  if (lines.deadlines.length + lines.memos.length === 0) return alreadyDone(lines.gone, rooms);
  switch (verb) {
    case 'lines.done': {
      // The card of one deadline says « aujourd’hui »; a line ticked in a list may have been done on another day.
      const today = deadline ? dayInParis(turn.now) : null;
      return done(lines, parseDay(inputs['on']?.trim()) ?? today, turn, rooms);
    }
    case 'lines.snooze': {
      const until = parseDay(inputs['until']?.trim());
      return until ? snooze(lines, until, turn, rooms) : [{ kind: 'text', text: words.noDate }];
    }
    case 'lines.assign':
      return assign(lines, inputs['to'], turn, rooms);
    case 'lines.detail':
      return detail(lines, turn);
  }
}

/** [Fait], beside a memo. */
export async function memoDone(id: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const lines = await linesOf({ deadlines: [], memos: [id] }, turn, rooms);
  return lines.memos.length > 0 ? done(lines, null, turn, rooms) : alreadyDone([], rooms);
}

/** Records lines as done: at once, but what is critical asks its date first. */
export async function done(lines: Lines, on: Day | null, turn: Turn, rooms: Rooms, note?: string): Promise<Reply[]> {
  const isCritical = lines.deadlines.some(({ deadline }) => deadline.severity === 'critical');
  if (!on && isCritical) return askDate(doneDialog, lines, null, turn, rooms);
  const day = on ?? dayInParis(turn.now);
  const acts: readonly Act[] = [
    ...byHousehold(idsOf(lines), (deadline) => ({ kind: 'done', deadline, on: day })),
    ...lines.memos.map(({ _id }): Act => ({ kind: 'memoMoved', id: _id, doneOn: day })),
  ];
  const told = labelsOf(lines).map((label) => doneForm.told(label, fullDay(day)));
  return writeWithNote(acts, told, note, turn, rooms);
}

/** Puts reminders off; the right’s last day is the limit of each. */
export async function snooze(lines: Lines, until: Day, turn: Turn, rooms: Rooms, note?: string): Promise<Reply[]> {
  const acts: readonly Act[] = [
    ...byHousehold(idsOf(lines), (deadline) => ({ kind: 'snoozed', deadline, until })),
    ...lines.memos.map(({ _id }): Act => ({ kind: 'memoMoved', id: _id, on: until })),
  ];
  const told = labelsOf(lines).map((label) => snoozeForm.told(label, fullDay(until)));
  return writeWithNote(acts, told, note, turn, rooms);
}

/** « c’est fait, note que… »: the note goes to the household of the first line, in the same write. */
function writeWithNote(
  acts: readonly Act[],
  told: readonly string[],
  note: string | undefined,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const first = acts.findIndex(({ kind }) => kind === 'household');
  if (!note || first < 0) return writeNow(acts, told, turn, rooms);
  const noted = acts.map(
    (act, index): Act =>
      index === first && act.kind === 'household'
        ? { ...act, happenings: [...act.happenings, { kind: 'noted', text: note, isPrivate: false }] }
        : act,
  );
  return writeNow(noted, [...told, words.noted(note)], turn, rooms);
}

/** A draft that asks when, with the date that a sentence gave. */
export async function askDate(
  dialog: Dialog,
  lines: Lines,
  on: Day | null,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const households = [...new Set(lines.deadlines.map(({ household }) => household._id))];
  const [household, ...others] = households;
  const answers = {
    deadlines: idsOf(lines),
    memos: lines.memos.map(({ _id }) => _id),
    labels: labelsOf(lines),
    ...(household && others.length === 0 ? { household } : {}),
    ...(on ? { on } : {}),
  };
  return show(await begin(dialog, { answers, trail: [] }, turn, rooms), turn, rooms);
}

/** The deadlines and memos of those ids, among what the speaker may open. */
export async function linesOf(
  { deadlines, memos }: { readonly deadlines: readonly string[]; readonly memos: readonly string[] },
  { speaker, now }: Turn,
  rooms: Rooms,
): Promise<Lines> {
  const { repositories } = rooms;
  const today = dayInParis(now);
  const refs = [...new Set(deadlines.map(householdOf))];
  const households = (await Promise.all(refs.map((ref) => repositories.households.get(ref)))).filter(
    (one) => one !== null,
  );
  const open = await Promise.all(households.map((household) => mayOpenFile(household, speaker, today, rooms)));
  const seen = households.filter((_, index) => open[index]);
  const found = seen.flatMap((household) =>
    deadlinesOf(household, today)
      .filter(({ id }) => deadlines.includes(id))
      .map((deadline) => ({ household, deadline })),
  );
  const kept = await Promise.all(memos.map((id) => repositories.memos.get(id)));
  return {
    deadlines: deadlines.flatMap((id) => found.filter(({ deadline }) => deadline.id === id)),
    memos: kept
      .filter((memo) => memo !== null && memo.owner === speaker._id && !memo.doneOn)
      .filter((memo) => memo !== null),
    gone: deadlines.filter(
      (id) => seen.some(({ _id }) => _id === householdOf(id)) && !found.some(({ deadline }) => deadline.id === id),
    ),
  };
}

async function assign(lines: Lines, to: string | undefined, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const worker = to ? await rooms.repositories.workers.get(to) : null;
  if (!worker) return [{ kind: 'text', text: words.assignFirst }];
  const refs = [...new Set(lines.deadlines.map(({ household }) => household._id))];
  const acts = refs.map((ref): Act => ({ kind: 'household', ref, happenings: [{ kind: 'assigned', to: worker._id }] }));
  return writeNow(
    acts,
    refs.map((ref) => words.assigned(ref, worker.displayName)),
    turn,
    rooms,
  );
}

const MOST_DETAILS = 3;

/** Each line in full: the rule, what stops, what to do of it. */
export function detail({ deadlines }: Pick<Lines, 'deadlines'>, turn: Turn): Reply[] {
  const today = dayInParis(turn.now);
  return deadlines
    .slice(0, MOST_DETAILS)
    .map(({ household, deadline }) => ({ kind: 'card', card: deadlineCard(household, deadline, { today }) }));
}

/** « Déjà traité par Karim, samedi 21 novembre 2026 à 10 h 42. » */
async function alreadyDone(gone: readonly string[], { repositories }: Rooms): Promise<Reply[]> {
  const lines = await Promise.all(
    gone.slice(0, MOST_DETAILS).map(async (id) => {
      const ref = householdOf(id);
      const last = (await repositories.households.get(ref))?.history.at(-1);
      const who = last && (await repositories.workers.get(last.by));
      return last && who ? words.alreadyBy(ref, who.displayName, fullInstant(last.at)) : words.alreadyDone(ref);
    }),
  );
  return [{ kind: 'card', card: noticeCard(words.already, lines), rewrite: true }];
}

function idsOf({ deadlines }: Lines): readonly string[] {
  return deadlines.map(({ deadline }) => deadline.id);
}

function labelsOf({ deadlines, memos }: Lines): readonly string[] {
  return [
    ...deadlines.map(({ household, deadline }) =>
      words.label(household._id, deadlineName(deadline), whichOf(household, deadline)),
    ),
    ...memos.map(({ text }) => text),
  ];
}
