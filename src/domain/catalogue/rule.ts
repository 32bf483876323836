import type { Day } from '../day';
import type { StepState } from '../step-state';
import type { SourceId } from './sources';

/** The three fields of the support contract, and the duties of the service itself. */
export type Field = 'RIGHTS' | 'HOUSING' | 'EMPLOYMENT' | 'SUPPORT';

/** `verified`: read in a public text. `assumption`: to be confirmed by the service. */
type Status = 'verified' | 'assumption';

export type Organisation =
  | 'ANTS'
  | 'ASSOCIATION'
  | 'ASSUREUR'
  | 'BAILLEUR'
  | 'BANQUE'
  | 'CADA_HUDA'
  | 'CAF'
  | 'CAP_EMPLOI'
  | 'CCAS'
  | 'CIO'
  | 'CMS'
  | 'CPAM'
  | 'DDETS'
  | 'DEPARTEMENT'
  | 'DGFIP'
  | 'DOMICILIATION'
  | 'ACTION_LOGEMENT'
  | 'ADLS'
  | 'AFPA'
  | 'EMPLOYEUR'
  | 'EMPLOIS_INCLUSION'
  | 'ENIC_NARIC'
  | 'FOURNISSEUR'
  | 'FRANCE_TRAVAIL'
  | 'FRANCE_VISAS'
  | 'GRETA'
  | 'LA_POSTE'
  | 'ECOLE'
  | 'MISSION_LOCALE'
  | 'MSA'
  | 'OFII'
  | 'OFPRA'
  | 'PREFECTURE'
  | 'PRESCRIPTEUR'
  | 'PROPRIETAIRE'
  | 'REGION'
  | 'SERVICE'
  | 'SIAO'
  | 'SNE'
  | 'TRIBUNAL';

/** The cases that the law tells apart inside one row. */
export type Variant =
  | 'ON_ANEF_LIST'
  | 'NOT_ON_ANEF_LIST'
  | 'CHILD_OF_REFUGEE'
  | 'CHILD_OF_OTHER'
  | 'ORDINARY'
  | 'AGED_DURING_PROCEDURE'
  | 'CONTRACT'
  | 'OLD_CER'
  | 'END_OF_CARE'
  | 'THREE_MONTH_LIMIT'
  | 'SIX_MONTH_LIMIT'
  | 'VISA'
  | 'RSA'
  | 'CAF_CPAM'
  | 'OQTF'
  | 'OTHER_ACT'
  | 'THREE_MONTHS'
  | 'ONE_MONTH';

/** What happens when a deadline passes: the key of a sentence. */
export type Consequence =
  | 'appealLost'
  | 'cssEnds'
  | 'cssInterrupted'
  | 'cssToAsk'
  | 'evictionProcedure'
  | 'fileAnyway'
  | 'fuhlRefused'
  | 'healthCoverCloses'
  | 'housingBenefitMonthsLost'
  | 'leaseAtRisk'
  | 'licenceLost'
  | 'noApiOwed'
  | 'noKeys'
  | 'noPermitAsAdult'
  | 'offerRefusedBySilence'
  | 'placeLost'
  | 'registrationEnds'
  | 'reunificationImpossible'
  | 'rsaMonthLost'
  | 'rsaReduced'
  | 'rsaStops'
  | 'seniorityLost'
  | 'stayEnds'
  | 'stampSurcharge'
  | 'supportEnds'
  | 'workAndRightsStop';

export type DeadlineKind = 'EXPIRY' | 'WINDOW' | 'RECURRING' | 'EVENT' | 'AGE' | 'APPOINTMENT' | 'REVIEW';

/** A way along the calendar: months first, then days, then to the end of the month. Negative goes back. */
export type Offset = { readonly months?: number; readonly days?: number; readonly toEndOfMonth?: true };

/** The day that a rule counts from. */
export type Anchor =
  /** The last day, or the first, of the step's last period. */
  | 'periodEnd'
  | 'periodStart'
  /**
   * What the step records: a date on a letter, the day of the letter, of the filing, of the appointment, of the last
   * news (or of the meeting that is awaited: nobody is chased before it).
   */
  | 'letter'
  | 'notified'
  | 'submitted'
  | 'appointment'
  | 'moved'
  /** What the household records. */
  | 'recognition'
  | 'admission'
  | 'lease'
  | 'moveIn'
  | 'firstReview'
  | 'termReview'
  | 'contractDecision'
  /** The last day of the member's latest card or API. */
  | 'residenceDocumentEnd'
  /** The last day on which an employment step moved. */
  | 'employmentMoved'
  /** The last day on which the family was met, called, or something of it was learnt. */
  | 'lastContact'
  /** What the member records; a month of birth counts from its first day, the safe bound. */
  | 'birth'
  | 'firstApi'
  | { readonly on: Day };

/** A day of a month, clamped to its length, so many months before the month of the occurrence. */
export type MonthDay = { readonly day: number; readonly inFebruary?: number; readonly monthsBefore?: number };

/**
 * How a duty comes back. `calendar`: on days of the month, every so many months in step with the anchor's month.
 * `anniversary`: every so many months after the anchor.
 */
export type Cycle =
  | {
      readonly kind: 'calendar';
      readonly months: 1 | 3 | 12;
      readonly opens: MonthDay;
      readonly due: MonthDay | { readonly setting: 'quarterlyClosingDay' };
    }
  | { readonly kind: 'anniversary'; readonly months: number };

/** Which recorded state of the step closes the deadline; a rule marked done is closed in any case. */
export type ClosedBy = 'filing' | 'filingOrGrant' | 'answer' | 'mark';

/** What is recorded once a deadline is dealt with, where that is not the state that closes it. */
export type OnceDone =
  /** The office was chased and has not answered: the step goes on, the delay starts again. */
  | { readonly kind: 'chased' }
  | { readonly kind: 'stage'; readonly stage: string }
  /** It is asked for again: the right still ends, until the last day of a new period is known. */
  | { readonly kind: 'filed' }
  /** The last day of a new period alone closes it. */
  | { readonly kind: 'newEnd' }
  /** The right runs again for so many months, from that day or from its former end. */
  | { readonly kind: 'renewed'; readonly months: number; readonly from: 'thatDay' | 'formerEnd' };

type RuleBase = {
  readonly from: Anchor;
  /** The last day, counted from the anchor, or that of another one; without it, the anchor itself. */
  readonly due?: Offset | { readonly setting: DaySetting } | { readonly at: Anchor };
  /**
   * When to speak, beside the due day and the days after it. Zero and more counts from the anchor (or the opening of a
   * recurring duty), less than zero from the last day: the anchor or the due day, whichever comes later.
   */
  readonly remind: readonly Offset[] | 'fromDueDay';
  /** Goes on speaking every so many days, from the due day to the anchor, or without end once it is passed. */
  readonly thenEveryDays?: number;
  /** The first of the last days, counted as `remind` is; 7 days before the due day without it. */
  readonly lastCall?: Offset;
  /** When a critical deadline becomes critical, counted as `remind` is; at once without it. */
  readonly criticalFrom?: Offset;
  /** When the lead is warned before the due day, counted as `remind` is. */
  readonly leadFrom?: Offset;
  readonly closedBy: ClosedBy;
  readonly onceDone?: OnceDone;
  /** The rule holds only in these states. */
  readonly onlyIn?: readonly StepState[];
  readonly variants?: readonly Variant[];
  /** Nothing is to be asked while the household receives the RSA. */
  readonly automaticOnRsa?: true;
  /** Holds for those of whom France Travail expects an update, or might. */
  readonly ifUpdateDue?: true;
  /** Nothing is to be done while the support is suspended. */
  readonly notWhileSuspended?: true;
  /** Whether a right stops, where the rule differs from its row. */
  readonly critical?: boolean;
  readonly consequence?: Consequence;
  /** What to know once the window is closed and the right still runs. */
  readonly onceClosed?: Consequence;
  /** What to know once it is over, where that is another thing. */
  readonly onceOver?: Consequence;
  /** Where the period stands in doubt though the row is verified, or the other way round. */
  readonly status?: Status;
};

/** One deadline that a kind of step carries. */
export type Rule = RuleBase &
  (
    | { readonly kind: Exclude<DeadlineKind, 'WINDOW' | 'RECURRING'> }
    | { readonly kind: 'WINDOW'; readonly opens: Offset }
    | { readonly kind: 'RECURRING'; readonly cycle: Cycle }
  );

/** One row of the catalogue: a kind of step, what the law says of it, and where that was read. */
export type Row = {
  readonly field: Field;
  /** A right stops when it is missed. */
  readonly critical?: true;
  /** One step per person rather than per household. */
  readonly perMember?: true;
  readonly organisations: readonly Organisation[];
  /** The first is taken when a step does not say. */
  readonly variants?: readonly Variant[];
  /** Its own words for where it stands, in order, and the state that each is. */
  readonly stages?: Readonly<Record<string, StepState>>;
  /** The stage that a letter brings: its day starts a delay. */
  readonly byLetter?: string;
  /** When the next one is another step: a second job does not overwrite the first. Else the same step goes on. */
  readonly anew?: 'onceSettled' | 'afterLastStage';
  /** Its cases follow one another: each grant is the next, and lasts so many months at most where its end is not said. */
  readonly advances?: { readonly months: number };
  /** What its refusal is, for the appeal. Without it there is none: a landlord, an employer. */
  readonly refusal?: Variant;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly sources: readonly SourceId[];
  readonly verifiedOn: Day;
  readonly status: Status;
  /** A page in plain French that a family can read. */
  readonly link?: string;
};

/** What the law leaves to each service or to local rules: settings, with defaults to be confirmed. */
export type ServiceRules = {
  readonly answerReferrerDays: number;
  readonly signContractDays: number;
  /** FUHL: the last day to ask, counted from the lease. */
  readonly fuhlDaysAfterLease: number;
  readonly cafLoanDaysAfterMoveIn: number;
  readonly insertionAidDaysAfterMoveIn: number;
  readonly imlConventionMonths: number;
  /** After how many days an office that does not answer is chased. */
  readonly silentOfficeDays: number;
  /** The last day of the month to confirm the quarterly declaration, clamped to the month. */
  readonly quarterlyClosingDay: number;
};
type DaySetting = Exclude<keyof ServiceRules, 'imlConventionMonths' | 'quarterlyClosingDay'>;

export const defaultServiceRules: ServiceRules = {
  answerReferrerDays: 4,
  signContractDays: 14,
  fuhlDaysAfterLease: 0,
  cafLoanDaysAfterMoveIn: 0,
  insertionAidDaysAfterMoveIn: 0,
  imlConventionMonths: 12,
  silentOfficeDays: 30,
  quarterlyClosingDay: 31,
};

/** Lead times in days: below zero before the last day, above after the event. */
export function days(...counts: readonly number[]): Offset[] {
  return counts.map((count) => ({ days: count }));
}

export function months(...counts: readonly number[]): Offset[] {
  return counts.map((count) => ({ months: count }));
}

/** An age, from the birth. */
export function age(years: number, andMonths = 0): Offset {
  return { months: years * 12 + andMonths };
}

/** The lead times of a row that names none. */
export const usualLeads: readonly Offset[] = days(-30, -15, -7, -1);
