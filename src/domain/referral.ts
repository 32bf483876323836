import { addMonths, type Day, type Instant, type Month } from './day';

/** Who may refer a household, by the conditions that their kind carries (service page, « Comment les personnes sont orientées ? »). */
export const sourceTypes = [
  'CADA',
  'CAO',
  'HUDA',
  'CAES',
  'AUTRE_HEBERGEMENT',
  'DOMICILIATION',
  'SERVICE_SOCIAL',
  'AUTRE',
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** `organisation` is what people call it: « CADA de Valence ». */
export type ReferralSource = { readonly type: SourceType; readonly organisation: string };

export const protections = ['REFUGIE', 'SUBSIDIAIRE', 'APATRIDE', 'AUTRE', 'INCONNU'] as const;
export type Protection = (typeof protections)[number];

export const rightKeys = ['titreOuApi', 'caf', 'cpam', 'ftOuMl', 'compteBancaire', 'demandeLogement'] as const;
export type RightKey = (typeof rightKeys)[number];

export const potentials = ['OUI', 'A_EVALUER', 'NON'] as const;
export type Potential = (typeof potentials)[number];

/** What the date given at referral is: the end of care, or already the three-month limit after it (CESEDA, R. 552-13). */
export const careEndKinds = ['END_OF_CARE', 'THREE_MONTH_LIMIT', 'INCONNU'] as const;
export type CareEndKind = (typeof careEndKinds)[number];

export type PersonName = { readonly first: string; readonly last: string };

/** What a referral says, as far as it is known. */
export type ReferralFacts = {
  readonly source: ReferralSource;
  readonly name: PersonName;
  readonly phone?: string;
  readonly adults: number;
  readonly children: number;
  readonly protection: Protection;
  readonly recognisedAt?: Day | Month;
  readonly livesInDrome: boolean;
  readonly city: string;
  readonly hostedByThirdParty?: boolean;
  readonly wantsIml: boolean;
  readonly agirFollowed?: boolean;
  readonly careEndDate?: Day;
  readonly careEndKind?: CareEndKind;
  readonly rightsOpened: readonly RightKey[];
  readonly housingPotential: Potential;
  readonly housingPotentialReason?: string;
};

export type ReferralStatus =
  | 'RECEIVED'
  | 'INCOMPLETE'
  | 'ADMISSIBLE'
  | 'WAITLISTED'
  | 'ADMITTED'
  | 'CONTRACT_SIGNED'
  | 'NOT_ADMISSIBLE'
  | 'WITHDRAWN'
  | 'REDIRECTED'
  | 'DUPLICATE'
  | 'NO_ANSWER';

/** A referral as kept: its reference is `OR-yy-nnn`. */
export type Referral = ReferralFacts & {
  readonly _id: string;
  readonly v: number;
  readonly status: ReferralStatus;
  readonly receivedOn: Day;
  readonly missing: readonly MissingCondition[];
  readonly refusedFor?: RefusalReason;
  readonly decision: { readonly at: Instant; readonly by: string };
  readonly household?: string;
  readonly history: readonly Change[];
};

/** One write, told by the names of the fields it touched, never by their values. */
export type Change = {
  readonly at: Instant;
  readonly by: string;
  readonly fields: readonly string[];
  /** The write that it was part of: one that is done again finds its trace. */
  readonly write?: string;
};

export type MissingCondition = 'protection' | 'hosting' | RightKey;
export type RefusalReason = 'outsideDrome' | 'noPotential' | 'notProtected' | 'notHosted';
export type Warning = 'protectionToConfirm' | 'potentialToAssess' | 'sourceToConfirm' | 'agirFollowed';

export type Assessment =
  | { readonly kind: 'admissible'; readonly warnings: readonly Warning[] }
  | {
      readonly kind: 'incomplete';
      readonly missing: readonly MissingCondition[];
      readonly warnings: readonly Warning[];
    }
  | { readonly kind: 'notAdmissible'; readonly reason: RefusalReason };

/** Rights that an accommodation structure opens before it refers (service page: « auront, au préalable, ouverts leurs droits et permis d'accéder à un logement »). */
export const rightsRequired: readonly RightKey[] = ['titreOuApi', 'caf', 'cpam', 'demandeLogement'];

/** Structures that accommodate asylum seekers: the only sources of which open rights are required. */
export function isAccommodation(type: SourceType): boolean {
  return type === 'CADA' || type === 'CAO' || type === 'HUDA' || type === 'CAES' || type === 'AUTRE_HEBERGEMENT';
}

/**
 * Whether a referral meets the conditions of the service: what refuses it first, then what it lacks, then what the lead
 * confirms. Subsidiary and stateless persons warn, they do not block. Source: the service's own page.
 */
export function assess(facts: ReferralFacts): Assessment {
  const reason = refusalReasonOf(facts);
  if (reason) return { kind: 'notAdmissible', reason };
  const missing = missingConditionsOf(facts);
  const warnings = warningsOf(facts);
  return missing.length > 0 ? { kind: 'incomplete', missing, warnings } : { kind: 'admissible', warnings };
}

function refusalReasonOf(facts: ReferralFacts): RefusalReason | null {
  if (!facts.livesInDrome) return 'outsideDrome';
  if (facts.protection === 'AUTRE') return 'notProtected';
  if (facts.source.type === 'SERVICE_SOCIAL' && facts.hostedByThirdParty === false) return 'notHosted';
  if (facts.housingPotential === 'NON') return 'noPotential';
  return null;
}

function missingConditionsOf(facts: ReferralFacts): MissingCondition[] {
  const missing: MissingCondition[] = [];
  if (facts.protection === 'INCONNU') missing.push('protection');
  if (facts.source.type === 'SERVICE_SOCIAL' && facts.hostedByThirdParty === undefined) missing.push('hosting');
  if (isAccommodation(facts.source.type)) {
    missing.push(...rightsRequired.filter((right) => !facts.rightsOpened.includes(right)));
  }
  return missing;
}

function warningsOf(facts: ReferralFacts): Warning[] {
  const warnings: Warning[] = [];
  if (facts.protection === 'SUBSIDIAIRE' || facts.protection === 'APATRIDE') warnings.push('protectionToConfirm');
  if (facts.housingPotential === 'A_EVALUER') warnings.push('potentialToAssess');
  if (facts.source.type === 'AUTRE') warnings.push('sourceToConfirm');
  if (facts.agirFollowed === true) warnings.push('agirFollowed');
  return warnings;
}

/** The last day of the stay that can be asked for: three months after the end of care (CESEDA, R. 552-13); `null` when the date is not said to be the end of care. */
export function stayLimitOf(facts: Pick<ReferralFacts, 'careEndDate' | 'careEndKind'>): Day | null {
  if (!facts.careEndDate) return null;
  if (facts.careEndKind === 'END_OF_CARE') return addMonths(facts.careEndDate, 3);
  return facts.careEndKind === 'THREE_MONTH_LIMIT' ? facts.careEndDate : null;
}

/**
 * The order of the waiting list: the earliest last day of accommodation first (CESEDA, R. 552-13), then those without
 * accommodation or with a third party, then the oldest referral. Negative when `a` comes before `b`.
 */
export function compareWaiting(a: Referral, b: Referral): number {
  return (
    (lastDayOfStay(a) ?? '9999').localeCompare(lastDayOfStay(b) ?? '9999') ||
    Number(isHoused(a)) - Number(isHoused(b)) ||
    a.receivedOn.localeCompare(b.receivedOn) ||
    a._id.localeCompare(b._id)
  );
}

/**
 * The last day of accommodation; `null` when none is known. While it is not said what the date is, it is taken for the
 * last day: the reading that can only be too early.
 */
export function lastDayOfStay(referral: Pick<ReferralFacts, 'careEndDate' | 'careEndKind'>): Day | null {
  return stayLimitOf(referral) ?? referral.careEndDate ?? null;
}

function isHoused(referral: Referral): boolean {
  return isAccommodation(referral.source.type) && referral.hostedByThirdParty !== true;
}
