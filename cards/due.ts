import type { Day } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import type { Memo } from '../src/domain/memo';
import { deadlineName } from '../src/words/fr/catalogue';
import { due as words } from '../src/words/fr/due';
import { household as householdWords } from '../src/words/fr/household';
import type { Card, Element } from './card';
import { type Colleague, lineActions } from './due-actions';
import { countsLeft, groupBoxes, inGroups } from './due-groups';
import { type DueLine, dueLines, idsOfLine, type Marks } from './due-lines';
import { firstPage, mustShare, presses, pressingFirst } from './due-order';
import { carriedAlong, openingLine, wholeList } from './due-rows';
import { aside, button, card, text } from './layout';
import { carriers } from './ticked';
import { fullestCard } from './weight';

export type DueView = {
  readonly found: readonly Due[];
  readonly memos: readonly Memo[];
  readonly today: Day;
  /** Why the list comes, said beside the day. */
  readonly heading?: string;
  /** What the question was narrowed to. */
  readonly about?: string;
  /** How many lines were shown before. */
  readonly from?: number;
  /** To whom a household can be given; absent for whoever cannot give one. */
  readonly colleagues?: readonly Colleague[];
  /** Whether the reader can act on the lines; else each opens its household. */
  readonly maySelect: boolean;
  /** Each monthly update on its own line, as the detail of a group shows them. */
  readonly apart?: boolean;
  readonly marks?: Marks;
  /** What stands between the title and the lines, and between the lines and the last words. */
  readonly above?: readonly Element[];
  readonly below?: readonly Element[];
  /** The first line, where there is no line to count. */
  readonly title?: string;
  /** The rest of the list goes with the card, not with the question last asked. */
  readonly standsAlone?: true;
  /** Nobody asked for it: what presses is counted, and shown first. `rest`: the suite of a digest. */
  readonly unasked?: 'digest' | 'welcome' | 'rest';
};

/** A page of the list: the lines that it shows, in the order in which they are read; those that it leads to. */
export type DuePage = {
  readonly card: Card;
  readonly shown: readonly DueLine[];
  /** From which line on the list goes on, where it does not end. */
  readonly next?: number;
  /** What the card neither shows nor leads to: of a list that stands alone, what is too much to carry. */
  readonly beyond: readonly DueLine[];
};

const MOST_LINES = 20;

/** What is due, in three groups: late, by Sunday, later. In each, the lines to tick, day by day. */
export function dueCard(view: DueView): Card {
  return duePage(view).card;
}

/** The same, with what it shows and where it goes on. */
export function duePage(view: DueView): DuePage {
  const list = listOf(view);
  const { lines, from } = list;
  const kept = lines.slice(0, from + carriedAlong(lines.slice(from)));
  let to = from;
  const built = fullestCard(Math.min(mostLines(list), Math.max(1, lines.length - from)), (count) => {
    to = from + count;
    return cardOf(list, to, kept);
  });
  return {
    card: built,
    shown: inGroups(list.byDay, lines.slice(from, to), view.today, isUnasked(list.view)),
    ...(to < lines.length ? { next: to } : {}),
    beyond: view.standsAlone ? lines.slice(Math.max(to, kept.length)) : [],
  };
}

/** The lines in the order in which pages take them, and in the order of their days; from which one on they are shown. */
type List = {
  readonly lines: readonly DueLine[];
  readonly byDay: readonly DueLine[];
  readonly from: number;
  readonly view: DueView;
};

function listOf(view: DueView): List {
  const { found, memos, today, standsAlone } = view;
  const apart = dueLines(found, memos, view);
  const byDay = isUnasked(view) && mustShare(apart, today) ? dueLines(found, memos, { ...view, shares: true }) : apart;
  const from = view.from && view.from < byDay.length ? view.from : 0;
  if (!isUnasked(view)) return { lines: byDay, byDay, from, view };
  const lines = pressingFirst(byDay, today);
  if (!standsAlone || from === 0) return { lines, byDay, from, view };
  // What a digest has not shown is a list of its own, in the order of its days.
  const left = lines.slice(from).map(idsOfLine);
  const [deadlines, own] = [left.flatMap((line) => line.deadlines), left.flatMap((line) => line.memos)];
  return listOf({
    ...view,
    found: found.filter(({ deadline }) => deadlines.includes(deadline.id)),
    memos: memos.filter(({ _id }) => own.includes(_id)),
    from: 0,
    unasked: 'rest',
  });
}

/** The suite of a digest is read by day. */
function isUnasked({ unasked }: DueView): boolean {
  return unasked === 'digest' || unasked === 'welcome';
}

function mostLines({ lines, from, view }: List): number {
  if (!isUnasked(view) || from > 0) return MOST_LINES;
  return Math.min(MOST_LINES, firstPage(lines, view.today));
}

function cardOf({ lines, byDay, from, view }: List, to: number, kept: readonly DueLine[]): Card {
  const { today, heading, about, maySelect, colleagues, unasked, above = [], below = [] } = view;
  const shown = lines.slice(from, to);
  const isSelectable = maySelect && shown.length > 0;
  return card(
    titleOf(lines, from, view),
    [
      aside(heading ? words.why(heading, today) : words.asOf(today)),
      about ? aside(about) : null,
      from > 0 ? aside(words.shown(from + 1, to, lines.length), 'Small') : null,
      ...above,
      ...groupBoxes(byDay, shown, { ...view, isRest: unasked === 'rest', isUnasked: isUnasked(view) }),
      ...(to < lines.length ? onwards(lines, { from, to, kept: kept.length }, view) : []),
      ...below,
      shown.length > 0 ? aside(maySelect ? words.tick : words.touch, 'Medium') : null,
      isSelectable ? wholeList(kept.slice(from), carrierOf(view)) : null,
    ],
    isSelectable ? lineActions(today, colleagues) : [],
  );
}

/** What is left, and the way to it: the list last shown goes on with its question; one that stands alone, with its lines. */
function onwards(
  lines: readonly DueLine[],
  { from, to, kept }: { readonly from: number; readonly to: number; readonly kept: number },
  { today, standsAlone, unasked }: DueView,
): readonly Element[] {
  const left = unasked ? countsLeft(lines.slice(to), today) : words.more(lines.length - to);
  const isCut = standsAlone === true && kept < lines.length;
  const more = standsAlone
    ? button(words.seeMore, { verb: 'lines.more', from: to - from })
    : button(words.seeMore, { verb: 'due.more', from: to }, { leavesInputs: true });
  return [
    aside(isCut ? words.leftElsewhere(left) : left, 'Medium'),
    ...(!standsAlone || to < kept ? [{ type: 'ActionSet', spacing: 'Small', actions: [more] }] : []),
  ];
}

function carrierOf({ unasked }: DueView): string {
  return unasked === 'digest' || unasked === 'rest' ? carriers[unasked] : carriers.asked;
}

/** Of what comes unasked, what presses is counted; its suite counts nothing again. */
function titleOf(lines: readonly DueLine[], from: number, view: DueView): string {
  const { title, today, unasked } = view;
  if (lines.length === 0 && title) return title;
  if (unasked === 'rest') return words.rest;
  const isFirst = isUnasked(view) && from === 0;
  const counted = isFirst ? lines.filter((line) => presses(line, today)) : lines;
  if (counted.length === 0 && lines.length > 0) return words.toCome(lines.length);
  const memos = counted.filter(({ kind }) => kind === 'memo').length;
  return (isFirst ? words.title : words.asked)(counted.length - memos, memos);
}

/** Nothing is due: what comes next. */
export function nothingDueCard(next: Due | null, today: Day, about?: string): Card {
  const ref = next?.household._id;
  return card(
    words.title(0),
    [
      aside(words.asOf(today)),
      about ? aside(about) : null,
      text(next ? words.next(deadlineName(next.deadline), next.deadline.dueAt) : words.none),
      ...(next ? [openingLine({ kind: 'deadline', on: next.deadline.dueAt, due: next }, today)] : []),
    ],
    ref ? [button(householdWords.see(ref), { verb: 'household.show', ref }, { primary: true })] : [],
  );
}
