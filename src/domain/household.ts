import type { Organisation, StepCode, Variant } from './catalogue';
import type { Day, Hour, Instant, Month } from './day';
import type { CareEndKind, Change, PersonName, Protection } from './referral';
import type { StepState } from './step-state';

export type HouseholdStatus = 'PENDING' | 'ACTIVE' | 'SUSPENDED' | 'EXITED' | 'ANONYMISED';

/** A right granted from one day to another, both included. Periods are appended, never overwritten. */
export type Period = { readonly from?: Day; readonly until: Day };

type Appointment = { readonly on: Day; readonly at?: Hour };

/** A day per rule of the catalogue, by the key of the rule in its row. */
type RuleDays = Readonly<Record<string, Day>>;

/** One step of the household's path, of the kind `code` in the catalogue. */
export type Step = {
  readonly id: string;
  readonly code: StepCode;
  readonly member?: string;
  /** The office that it is for, where the same step is owed to several. */
  readonly organisation?: Organisation;
  /** Which case of its row the step is, where the law tells cases apart. */
  readonly variant?: Variant;
  readonly state: StepState;
  /** Where it stands in the words of its row (`stages` of the catalogue): « carte à retirer ». */
  readonly stage?: string;
  readonly followedBy: 'SERVICE' | 'FAMILLE';
  /** The last day on which something of it was recorded. */
  readonly movedOn: Day;
  readonly periods: readonly Period[];
  /** A date written on a letter or fixed by an event, where the law gives no period to compute. */
  readonly dueAt?: Day;
  /** The day of the letter or of the event that starts a delay. */
  readonly notifiedOn?: Day;
  readonly submittedOn?: Day;
  readonly appointment?: Appointment;
  /** « Reformulé par la famille »: whether, when last asked, it could say the step again in its own words. */
  readonly understood?: boolean;
  /** Per rule, the due day up to which it is done: how duties that come back, checks and reviews are closed. */
  readonly done?: RuleDays;
  /** Per rule, the day until which its reminders are put off. The due day does not move. */
  readonly snoozed?: RuleDays;
};

export type Member = {
  readonly id: string;
  readonly relation: 'REFERENCE' | 'CONJOINT' | 'ENFANT' | 'AUTRE';
  readonly firstName: string;
  readonly birth?: Month;
  readonly isAdult: boolean;
  /** The first receipt or API that says « reconnu réfugié »: the year to exchange a driving licence starts there. */
  readonly firstApiAt?: Day;
  /** Whether France Travail expects a monthly update of this person. */
  readonly updateDue?: 'OUI' | 'NON' | 'INCONNU';
};

/** `derogation`: past 18 months, which the lead alone grants, with a reason. */
export type ContractPeriod = {
  readonly start: Day;
  readonly end: Day;
  readonly kind: 'initial' | 'renewal' | 'derogation';
  readonly months: number;
  readonly decidedBy: string;
  readonly reason?: string;
};

/** The contract that binds family and service, 12 to 18 months; `periods` is append-only. */
export type SupportContract = {
  readonly signedAt: Day;
  readonly startsAt: Day;
  readonly periods: readonly ContractPeriod[];
};

/** A short fact, at most 500 characters. A private one is its author's alone. */
export type Note = {
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly isPrivate: boolean;
  /** The step that it tells of. */
  readonly step?: string;
};

/** What is said of a step in words that may name somebody or a place: kept apart, sealed. */
export type StepDetail = {
  readonly step: string;
  /** « DAH », « GRETA », an employer. */
  readonly organisation?: string;
  /** « T4 à Portes », « soudure », « CDD de 4 mois ». */
  readonly what?: string;
  /** The rank given by the commission that awards social housing. */
  readonly rank?: number;
  /** Why it was refused, in the words of the letter. */
  readonly reason?: string;
};

/** What stands between a person and a job (service page). Of health, only that it is to be reckoned with. */
export const barrierKinds = [
  'LANGUE',
  'MOBILITE',
  'GARDE',
  'NUMERIQUE',
  'LOGEMENT',
  'ADMINISTRATIF',
  'SANTE',
  'RESEAU',
  'DIPLOME',
  'REPERES',
  'METIER',
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** One obstacle, from the day it was noted to the day it was lifted. */
export type Barrier = { readonly kind: BarrierKind; readonly since: Day; readonly liftedOn?: Day };

/** A household that the service follows; its reference is `AG-yy-nnn`. One person alone is a household of one. */
export type Household = {
  readonly _id: string;
  readonly v: number;
  readonly status: HouseholdStatus;
  readonly referenceName: PersonName;
  readonly phone?: string;
  readonly adults: number;
  readonly children: number;
  readonly members: readonly Member[];
  readonly city: string;
  readonly protection: Protection;
  readonly recognisedAt?: Day | Month;
  readonly careEndDate?: Day;
  readonly careEndKind?: CareEndKind;
  readonly leaseStartsAt?: Day;
  readonly movedInOn?: Day;
  readonly onRsa: 'OUI' | 'NON' | 'INCONNU';
  readonly imlPlace: boolean;
  readonly referral: string;
  readonly referentId: string;
  readonly admittedOn: Day;
  readonly contract?: SupportContract;
  readonly steps: readonly Step[];
  readonly details?: readonly StepDetail[];
  readonly barriers?: readonly Barrier[];
  readonly notes: readonly Note[];
  readonly lastContactAt?: Day;
  readonly history: readonly Change[];
};

/** What tells a household apart in a list, without opening it. */
export type DirectoryEntry = {
  readonly ref: string;
  readonly name: PersonName;
  readonly phone?: string;
  readonly status: HouseholdStatus;
  readonly referentId: string;
  readonly size: number;
};

export function sizeOf(household: Pick<Household, 'adults' | 'children'>): number {
  return household.adults + household.children;
}

/** « Samira N. »: enough to recognise a family, too little for a stranger. */
export function shortName(name: PersonName): string {
  const initial = [...name.last][0];
  return name.first === '' ? name.last : `${name.first}${initial ? ` ${initial.toLocaleUpperCase('fr')}.` : ''}`;
}

/** « Amina Haidari ». */
export function fullName(name: PersonName): string {
  return [name.first, name.last].filter((part) => part !== '').join(' ');
}
