import { addDays, type Day, weekday } from '../src/domain/day';
import { isLate } from '../src/domain/deadlines';
import type { Due } from '../src/domain/due';
import { shortName } from '../src/domain/household';
import { deadlineName } from '../src/words/fr/catalogue';
import { due as words } from '../src/words/fr/due';
import type { Card, Element } from './card';
import { deadlineLine } from './deadline';
import { aside, button, card, text } from './layout';

const MOST_LINES = 12;

/** What is due, in three groups: late, by Sunday, later. Each line opens its household. */
export function dueCard(found: readonly Due[], today: Day): Card {
  const sunday = addDays(today, 7 - weekday(today));
  const late = found.filter(({ deadline }) => isLate(deadline));
  const thisWeek = found.filter(({ deadline }) => !isLate(deadline) && deadline.dueAt <= sunday);
  const later = found.filter(({ deadline }) => !isLate(deadline) && deadline.dueAt > sunday);
  const shown = new Set([...late, ...thisWeek, ...later].slice(0, MOST_LINES));
  const group = (title: string, color: string, lines: readonly Due[]): Element[] => {
    const kept = lines.filter((line) => shown.has(line));
    return kept.length === 0 ? [] : [groupHeading(title, color), ...kept.map((line) => dueLine(line, today))];
  };
  return card(words.title(found.length), [
    aside(words.asOf(today)),
    ...group(words.late(late.length), 'Attention', late),
    ...group(words.thisWeek(thisWeek.length), 'Warning', thisWeek),
    ...group(words.later(later.length), 'Default', later),
    found.length > shown.size ? aside(words.more(found.length - shown.size), 'Medium') : null,
    aside(words.touch, 'Medium'),
  ]);
}

/** Nothing is due: what comes next. */
export function nothingDueCard(next: Due | null, today: Day): Card {
  return card(words.title(0), [
    aside(words.asOf(today)),
    text(next ? words.next(deadlineName(next.deadline), next.deadline.dueAt) : words.none),
    ...(next ? [dueLine(next, today)] : []),
  ]);
}

function groupHeading(title: string, color: string): Element {
  return text(title, { style: 'heading', size: 'Default', weight: 'Bolder', color, spacing: 'Medium' });
}

function dueLine({ household, deadline }: Due, today: Day): Element {
  const { _id: ref, referenceName } = household;
  const line = deadlineLine(deadline, today, `${ref}, ${shortName(referenceName)}`);
  return { ...line, selectAction: button(ref, { verb: 'household.show', ref }) };
}
