import { addMinutes } from '../domain/day';
import { type Reminder, type ReminderState, reminderStates } from '../domain/reminder';
import type { Collection, Filter } from './port';
import { isNew } from './records';
import type { Reminders } from './repositories';

/** Two that are due at the same instant are taken in the order of their ids, whoever takes them. */
const earliest = { sort: { dueAt: 1, _id: 1 } } as const;
/** One person’s, or one day’s, in the order in which they were to be said. */
const inOrder = { sort: { on: 1, dueAt: 1, _id: 1 } } as const;

export function reminders(collection: Collection<Reminder>): Reminders {
  return {
    plan: (row) => isNew(collection.insert(row)),
    get: (id) => collection.findOne({ _id: id }),
    async claim(holder, now, leaseSeconds) {
      const take = (due: Filter<Reminder>) =>
        collection.updateOne(
          due,
          {
            $set: { state: 'CLAIMED', holder, leaseUntil: addMinutes(now, leaseSeconds / 60) },
            $inc: { attempts: 1 },
          },
          earliest,
        );
      // What a dead process held has waited for longer than all else.
      const left = await take({ state: 'CLAIMED', leaseUntil: { $lte: now } });
      return left ?? take({ state: 'PLANNED', dueAt: { $lte: now } });
    },
    move: ({ _id, v, holder }, changes) => {
      const isHeld = changes.state === 'CLAIMED' || changes.state === 'SENDING';
      return collection.updateOne(
        { _id, v, holder: holder ?? { $exists: false } },
        {
          $set: changes,
          $unset: {
            ...(isHeld ? {} : { holder: true, leaseUntil: true }),
            ...(changes.trouble ? {} : { trouble: true }),
          },
        },
      );
    },
    doubtful: (now) => collection.find({ state: 'SENDING', leaseUntil: { $lte: now } }, inOrder),
    waiting: () => collection.find({ state: { $in: ['PLANNED', 'CLAIMED', 'SENDING'] } }, inOrder),
    since: (day) => collection.find({ on: { $gte: day } }, inOrder),
    ofDay: (on) => collection.find({ on }, inOrder),
    of: (to, since) => collection.find({ to, on: { $gte: since } }, inOrder),
    lastSent: (to) => collection.findOne({ to, kind: 'digest', state: 'SENT' }, { sort: { on: -1, _id: -1 } }),
    count: () => collection.count({}),
    async counts() {
      const counted = await collection.countBy('state', {});
      const none = Object.fromEntries(reminderStates.map((state) => [state, 0])) as Record<ReminderState, number>;
      return { ...none, ...counted };
    },
    removeOlderThan: (day) => collection.deleteMany({ on: { $lt: day } }),
  };
}
