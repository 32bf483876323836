import {
  type ContractOutcome,
  grantDerogation,
  longestMonths,
  renewContract,
  signContract,
  totalMonths,
} from '../contract';
import type { Happening } from '../happening';
import type { Household } from '../household';
import { newStep } from '../prepared-steps';
import { type Applied, objected, type Setting, withStep } from './applied';

/** The contract is signed: the household is followed from then on, and its clock runs. */
export function applyContracted(
  { signedAt, startsAt, months }: Extract<Happening, { kind: 'contracted' }>,
  { household, how: { by, today } }: Setting,
): Applied {
  if (household.contract) return objected({ kind: 'contract', reason: 'signedAlready' });
  if (signedAt > today) return objected({ kind: 'notYet', day: signedAt });
  const outcome = signContract({ signedAt, startsAt, months, decidedBy: by });
  const known =
    household.steps.find(({ code }) => code === 'SUPPORT_CONTRACT') ?? newStep(household, 'SUPPORT_CONTRACT', today);
  const signed = withStep(household, { ...known, state: 'GRANTED', movedOn: signedAt });
  return agreed(outcome, { ...signed, status: 'ACTIVE' }, known.id);
}

/** So many months more: up to 18 in all, past that by the lead’s derogation, which has a reason. */
export function applyExtended(
  { months, reason }: Extract<Happening, { kind: 'extended' }>,
  { household, how: { by } }: Setting,
): Applied {
  const { contract } = household;
  if (!contract) return objected({ kind: 'contract', reason: 'notSigned' });
  if (totalMonths(contract) + months <= longestMonths) return agreed(renewContract(contract, months, by), household);
  return agreed(grantDerogation(contract, months, { _id: by, role: 'CHEF_SERVICE' }, reason ?? ''), household);
}

function agreed(outcome: ContractOutcome, household: Household, about?: string): Applied {
  if (outcome.kind === 'refused') return objected({ kind: 'contract', reason: outcome.reason });
  return { kind: 'applied', household: { ...household, contract: outcome.contract }, ...(about ? { about } : {}) };
}
