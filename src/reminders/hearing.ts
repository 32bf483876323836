import type { Day } from '../domain/day';
import type { Due } from '../domain/due';
import { isPaused } from '../domain/preferences';
import { absenceOf, type Hearer, hearersOf } from '../domain/tellers';
import type { Worker } from '../domain/worker';

/** A deadline that a person is to hear of today, and why they are. */
export type Heard = { readonly due: Due; readonly as: Hearer['as'] };

/** What each person of the team is to hear of, by their id. */
export function heardByEach(
  dues: readonly Due[],
  team: readonly Worker[],
  today: Day,
): ReadonlyMap<string, readonly Heard[]> {
  const heard = new Map<string, Heard[]>(team.map(({ _id }) => [_id, []]));
  for (const due of dues) {
    for (const { worker, as } of hearersOf(due.deadline, due.household, team, today)) {
      if (mayHear(worker, due, today)) heard.get(worker._id)?.push({ due, as });
    }
  }
  return heard;
}

/**
 * Who is away hears nothing of their own. A lead is told all the same of what stops for others when no lead is there:
 * somebody must hear.
 */
function mayHear(worker: Worker, { household, deadline }: Due, today: Day): boolean {
  const isCritical = deadline.severity === 'critical';
  if (absenceOf(worker, today)) return isCritical && household.referentId !== worker._id;
  return isCritical || !(worker.onlyCritical || isPaused(worker, today));
}
