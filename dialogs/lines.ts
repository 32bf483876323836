import type { LineVerb } from '../cards/action';
import { noticeCard } from '../cards/notice';
import { type Ticked, tickedIn } from '../cards/ticked';
import { ruleKey } from '../src/domain/catalogue';
import { dayInParis, parseDay } from '../src/domain/day';
import { lineWords as words } from '../src/words/fr/small-forms';
import { dealtWith, linesDealtWith } from './dealt-with';
import { detail, sharedIn } from './line-details';
import { assign, done, leaveToFamily, snooze } from './line-writing';
import { countOf, idsOf, type Lines, linesOf } from './lines-found';
import { inTheList } from './list-left';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { writtenAlready } from './write-now';

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
  const pressed = { inputs, dealt: ticked, gone: dealt.gone };
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
      return detail(lines, sharedIn(inputs), turn, rooms);
  }
}

/** [Fait], beside a memo. */
export async function memoDone(id: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const written = await writtenAlready(turn, rooms);
  if (written) return written;
  const lines = await linesOf({ deadlines: [], memos: [id] }, turn, rooms);
  return lines.memos.length > 0 ? done(lines, null, turn, rooms) : [inPlace(await dealtWith([], rooms))];
}
