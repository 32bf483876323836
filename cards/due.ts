import { addDays, type Day, weekday } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import type { Memo } from '../src/domain/memo';
import { deadlineName } from '../src/words/fr/catalogue';
import { due as words } from '../src/words/fr/due';
import { household as householdWords } from '../src/words/fr/household';
import type { Card, Element } from './card';
import { type Colleague, lineActions } from './due-actions';
import { consequencesOf, type DueLine, dueLines, type Marks } from './due-lines';
import { daysToTick, MOST_CARRIED, openingLine, wholeList } from './due-rows';
import { aside, button, card, text } from './layout';
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
  /** The last words, in place of how to use the list. */
  readonly foot?: string;
  /** The first line, where there is no line to count. */
  readonly title?: string;
  /** The rest of the list goes with the card, not with the question last asked. */
  readonly standsAlone?: true;
};

const MOST_LINES = 20;
const MOST_CONSEQUENCES = 3;

/** What is due, in three groups: late, by Sunday, later. In each, the lines to tick, day by day. */
export function dueCard(view: DueView): Card {
  return duePage(view).card;
}

/** The same, with the lines that it shows, in order, and from which line on the list goes on where it does not end. */
export function duePage(view: DueView): {
  readonly card: Card;
  readonly shown: readonly DueLine[];
  readonly next?: number;
} {
  const lines = dueLines(view.found, view.memos, view);
  const from = view.from && view.from < lines.length ? view.from : 0;
  let to = from;
  const built = fullestCard(Math.min(MOST_LINES, Math.max(1, lines.length - from)), (count) => {
    to = from + count;
    return listOf(lines, from, to, view);
  });
  return { card: built, shown: lines.slice(from, to), ...(to < lines.length ? { next: to } : {}) };
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

function listOf(lines: readonly DueLine[], from: number, to: number, view: DueView): Card {
  const { today, heading, about, maySelect, colleagues, above = [], below = [], foot } = view;
  const shown = lines.slice(from, to);
  const left = lines.length - to;
  const memos = lines.filter(({ kind }) => kind === 'memo').length;
  return card(
    (lines.length === 0 && view.title) || words.title(lines.length - memos, memos),
    [
      aside(heading ? words.why(heading, today) : words.asOf(today)),
      about ? aside(about) : null,
      from > 0 ? aside(words.shown(from + 1, Math.min(to, lines.length), lines.length), 'Small') : null,
      ...above,
      ...groupsOf(lines, today).map((group) => groupBox(group, shown, view)),
      ...(left > 0 ? [aside(words.more(left, isCut(lines, view)), 'Medium'), moreButton(to, view)] : []),
      ...below,
      aside(foot ?? (maySelect ? words.tick : words.touch), 'Medium'),
      maySelect && shown.length > 0 ? wholeList(lines.slice(from)) : null,
    ],
    maySelect && shown.length > 0 ? lineActions(today, colleagues) : [],
  );
}

type Group = {
  readonly style: 'attention' | 'warning' | 'emphasis';
  readonly title: string;
  readonly lines: readonly DueLine[];
  /** Meetings that have taken place: how they went. */
  readonly met?: true;
};

function groupsOf(lines: readonly DueLine[], today: Day): readonly Group[] {
  const sunday = addDays(today, 7 - weekday(today));
  const met = lines.filter((line) => line.on < today && isMeeting(line));
  const late = lines.filter((line) => line.on < today && !isMeeting(line));
  const thisWeek = lines.filter(({ on }) => on >= today && on <= sunday);
  const later = lines.filter(({ on }) => on > sunday);
  return [
    { style: 'attention', title: words.late(late.length), lines: late },
    { style: 'emphasis', title: words.met(met.length), lines: met, met: true },
    { style: 'warning', title: words.thisWeek(thisWeek.length), lines: thisWeek },
    { style: 'emphasis', title: words.later(later.length), lines: later },
  ];
}

function isMeeting(line: DueLine): boolean {
  return line.kind === 'memo' && line.memo.at !== undefined;
}

function groupBox(
  { style, title, lines, met }: Group,
  shown: readonly DueLine[],
  { today, maySelect, marks }: DueView,
): Element | null {
  const kept = lines.filter((line) => shown.includes(line));
  if (kept.length === 0) return null;
  const color = { attention: 'Attention', warning: 'Warning', emphasis: 'Default' }[style];
  return {
    type: 'Container',
    style,
    spacing: 'Medium',
    items: [
      text(title, { style: 'heading', size: 'Medium', weight: 'Bolder', color }),
      ...(maySelect ? daysToTick(kept, today, marks, met ? '-met' : '') : kept.map((line) => openingLine(line, today))),
      ...(met && maySelect ? [aside(words.howItWent, 'Small')] : []),
      ...consequencesOf(kept, today, MOST_CONSEQUENCES).map((after) =>
        text(after, { size: 'Small', spacing: 'Small' }),
      ),
    ],
  };
}

/** A list that stands alone carries so many lines; the rest is asked for. */
function isCut(lines: readonly DueLine[], { standsAlone, from = 0 }: DueView): boolean {
  return standsAlone === true && lines.length - from > MOST_CARRIED;
}

/** The list last shown goes on with its question; one that stands alone, with the lines that it carries. */
function moreButton(from: number, { standsAlone, from: before = 0 }: DueView): Element {
  const more = standsAlone
    ? button(words.seeMore, { verb: 'lines.more', from: from - before })
    : button(words.seeMore, { verb: 'due.more', from }, { leavesInputs: true });
  return { type: 'ActionSet', spacing: 'Small', actions: [more] };
}
