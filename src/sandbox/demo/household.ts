import { type Admission, admittedHousehold } from '../../domain/admission';
import { ruleKey } from '../../domain/catalogue';
import { endOfContract, renewContract, signContract } from '../../domain/contract';
import {
  addDays,
  addMonths,
  type Day,
  firstOfMonth,
  type Hour,
  instantInParis,
  type Month,
  monthOf,
  workingDayFrom,
} from '../../domain/day';
import { deadlinesOf, isLate } from '../../domain/deadlines';
import type { Household, Member, Note, SupportContract } from '../../domain/household';
import type { ReferralFacts } from '../../domain/referral';
import { demoNotes } from '../../words/fr/demo';
import { advancedSteps } from './advance';
import type { Family } from './families';
import type { Random } from './random';
import { stories } from './stories';

/** A household as it stands today, after what has happened since it was admitted. */
export function demoHousehold(
  { family, facts, admission }: { family: Family; facts: ReferralFacts; admission: Admission },
  today: Day,
  random: Random,
): Household {
  const admitted = withLife({ ...admittedHousehold(facts, admission), v: 0 }, family, today, random);
  const lived = { ...admitted, steps: advancedSteps(admitted, today, random) };
  const settled = withNothingLate(lived, today);
  return family.story ? stories[family.story](settled, today) : settled;
}

/** A contract is signed about a week after the admission. */
const daysToSign = 8;

function withLife(admitted: Household, family: Family, today: Day, random: Random): Household {
  const contract = contractOf(admitted, today, random);
  const movedInOn = moveInOf(admitted, today, random);
  return {
    ...admitted,
    status: contract ? 'ACTIVE' : 'PENDING',
    members: membersOf(family, admitted, random),
    onRsa: random.chance(0.7) ? 'OUI' : 'NON',
    notes: notesOf(admitted, today, random),
    lastContactAt: latest(admitted.admittedOn, addDays(today, -random.between(1, 30))),
    ...(contract ? { contract } : {}),
    ...(movedInOn ? { movedInOn, ...(admitted.imlPlace ? {} : { leaseStartsAt: movedInOn }) } : {}),
  };
}

/** 12 to 18 months from the start; one that would be over by now was renewed. */
function contractOf({ admittedOn, referentId }: Household, today: Day, random: Random): SupportContract | null {
  const signedAt = workingDayFrom(addDays(admittedOn, daysToSign));
  if (signedAt > today) return null;
  const months = random.pick([12, 12, 12, 15, 18]);
  const signed = signContract({ signedAt, startsAt: signedAt, months, decidedBy: referentId });
  if (signed.kind === 'refused') throw new Error(`a demo contract was refused: ${signed.reason}`);
  if (endOfContract(signed.contract) > today) return signed.contract;
  const renewed = renewContract(signed.contract, 18 - months, referentId);
  if (renewed.kind === 'refused') throw new Error(`a demo renewal was refused: ${renewed.reason}`);
  return renewed.contract;
}

/** Intermédiation locative houses sooner than the wait for a social landlord. */
function moveInOf({ admittedOn, imlPlace }: Household, today: Day, random: Random): Day | null {
  const movedInOn = workingDayFrom(addDays(admittedOn, imlPlace ? random.between(20, 45) : random.between(70, 120)));
  return movedInOn < today ? movedInOn : null;
}

function membersOf(family: Family, { admittedOn, recognisedAt }: Household, random: Random): Member[] {
  const bornYearsBefore = (min: number, max: number): Month =>
    monthOf(addMonths(admittedOn, -random.between(min * 12, max * 12)));
  const adults = [family.first, ...(family.partner ? [family.partner] : [])].map((firstName, index) => ({
    firstName,
    relation: index === 0 ? ('REFERENCE' as const) : ('CONJOINT' as const),
    birth: bornYearsBefore(25, 48),
    isAdult: true,
  }));
  const children = (family.children ?? []).map((firstName) => ({
    firstName,
    relation: 'ENFANT' as const,
    birth: bornYearsBefore(1, 14),
    isAdult: false,
  }));
  const firstApiAt = recognisedAt ? addDays(firstOfMonth(recognisedAt), 20) : undefined;
  return [...adults, ...children].map((member, index) => ({
    id: `m${index + 1}`,
    ...member,
    ...(index === 0 ? { updateDue: random.pick(['OUI', 'NON', 'NON']) } : {}),
    ...(index === 0 && firstApiAt ? { firstApiAt } : {}),
  }));
}

function notesOf({ admittedOn, referentId }: Household, today: Day, random: Random): Note[] {
  return Array.from({ length: random.between(0, 2) }, () => addDays(today, -random.between(2, 60)))
    .filter((on) => on > admittedOn)
    .sort()
    .map((on) => ({
      at: instantInParis(on, `1${random.between(0, 7)}:30` as Hour),
      by: referentId,
      text: random.pick(demoNotes),
      isPrivate: false,
    }));
}

/** What has fallen due so far was done. */
function withNothingLate(household: Household, today: Day): Household {
  const late = deadlinesOf(household, today).filter(isLate);
  if (late.length === 0) return household;
  const steps = household.steps.map((step) => {
    const done = late.filter((deadline) => deadline.step === step.id).map(({ rule, dueAt }) => [ruleKey(rule), dueAt]);
    return done.length > 0 ? { ...step, done: { ...step.done, ...Object.fromEntries(done) } } : step;
  });
  return withNothingLate({ ...household, steps }, today);
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}
