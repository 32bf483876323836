import type { LineVerb } from '../cards/action';
import { deadlineCard } from '../cards/deadline';
import { memoCard } from '../cards/memo';
import { noticeCard } from '../cards/notice';
import { type Ticked, tickedIn } from '../cards/ticked';
import { ruleKey } from '../src/domain/catalogue';
import { type Day, dayInParis, parseDay } from '../src/domain/day';
import { fullDay } from '../src/words/fr/day';
import { assignForm, doneForm, snoozeForm, lineWords as words } from '../src/words/fr/small-forms';
import { byHousehold, doneDialog } from './dated';
import { dealtWith, linesDealtWith } from './dealt-with';
import type { Dialog } from './dialog';
import { begin, show } from './drafting';
import type { Act } from './household-writing';
import { countOf, idsOf, type Label, type Lines, labelsOf, linesOf, refsOf } from './lines-found';
import { inTheList } from './list-left';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { writeNow, writtenAlready, writtenBy } from './write-now';

/** A button under a list, or on one deadline. What is left of a list stays where it was. */
export async function pressLines(
  { verb, deadline }: { readonly verb: LineVerb; readonly deadline?: string },
  inputs: Inputs,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const ticked = deadline ? { deadlines: [deadline], memos: [] } : tickedIn(inputs);
  if (ticked.deadlines.length + ticked.memos.length === 0) return [{ kind: 'text', text: words.tickFirst }];
  const before = await writtenAlready(turn, rooms);
  // The card of one deadline says « aujourd’hui »; a line ticked in a list may have been done on another day.
  const today = deadline ? dayInParis(turn.now) : null;
  const dealt = await dealOnce(verb, ticked, { ...inputs, on: inputs['on'] ?? today ?? '' }, before, turn, rooms);
  const pressed = { inputs, dealt: ticked, gone: dealt.gone, written: await writtenBy(turn, rooms) };
  return verb === 'lines.detail' ? dealt.replies : inTheList(dealt.replies, pressed, turn, rooms);
}

type Dealt = { readonly replies: Reply[]; readonly gone: readonly string[] };

async function dealOnce(
  verb: LineVerb,
  ticked: Ticked,
  inputs: Inputs,
  before: Reply[] | null,
  turn: Turn,
  rooms: Rooms,
): Promise<Dealt> {
  if (before) return { replies: before, gone: [] };
  const lines = await linesOf(ticked, turn, rooms);
  const { open, settled } = splitSettled(lines, verb, inputs);
  const gone = await linesDealtWith([...lines.gone, ...settled], rooms);
  const told: Reply[] = gone.length > 0 ? [{ kind: 'card', card: noticeCard(words.already, gone) }] : [];
  if (countOf(open) > 0) return { replies: [...(await deal(verb, open, inputs, turn, rooms)), ...told], gone };
  return { replies: told.length > 0 ? told.map(inPlace) : [{ kind: 'text', text: words.notThere }], gone };
}

/** A click that comes again finds what it asks for done: put off until that very day, or left to the family. */
function splitSettled(
  lines: Lines,
  verb: LineVerb,
  inputs: Inputs,
): { readonly open: Lines; readonly settled: readonly string[] } {
  const isSettled = ({ household, deadline }: Lines['deadlines'][number]): boolean => {
    const step = household.steps.find(({ id }) => id === deadline.step);
    if (verb === 'lines.family') return step?.followedBy === 'FAMILLE';
    const until = step?.snoozed?.[ruleKey(deadline.rule)];
    return verb === 'lines.snooze' && until !== undefined && until === inputs['until']?.trim();
  };
  return {
    open: { ...lines, deadlines: lines.deadlines.filter((line) => !isSettled(line)) },
    settled: idsOf({ deadlines: lines.deadlines.filter(isSettled) }),
  };
}

function inPlace(reply: Reply): Reply {
  return reply.kind === 'card' ? { ...reply, rewrite: true } : reply;
}

async function deal(verb: LineVerb, lines: Lines, inputs: Inputs, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (verb) {
    case 'lines.done':
      return done(lines, parseDay(inputs['on']?.trim()), turn, rooms);
    case 'lines.snooze': {
      const until = parseDay(inputs['until']?.trim());
      return until ? snooze(lines, until, turn, rooms) : [{ kind: 'text', text: words.noDate }];
    }
    case 'lines.assign':
      return assign(lines, inputs['to'], turn, rooms);
    case 'lines.family':
      return leaveToFamily(lines, turn, rooms);
    case 'lines.detail':
      return detail(lines, turn);
  }
}

/** [Fait], beside a memo. */
export async function memoDone(id: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const written = await writtenAlready(turn, rooms);
  if (written) return written;
  const lines = await linesOf({ deadlines: [], memos: [id] }, turn, rooms);
  return lines.memos.length > 0 ? done(lines, null, turn, rooms) : [inPlace(await dealtWith([], rooms))];
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
  const first = acts.find((act) => act.kind === 'household');
  if (!note || !first) return writeNow(acts, told, tickedOf(lines), turn, rooms);
  const happenings = [...first.happenings, { kind: 'noted', text: note, isPrivate: false } as const];
  const noted = acts.map((act): Act => (act === first ? { ...first, happenings } : act));
  return writeNow(noted, [...told, { ref: first.ref, text: words.noted(note) }], tickedOf(lines), turn, rooms);
}

function tickedOf(lines: Lines): Ticked {
  return { deadlines: idsOf(lines), memos: lines.memos.map(({ _id }) => _id) };
}

/** The family carries these steps through by itself; a right that stops is said all the same. */
function leaveToFamily(lines: Lines, turn: Turn, rooms: Rooms): Promise<Reply[]> {
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
): Promise<Reply[]> {
  const [household, ...others] = refsOf(lines);
  const answers = {
    deadlines: idsOf(lines),
    memos: lines.memos.map(({ _id }) => _id),
    labels: labelsOf(lines).map(({ text }) => text),
    ...(household && others.length === 0 ? { household } : {}),
    ...(on ? { on } : {}),
  };
  return show(await begin(dialog, { answers, trail: [] }, turn, rooms), turn, rooms);
}

/** The households of the lines pass to a colleague, and so do the memos. */
async function assign(lines: Lines, to: string | undefined, turn: Turn, rooms: Rooms): Promise<Reply[]> {
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

const MOST_DETAILS = 3;

/** Each line in full: the rule, what stops, what to do of it. */
export function detail({ deadlines, memos }: Pick<Lines, 'deadlines' | 'memos'>, turn: Turn): Reply[] {
  const today = dayInParis(turn.now);
  const cards = [
    ...deadlines.map(({ household, deadline }) => deadlineCard(household, deadline, { today })),
    ...memos.map((memo) => memoCard(memo, { today })),
  ];
  const isCut = cards.length > MOST_DETAILS;
  return [
    ...(isCut ? [{ kind: 'text' as const, text: words.firstDetails(MOST_DETAILS, cards.length) }] : []),
    ...cards.slice(0, MOST_DETAILS).map((card) => ({ kind: 'card' as const, card })),
  ];
}
