import { dayInParis } from '../../src/domain/day';
import type { Reminder } from '../../src/domain/reminder';
import { plan, type Situation } from '../../src/reminders/plan';

/** What the service is at an instant, but for the reminders that are kept. */
export type Service = Omit<Situation, 'known'>;

export type Ending = (row: Reminder) => Partial<Reminder>;

/** The reminders kept, as a store keeps them: each id once. */
export type Kept = Map<string, Reminder>;

/** Sent as soon as it is planned. */
export const sent: Ending = ({ dueAt }) => ({ state: 'SENT', sentAt: dueAt });

/** What planning is given of the rows kept: those of today, and the last digest of each person that was sent. */
export function knownOf(kept: Kept, { now, team }: Pick<Service, 'now' | 'team'>): Reminder[] {
  const today = dayInParis(now);
  const rows = [...kept.values()];
  const last = team.flatMap(({ _id }) => {
    const digests = rows.filter(({ kind, to, state }) => kind === 'digest' && to === _id && state === 'SENT');
    return digests.sort((a, b) => a.on.localeCompare(b.on)).slice(-1);
  });
  return [...new Set([...rows.filter(({ on }) => on === today), ...last])];
}

/** One turn of the clock: plans, keeps what is new, and ends it. Returns what was new. */
export function tick(kept: Kept, service: Service, ending: Ending = sent): Reminder[] {
  const rows = plan({ ...service, known: knownOf(kept, service) }).map((row) => ({ ...row, v: 0 }));
  const fresh = rows.filter(({ _id }) => !kept.has(_id));
  return fresh.map((row) => {
    const ended = row.state === 'PLANNED' ? { ...row, ...ending(row) } : row;
    kept.set(row._id, ended);
    return ended;
  });
}
