import { addDays, addMonths, type Day, endOfTerm } from './day';
import type { ContractPeriod, SupportContract } from './household';
import { isLead, type Worker } from './worker';

/** The service's own terms: 12 to 18 months, « en fonction de leur autonomie et de leur projet » (service page). */
export const shortestMonths = 12;
export const longestMonths = 18;

/** Why a contract cannot be as asked: the key of a sentence. */
export type ContractRefusal =
  | 'tooShort'
  | 'tooLong'
  | 'notWholeMonths'
  | 'startsBeforeSigned'
  | 'derogationNeeded'
  | 'notLead'
  | 'reasonMissing';

export type ContractOutcome =
  | { readonly kind: 'agreed'; readonly contract: SupportContract }
  | { readonly kind: 'refused'; readonly reason: ContractRefusal };

/** A first contract of 12 to 18 months; it starts on the day it is signed, or later. */
export function signContract(terms: {
  readonly signedAt: Day;
  readonly startsAt: Day;
  readonly months: number;
  readonly decidedBy: string;
}): ContractOutcome {
  const { signedAt, startsAt, months, decidedBy } = terms;
  if (!Number.isInteger(months)) return refused('notWholeMonths');
  if (months < shortestMonths) return refused('tooShort');
  if (months > longestMonths) return refused('tooLong');
  if (startsAt < signedAt) return refused('startsBeforeSigned');
  return agreed(append({ signedAt, startsAt, periods: [] }, { kind: 'initial', months, decidedBy }));
}

/** Appends so many months, up to 18 in all. */
export function renewContract(contract: SupportContract, months: number, decidedBy: string): ContractOutcome {
  if (!Number.isInteger(months) || months < 1) return refused('notWholeMonths');
  if (totalMonths(contract) + months > longestMonths) return refused('derogationNeeded');
  return agreed(append(contract, { kind: 'renewal', months, decidedBy }));
}

/** Appends so many months past 18: the lead's decision, with its reason. */
export function grantDerogation(
  contract: SupportContract,
  months: number,
  by: Pick<Worker, '_id' | 'role'>,
  reason: string,
): ContractOutcome {
  if (!Number.isInteger(months) || months < 1) return refused('notWholeMonths');
  if (!isLead(by)) return refused('notLead');
  if (reason.trim() === '') return refused('reasonMissing');
  return agreed(append(contract, { kind: 'derogation', months, decidedBy: by._id, reason: reason.trim() }));
}

export function totalMonths(contract: SupportContract): number {
  return contract.periods.reduce((total, period) => total + period.months, 0);
}

/** The last day included. Counted from the start and the total of months, never from the end of the last period. */
export function endOfContract(contract: SupportContract): Day {
  return endOfTerm(contract.startsAt, totalMonths(contract));
}

/** The last day that renewals can reach without a derogation. */
export function latestEnd(contract: SupportContract): Day {
  return endOfTerm(contract.startsAt, Math.max(longestMonths, totalMonths(contract)));
}

/** In which month of the contract a day falls: 1 for the first, never past the last. */
export function monthOf(contract: SupportContract, on: Day): number {
  const total = totalMonths(contract);
  let month = 1;
  while (month < total && endOfTerm(contract.startsAt, month) < on) month += 1;
  return month;
}

/** Three months in: a first look at how the support goes. */
export function firstReviewOf(contract: SupportContract): Day {
  return addMonths(contract.startsAt, 3);
}

/** Three months before the end: renew, or prepare to leave. */
export function termReviewOf(contract: SupportContract): Day {
  return endOfTerm(contract.startsAt, totalMonths(contract) - 3);
}

/** One month before the end: the lead has decided. */
export function decisionOf(contract: SupportContract): Day {
  return endOfTerm(contract.startsAt, totalMonths(contract) - 1);
}

function append(contract: SupportContract, period: Omit<ContractPeriod, 'start' | 'end'>): SupportContract {
  const before = totalMonths(contract);
  const start = before === 0 ? contract.startsAt : addDays(endOfContract(contract), 1);
  const end = endOfTerm(contract.startsAt, before + period.months);
  return { ...contract, periods: [...contract.periods, { start, end, ...period }] };
}

function agreed(contract: SupportContract): ContractOutcome {
  return { kind: 'agreed', contract };
}

function refused(reason: ContractRefusal): ContractOutcome {
  return { kind: 'refused', reason };
}
