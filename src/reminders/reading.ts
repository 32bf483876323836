import { addDays, dayInParis, type Hour, type Instant } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';
import type { Repositories } from '../store/repositories';
import type { Situation } from './situation';

export type Read = Pick<Repositories, 'households' | 'memos' | 'workers' | 'reminders'>;

/** How far ahead a digest looks. */
const AHEAD_DAYS = 30;

/** What planning looks at, as the store has it now. It costs what may be said within 30 days, not what exists. */
export async function readSituation(from: Read, now: Instant, digestAt: Hour): Promise<Situation> {
  const today = dayInParis(now);
  const ahead = addDays(today, AHEAD_DAYS);
  const [team, recent, households, memos] = await Promise.all([
    from.workers.all(),
    from.reminders.since(addDays(today, -AHEAD_DAYS)),
    from.households.dueBy(ahead),
    from.memos.dueBy(ahead),
  ]);
  const known = recent.filter((row) => row.on === today || isHeard(row));
  const older = await Promise.all(
    team.filter(({ _id }) => !recent.some((row) => isHeard(row) && row.to === _id)).map(lastHeard(from)),
  );
  return { now, team, households, memos, known: [...known, ...older.flat()], digestAt };
}

function isHeard({ kind, state }: Reminder): boolean {
  return kind === 'digest' && state === 'SENT';
}

function lastHeard({ reminders }: Read): (worker: Worker) => Promise<readonly Reminder[]> {
  return async ({ _id }) => {
    const last = await reminders.lastSent(_id);
    return last ? [last] : [];
  };
}
