import type { Day, Instant } from '../src/domain/day';
import type { ReminderTrouble } from '../src/domain/reminder';
import { reminderSettings as settingsWords } from '../src/words/fr/reminder-settings';
import { reminderStatus as words } from '../src/words/fr/reminder-status';
import type { Card, Element } from './card';
import { aside, button, card, strong, text } from './layout';

/** What has become of the reminders of one person. */
export type PersonStatus = {
  readonly name: string;
  readonly lastSent?: Instant;
  /** When the next one may come, if there is something new; `null`: none is foreseen. */
  readonly next: Instant | null;
  readonly sentThisWeek: number;
  /** Sent this week without an answer of Teams: they may have arrived. */
  readonly unknown: number;
  /** Why what was to be said last did not arrive. */
  readonly trouble?: ReminderTrouble;
  readonly paused?: { readonly from?: Day; readonly until: Day };
  readonly awayUntil?: Day;
  readonly onlyCritical?: true;
  readonly hasConversation: boolean;
};

export type StatusView = {
  readonly today: Day;
  readonly people: readonly PersonStatus[];
  /** How many digests and alerts of today were sent, of how many; how many people nothing reaches. */
  readonly delivered: { readonly sent: number; readonly planned: number; readonly unreached: number };
  /** The lead looks at everyone, by name. */
  readonly isTeam: boolean;
};

/** « Statut des rappels »: what was sent, what comes next, what does not arrive. */
export function statusCard({ today, people, delivered, isTeam }: StatusView): Card {
  return card(
    words.title,
    [
      aside(words.asOf(today)),
      isTeam ? text(words.delivered(delivered.sent, delivered.planned), { spacing: 'Small' }) : null,
      isTeam && delivered.unreached > 0
        ? text(words.unreached(delivered.unreached), { color: 'Warning', weight: 'Bolder', spacing: 'None' })
        : null,
      ...people.flatMap((person) => linesOf(person, today, isTeam)),
    ],
    [
      button(settingsWords.settings, { verb: 'reminders.open' }, { primary: true }),
      button(words.why, { verb: 'reminders.why' }),
    ],
  );
}

function linesOf(person: PersonStatus, today: Day, isTeam: boolean): Element[] {
  const { name, lastSent, next, sentThisWeek, unknown, paused, awayUntil, onlyCritical } = person;
  const trouble = troubleOf(person);
  return [
    ...(isTeam ? [strong(name, { spacing: 'Medium' })] : []),
    ...(trouble ? [text(trouble, { color: 'Warning', weight: 'Bolder', spacing: 'None' })] : []),
    text(words.last(lastSent), { spacing: isTeam || trouble ? 'None' : 'Small' }),
    text(next ? words.next(next) : words.noNext, { spacing: 'None' }),
    text(words.week(sentThisWeek, unknown), { spacing: 'None' }),
    ...(paused && paused.until >= today ? [aside(words.paused(settingsWords.between(paused)))] : []),
    ...(awayUntil ? [aside(words.away(awayUntil))] : []),
    ...(onlyCritical ? [aside(words.onlyCritical)] : []),
  ];
}

/** What keeps reminders from arriving; `null` when nothing is known to. */
function troubleOf({ hasConversation, trouble }: PersonStatus): string | null {
  if (!hasConversation) return words.noConversation;
  return trouble ? words.blocked(trouble) : null;
}
