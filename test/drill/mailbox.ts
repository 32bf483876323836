import { createHash } from 'node:crypto';

export type Activity = Readonly<Record<string, unknown>>;

/** A message that Teams took. `copy`: 1 the first time that this content is taken in this conversation, then 2… */
export type Taken = {
  readonly conversation: string;
  readonly activity: string;
  readonly ms: number;
  readonly copy: number;
  readonly body: Activity;
};

/** All that people got. */
export type Mailbox = {
  readonly taken: readonly Taken[];
  /** Returns the id of the message. */
  keep(conversation: string, body: Activity, ms: number): string;
};

export function openMailbox(): Mailbox {
  const taken: Taken[] = [];
  const copies = new Map<string, number>();
  return {
    taken,
    keep(conversation, body, ms) {
      const key = `${conversation} ${hashOf(body['attachments'] ?? body['text'])}`;
      const copy = (copies.get(key) ?? 0) + 1;
      copies.set(key, copy);
      const activity = `message-${taken.length + 1}`;
      taken.push({ conversation, activity, ms, copy, body });
      return activity;
    },
  };
}

function hashOf(content: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(content) ?? '')
    .digest('hex');
}
