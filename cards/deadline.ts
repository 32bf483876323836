import { type Day, daysBetween } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import { deadlineName } from '../src/words/fr/catalogue';
import { distance, fullDay } from '../src/words/fr/day';
import { household as words } from '../src/words/fr/household';
import type { Element } from './card';
import { calendarLine, toneOf } from './layout';

/** A deadline as a line of a calendar. */
export function deadlineLine(deadline: Deadline, today: Day): Element {
  const when = fullDay(deadline.dueAt);
  return calendarLine(
    distance(today, deadline.dueAt),
    toneOf(daysBetween(today, deadline.dueAt), deadline.severity),
    deadlineName(deadline),
    deadline.severity === 'critical' ? words.critical(when) : when,
  );
}
