import type { Day } from './day';
import type { Household } from './household';
import { isLead, type Worker } from './worker';

/**
 * Whether a person may open a household's file: the lead, whoever follows it, and whoever covers an absence of theirs
 * today. Others see that it exists and who follows it. Source: need-to-know (CNIL, délibération 2021-028).
 */
export function mayOpen(
  person: Worker,
  household: Pick<Household, 'referentId'>,
  referent: Pick<Worker, 'absences'> | null,
  today: Day,
): boolean {
  if (isLead(person) || household.referentId === person._id) return true;
  const covers = referent?.absences.filter(({ coverId }) => coverId === person._id) ?? [];
  return covers.some(({ from, to }) => from <= today && today <= to);
}
