import { deadlineCard } from '../cards/deadline';
import { duePage } from '../cards/due';
import { idsOfLine } from '../cards/due-lines';
import { marksOf } from '../cards/marks';
import { memoCard } from '../cards/memo';
import { dayInParis } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import { isLead } from '../src/domain/worker';
import { lineWords as words } from '../src/words/fr/small-forms';
import { keepShown } from './context';
import { firstTold } from './first-told';
import { type Lines, refsOf } from './lines-found';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';

/** How many lines are told in full at once. */
export const MOST_DETAILS = 3;

/** Each line in full: the rule, what stops, what to do of it. `together`: ids that one line stood for, told one by one in a list. */
export async function detail(
  { deadlines, memos }: Pick<Lines, 'deadlines' | 'memos'>,
  together: ReadonlySet<string>,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const today = dayInParis(turn.now);
  const told = await firstTold(turn, rooms);
  const alone = deadlines.filter(({ deadline }) => !together.has(deadline.id));
  const cards = [
    ...alone.map(({ household, deadline }) => {
      const toldOn = told.get(deadline.id);
      return deadlineCard(household, deadline, { today, ...(toldOn ? { toldOn } : {}) });
    }),
    ...memos.map((memo) => memoCard(memo, { today })),
  ];
  const isCut = cards.length > MOST_DETAILS;
  const shared = deadlines.filter(({ deadline }) => together.has(deadline.id));
  return [
    ...(isCut ? [{ kind: 'text' as const, text: words.firstDetails(MOST_DETAILS, cards.length) }] : []),
    ...cards.slice(0, MOST_DETAILS).map((card) => ({ kind: 'card' as const, card })),
    ...(shared.length > 0 ? [await oneByOne(shared, turn, rooms)] : []),
  ];
}

/** The ids that shared a line, among what was ticked. */
export function sharedIn(inputs: Inputs): ReadonlySet<string> {
  const values = Object.entries(inputs).flatMap(([key, value]) => (key.startsWith('on-') ? value.split(',') : []));
  return new Set(values.map((value) => value.split('|')).flatMap((ids) => (ids.length > 1 ? ids : [])));
}

/** The deadlines of a line, each on a line of its own, to tick. */
async function oneByOne(found: readonly Due[], turn: Turn, rooms: Rooms): Promise<Reply> {
  const { speaker, now } = turn;
  const today = dayInParis(now);
  const team = await rooms.repositories.workers.all();
  const { card, shown } = duePage({
    found,
    memos: [],
    today,
    apart: true,
    maySelect: true,
    standsAlone: true,
    marks: marksOf(found, speaker, team, today),
    ...(isLead(speaker) ? { colleagues: team.filter(({ _id }) => _id !== speaker._id) } : {}),
  });
  keepShown({ households: refsOf({ deadlines: found }), lines: shown.map(idsOfLine) }, turn, rooms);
  return { kind: 'card', card };
}
