import type { Element } from '../cards/card';
import { dealtWithBox, saidBox } from '../cards/dealt-with';
import { duePage } from '../cards/due';
import { idsOfLine } from '../cards/due-lines';
import { marksOf } from '../cards/marks';
import { underReminder } from '../cards/said-first';
import { listedIn, listPressed, type Ticked } from '../cards/ticked';
import { dayInParis, hourInParis } from '../src/domain/day';
import { isLead } from '../src/domain/worker';
import type { Draft } from '../src/store/repositories';
import { fullHour } from '../src/words/fr/day';
import { due as dueWords } from '../src/words/fr/due';
import { lineWords as words } from '../src/words/fr/small-forms';
import { askedIn, keepShown, lastShown } from './context';
import { receiptOf } from './household-receipt';
import { countOf, linesOf } from './lines-found';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { writtenBy } from './write-now';

/**
 * The list that was pressed, without the lines just dealt with, under what was made of them; `replies` where it carries no
 * list, or nothing of it is left. `gone`: what is said of the lines that somebody had dealt with before.
 */
export async function inTheList(
  replies: readonly Reply[],
  { inputs, dealt, gone }: Pressed,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const left = without(listedIn(inputs), dealt);
  const isListed = left.deadlines.length + left.memos.length > 0;
  const written = isListed ? await writtenBy(turn, rooms) : null;
  const above = [
    ...(written ? [await writtenBox(written, left, turn, rooms)] : []),
    ...(gone.length > 0 ? [saidBox(words.already, gone)] : []),
  ];
  const list = isListed && above.length > 0 ? await listOf({ left, inputs }, above, turn, rooms) : null;
  return list ? [list, ...replies.filter((reply) => reply.kind === 'text' || !reply.rewrite)] : [...replies];
}

type Pressed = {
  readonly inputs: Inputs;
  readonly dealt: Ticked;
  readonly gone: readonly string[];
};

/** The same list once a write on some of its lines was taken back: they are there again. */
export async function withThemBack(
  { inputs, back, said }: { readonly inputs: Inputs; readonly back: Ticked; readonly said: readonly string[] },
  title: string,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply | null> {
  const listed = listedIn(inputs);
  if (listed.deadlines.length + listed.memos.length === 0) return null;
  const all = {
    deadlines: [...new Set([...listed.deadlines, ...back.deadlines])],
    memos: [...new Set([...listed.memos, ...back.memos])],
  };
  return listOf({ left: all, inputs }, [saidBox(title, said)], turn, rooms);
}

/** [Voir la suite] of a list that stands alone. */
export async function moreOfList(from: number, inputs: Inputs, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const listed = listedIn(inputs);
  const lines = await linesOf(listed, turn, rooms);
  // What is gone since stood somewhere before: a line shown twice is better than one never shown.
  const start = Math.max(0, from - lines.gone.length);
  const list = await listOf({ left: listed, inputs }, [], turn, rooms, start);
  if (!list) return [{ kind: 'text', text: words.notThere }];
  const { rewrite: _, ...sent } = list;
  return [sent];
}

async function listOf(
  { left, inputs }: { readonly left: Ticked; readonly inputs: Inputs },
  above: readonly Element[],
  turn: Turn,
  rooms: Rooms,
  from = 0,
): Promise<Extract<Reply, { kind: 'card' }> | null> {
  const { speaker, now } = turn;
  const today = dayInParis(now);
  const [lines, team] = await Promise.all([linesOf(left, turn, rooms), rooms.repositories.workers.all()]);
  if (countOf(lines) === 0) return null;
  const found = lines.deadlines;
  const pressed = listPressed(inputs);
  const { card, shown } = duePage({
    found,
    memos: lines.memos,
    today,
    from,
    above,
    maySelect: true,
    standsAlone: true,
    heading: dueWords.updatedAt(fullHour(hourInParis(now))),
    marks: marksOf(found, speaker, team, today),
    ...(pressed === 'asked' ? {} : { unasked: pressed, below: [underReminder(speaker)] }),
    ...(isLead(speaker) ? { colleagues: team.filter(({ _id }) => _id !== speaker._id) } : {}),
  });
  const asked = askedIn(await lastShown(turn, rooms));
  const households = [...new Set(found.map(({ household }) => household._id))];
  keepShown({ households, lines: shown.map(idsOfLine), ...(asked ? { asked } : {}) }, turn, rooms);
  return { kind: 'card', card, rewrite: true };
}

/** What follows from a write is told, but for the lines that still stand below. */
async function writtenBox(draft: Draft, left: Ticked, { now }: Turn, rooms: Rooms): Promise<Element> {
  const { facts } = await receiptOf(draft, now, rooms);
  return dealtWithBox({ ...facts, next: facts.next.filter(({ id }) => !left.deadlines.includes(id)) });
}

function without(all: Ticked, some: Ticked): Ticked {
  return {
    deadlines: all.deadlines.filter((id) => !some.deadlines.includes(id)),
    memos: all.memos.filter((id) => !some.memos.includes(id)),
  };
}
