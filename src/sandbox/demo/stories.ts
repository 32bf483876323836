import type { StepCode } from '../../domain/catalogue';
import { addDays, addMonths, type Day, type Hour, monthOf, workingDayFrom } from '../../domain/day';
import type { Household, Step } from '../../domain/household';
import { plainStep } from '../../domain/prepared-steps';

type Story = (household: Household, today: Day) => Household;

/** What is going on in some families, so that a day of the service has something of everything. */
export const stories = {
  permitLastCall: (household, today) =>
    withStep(household, 'RESIDENCE_PERMIT_RENEWAL', {
      state: 'GRANTED',
      periods: [{ until: addDays(today, 61) }],
    }),
  apiThisWeek: (household, today) =>
    withStep(household, 'RESIDENCE_API', { state: 'GRANTED', periods: [{ until: addDays(today, 5) }] }),
  healthCoverToAsk: (household, today) =>
    withStep({ ...household, onRsa: 'NON' }, 'CSS_RENEWAL', {
      state: 'GRANTED',
      periods: [{ until: addMonths(addDays(today, 35), 2) }],
    }),
  housingRequestThisWeek: (household, today) =>
    withStep(household, 'SOCIAL_HOUSING_REQUEST', { state: 'GRANTED', periods: [{ until: addDays(today, 6) }] }),
  shelterEndsSoon: (household, today) =>
    withStep({ ...household, careEndDate: addDays(today, 20) }, 'ACCOMMODATION_END', {
      periods: [{ until: addDays(today, 20) }],
    }),
  commission: (household, today) =>
    withStep(household, 'HOUSING_POSITIONING', {
      state: 'SUBMITTED',
      stage: 'POSITIONED',
      movedOn: addDays(today, -3),
      appointment: { on: workingDayFrom(addDays(today, 10)) },
    }),
  offerToday: (household, today) =>
    withStep(household, 'HOUSING_POSITIONING', {
      stage: 'PROPOSED',
      movedOn: addDays(today, -10),
      notifiedOn: addDays(today, -10),
      dueAt: today,
    }),
  appointmentToday: (household, today) =>
    withStep(household, 'EMPLOYMENT_SERVICE_LIAISON', {
      state: 'APPOINTMENT',
      movedOn: addDays(today, -6),
      appointment: { on: today, at: '14:00' as Hour },
    }),
  insuranceLate: (household, today) =>
    withStep(household, 'HOME_INSURANCE', { state: 'GRANTED', periods: [{ until: addDays(today, -4) }] }),
  engagementContractLate: (household, today) =>
    withStep(household, 'RSA_ENGAGEMENT_CONTRACT', {
      state: 'IN_REVIEW',
      stage: 'ORIENTED',
      notifiedOn: addMonths(addDays(today, -3), -1),
    }),
  landlordLate: (household, today) => withStep(household, 'LANDLORD_LIAISON', { dueAt: addDays(today, -2) }),
  paymentOrder: (household, today) => withStep(household, 'RENT_WATCH', { notifiedOn: addDays(today, -20) }),
  sanctionNotice: (household, today) => withStep(household, 'RSA_SANCTION_NOTICE', { notifiedOn: addDays(today, -6) }),
  licenceAlmostLost: (household, today) => licence(household, addDays(today, 12)),
  weldingCourse: (household, today) =>
    withStep(licence(household, addDays(today, 43)), 'VOCATIONAL_TRAINING', {
      state: 'GRANTED',
      stage: 'ENTERED',
      periods: [{ from: today, until: addDays(today, 109) }],
    }),
  almostEighteen: (household, today) => {
    const birth = monthOf(addMonths(today, -12 * 18 + 2));
    const members = household.members.map((member) => (member.id === 'm2' ? { ...member, birth } : member));
    return withStep({ ...household, members }, 'RESIDENCE_PERMIT_AT_18', { state: 'TODO', member: 'm2' });
  },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** The household with that step changed, or added when it had none. */
function withStep(household: Household, code: StepCode, change: Partial<Step>): Household {
  const steps = household.steps.map((step) => (step.code === code ? { ...step, ...change } : step));
  if (steps.some((step) => step.code === code)) return { ...household, steps };
  return { ...household, steps: [...steps, { ...plainStep(household._id, code, household.admittedOn), ...change }] };
}

/** The year to exchange the licence ends on that day. */
function licence(household: Household, dueAt: Day): Household {
  const members = household.members.map((member) =>
    member.id === 'm1' ? { ...member, firstApiAt: addMonths(dueAt, -12) } : member,
  );
  return withStep({ ...household, members }, 'DRIVING_LICENCE_EXCHANGE', { state: 'TODO', member: 'm1' });
}
