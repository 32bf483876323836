import { type Day, daysBetween } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import { consequences, deadlineName } from '../src/words/fr/catalogue';
import { distance, fullDay } from '../src/words/fr/day';
import { household as words } from '../src/words/fr/household';
import type { Element } from './card';
import { calendarLine, toneOf } from './layout';

/**
 * A deadline as a line of a calendar; `of` says whose it is, where that is not clear. What stops after the day is told
 * when the day has come.
 */
export function deadlineLine(deadline: Deadline, today: Day, of?: string): Element {
  const { dueAt, severity, consequence } = deadline;
  const tone = toneOf(daysBetween(today, dueAt), severity);
  const when = [...(of ? [of] : []), fullDay(dueAt)].join(' · ');
  return calendarLine(
    distance(today, dueAt),
    tone,
    deadlineName(deadline),
    severity === 'critical' ? words.critical(when) : when,
    tone === 'attention' && consequence ? consequences[consequence] : undefined,
  );
}
