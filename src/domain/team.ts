import { endOfContract } from './contract';
import { addDays, type Day, daysBetween } from './day';
import { deadlinesOf, isLate } from './deadlines';
import type { Household } from './household';
import type { Worker } from './worker';

/** What one person follows: households, those with a critical deadline within a week, those with a late one. */
export type Load = {
  readonly worker: Worker;
  readonly households: number;
  readonly critical: number;
  readonly late: number;
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
  readonly ending: readonly { readonly ref: string; readonly end: Day }[];
};

const ENDING_DAYS = 60;

/** Counts the deadlines, the loads and the contracts to decide of the households that are followed today. */
export function standingOf(households: readonly Household[], team: readonly Worker[], today: Day): TeamStanding {
  const followed = households.filter(({ status }) => status !== 'EXITED' && status !== 'ANONYMISED');
  const due = followed.map((household) => {
    const deadlines = deadlinesOf(household, today).filter(({ phase }) => phase !== 'automatic');
    const late = deadlines.filter(isLate);
    const critical = deadlines.filter(
      (one) => !isLate(one) && one.severity === 'critical' && one.dueAt <= addDays(today, 7),
    );
    return { household, late, critical };
  });
  const late = due.flatMap((one) => one.late);
  return {
    critical: due.flatMap((one) => one.critical).length,
    late: late.length,
    longestLate: Math.max(0, ...late.map(({ dueAt }) => daysBetween(dueAt, today))),
    loads: team
      .map((worker) => {
        const own = due.filter(({ household }) => household.referentId === worker._id);
        const having = (which: 'late' | 'critical'): number => own.filter((one) => one[which].length > 0).length;
        return { worker, households: own.length, critical: having('critical'), late: having('late') };
      })
      .filter((load) => load.households > 0)
      .sort((a, b) => b.households - a.households || a.worker.displayName.localeCompare(b.worker.displayName)),
    ending: followed
      .flatMap(({ _id, contract }) => (contract ? [{ ref: _id, end: endOfContract(contract) }] : []))
      .filter(({ end }) => end >= today && end <= addDays(today, ENDING_DAYS))
      .sort((a, b) => a.end.localeCompare(b.end)),
  };
}
