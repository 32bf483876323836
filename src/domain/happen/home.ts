import type { Day } from '../day';
import type { Happening } from '../happening';
import type { Household } from '../household';
import { withTasks } from '../lapse-tasks';
import { type Applied, type Setting, withStep } from './applied';
import type { Course } from './move-step';

/** The first day of the lease, as news of it tells: the day it starts, else the day it was signed, or is to be. */
export function withLease(household: Household, course: Course): Household {
  const leaseStartsAt = leaseStartOf(course, household.leaseStartsAt);
  return leaseStartsAt ? { ...household, leaseStartsAt } : household;
}

function leaseStartOf({ step, move, news }: Course, known: Day | undefined): Day | undefined {
  const from = 'from' in move ? move.from : undefined;
  if (step.code === 'HOUSING_POSITIONING') return step.stage === 'LEASED' ? from : undefined;
  if (step.code !== 'LEASE') return undefined;
  switch (news.state) {
    case 'GRANTED':
      return from ?? (known && known >= news.on ? known : news.on);
    case 'SUBMITTED':
      return known ?? news.on;
    case 'TODO':
    case 'APPOINTMENT':
      return news.facts.appointment?.on;
    case 'MISSING_DOCS':
    case 'IN_REVIEW':
    case 'REFUSED':
    case 'APPEAL':
    case 'SUSPENDED':
    case 'NOT_APPLICABLE':
      return undefined;
  }
}

const offers: readonly (string | undefined)[] = ['AWARDED', 'VISITED', 'ACCEPTED'];

/** A lease that is signed takes the one offer that was open: nothing is to be answered any more. */
export function withOfferTaken(household: Household, { before, step, news }: Course): Household {
  if (step.code !== 'LEASE' || step.state !== 'GRANTED' || before.state === 'GRANTED') return household;
  const [offer, ...others] = household.steps.filter(
    ({ code, stage }) => code === 'HOUSING_POSITIONING' && offers.includes(stage),
  );
  if (!offer || others.length > 0) return household;
  const movedOn = news.on > offer.movedOn ? news.on : offer.movedOn;
  return withStep(household, { ...offer, state: 'GRANTED', stage: 'LEASED', movedOn });
}

/** The family lives there from that day on: what housed it until then has ended, and the new address is to be told. */
export function applyMovedIn(
  { on, city }: Extract<Happening, { kind: 'movedIn' }>,
  { household, how: { today } }: Setting,
): Applied {
  const isKnown = household.movedInOn === on;
  const steps = household.steps.map((step) =>
    step.code === 'ACCOMMODATION_END' && step.state !== 'NOT_APPLICABLE'
      ? { ...step, state: 'NOT_APPLICABLE' as const, movedOn: today }
      : step,
  );
  const housed = { ...household, steps, movedInOn: on, ...(city ? { city } : {}) };
  return { kind: 'applied', household: isKnown ? housed : withTasks(housed, { kind: 'movedIn', known: {} }, today) };
}
