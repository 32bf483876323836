import { catalogue, type StepCode } from './catalogue';
import type { Anchor, Offset } from './catalogue/rule';
import { decisionOf, firstReviewOf, termReviewOf } from './contract';
import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth } from './day';
import type { Household, Member, Step } from './household';

/** The day that a rule counts from, as far as the household or the step records it. */
export function anchorOf(anchor: Anchor, step: Step, household: Household): Day | null {
  if (typeof anchor === 'object') return anchor.on;
  switch (anchor) {
    case 'periodEnd':
      return step.periods.at(-1)?.until ?? null;
    case 'periodStart':
      return step.periods.at(-1)?.from ?? null;
    case 'letter':
      return step.dueAt ?? null;
    case 'notified':
      return step.notifiedOn ?? null;
    case 'submitted':
      return step.submittedOn ?? null;
    case 'appointment':
      return step.appointment?.on ?? null;
    case 'moved':
      return step.appointment && step.appointment.on > step.movedOn ? step.appointment.on : step.movedOn;
    case 'recognition':
      return household.recognisedAt ? safeBound(household.recognisedAt) : null;
    case 'admission':
      return household.admittedOn;
    case 'lease':
      return household.leaseStartsAt ?? null;
    case 'moveIn':
      return household.movedInOn ?? household.leaseStartsAt ?? null;
    case 'firstReview':
      return household.contract ? firstReviewOf(household.contract) : null;
    case 'termReview':
      return household.contract ? termReviewOf(household.contract) : null;
    case 'contractDecision':
      return household.contract ? decisionOf(household.contract) : null;
    case 'residenceDocumentEnd':
      return residenceDocumentEnd(step, household);
    case 'employmentMoved':
      return lastEmploymentMove(step, household);
    case 'lastContact':
      return household.lastContactAt ?? household.admittedOn;
    case 'birth': {
      const birth = memberOf(step, household)?.birth;
      return birth ? firstOfMonth(birth) : null;
    }
    case 'firstApi':
      return memberOf(step, household)?.firstApiAt ?? null;
  }
}

/** So far along the calendar: months first, then days, then to the end of the month. */
export function along(from: Day, { months = 0, days = 0, toEndOfMonth }: Offset): Day {
  const day = addDays(addMonths(from, months), days);
  return toEndOfMonth ? lastOfMonth(day) : day;
}

export function memberOf(step: Step, household: Household): Member | undefined {
  return household.members.find((member) => member.id === step.member);
}

/** A month counts from its first day: the bound that can only be too early. */
export function safeBound(on: string): Day {
  return on.length === 7 ? firstOfMonth(on as Day) : (on as Day);
}

const residenceDocuments: readonly StepCode[] = ['RESIDENCE_PERMIT_FIRST', 'RESIDENCE_API', 'RESIDENCE_PERMIT_RENEWAL'];

/** Each person keeps their latest document; for the whole household, the first of these to lapse counts. */
function residenceDocumentEnd(step: Step, household: Household): Day | null {
  const latest = new Map<string, Day>();
  for (const document of household.steps) {
    const until = document.periods.at(-1)?.until;
    if (!until || !residenceDocuments.includes(document.code)) continue;
    if (step.member && document.member && document.member !== step.member) continue;
    const holder = document.member ?? '';
    const known = latest.get(holder);
    if (!known || known < until) latest.set(holder, until);
  }
  return [...latest.values()].sort()[0] ?? null;
}

function lastEmploymentMove(step: Step, household: Household): Day | null {
  const moves = household.steps
    .filter((other) => catalogue[other.code].field === 'EMPLOYMENT' && other.code !== step.code)
    .filter((other) => !step.member || !other.member || other.member === step.member)
    .map((other) => other.movedOn);
  return moves.sort().at(-1) ?? null;
}
