import { addDays, type Day, dayInParis } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import { lastHandover } from '../src/domain/handover';
import type { Household } from '../src/domain/household';
import { hearersOf } from '../src/domain/tellers';
import { givenName, isLead, type Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import type { Marks } from './due-lines';

/**
 * What is said beside each line: of a colleague’s household, whose it is; for a lead, why it has come up to them. Beside
 * one’s own, for a week, who has just handed it over.
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
  if (referent._id === reader._id) return handedOver(household, reader, team, today);
  const as = hearersOf(deadline, household, team, today).find(({ worker }) => worker._id === reader._id)?.as;
  const name = givenName(referent);
  if (as === 'inCharge' || !isLead(reader)) return words.relayOf(name);
  const isMet = as === 'late' && deadline.kind === 'APPOINTMENT';
  const why = as ? [isMet ? words.met : words.escalated(as, deadline.dueAt, today)] : [];
  return [...why, words.followedBy(name)].join(', ');
}

const NEW_DAYS = 7;

function handedOver(household: Household, reader: Worker, team: readonly Worker[], today: Day): string | null {
  const handover = lastHandover(household);
  const giver = team.find(({ _id }) => _id === handover?.by);
  if (!handover || !giver || giver._id === reader._id) return null;
  const on = dayInParis(handover.at);
  return addDays(on, NEW_DAYS) < today || today < on ? null : words.entrusted(givenName(giver), on);
}
