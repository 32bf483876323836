import { type Day, daysBetween } from '../src/domain/day';
import { shortName } from '../src/domain/household';
import { distance, fullDay } from '../src/words/fr/day';
import { due as words } from '../src/words/fr/due';
import type { Element } from './card';
import { deadlineLine } from './deadline';
import { choiceOf, type DueLine, type Marks, severityOf, titleOf } from './due-lines';
import { button, calendarLine, toneOf } from './layout';
import { carried } from './ticked';

/** The lines to tick, one list a day. `group` tells the days of one group from the same days in another. */
export function daysToTick(lines: readonly DueLine[], today: Day, marks?: Marks, group = ''): Element[] {
  const days = [...new Set(lines.map(({ on }) => on))];
  return days.map((on) => ({
    type: 'Input.ChoiceSet',
    id: `on-${on}${group}`,
    label: words.day(today, on),
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    spacing: 'Small',
    choices: lines
      .filter((line) => line.on === on)
      .map((line) => ({ title: titleOf(line, marks), value: choiceOf(line) })),
  }));
}

/** A line that opens its household, where it has one. */
export function openingLine(line: DueLine, today: Day): Element {
  switch (line.kind) {
    case 'deadline': {
      const { household, deadline } = line.due;
      const { _id: ref, referenceName } = household;
      // What stops is said once, under the group.
      const { consequence: _, ...what } = deadline;
      const shown = deadlineLine(what, today, `${ref}, ${shortName(referenceName)}`);
      return { ...shown, selectAction: button(ref, { verb: 'household.show', ref }) };
    }
    case 'group':
      return plainLine(line, today);
    case 'memo': {
      const shown = plainLine(line, today);
      const ref = line.memo.household;
      return ref ? { ...shown, selectAction: button(ref, { verb: 'household.show', ref }) } : shown;
    }
  }
}

function plainLine(line: DueLine, today: Day): Element {
  const tone = toneOf(daysBetween(today, line.on), severityOf(line));
  return calendarLine(distance(today, line.on), tone, titleOf(line), fullDay(line.on));
}

/** How long the lines that a list takes along may be together, in characters: a third of what a card may weigh. */
const LONGEST_CARRIED = 4_000;

/** How many of the lines, from the first on, a list can take along. */
export function carriedAlong(lines: readonly DueLine[]): number {
  let count = lines.length;
  while (count > 1 && carried(lines.slice(0, count).map(choiceOf)).length > LONGEST_CARRIED) count -= 1;
  return count;
}

/** The lines of a list, carried along unseen: what is left of it is shown again once some are dealt with. */
export function wholeList(lines: readonly DueLine[], id: string): Element {
  return { type: 'Input.Text', id, label: words.wholeList, value: carried(lines.map(choiceOf)), isVisible: false };
}
