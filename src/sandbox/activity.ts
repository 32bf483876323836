import { dayInParis, hourInParis, type Instant } from '../domain/day';
import { fullHour } from '../words/fr/day';
import { sandbox as words } from '../words/fr/sandbox';
import type { Entry } from './wire';

/** What the sandbox reads of a Bot Framework activity; empty text where the activity says nothing. */
export type Activity = {
  readonly type: string;
  readonly id: string;
  readonly isPerson: boolean;
  readonly replyToId: string;
  readonly text: string;
  readonly summary: string;
  readonly card: object | undefined;
};

export function parseActivity(body: unknown): Activity | null {
  if (!isRecord(body) || typeof body['type'] !== 'string') return null;
  const from = isRecord(body['from']) ? body['from'] : {};
  return {
    type: body['type'],
    id: textOf(body['id']),
    isPerson: from['role'] === 'user',
    replyToId: textOf(body['replyToId']),
    text: textOf(body['text']),
    summary: textOf(body['summary']),
    card: cardOf(body['attachments']),
  };
}

function cardOf(attachments: unknown): object | undefined {
  if (!Array.isArray(attachments)) return undefined;
  const found: unknown = attachments.find(
    (a) => isRecord(a) && a['contentType'] === 'application/vnd.microsoft.card.adaptive',
  );
  return isRecord(found) && isRecord(found['content']) ? found['content'] : undefined;
}

/** The first text of a card: what Teams shows in a notification that has no summary. */
function firstText(card: unknown): string {
  if (!isRecord(card) || !Array.isArray(card['body'])) return '';
  const first: unknown = card['body'].find((element) => isRecord(element) && element['type'] === 'TextBlock');
  return isRecord(first) ? textOf(first['text']) : '';
}

/** The message as the page shows it; `null` when there is nothing to show. */
export function entryOf(activity: Activity, id: string, now: Instant): Entry | null {
  const { text, card, isPerson } = activity;
  if (id === '' || (text === '' && !card)) return null;
  const isFirst = !isPerson && !activity.replyToId.startsWith('page-');
  return {
    id,
    from: isPerson ? 'person' : 'jalon',
    day: words.day(dayInParis(now)),
    time: fullHour(hourInParis(now)),
    ...(text !== '' && { text }),
    ...(card && { card }),
    ...(isFirst && { preview: words.lockedScreen(activity.summary || firstText(card) || text) }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
