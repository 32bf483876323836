import { decisionOf, endOfContract, longestMonths, totalMonths } from './contract';
import { addDays, type Day, daysBetween } from './day';
import type { DayRange } from './day-range';
import { type Deadline, deadlinesOf, isLate } from './deadlines';
import type { Household, SupportContract } from './household';
import { isLead, type Worker } from './worker';

/** What one person follows: households, those with a critical deadline within a week, those with a late one. */
export type Load = {
  readonly worker: Worker;
  readonly households: number;
  readonly critical: number;
  readonly late: number;
};

/**
 * A contract near its end. `extend`: up to so many months more, or preparing to leave; `derogate`: the lead's reasoned
 * derogation past 18 months, or leaving; `decided`: the decision is recorded, the end stands.
 */
export type EndingContract = {
  readonly ref: string;
  readonly referentId: string;
  readonly end: Day;
  /** The last day to decide: one month before the end (source: the service). */
  readonly decideBy: Day;
  readonly choice:
    | { readonly kind: 'extend'; readonly months: number }
    | { readonly kind: 'derogate' }
    | { readonly kind: 'decided' };
};

/** How the service stands, for the lead. */
export type TeamStanding = {
  readonly critical: number;
  readonly late: number;
  /** Days since the oldest late deadline; 0 when none is late. */
  readonly longestLate: number;
  /** The busiest first. */
  readonly loads: readonly Load[];
  /** Contracts that end within 60 days, the nearest first. */
  readonly ending: readonly EndingContract[];
};

/** How far ahead a critical deadline counts as pressing, in days. */
export const PRESSING_DAYS = 7;
const ENDING_DAYS = 60;

/** Counts the deadlines, the loads and the contracts to decide of the households that are followed today. */
export function standingOf(households: readonly Household[], team: readonly Worker[], today: Day): TeamStanding {
  const due = followed(households).map((household) => pressingOf(household, today));
  const late = due.flatMap((one) => one.late);
  return {
    critical: due.flatMap((one) => one.critical).length,
    late: late.length,
    longestLate: Math.max(0, ...late.map(({ dueAt }) => daysBetween(dueAt, today))),
    loads: team
      .map((worker) => loadOf(worker, due))
      .filter(({ worker, households: count }) => count > 0 || !isLead(worker))
      .sort(byLoad),
    ending: endingContracts(households, today),
  };
}

/**
 * The contracts of followed households that end within 60 days, or in the range given, the nearest first; and what is to
 * be decided of each.
 */
export function endingContracts(
  households: readonly Household[],
  today: Day,
  { from = today, before }: DayRange = { before: addDays(today, ENDING_DAYS + 1) },
): readonly EndingContract[] {
  return followed(households)
    .flatMap((household) => (household.contract ? [endingOf(household, household.contract, today)] : []))
    .filter(({ end }) => end >= from && (!before || end < before))
    .sort((a, b) => a.end.localeCompare(b.end) || a.ref.localeCompare(b.ref));
}

type Pressing = {
  readonly household: Household;
  readonly late: readonly Deadline[];
  readonly critical: readonly Deadline[];
};

function pressingOf(household: Household, today: Day): Pressing {
  const deadlines = deadlinesOf(household, today).filter(({ phase }) => phase !== 'automatic');
  const soon = addDays(today, PRESSING_DAYS);
  return {
    household,
    late: deadlines.filter(isLate),
    critical: deadlines.filter((one) => !isLate(one) && one.severity === 'critical' && one.dueAt <= soon),
  };
}

function loadOf(worker: Worker, due: readonly Pressing[]): Load {
  const own = due.filter(({ household }) => household.referentId === worker._id);
  const having = (which: 'late' | 'critical'): number => own.filter((one) => one[which].length > 0).length;
  return { worker, households: own.length, critical: having('critical'), late: having('late') };
}

function byLoad(a: Load, b: Load): number {
  return (
    b.households - a.households ||
    b.critical - a.critical ||
    b.late - a.late ||
    a.worker.displayName.localeCompare(b.worker.displayName)
  );
}

function endingOf(household: Household, contract: SupportContract, today: Day): EndingContract {
  const { _id: ref, referentId, steps } = household;
  const months = longestMonths - totalMonths(contract);
  const hasStep = steps.some(({ code }) => code === 'SUPPORT_CONTRACT');
  const isOpen = deadlinesOf(household, today).some(({ rule }) => rule === 'SUPPORT_CONTRACT.decision');
  return {
    ref,
    referentId,
    end: endOfContract(contract),
    decideBy: decisionOf(contract),
    choice: hasStep && !isOpen ? { kind: 'decided' } : months > 0 ? { kind: 'extend', months } : { kind: 'derogate' },
  };
}

function followed(households: readonly Household[]): readonly Household[] {
  return households.filter(({ status }) => status !== 'EXITED' && status !== 'ANONYMISED');
}
