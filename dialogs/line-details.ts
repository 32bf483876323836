import { deadlineCard } from '../cards/deadline';
import { memoCard } from '../cards/memo';
import { dayInParis } from '../src/domain/day';
import { lineWords as words } from '../src/words/fr/small-forms';
import { firstTold } from './first-told';
import type { Lines } from './lines-found';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

const MOST_DETAILS = 3;

/** Each line in full: the rule, what stops, what to do of it. */
export async function detail(
  { deadlines, memos }: Pick<Lines, 'deadlines' | 'memos'>,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  const today = dayInParis(turn.now);
  const told = await firstTold(turn, rooms);
  const cards = [
    ...deadlines.map(({ household, deadline }) => {
      const toldOn = told.get(deadline.id);
      return deadlineCard(household, deadline, { today, ...(toldOn ? { toldOn } : {}) });
    }),
    ...memos.map((memo) => memoCard(memo, { today })),
  ];
  const isCut = cards.length > MOST_DETAILS;
  return [
    ...(isCut ? [{ kind: 'text' as const, text: words.firstDetails(MOST_DETAILS, cards.length) }] : []),
    ...cards.slice(0, MOST_DETAILS).map((card) => ({ kind: 'card' as const, card })),
  ];
}
