import { addDays, type Day } from './day';
import type { Deadline } from './deadlines';
import type { Household } from './household';
import { isLead, type Worker } from './worker';

/** After how many days late the lead is told, when a right stops and otherwise. */
const LEAD_AFTER_DAYS = { critical: 2, normal: 7 } as const;

/**
 * Who looks after a household today: its referent; during an absence, whoever covers it; the leads when nobody does, or
 * when the referent has left the team. In: the team, the day in Paris.
 */
export function inChargeToday(
  { referentId }: Pick<Household, 'referentId'>,
  team: readonly Worker[],
  today: Day,
): readonly Worker[] {
  const referent = team.find(({ _id }) => _id === referentId);
  if (!referent) return leadsToday(team, today);
  const absence = absenceOf(referent, today);
  if (!absence) return [referent];
  const cover = team.find(({ _id }) => _id === absence.coverId);
  return cover && !absenceOf(cover, today) ? [cover] : leadsToday(team, today);
}

/**
 * Who must hear of a deadline today. What is neither critical nor due before the referent is back waits for them when
 * nobody covers; the leads are told as well from the day that the rule names, or once it has been late for some days.
 */
export function mustHear(
  deadline: Pick<Deadline, 'dueAt' | 'severity' | 'leadFrom'>,
  household: Pick<Household, 'referentId'>,
  team: readonly Worker[],
  today: Day,
): readonly Worker[] {
  const referent = team.find(({ _id }) => _id === household.referentId);
  const absence = referent && absenceOf(referent, today);
  const inCharge = inChargeToday(household, team, today);
  const isCovered = inCharge.some(({ _id }) => _id === absence?.coverId);
  const mayWait = absence && !isCovered && (deadline.severity !== 'critical' || deadline.dueAt > absence.to);
  const first = referent && mayWait ? [referent] : inCharge;
  return [...new Set([...first, ...(today >= leadWarnedFrom(deadline) ? leadsToday(team, today) : [])])];
}

/** From when the leads hear of a deadline too. */
export function leadWarnedFrom({ dueAt, severity, leadFrom }: Pick<Deadline, 'dueAt' | 'severity' | 'leadFrom'>): Day {
  return leadFrom ?? addDays(dueAt, LEAD_AFTER_DAYS[severity]);
}

function absenceOf({ absences }: Worker, today: Day): Worker['absences'][number] | undefined {
  return absences.find(({ from, to }) => from <= today && today <= to);
}

/** The leads who are there, or all of them: somebody must hear. */
function leadsToday(team: readonly Worker[], today: Day): readonly Worker[] {
  const leads = team.filter(isLead);
  const present = leads.filter((lead) => !absenceOf(lead, today));
  return present.length > 0 ? present : leads;
}
