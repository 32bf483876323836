import { type Day, daysBetween, type Instant } from '../src/domain/day';
import type { ReminderKind } from '../src/domain/reminder';
import { distance } from '../src/words/fr/day';
import { reminderSettings as settingsWords } from '../src/words/fr/reminder-settings';
import { reminderStatus as words } from '../src/words/fr/reminder-status';
import type { Card, Element } from './card';
import { aside, button, calendarLine, card, heading, toneOf } from './layout';

/** One line of what was sent, and why it was in it. */
export type Reason = {
  readonly on: Day;
  readonly isCritical: boolean;
  readonly what: string;
  readonly why: string;
  /** It made the message worth sending. */
  readonly isNew: boolean;
};

export type ReasonsView = {
  readonly kind: ReminderKind;
  readonly sentAt: Instant;
  readonly reasons: readonly Reason[];
  readonly today: Day;
};

const MOST_REASONS = 10;

/** « Pourquoi ce rappel ? »: what was new that day, then what was open already; each with its day and its rule. */
export function reasonsCard({ kind, sentAt, reasons, today }: ReasonsView): Card {
  const shown = [...reasons.filter(({ isNew }) => isNew), ...reasons.filter(({ isNew }) => !isNew)].slice(
    0,
    MOST_REASONS,
  );
  const more = reasons.length - shown.length;
  return card(
    words.whyTitle,
    [
      aside(words.sentAt(sentAt)),
      ...group(
        words.fresh,
        shown.filter(({ isNew }) => isNew),
        today,
      ),
      ...group(
        words.stillOpen,
        shown.filter(({ isNew }) => !isNew),
        today,
      ),
      ...(more > 0 ? [aside(words.more(more), 'Medium')] : []),
      reasons.length === 0 ? aside(words.nothingOpen, 'Medium') : null,
      aside(kind === 'alert' ? words.alone : [words.everyWeek, words.detail].join(' '), 'Medium'),
    ],
    [
      button(settingsWords.settings, { verb: 'reminders.open' }, { primary: true }),
      button(words.seeDue, { verb: 'start', topic: 'due' }),
    ],
  );
}

function group(title: string, reasons: readonly Reason[], today: Day): readonly Element[] {
  if (reasons.length === 0) return [];
  const lines = reasons.map(({ on, isCritical, what, why }) => {
    const tone = toneOf(daysBetween(today, on), isCritical ? 'critical' : 'normal');
    return calendarLine(distance(today, on), tone, what, why);
  });
  return [heading(title), ...lines];
}
