import { addMinutes, type Instant } from './domain/day';
import type { Repositories } from './store/repositories';

const DAY = 24 * 60;
/** How long a draft that nobody touches is kept, and an answered message. */
const DRAFT_DAYS = 14;
const INBOX_DAYS = 2;

/** Removes what has served: drafts that nobody came back to, answers that nobody will ask for again. */
export async function tidy(repositories: Repositories, now: Instant): Promise<{ drafts: number; messages: number }> {
  const drafts = await repositories.drafts.removeOlderThan(addMinutes(now, -DRAFT_DAYS * DAY));
  const messages = await repositories.inbox.removeOlderThan(addMinutes(now, -INBOX_DAYS * DAY));
  return { drafts, messages };
}
