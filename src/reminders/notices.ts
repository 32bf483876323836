import { type Day, dayInParis } from '../domain/day';
import type { Due } from '../domain/due';
import type { Reminder, ReminderTrouble } from '../domain/reminder';
import { absenceOf } from '../domain/tellers';
import type { Worker } from '../domain/worker';
import type { Heard } from './hearing';
import { isOfTheWeek } from './listing';
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
  const { households, team, known } = situation;
  const today = dayInParis(situation.now);
  const followed = households.filter(({ status }) => status !== 'EXITED' && status !== 'ANONYMISED');
  const unknown = followed.filter(({ referentId }) => !team.some(({ _id }) => _id === referentId));
  return [
    ...[...new Set(unknown.map(({ referentId }) => referentId))].map(
      (referent): Notice => ({
        kind: 'noReferent',
        referent,
        households: unknown.filter(({ referentId }) => referentId === referent).map(({ _id }) => _id),
      }),
    ),
    ...team
      .filter((worker) => !absenceOf(worker, today) && !isReachable(worker, known, today))
      .map((worker) => ({ worker: worker._id, due: (heard.get(worker._id) ?? []).map(({ due }) => due) }))
      .filter(({ due }) => due.length > 0)
      .map(
        ({ worker, due }): Notice => ({
          kind: 'noConversation',
          worker,
          due: due.filter(({ deadline }) => isOfTheWeek(deadline, today)),
        }),
      ),
    ...known.flatMap(({ state, on, to, trouble }): Notice[] =>
      state === 'PARKED' && on === today && trouble ? [{ kind: 'undelivered', worker: to, trouble }] : [],
    ),
  ];
}

/** Where nobody answers any more, as Teams has said today. */
const lost: readonly (ReminderTrouble | undefined)[] = ['blocked', 'disabled', 'gone'];

/** Whether Jalon can write to that person. */
export function isReachable(worker: Worker, known: readonly Reminder[], today: Day): boolean {
  if (worker.conversation === undefined) return false;
  return !known.some(({ to, on, trouble }) => to === worker._id && on === today && lost.includes(trouble));
}
