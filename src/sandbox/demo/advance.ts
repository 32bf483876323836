import { catalogue, defaultServiceRules, type StepCode } from '../../domain/catalogue';
import { addDays, addMonths, type Day, daysBetween, endOfTerm, firstOfMonth, lastOfMonth } from '../../domain/day';
import type { Household, Period, Step } from '../../domain/household';
import { plainStep } from '../../domain/prepared-steps';
import type { Random } from './random';

/** What a household's steps depend on, as time passes. */
type Life = { readonly household: Household; readonly today: Day; readonly random: Random };

/** What has become of a step. */
type Course = (life: Life) => Partial<Step>;

const granted: Course = () => ({ state: 'GRANTED' });

/** Steps that come with a home. */
const withAHome: Readonly<Partial<Record<StepCode, Course>>> = {
  LEASE: granted,
  METERS: granted,
  GUARANTEE: granted,
  FUHL_ACCESS: granted,
  HOUSING_BENEFIT: granted,
  ADDRESS_CHANGE: granted,
  HOME_INSURANCE: ({ household, today }) => ({ state: 'GRANTED', periods: [yearRunning(household, today)] }),
  RENT_WATCH: granted,
  LANDLORD_LIAISON: granted,
  TENANCY_CONDUCT: granted,
};

/** How the prepared steps have gone since the admission. */
const courses: Readonly<Partial<Record<StepCode, Course>>> = {
  REFERRER_ANSWER: ({ household, today }) =>
    daysBetween(household.admittedOn, today) > defaultServiceRules.answerReferrerDays ? { state: 'GRANTED' } : {},
  SUPPORT_CONTRACT: ({ household }) => (household.contract ? { state: 'GRANTED' } : {}),
  RESIDENCE_PERMIT_FIRST: (life) =>
    hasCard(life) ? { state: 'GRANTED', stage: 'CARD_RECEIVED', periods: [cardOf(life)] } : { state: 'IN_REVIEW' },
  RESIDENCE_API: (life) =>
    hasCard(life)
      ? { state: 'NOT_APPLICABLE' }
      : { state: 'GRANTED', stage: 'VALID', periods: [running(life, 6, 12, 175)] },
  RESIDENCE_PERMIT_AT_18: () => ({ state: 'NOT_APPLICABLE' }),
  OFPRA_CIVIL_STATUS: ({ random }) =>
    random.chance(0.6) ? { state: 'GRANTED', stage: 'RECEIVED' } : { state: 'SUBMITTED', stage: 'FORM_RETURNED' },
  CIR: (life) => ({ state: 'GRANTED', stage: 'SIGNED', periods: [running(life, 12, 20, 350)] }),
  RSA_QUARTERLY: ({ household, today, random }) =>
    household.onRsa === 'OUI'
      ? { state: 'GRANTED', dueAt: lastOfMonth(addMonths(today, random.between(0, 2))) }
      : { state: 'NOT_APPLICABLE' },
  RSA_OPENING: granted,
  RSA_ENGAGEMENT_CONTRACT: (life) =>
    life.household.onRsa === 'OUI'
      ? { state: 'GRANTED', stage: 'SIGNED', periods: [running(life, 12, 25, 355)] }
      : { state: 'NOT_APPLICABLE' },
  FT_MONTHLY_UPDATE: () => ({ state: 'GRANTED', stage: 'UP_TO_DATE', member: 'm1' }),
  PUMA: () => ({ state: 'GRANTED', stage: 'CARD_RECEIVED' }),
  CSS_RENEWAL: (life) => ({ state: 'GRANTED', stage: 'GRANTED', periods: [running(life, 12, 70, 360)] }),
  BANK: granted,
  TAX_RETURN: granted,
  ACCOMMODATION_END: ({ household }) => (household.movedInOn ? { state: 'NOT_APPLICABLE' } : {}),
  SOCIAL_HOUSING_REQUEST: (life) =>
    life.household.movedInOn && !life.household.imlPlace
      ? { state: 'NOT_APPLICABLE' }
      : { state: 'GRANTED', periods: [running(life, 12, 20, 360)] },
  HOUSING_POSITIONING: ({ household }) => (household.movedInOn ? { state: 'GRANTED', stage: 'LEASED' } : {}),
  IML_PLACEMENT: ({ household, today }) =>
    household.movedInOn ? { state: 'GRANTED', stage: 'OCCUPIED', periods: [yearRunning(household, today)] } : {},
  DOMICILIATION_END: ({ household }) => (household.movedInOn ? { state: 'GRANTED' } : {}),
  BARRIERS_DIAGNOSIS: granted,
  LANGUAGE_COURSE: (life) => ({
    state: 'GRANTED',
    stage: life.random.pick(['A1_1', 'A1', 'A2', 'B1']),
    periods: [running(life, 6, 10, 150)],
  }),
};

/** What some have begun of their own, to find work. */
const pursuits: Readonly<Partial<Record<StepCode, Course>>> = {
  CAREER_PROJECT: () => ({}),
  DIPLOMA_RECOGNITION: ({ today }) => ({ state: 'SUBMITTED', submittedOn: addDays(today, -25) }),
  DRIVING_LICENCE_EXCHANGE: ({ household, today }) => {
    const firstApiAt = household.members[0]?.firstApiAt;
    return { state: firstApiAt && firstApiAt > addMonths(today, -11) ? 'TODO' : 'SUBMITTED', member: 'm1' };
  },
  INTERNSHIP: (life) => ({ state: 'GRANTED', periods: [running(life, 1, 4, 25)] }),
  JOB: (life) => ({ state: 'GRANTED', stage: 'FIXED_TERM', periods: [running(life, 6, 30, 170)] }),
  MOBILITY: () => ({}),
  VOCATIONAL_TRAINING: (life) => ({ state: 'GRANTED', stage: 'ENTERED', periods: [running(life, 6, 30, 170)] }),
};

/** The steps of a household as they stand today. */
export function advancedSteps(household: Household, today: Day, random: Random): Step[] {
  const life = { household, today, random };
  // The days of contact are the household's own.
  const prepared = household.steps.map((step) =>
    step.code === 'CONTACT' ? step : advanced(step, courses[step.code], life),
  );
  const fresh = (code: StepCode) => plainStep(household._id, code, household.admittedOn);
  const added = [
    ...(household.movedInOn ? codesOf(withAHome) : []),
    ...codesOf(pursuits).filter(() => random.chance(0.25)),
  ].map((code) => advanced(fresh(code), withAHome[code] ?? pursuits[code], life));
  return [...prepared, ...added];
}

function advanced(step: Step, course: Course | undefined, life: Life): Step {
  const { household, today, random } = life;
  const movedOn = addDays(today, -random.between(2, 25));
  const { field, critical } = catalogue[step.code];
  const isTheirs = field !== 'SUPPORT' && !critical && random.chance(0.25);
  return {
    ...step,
    movedOn: movedOn > household.admittedOn ? movedOn : household.admittedOn,
    followedBy: isTheirs ? 'FAMILLE' : 'SERVICE',
    ...course?.(life),
  };
}

function codesOf(from: Readonly<Partial<Record<StepCode, Course>>>): StepCode[] {
  return Object.keys(from) as StepCode[];
}

/** A period of so many months that ends in so many days. */
function running({ today, random }: Life, months: number, minDays: number, maxDays: number): Period {
  const until = addDays(today, random.between(minDays, maxDays));
  return { from: addDays(addMonths(until, -months), 1), until };
}

/** The year, from one anniversary of moving in to the next, in which today falls. */
function yearRunning({ movedInOn, admittedOn }: Household, today: Day): Period {
  const start = movedInOn ?? admittedOn;
  let years = 1;
  while (endOfTerm(start, 12 * years) < today) years += 1;
  return { from: addMonths(start, 12 * (years - 1)), until: endOfTerm(start, 12 * years) };
}

/** Half a year in, the first card has come. */
function hasCard({ household, today }: Life): boolean {
  return daysBetween(household.admittedOn, today) > 150;
}

/** Ten years for a refugee, four for others (CESEDA, L. 424-1 and after). */
function cardOf({ household: { recognisedAt, admittedOn, protection } }: Life): Period {
  const from = recognisedAt ? firstOfMonth(recognisedAt) : admittedOn;
  return { from, until: endOfTerm(from, 12 * (protection === 'REFUGIE' ? 10 : 4)) };
}
