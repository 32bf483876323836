import { addDays, type Day, dayInParis, type Hour, type Instant } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Repositories } from '../store/repositories';
import type { Situation } from './situation';

type Read = Pick<Repositories, 'households' | 'memos' | 'workers' | 'reminders'>;

/** How far ahead a digest looks, and how far back the last one is looked for at once. */
const AROUND_DAYS = 30;

/** Reads what planning looks at, as the store has it. It costs what may be said within 30 days, not what exists. */
export function openReading(from: Read, digestAt: Hour): (now: Instant) => Promise<Situation> {
  const older = openOlder(from);
  return async (now) => {
    const today = dayInParis(now);
    const ahead = addDays(today, AROUND_DAYS);
    const [team, recent, households, memos] = await Promise.all([
      from.workers.all(),
      from.reminders.since(addDays(today, -AROUND_DAYS)),
      from.households.dueBy(ahead),
      from.memos.dueBy(ahead),
    ]);
    const heard = new Set(recent.filter(isHeard).map(({ to }) => to));
    const others = team.filter(({ _id }) => !heard.has(_id));
    const last = await Promise.all(others.map(({ _id }) => older(_id, today)));
    const known = [...recent.filter((row) => row.on === today || isHeard(row)), ...last.flat()];
    return { now, team, households, memos, known, digestAt };
  };
}

function isHeard({ kind, state }: Reminder): boolean {
  return kind === 'digest' && state === 'SENT';
}

/** The last digest of those who have had none lately. It stays the same all day: a new one would be among the others. */
function openOlder({ reminders }: Read): (person: string, today: Day) => Promise<readonly Reminder[]> {
  let day: Day | null = null;
  const found = new Map<string, readonly Reminder[]>();
  return async (person, today) => {
    if (day !== today) found.clear();
    day = today;
    const known = found.get(person);
    if (known) return known;
    const last = await reminders.lastSent(person);
    const row = last ? [last] : [];
    found.set(person, row);
    return row;
  };
}
