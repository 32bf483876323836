import { dayInParis, type Instant } from './day';
import type { Household } from './household';
import { preparedSteps } from './prepared-steps';
import type { ReferralFacts } from './referral';

/** Where an admission puts a household: its references, who follows it, when. */
export type Admission = {
  readonly ref: string;
  readonly referral: string;
  readonly by: string;
  readonly at: Instant;
};

/** The household that a referral becomes when it is admitted: its contract to sign, its steps prepared. */
export function admittedHousehold(facts: ReferralFacts, { ref, referral, by, at }: Admission): Omit<Household, 'v'> {
  const today = dayInParis(at);
  const { phone, recognisedAt, careEndDate, careEndKind } = facts;
  return {
    _id: ref,
    status: 'PENDING',
    referenceName: facts.name,
    adults: facts.adults,
    children: facts.children,
    members: [],
    city: facts.city,
    protection: facts.protection,
    onRsa: facts.rightsOpened.includes('caf') ? 'OUI' : 'INCONNU',
    imlPlace: facts.wantsIml,
    referral,
    referentId: by,
    admittedOn: today,
    steps: preparedSteps(ref, facts, today),
    notes: [],
    lastContactAt: today,
    history: [{ at, by, fields: ['admission'] }],
    ...(phone ? { phone } : {}),
    ...(recognisedAt ? { recognisedAt } : {}),
    ...(careEndDate ? { careEndDate } : {}),
    ...(careEndKind ? { careEndKind } : {}),
  };
}
