import { dueCard } from '../cards/due';
import type { Ticked } from '../cards/ticked';
import type { StepCode } from '../src/domain/catalogue';
import { addDays, type Day, dayInParis, workingDayFrom } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import { type Delay, readDelay } from '../src/understanding/delays';
import { readDone } from '../src/understanding/done';
import type { FollowUp } from '../src/understanding/follow-ups';
import { findForbidden } from '../src/understanding/forbidden';
import { linesAt } from '../src/understanding/positions';
import { lineWords as words } from '../src/words/fr/small-forms';
import { updateQuestions } from '../src/words/fr/update-form';
import { keepShown, lastShown, linesIn } from './context';
import { doneDialog, snoozeDialog } from './dated';
import { dealtWith } from './dealt-with';
import { mayOpenFile } from './files';
import type { Heard } from './form';
import { householdsIn } from './forms/households';
import { askDate, done, snooze } from './line-writing';
import { type Lines, linesOf } from './lines-found';
import { noteDialog } from './note';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';
import { updateDialog } from './update';
import { beginAbout, recordSaid } from './updating';
import { writtenAlready } from './write-now';

type Pointed = Extract<FollowUp, { kind: 'done' | 'snooze' }>;

/** « c’est fait », « dans 3 jours », « les deux premiers sont faits »: of the lines last shown. `null`: none were. */
export async function dealWithShown(pointed: Pointed, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  if (pointed.note && findForbidden(pointed.note).length > 0) {
    const { note: _, ...rest } = pointed;
    const dealt = await dealWithShown(rest, turn, rooms);
    return dealt && [{ kind: 'text', text: updateQuestions.health }, ...dealt];
  }
  const written = await writtenAlready(turn, rooms);
  if (written) return written;
  const context = await lastShown(turn, rooms);
  const shown = context ? linesIn(context) : [];
  const { positions, code } = pointed;
  const meant = positions ? linesAt(positions, shown.length).flatMap((at) => shown[at] ?? []) : shown;
  const lines = ofCode(await linesOf(flat(meant), turn, rooms), code);
  const count = lines.deadlines.length + lines.memos.length;
  if (count === 0) return lines.gone.length > 0 && !code ? [await dealtWith(lines.gone, rooms)] : null;
  if (asksWhich(pointed, { shown: meant.length, found: count })) {
    const [household, ...others] = [...new Set(lines.deadlines.map((line) => line.household._id))];
    const noted = pointed.note && household && others.length === 0;
    const answers = { household, text: pointed.note, visibility: 'SHARED' };
    return [...(noted ? await beginAbout(noteDialog, answers, null, turn, rooms) : []), toTick(lines, turn, rooms)];
  }
  return dealWith(lines, pointed, turn, rooms);
}

/** Of several lines none is dealt with on a guess: « reporte » or « la CSS » may mean one, « reporte tout » says no day. */
function asksWhich(
  { kind, positions, code, ...when }: Pointed,
  { shown, found }: { readonly shown: number; readonly found: number },
): boolean {
  if (code && !positions) return found > 1;
  if (shown < 2 || code) return false;
  const isAll = positions !== undefined && !Array.isArray(positions);
  const hasDay = 'until' in when || 'days' in when;
  return !positions || (kind === 'snooze' && isAll && !hasDay);
}

const ofWhat: Reply[] = [{ kind: 'text', text: words.ofWhat }];

/** « CSS renouvelée hier pour AG-26-014 », « reporte l’assurance des Haidari à lundi »: of the household that it names. */
export async function dealWithSaid(kind: 'done' | 'snooze', heard: Heard, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { meaning, today } = heard;
  const [named, ...others] = householdsIn(meaning);
  const ref = named ?? (await onlyHouseholdShown(turn, rooms));
  const household = ref && others.length === 0 ? await rooms.repositories.households.get(ref) : null;
  if (!household || !(await mayOpenFile(household, turn.speaker, today, rooms))) {
    return named || (meaning.slots.step && kind === 'done') ? recordSaid('rights.update', heard, turn, rooms) : ofWhat;
  }
  const code = meaning.slots.step?.code;
  const found = deadlinesOf(household, today).filter(
    (one) => one.phase !== 'automatic' && (!code || one.code === code),
  );
  const [first] = found;
  if (!first) return kind === 'snooze' ? ofWhat : recordSaid('rights.update', heard, turn, rooms);
  const lines = { deadlines: found.map((deadline) => ({ household, deadline })), memos: [], gone: [] };
  if (found.length > 1 && (!code || isOfSeveral(found))) return [toTick(lines, turn, rooms)];
  const one = { ...lines, deadlines: lines.deadlines.slice(0, 1) };
  if (kind === 'snooze') return askDate(snoozeDialog, one, untilOf(readDelay(meaning), today), turn, rooms);
  const { outcome, on } = readDone(meaning);
  switch (outcome) {
    case 'done':
      return askDate(doneDialog, one, on ?? null, turn, rooms);
    case 'missed':
      return askDate(snoozeDialog, one, null, turn, rooms);
    case 'dropped':
      return beginAbout(
        updateDialog,
        { household: ref, code: first.code, outcome: 'NOT_APPLICABLE' },
        null,
        turn,
        rooms,
      );
  }
}

/** Each of two adults may owe the same. */
function isOfSeveral(found: readonly Deadline[]): boolean {
  return new Set(found.map(({ member }) => member)).size > 1;
}

/** Until when something is put off; what is put off to today is looked at again on the next working day. */
function untilOf({ until, days }: Delay, today: Day): Day | null {
  const day = until ?? (days ? addDays(today, days) : null);
  return day === today ? workingDayFrom(addDays(today, 1)) : day;
}

async function dealWith(lines: Lines, pointed: Pointed, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  if (pointed.kind === 'done')
    return done(lines, pointed.on ?? null, turn, rooms, {
      isSaid: true,
      ...(pointed.note ? { note: pointed.note } : {}),
    });
  const until = untilOf(pointed, dayInParis(turn.now));
  return until
    ? snooze(lines, until, turn, rooms, pointed.note)
    : askDate(snoozeDialog, lines, null, turn, rooms, pointed.note);
}

function flat(lines: readonly Pick<Ticked, 'deadlines' | 'memos'>[]): Ticked {
  return { deadlines: lines.flatMap(({ deadlines }) => deadlines), memos: lines.flatMap(({ memos }) => memos) };
}

function ofCode(lines: Lines, code: StepCode | undefined): Lines {
  if (!code) return lines;
  return { ...lines, deadlines: lines.deadlines.filter(({ deadline }) => deadline.code === code), memos: [] };
}

/** Several lines may be meant: they are shown again, to tick. */
function toTick({ deadlines, memos }: Lines, turn: Turn, rooms: Rooms): Reply {
  const lines = [
    ...deadlines.map(({ deadline }) => ({ deadlines: [deadline.id], memos: [] })),
    ...memos.map(({ _id }) => ({ deadlines: [], memos: [_id] })),
  ];
  keepShown({ households: [...new Set(deadlines.map(({ household }) => household._id))], lines }, turn, rooms);
  const card = dueCard({
    found: deadlines,
    memos,
    today: dayInParis(turn.now),
    heading: words.tickWhich,
    maySelect: true,
  });
  return { kind: 'card', card };
}

async function onlyHouseholdShown(turn: Turn, rooms: Rooms): Promise<string | undefined> {
  const [ref, ...others] = (await lastShown(turn, rooms))?.households ?? [];
  return others.length === 0 ? ref : undefined;
}
