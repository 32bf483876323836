import { dayInParis, type Instant } from './day';
import type { Household } from './household';
import { preparedSteps } from './prepared-steps';
import type { ReferralFacts } from './referral';

/** The household that an admission creates: its place is reserved, its steps are prepared, its contract is to sign. */
export function admittedHousehold(
  facts: ReferralFacts,
  admission: { readonly ref: string; readonly referral: string; readonly by: string; readonly at: Instant },
): Omit<Household, 'v'> {
  const { ref, referral, by, at } = admission;
  const admittedOn = dayInParis(at);
  const { name, phone, adults, children, city, protection, recognisedAt, careEndDate, careEndKind, wantsIml } = facts;
  return {
    _id: ref,
    status: 'PENDING',
    referenceName: name,
    adults,
    children,
    members: [],
    city,
    protection,
    onRsa: facts.rightsOpened.includes('caf') ? 'OUI' : 'INCONNU',
    imlPlace: wantsIml,
    referral,
    referentId: by,
    admittedOn,
    steps: preparedSteps(ref, facts, admittedOn),
    notes: [],
    lastContactAt: admittedOn,
    history: [{ at, by, fields: ['admission'] }],
    ...(phone ? { phone } : {}),
    ...(recognisedAt ? { recognisedAt } : {}),
    ...(careEndDate ? { careEndDate } : {}),
    ...(careEndKind ? { careEndKind } : {}),
  };
}
