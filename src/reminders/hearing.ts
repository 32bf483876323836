import type { Day } from '../domain/day';
import type { Due } from '../domain/due';
import { isPaused } from '../domain/preferences';
import type { Reminder } from '../domain/reminder';
import { absenceOf, type Hearer, hearersOf, leadsToday } from '../domain/tellers';
import type { Worker } from '../domain/worker';
import { isOfTheWeek } from './listing';
import { isReachable } from './reach';

/** A deadline that a person is to hear of today, and why they are: `unreached`, for nothing reaches who else is to. */
export type Heard = { readonly due: Due; readonly as: Hearer['as'] | 'unreached' };

/** What each person of the team is to hear of, by their id. `known`: what Teams has said today of who can be reached. */
export function heardByEach(
  dues: readonly Due[],
  { team, known }: { readonly team: readonly Worker[]; readonly known: readonly Reminder[] },
  today: Day,
): ReadonlyMap<string, readonly Heard[]> {
  const heard = new Map<string, Heard[]>(team.map(({ _id }) => [_id, []]));
  const unreachable = new Set(team.filter((worker) => !isReachable(worker, known, today)));
  for (const due of dues) {
    const hearers = hearersOf(due.deadline, due.household, team, today);
    const isUnheard = unreachable.size > 0 && hearers.every(({ worker }) => unreachable.has(worker));
    const leads = isUnheard ? leadsInstead(due, hearers, team, today) : [];
    for (const { worker, as } of [...hearers, ...leads]) {
      if (mayHear(worker, due, today)) heard.get(worker._id)?.push({ due, as });
    }
  }
  return heard;
}

/** What stops a right within a week, or has, and reaches nobody: the leads have it the same day. */
function leadsInstead(
  { deadline }: Due,
  hearers: readonly Hearer[],
  team: readonly Worker[],
  today: Day,
): readonly { readonly worker: Worker; readonly as: 'unreached' }[] {
  if (deadline.severity !== 'critical' || !isOfTheWeek(deadline, today)) return [];
  return leadsToday(team, today)
    .filter((lead) => !hearers.some(({ worker }) => worker._id === lead._id))
    .map((worker) => ({ worker, as: 'unreached' }));
}

/**
 * Who is away hears nothing of their own. A lead is told all the same of what stops for others when no lead is there:
 * somebody must hear. A pause is broken only by what stops a right within a week, or has.
 */
function mayHear(worker: Worker, { household, deadline }: Due, today: Day): boolean {
  const isCritical = deadline.severity === 'critical';
  if (absenceOf(worker, today)) return isCritical && household.referentId !== worker._id;
  if (isPaused(worker, today)) return isCritical && isOfTheWeek(deadline, today);
  return isCritical || !worker.onlyCritical;
}
