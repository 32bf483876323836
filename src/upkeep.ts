import { addDays, addMinutes, type Day, dayInParis, type Instant } from './domain/day';
import type { Repositories } from './store/repositories';

const DAY = 24 * 60;
/** How long a draft that nobody touches is kept, an answered message, and what a conversation was last about. */
const DRAFT_DAYS = 14;
const INBOX_DAYS = 2;
const CONTEXT_DAYS = 90;
/** A trace of what was sent, like the logs: a year (CNIL, recommandation journalisation 2021). */
const REMINDER_DAYS = 365;
/** Within how many days before today a service has said something, if the clock is right. */
const AWAKE_DAYS = 31;

type Removed = {
  readonly drafts: number;
  readonly messages: number;
  readonly contexts: number;
  readonly reminders: number;
};

/** Removes what has served: drafts that nobody came back to, answers, contexts and reminders that nobody will ask for again. */
export async function tidy(repositories: Repositories, now: Instant): Promise<Removed> {
  const drafts = await repositories.drafts.removeOlderThan(addMinutes(now, -DRAFT_DAYS * DAY));
  const messages = await repositories.inbox.removeOlderThan(addMinutes(now, -INBOX_DAYS * DAY));
  const contexts = await repositories.contexts.removeOlderThan(addMinutes(now, -CONTEXT_DAYS * DAY));
  const reminders = await tidyReminders(repositories, dayInParis(now));
  return { drafts, messages, contexts, reminders };
}

/**
 * A clock that is years ahead has nothing but old reminders behind it, and today’s are among them: without these, the same
 * would be said again once it is back.
 */
async function tidyReminders({ reminders }: Repositories, today: Day): Promise<number> {
  const recent = await reminders.since(addDays(today, -AWAKE_DAYS));
  return recent.some(({ on }) => on < today) ? reminders.removeOlderThan(addDays(today, -REMINDER_DAYS)) : 0;
}
