import { type Day, dayInParis } from '../domain/day';
import type { Due } from '../domain/due';
import type { Reminder, ReminderTrouble } from '../domain/reminder';
import { absenceOf } from '../domain/tellers';
import type { Worker } from '../domain/worker';
import type { Heard } from './hearing';
import { isOfTheWeek } from './listing';
import { isReachable, lost } from './reach';
import type { Situation } from './situation';

/** What only a lead hears: people and households that no reminder reaches. */
export type Notice =
  /** `referent` has left the team, or nobody ever followed these households. */
  | { readonly kind: 'noReferent'; readonly referent: string; readonly households: readonly string[] }
  /** Jalon cannot write to that person; `due`: what presses of what they were to hear. */
  | { readonly kind: 'noConversation'; readonly worker: string; readonly due: readonly Due[] }
  /** Teams refuses what was to be said to that person today. */
  | { readonly kind: 'undelivered'; readonly worker: string; readonly trouble: ReminderTrouble };

/** What a notice is about: the same as long as it is. */
export function subjectOf(notice: Notice): string {
  switch (notice.kind) {
    case 'noReferent':
      return `noReferent:${notice.referent}`;
    case 'noConversation':
    case 'undelivered':
      return `${notice.kind}:${notice.worker}`;
  }
}

/** All that the leads are to know of today. */
export function noticesOf(situation: Situation, heard: ReadonlyMap<string, readonly Heard[]>): readonly Notice[] {
  const today = dayInParis(situation.now);
  return [
    ...withoutReferent(situation),
    ...situation.team.flatMap((worker) => unreached(worker, heard.get(worker._id) ?? [], situation.known, today)),
    ...situation.known.flatMap((row) => (row.on === today ? refusedIn(row) : [])),
  ];
}

/** One notice for each referent who is gone: what they leave is shared out at once. */
function withoutReferent({ households, team }: Situation): readonly Notice[] {
  const left = households.filter(
    ({ status, referentId }) =>
      status !== 'EXITED' && status !== 'ANONYMISED' && !team.some(({ _id }) => _id === referentId),
  );
  return [...new Set(left.map(({ referentId }) => referentId))].map((referent) => ({
    kind: 'noReferent',
    referent,
    households: left.filter(({ referentId }) => referentId === referent).map(({ _id }) => _id),
  }));
}

function unreached(worker: Worker, heard: readonly Heard[], known: readonly Reminder[], today: Day): readonly Notice[] {
  if (heard.length === 0 || absenceOf(worker, today) || isReachable(worker, known, today)) return [];
  const due = heard.map((one) => one.due).filter(({ deadline }) => isOfTheWeek(deadline, today));
  return [{ kind: 'noConversation', worker: worker._id, due }];
}

function refusedIn({ state, to, trouble }: Reminder): readonly Notice[] {
  if (state !== 'PARKED' || !trouble || trouble === 'noConversation' || lost.includes(trouble)) return [];
  return [{ kind: 'undelivered', worker: to, trouble }];
}
