import type { Day } from '../domain/day';
import type { Reminder, ReminderTrouble } from '../domain/reminder';
import type { Worker } from '../domain/worker';

/** Where nobody answers any more, as Teams has said. */
export const lost: readonly ReminderTrouble[] = ['blocked', 'disabled', 'gone'];

/** Whether Jalon can write to that person: it knows where, and Teams has not said today that nobody is there. */
export function isReachable(worker: Worker, known: readonly Reminder[], today: Day): boolean {
  const isLost = ({ to, on, trouble }: Reminder) =>
    to === worker._id && on === today && trouble !== undefined && lost.includes(trouble);
  return worker.conversation !== undefined && !known.some(isLost);
}
