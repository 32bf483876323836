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
  /** Nobody asked for it: what presses is counted and shown, and of the rest the start. */
  readonly isDigest?: boolean;
};

const MOST_LINES = 20;
const MOST_TO_COME = 8;
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
  const built = fullestCard(Math.min(mostLines(lines, from, view), Math.max(1, lines.length - from)), (count) => {
    to = from + count;
    return listOf(lines, from, to, view);
  });
  return { card: built, shown: lines.slice(from, to), ...(to < lines.length ? { next: to } : {}) };
}

function mostLines(lines: readonly DueLine[], from: number, { isDigest, today }: DueView): number {
  if (!isDigest || from > 0) return MOST_LINES;
  const pressing = lines.filter((line) => presses(line, today)).length;
  return Math.min(MOST_LINES, pressing + MOST_TO_COME);
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
  const { today, heading, about, maySelect, colleagues, above = [], below = [] } = view;
  const shown = lines.slice(from, to);
  const left = lines.length - to;
  return card(
    titleOf(lines, view),
    [
      aside(heading ? words.why(heading, today) : words.asOf(today)),
      about ? aside(about) : null,
      from > 0 ? aside(words.shown(from + 1, Math.min(to, lines.length), lines.length), 'Small') : null,
      ...above,
      ...groupBoxes(lines, shown, view),
      ...(left > 0 ? [aside(words.more(left, isCut(lines, view)), 'Medium'), moreButton(to, view)] : []),
      ...below,
      shown.length > 0 ? aside(maySelect ? words.tick : words.touch, 'Medium') : null,
      maySelect && shown.length > 0
        ? wholeList(lines.slice(from), view.isDigest ? carriers.digest : carriers.asked)
        : null,
    ],
    maySelect && shown.length > 0 ? lineActions(today, colleagues) : [],
  );
}

/** Of what comes unasked, what presses is counted. */
function titleOf(lines: readonly DueLine[], { isDigest, title, today }: DueView): string {
  if (lines.length === 0 && title) return title;
  const counted = isDigest ? lines.filter((line) => presses(line, today)) : lines;
  if (counted.length === 0 && lines.length > 0) return words.toCome(lines.length);
  const memos = counted.filter(({ kind }) => kind === 'memo').length;
  return words.title(counted.length - memos, memos);
}

/** `met`: meetings that have taken place, of which one says how they went. */
type Group = 'late' | 'met' | 'thisWeek' | 'later';

function groupsOf(lines: readonly DueLine[], today: Day): Readonly<Record<Group, readonly DueLine[]>> {
  const past = lines.filter(({ on }) => on < today);
  return {
    late: past.filter((line) => !isMeeting(line)),
    met: past.filter(isMeeting),
    thisWeek: lines.filter((line) => line.on >= today && presses(line, today)),
    later: lines.filter((line) => !presses(line, today)),
  };
}

const looks = {
  late: { style: 'attention', color: 'Attention' },
  met: { style: 'emphasis', color: 'Default' },
  thisWeek: { style: 'warning', color: 'Warning' },
  later: { style: 'emphasis', color: 'Default' },
} as const;

function presses({ on }: DueLine, today: Day): boolean {
  return on <= addDays(today, 7 - weekday(today));
}

function isMeeting(line: DueLine): boolean {
  return line.kind === 'memo' && line.memo.at !== undefined;
}

function groupBoxes(lines: readonly DueLine[], shown: readonly DueLine[], view: DueView): readonly Element[] {
  const groups = groupsOf(lines, view.today);
  const kept = groupsOf(shown, view.today);
  return (['late', 'met', 'thisWeek', 'later'] as const)
    .filter((group) => kept[group].length > 0)
    .map((group) => groupBox(group, groups[group].length, kept[group], view));
}

function groupBox(
  group: Group,
  count: number,
  kept: readonly DueLine[],
  { today, maySelect, marks }: DueView,
): Element {
  const { style, color } = looks[group];
  const isMet = group === 'met';
  return {
    type: 'Container',
    style,
    spacing: 'Medium',
    items: [
      text(words[group](count), { style: 'heading', size: 'Medium', weight: 'Bolder', color }),
      ...(maySelect
        ? daysToTick(kept, today, marks, isMet ? '-met' : '')
        : kept.map((line) => openingLine(line, today))),
      ...(isMet && maySelect ? [aside(words.howItWent, 'Small')] : []),
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
