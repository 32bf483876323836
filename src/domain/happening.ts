import type { Organisation, StepCode, Variant } from './catalogue';
import type { ContractRefusal } from './contract';
import type { Day, Hour } from './day';
import type { BarrierKind, Member, StepDetail } from './household';

/**
 * Which step something happened to: one that exists (`step`), or the first of its kind, made when there is none.
 * `organisation`: the office that it is for, where the same step is owed to several.
 */
export type StepRef = {
  readonly code: StepCode;
  readonly member?: string;
  readonly step?: string;
  readonly organisation?: Organisation;
};

/** How a step moved, in the words of a worker. Every day is a day in Paris; `on` is the day it happened. */
export type Move =
  | { readonly kind: 'submitted'; readonly on: Day }
  /** `before`: until when the missing papers are awaited. */
  | { readonly kind: 'missingDocs'; readonly on: Day; readonly before?: Day }
  | { readonly kind: 'inReview'; readonly on: Day }
  | { readonly kind: 'appointment'; readonly on: Day; readonly at?: Hour }
  /** `from` and `until`: the period granted, appended to those before. */
  | { readonly kind: 'granted'; readonly on: Day; readonly from?: Day; readonly until?: Day }
  /** `notifiedOn`: the day of the letter; `act`: the case of the APPEAL row; `before`: the last day to appeal, as the letter says it. */
  | {
      readonly kind: 'refused';
      readonly on: Day;
      readonly notifiedOn?: Day;
      readonly act?: Variant;
      readonly before?: Day;
    }
  /** A letter that starts a delay of the row: an offer, a formal notice, an orientation. `before`: the day it says. */
  | { readonly kind: 'notified'; readonly on: Day; readonly before?: Day }
  | { readonly kind: 'notApplicable'; readonly on: Day }
  /** A stage of the row (`stages` of the catalogue), with the date that comes with it. */
  | {
      readonly kind: 'stage';
      readonly stage: string;
      readonly on: Day;
      readonly appointment?: Day;
      readonly at?: Hour;
      readonly before?: Day;
      readonly from?: Day;
      readonly until?: Day;
    };

/** Something that a worker says has happened to a household: what one write records. */
export type Happening =
  | {
      readonly kind: 'moved';
      readonly step: StepRef;
      readonly move: Move;
      readonly detail?: Omit<StepDetail, 'step'>;
      readonly note?: string;
      /** « Reformulé par la famille »: whether the family could say it again in its own words. */
      readonly understood?: boolean;
    }
  /**
   * A deadline is dealt with: the rule of that step is done up to its due day, and a filing or a grant is recorded where
   * that is what it asks. `until`: the last day of the new period, where a right was renewed and it is known.
   */
  | { readonly kind: 'done'; readonly deadline: string; readonly on: Day; readonly until?: Day }
  /** Its reminders are put off, never past the day on which the right ends. */
  | { readonly kind: 'snoozed'; readonly deadline: string; readonly until: Day }
  /** « La famille gère seule », or the service again. */
  | { readonly kind: 'followedBy'; readonly step: StepRef; readonly by: 'SERVICE' | 'FAMILLE' }
  /** Who lives there: those without an id are added, the others replaced. */
  | { readonly kind: 'members'; readonly members: readonly (Omit<Member, 'id'> & { readonly id?: string })[] }
  | { readonly kind: 'barriers'; readonly present: readonly BarrierKind[] }
  | { readonly kind: 'noted'; readonly text: string; readonly isPrivate: boolean; readonly step?: string }
  | { readonly kind: 'assigned'; readonly to: string }
  /** The support contract is signed, for 12 to 18 months. */
  | { readonly kind: 'contracted'; readonly signedAt: Day; readonly startsAt: Day; readonly months: number }
  /** It goes on for so many months; whoever says it may decide it (the lead, service page). */
  | { readonly kind: 'extended'; readonly months: number; readonly reason?: string }
  | { readonly kind: 'rsa'; readonly onRsa: 'OUI' | 'NON'; readonly on: Day }
  | { readonly kind: 'movedIn'; readonly on: Day; readonly city?: string };

/** Why something cannot be recorded, with what one needs to say so. */
export type Objection =
  /** The household has left the service. */
  | { readonly kind: 'left' }
  | { readonly kind: 'unknownStep' }
  /** The deadline is not there any more: dealt with, or moved. */
  | { readonly kind: 'goneDeadline' }
  | { readonly kind: 'endBeforeStart'; readonly start: Day; readonly end: Day }
  /** A day that no file can bear: before 2000, or more than 15 years ahead. */
  | { readonly kind: 'impossibleDay'; readonly day: Day }
  /** What has happened cannot be in the future. */
  | { readonly kind: 'notYet'; readonly day: Day }
  /** A snooze that would outlive the right, or let what is late wait. */
  | { readonly kind: 'pastLimit'; readonly limit: Day; readonly isLate?: true }
  /** This turn of a duty that comes back has not begun. */
  | { readonly kind: 'notOpenYet'; readonly opensAt: Day }
  /** A right is renewed, and the last day of its new period is not said: nothing could be reminded of. */
  | { readonly kind: 'noNewEnd' }
  | { readonly kind: 'tooManyMembers' }
  | { readonly kind: 'contract'; readonly reason: ContractRefusal | 'signedAlready' | 'notSigned' };

/** What is recorded all the same, and deserves a word. */
export type Remark =
  /** Granted, and no filing was ever recorded. */
  | { readonly kind: 'neverSubmitted' }
  /** Filed before its window opens. */
  | { readonly kind: 'tooEarly'; readonly opensAt: Day }
  /** Filed after its window closed. */
  | { readonly kind: 'tooLate'; readonly dueAt: Day }
  /** A refusal without the date of the decision: the appeal cannot be counted. */
  | { readonly kind: 'appealToDate' };
