import { addDays, type Day, workingDayUntil } from './day';
import type { Deadline } from './deadlines';
import type { Household } from './household';
import { type Absence, isLead, type Worker } from './worker';

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
 * Why a person hears of a deadline: they look after the household today; nobody does, and it cannot wait for the
 * referent; or, as a lead, before its due day or once it is late.
 */
export type Hearer = { readonly worker: Worker; readonly as: 'inCharge' | 'uncovered' | 'before' | 'late' };

/**
 * Who must hear of a deadline today, and why. What is neither critical nor due before the referent is back waits for them
 * when nobody covers; the leads are told as well from the day that the rule names, or once it has been late for some days.
 */
export function hearersOf(
  deadline: Pick<Deadline, 'dueAt' | 'severity' | 'leadFrom'>,
  household: Pick<Household, 'referentId'>,
  team: readonly Worker[],
  today: Day,
): readonly Hearer[] {
  const first = firstHearers(deadline, household, team, today);
  if (today < leadWarnedFrom(deadline)) return first;
  const as = deadline.dueAt < today ? 'late' : 'before';
  const warned = leadsToday(team, today).filter((lead) => !first.some(({ worker }) => worker._id === lead._id));
  return [...first, ...warned.map((worker): Hearer => ({ worker, as }))];
}

/** Who must hear of a deadline today, without the reasons. */
export function mustHear(...about: Parameters<typeof hearersOf>): readonly Worker[] {
  return hearersOf(...about).map(({ worker }) => worker);
}

function firstHearers(
  { severity, dueAt }: Pick<Deadline, 'dueAt' | 'severity'>,
  household: Pick<Household, 'referentId'>,
  team: readonly Worker[],
  today: Day,
): readonly Hearer[] {
  const referent = team.find(({ _id }) => _id === household.referentId);
  const absence = referent && absenceOf(referent, today);
  const inCharge = inChargeToday(household, team, today);
  if (!absence || inCharge.some(({ _id }) => _id === absence.coverId)) {
    return inCharge.map((worker) => ({ worker, as: 'inCharge' }));
  }
  if (severity !== 'critical' || dueAt > absence.to) return [{ worker: referent, as: 'inCharge' }];
  return inCharge.map((worker) => ({ worker, as: 'uncovered' }));
}

/** From when the leads hear of a deadline too; a warning before the due day that falls on a closed day comes earlier. */
export function leadWarnedFrom({ dueAt, severity, leadFrom }: Pick<Deadline, 'dueAt' | 'severity' | 'leadFrom'>): Day {
  if (!leadFrom) return addDays(dueAt, LEAD_AFTER_DAYS[severity]);
  return leadFrom <= dueAt ? workingDayUntil(leadFrom) : leadFrom;
}

/** The absence that a person is in today. */
export function absenceOf({ absences }: Pick<Worker, 'absences'>, today: Day): Absence | undefined {
  return absences.find(({ from, to }) => from <= today && today <= to);
}

/** The leads who are there, or all of them: somebody must hear. */
export function leadsToday(team: readonly Worker[], today: Day): readonly Worker[] {
  const leads = team.filter(isLead);
  const present = leads.filter((lead) => !absenceOf(lead, today));
  return present.length > 0 ? present : leads;
}
