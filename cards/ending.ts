import { type Day, daysBetween } from '../src/domain/day';
import type { EndingContract } from '../src/domain/team';
import { distance } from '../src/words/fr/day';
import { team as words } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { aside, button, calendarLine, card, text } from './layout';

export type EndingView = {
  readonly ending: readonly EndingContract[];
  /** The next one of all, when none ends in the days asked for. */
  readonly next: EndingContract | null;
  readonly heading: string;
  readonly today: Day;
};

const MOST_LINES = 12;

/** The contracts near their end, and what is to be decided of each. */
export function endingCard({ ending, next, heading, today }: EndingView): Card {
  const [first = next] = ending;
  const shown = ending.slice(0, MOST_LINES);
  return card(
    words.endingTitle(ending.length),
    [
      aside(heading),
      ...shown.map((contract) => openingLine(contract, today)),
      ...(ending.length > shown.length ? [aside(words.moreEnding(ending.length - shown.length), 'Medium')] : []),
      ...(ending.length === 0 ? [text(next ? words.nextEnding(next.ref, next.end) : words.noContract)] : []),
    ],
    first ? [button(words.seeHousehold(first.ref), { verb: 'household.show', ref: first.ref }, { primary: true })] : [],
  );
}

/** One contract as a line of a calendar. */
export function endingLine({ ref, end, decideBy, choice }: EndingContract, today: Day): Element {
  return calendarLine(
    distance(today, end),
    daysBetween(today, end) <= 30 ? 'warning' : 'emphasis',
    words.ending(ref, choice),
    choice.kind === 'decided' ? words.endingAt(end) : words.endingWhen(end, decideBy, today),
  );
}

function openingLine(contract: EndingContract, today: Day): Element {
  const { ref } = contract;
  return { ...endingLine(contract, today), selectAction: button(ref, { verb: 'household.show', ref }) };
}
