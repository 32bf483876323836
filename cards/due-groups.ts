import type { Day } from '../src/domain/day';
import { due as words } from '../src/words/fr/due';
import type { Element } from './card';
import { consequencesOf, type DueLine, type Marks } from './due-lines';
import { type Group, type Grouped, groupsOf, MOST_LATE } from './due-order';
import { daysToTick, openingLine } from './due-rows';
import { aside, text } from './layout';

type Shown = {
  readonly today: Day;
  readonly maySelect: boolean;
  readonly marks?: Marks;
  /** It goes on from a list that has counted them. */
  readonly isRest: boolean;
  /** What is still ahead comes before a backlog. */
  readonly isUnasked: boolean;
};

const MOST_CONSEQUENCES = 3;

const looks = {
  late: { style: 'attention', color: 'Attention' },
  met: { style: 'emphasis', color: 'Default' },
  thisWeek: { style: 'warning', color: 'Warning' },
  later: { style: 'emphasis', color: 'Default' },
} as const;

/** The lines of a page in the order in which they are read. `lines`: all those of the list, by day. */
export function inGroups(
  lines: readonly DueLine[],
  shown: readonly DueLine[],
  today: Day,
  isUnasked: boolean,
): readonly DueLine[] {
  const kept = pageGroups(lines, shown, today);
  return orderOf(lines, today, isUnasked).flatMap((group) => kept[group]);
}

/** A box for each group of which the page shows something. */
export function groupBoxes(lines: readonly DueLine[], shown: readonly DueLine[], view: Shown): readonly Element[] {
  const groups = groupsOf(lines, view.today);
  const kept = pageGroups(lines, shown, view.today);
  return orderOf(lines, view.today, view.isUnasked)
    .filter((group) => kept[group].length > 0)
    .map((group) => groupBox(group, view.isRest ? null : groups[group].length, kept[group], view));
}

/** How many lines of each group are left after a page: « 37 en retard et 12 à venir ». */
export function countsLeft(left: readonly DueLine[], today: Day): string {
  const { late, met, thisWeek, later } = groupsOf(left, today);
  return words.left({ late: late.length, met: met.length, thisWeek: thisWeek.length, later: later.length });
}

function pageGroups(lines: readonly DueLine[], shown: readonly DueLine[], today: Day): Grouped {
  return groupsOf(
    lines.filter((line) => shown.includes(line)),
    today,
  );
}

function orderOf(lines: readonly DueLine[], today: Day, isUnasked: boolean): readonly Group[] {
  return isUnasked && groupsOf(lines, today).late.length > MOST_LATE
    ? ['thisWeek', 'late', 'met', 'later']
    : ['late', 'met', 'thisWeek', 'later'];
}

function groupBox(
  group: Group,
  count: number | null,
  kept: readonly DueLine[],
  { today, maySelect, marks }: Shown,
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
