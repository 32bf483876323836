import { admittedHousehold } from '../src/domain/admission';
import { ruleKey } from '../src/domain/catalogue';
import { grantDerogation, signContract } from '../src/domain/contract';
import { addDays, addMonths, type Day, daysBetween, type Hour, instantInParis, monthOf } from '../src/domain/day';
import { deadlinesOf, isLate } from '../src/domain/deadlines';
import type { Household, Member, Period, Step, SupportContract } from '../src/domain/household';
import type { ReferralFacts } from '../src/domain/referral';
import { advancedSteps } from '../src/sandbox/demo/advance';
import { type Random, randomFrom } from '../src/sandbox/demo/random';
import type { Person } from '../src/sandbox/people';

export const YEARS = 5;
const CHANGES = 120;
const NOTES = 60;
const MOST_PERIODS = 10;

/** Who follows the households, and who decides of their contracts. */
export type Team = { readonly lead: Person; readonly workers: readonly Person[] };

/** A household that has been followed for five years: its periods, its notes, its changes. The same number, the same household. */
export function followedHousehold(number: number, { lead, workers }: Team, today: Day): Omit<Household, 'v'> {
  const random = randomFrom(number);
  const by = workers[number % workers.length]?._id ?? lead._id;
  const admittedOn = addMonths(today, -12 * YEARS);
  const ref = `AG-${admittedOn.slice(2, 4)}-${String(number).padStart(3, '0')}`;
  const at = instantInParis(admittedOn, morning);
  const facts = factsOf(number, admittedOn, random);
  const admitted = admittedHousehold(facts, { ref, referral: ref.replace('AG', 'OR'), by, at });
  const lived: Omit<Household, 'v'> = {
    ...admitted,
    status: 'ACTIVE',
    onRsa: random.chance(0.7) ? 'OUI' : 'NON',
    members: membersOf(facts, admittedOn, random),
    movedInOn: addDays(admittedOn, 200),
    contract: contractOf(admittedOn, today, lead),
    barriers: [{ kind: 'LANGUE', since: admittedOn, liftedOn: addMonths(admittedOn, 20) }],
    notes: Array.from({ length: NOTES }, (_, index) => ({
      at: instantInParis(addDays(today, -Math.round((index * YEARS * 365) / NOTES) - 1), morning),
      by,
      text: 'Rendez-vous au service : point sur les démarches, documents vus, prochaine étape convenue avec la famille.',
      isPrivate: random.chance(0.1),
    })),
    history: Array.from({ length: CHANGES }, (_, index) => ({
      at: instantInParis(addDays(admittedOn, Math.round((index * YEARS * 365) / CHANGES)), morning),
      by,
      fields: ['lastContactAt', 'steps.CSS_RENEWAL'],
      write: `${ref}/${index}/write`.padEnd(22, '0'),
    })),
    lastContactAt: addDays(today, -random.between(1, 20)),
  };
  const steps = advancedSteps({ ...lived, v: 0 }, today, random).map((step) => withPast(step, admittedOn));
  return withFewLate({ ...lived, v: 0, steps }, number % 5 === 0 ? 2 : 0, today);
}

const morning = '10:00' as Hour;

/** The periods that came before the one that runs, each as long as it. */
function withPast(step: Step, since: Day): Step {
  const [first] = step.periods;
  if (!first?.from) return step;
  const days = daysBetween(first.from, first.until) + 1;
  const past: Period[] = [];
  for (
    let from = addDays(first.from, -days);
    from >= since && past.length < MOST_PERIODS;
    from = addDays(from, -days)
  ) {
    past.unshift({ from, until: addDays(from, days - 1) });
  }
  return { ...step, periods: [...past, ...step.periods] };
}

/** What has fallen due so far was done, but for so many, the last ones. */
function withFewLate(household: Household, most: number, today: Day): Household {
  const all = deadlinesOf(household, today).filter(isLate);
  const late = all.slice(0, Math.max(0, all.length - most));
  if (late.length === 0) return household;
  const steps = household.steps.map((step) => {
    const done = late.filter((deadline) => deadline.step === step.id).map(({ rule, dueAt }) => [ruleKey(rule), dueAt]);
    return done.length > 0 ? { ...step, done: { ...step.done, ...Object.fromEntries(done) } } : step;
  });
  return withFewLate({ ...household, steps }, most, today);
}

/** Eighteen months, then a derogation a year until it outlives today. */
function contractOf(admittedOn: Day, today: Day, lead: Person): SupportContract {
  let outcome = signContract({ signedAt: admittedOn, startsAt: admittedOn, months: 18, decidedBy: lead._id });
  for (let end = addMonths(admittedOn, 18); end < addDays(today, 30); end = addMonths(end, 12)) {
    if (outcome.kind === 'agreed') outcome = grantDerogation(outcome.contract, 12, lead, 'projet de logement en cours');
  }
  if (outcome.kind === 'refused') throw new Error(`a contract of the bench was refused: ${outcome.reason}`);
  return outcome.contract;
}

function membersOf({ name, adults, children }: ReferralFacts, admittedOn: Day, random: Random): Member[] {
  return Array.from({ length: adults + children }, (_, index) => {
    const isAdult = index < adults;
    return {
      id: `m${index + 1}`,
      relation: index === 0 ? 'REFERENCE' : isAdult ? 'CONJOINT' : 'ENFANT',
      firstName: index === 0 ? name.first : (firstNames[random.between(0, firstNames.length - 1)] ?? name.first),
      birth: monthOf(addMonths(admittedOn, -12 * (isAdult ? random.between(25, 45) : random.between(1, 9)))),
      isAdult,
      ...(index === 0 ? { firstApiAt: addDays(admittedOn, -60), updateDue: 'OUI' } : {}),
    };
  });
}

const firstNames = ['Amina', 'Yonas', 'Selam', 'Rahim', 'Olena', 'Mariam'];
const lastNames = ['Haidari', 'Tesfay', 'Kebede', 'Sahak', 'Kovalenko', 'Diallo', 'Barry', 'Nasser', 'Zazai', 'Bekele'];

/** Sixty names: no two households bear the same one. */
function factsOf(number: number, on: Day, random: Random): ReferralFacts {
  const first = firstNames[number % 6] ?? '';
  const last = lastNames[Math.floor(number / 6) % 10] ?? '';
  return {
    source: { type: 'CADA', organisation: 'CADA de Valence' },
    name: { first, last },
    phone: `06 39 98 ${random.between(10, 99)} ${random.between(10, 99)}`,
    adults: random.between(1, 2),
    children: random.between(0, 3),
    protection: 'REFUGIE',
    recognisedAt: addDays(on, -80),
    livesInDrome: true,
    city: 'Valence',
    wantsIml: number % 3 === 0,
    careEndDate: addDays(on, 160),
    careEndKind: 'END_OF_CARE',
    rightsOpened: ['titreOuApi', 'caf', 'cpam', 'demandeLogement'],
    housingPotential: 'OUI',
  };
}
