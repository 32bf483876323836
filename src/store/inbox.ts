import { addMinutes } from '../domain/day';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Inbox, InboxEntry } from './repositories';
import type { SealedRow } from './schema';
import { type InboxMessage, inbox as schema } from './schemas';

const leaseMinutes = 0.5;

export function inbox(collection: Collection<SealedRow>, keys: DataKeys): Inbox {
  const messages = records<InboxMessage>(collection, schema, keys, () => 'service');
  return {
    async receive(activity, now): Promise<InboxEntry> {
      const leaseUntil = addMinutes(now, leaseMinutes);
      const message = { _id: activity, state: 'received' as const, receivedAt: now, leaseUntil };
      if (await messages.create(message)) return { kind: 'taken' };
      const known = await messages.get(activity);
      if (!known) return this.receive(activity, now);
      if (known.state === 'done') return { kind: 'done', answer: answerOf(known) };
      if (known.leaseUntil > now) return { kind: 'busy' };
      // Whoever took it has died. One of those who notice takes it over; the others find it busy.
      const saved = await messages.save({ ...known, leaseUntil });
      return { kind: saved.kind === 'saved' ? 'taken' : 'busy' };
    },
    async answerTo(activity) {
      const known = await messages.get(activity);
      return known?.state === 'done' ? { answer: answerOf(known) } : null;
    },
    async done(activity, given, now) {
      const answer = JSON.stringify(given ?? null);
      let known = await messages.get(activity);
      if (!known && (await messages.create({ _id: activity, state: 'done', receivedAt: now, leaseUntil: now, answer })))
        return;
      for (known ??= await messages.get(activity); known; ) {
        const saved = await messages.save({ ...known, state: 'done', answer });
        known = saved.kind === 'saved' ? null : saved.current;
      }
    },
    removeOlderThan: (before) => collection.deleteMany({ receivedAt: { $lt: before } }),
  };
}

function answerOf({ answer = 'null' }: InboxMessage): unknown {
  return JSON.parse(answer);
}
