import type { Day } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import { hearersOf } from '../src/domain/tellers';
import { givenName, isLead, type Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import type { Marks } from './due-lines';

/**
 * What is said beside each line: of a colleague’s household, whose it is; for a lead, why it has come up to them. Nothing
 * beside one’s own.
 */
export function marksOf(dues: readonly Due[], reader: Worker, team: readonly Worker[], today: Day): Marks {
  return new Map(
    dues.flatMap((due) => {
      const mark = markOf(due, reader, team, today);
      return mark ? [[due.deadline.id, mark] as const] : [];
    }),
  );
}

function markOf({ household, deadline }: Due, reader: Worker, team: readonly Worker[], today: Day): string | null {
  const referent = team.find(({ _id }) => _id === household.referentId);
  if (!referent) return words.noReferent;
  if (referent._id === reader._id) return null;
  const as = hearersOf(deadline, household, team, today).find(({ worker }) => worker._id === reader._id)?.as;
  const name = givenName(referent);
  if (as === 'inCharge' || !isLead(reader)) return words.relayOf(name);
  const why = as ? [words.escalated(as, deadline.dueAt, today)] : [];
  return [...why, words.followedBy(name)].join(', ');
}
