import { type PersonStatus, statusCard } from '../cards/reminder-status';
import { addDays, type Day, dayInParis, type Hour, type Instant, instantInParis, weekday } from '../src/domain/day';
import { nextDigestAt } from '../src/domain/preferences';
import type { Reminder } from '../src/domain/reminder';
import { absenceOf } from '../src/domain/tellers';
import { isLead, type Worker } from '../src/domain/worker';
import { updateQuestions } from '../src/words/fr/update-form';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** « Statut des rappels »: the lead’s by person, a worker’s own. */
export async function reminderStatus(
  turn: Pick<Turn, 'speaker' | 'now'>,
  rooms: Pick<Rooms, 'repositories' | 'digestAt'>,
): Promise<Reply[]> {
  const { repositories } = rooms;
  const { speaker, now } = turn;
  const today = dayInParis(now);
  const isTeam = isLead(speaker);
  const [everyone, ofToday] = await Promise.all([repositories.workers.all(), repositories.reminders.ofDay(today)]);
  const people = isTeam ? everyone : everyone.filter(({ _id }) => _id === speaker._id);
  const statuses = await Promise.all(people.map((worker) => statusOf(worker, now, rooms)));
  const expected = ofToday.filter(
    ({ state, trouble }) => trouble === 'noConversation' || (state !== 'CANCELLED' && state !== 'SUPERSEDED'),
  );
  const delivered = {
    sent: expected.filter(({ state }) => state === 'SENT').length,
    planned: expected.length,
    unreached: everyone.filter(({ conversation }) => conversation === undefined).length,
  };
  return [{ kind: 'card', card: statusCard({ today, people: statuses, delivered, isTeam }) }];
}

async function statusOf(
  worker: Worker,
  now: Instant,
  { repositories, digestAt }: Pick<Rooms, 'repositories' | 'digestAt'>,
): Promise<PersonStatus> {
  const today = dayInParis(now);
  const monday = addDays(today, 1 - weekday(today));
  const [rows, last] = await Promise.all([
    repositories.reminders.of(worker._id, monday),
    repositories.reminders.lastSent(worker._id),
  ]);
  const count = (state: Reminder['state']): number => rows.filter((row) => row.state === state).length;
  const parked = rows.at(-1)?.state === 'PARKED' ? rows.at(-1)?.trouble : undefined;
  const away = absenceOf(worker, today);
  const { paused, onlyCritical } = worker;
  return {
    name: worker.displayName || updateQuestions.someone,
    next: nextOf(worker, rows, now, digestAt),
    sentThisWeek: count('SENT'),
    unknown: count('UNKNOWN'),
    hasConversation: worker.conversation !== undefined,
    ...(last?.sentAt ? { lastSent: last.sentAt } : {}),
    ...(parked ? { trouble: parked } : {}),
    ...(paused ? { paused } : {}),
    ...(away ? { awayUntil: away.to } : {}),
    ...(onlyCritical ? { onlyCritical } : {}),
  };
}

/** None for whom nothing reaches. What waits to be sent; else the next hour of a digest, from tomorrow on once today’s is over. */
function nextOf(worker: Worker, rows: readonly Reminder[], now: Instant, usual: Hour): Instant | null {
  if (worker.conversation === undefined) return null;
  const today: Day = dayInParis(now);
  const [waiting] = rows.filter(({ state }) => state === 'PLANNED' || state === 'CLAIMED' || state === 'SENDING');
  if (waiting) return waiting.dueAt;
  const isOver = rows.some(({ kind, on }) => kind === 'digest' && on === today);
  return nextDigestAt(worker, isOver ? instantInParis(today, '23:59' as Hour) : now, usual);
}
