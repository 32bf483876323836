import type { StepCode } from '../domain/catalogue';
import type { Day, Hour } from '../domain/day';
import type { CareEndKind, PersonName, Potential, Protection, RightKey, SourceType } from '../domain/referral';

/** Everything that a person can want of Jalon. */
export const intents = [
  'referral.create',
  'household.show',
  'household.assign',
  'housing.update',
  'employment.update',
  'rights.update',
  'deadline.query',
  'deadline.add',
  'deadline.done',
  'deadline.snooze',
  'note.add',
  'contract.start',
  'contract.extend',
  'contract.end',
  'status.team',
  'status.mine',
  'reminders.settings',
  'export',
  'language',
  'help',
  'cancel',
  'undo',
  'yes',
  'no',
  'greeting',
  'thanks',
  'none',
] as const;
export type Intent = (typeof intents)[number];

/** `go`: act or prefill. `ask`: « Vouliez-vous dire… ». `help`: say what can be done. */
export type Decision = 'go' | 'ask' | 'help';

/** Where in the bounded text something was read: `at` included, `to` excluded. */
export type Span = { readonly text: string; readonly at: number; readonly to: number };

/** Days are in Paris. The `end` of a range and of a `before` is excluded, the `start` of an `after` is included. */
export type DateValue =
  | { readonly kind: 'day'; readonly start: Day; readonly hour?: Hour }
  | { readonly kind: 'range'; readonly start: Day; readonly end: Day }
  | { readonly kind: 'before'; readonly end: Day }
  | { readonly kind: 'after'; readonly start: Day }
  | { readonly kind: 'overdue' };
export type DateMention = Span & { readonly value: DateValue };

/** A household of the directory, with the confidence (0 to 1) that it is the one meant. */
export type HouseholdMention = Span & { readonly id: string; readonly confidence: number };
/** A family name that nobody in the directory bears. */
export type NewHouseholdMention = Span & { readonly name: PersonName };
export type WorkerMention = Span & { readonly id: string; readonly confidence: number };
/** `type` is what decides the conditions; `text` is what people wrote (« CADA de Valence »). */
export type SourceMention = Span & { readonly type: SourceType; readonly organisation: string };
/** Of how many people the sentence speaks. `adults` and `children` when the sentence tells them apart. */
export type CountMention = Span & { readonly people: number; readonly adults?: number; readonly children?: number };
/** A public reference: AG-26-014 (a household) or OR-26-031 (a referral), written in full. */
export type ReferenceMention = Span & { readonly ref: string };
export type StepMention = Span & { readonly code: StepCode };

export type Slots = {
  readonly dates: readonly DateMention[];
  readonly households: readonly HouseholdMention[];
  readonly newHousehold?: NewHouseholdMention;
  readonly references: readonly ReferenceMention[];
  readonly workers: readonly WorkerMention[];
  readonly source?: SourceMention;
  readonly count?: CountMention;
  readonly step?: StepMention;
};

export type Meaning = {
  /** The text as understood: bounded, white space folded. Spans point into it. */
  readonly text: string;
  readonly intent: Intent;
  readonly confidence: number;
  readonly decision: Decision;
  /** The next best intents, best first, without the chosen one. */
  readonly alternatives: readonly { readonly intent: Intent; readonly confidence: number }[];
  readonly slots: Slots;
};

/** The facts of a referral that stand in a sentence or in an answer, beside its slots. Absent: not said. */
export type ReferralClues = {
  readonly protection?: Protection;
  readonly city?: string;
  /** Said of the city, when it is a known one in or out of the Drôme. */
  readonly livesInDrome?: boolean;
  readonly hostedByThirdParty?: boolean;
  readonly wantsIml?: boolean;
  readonly agirFollowed?: boolean;
  readonly careEndKind?: CareEndKind;
  readonly rightsOpened?: readonly RightKey[];
  /** Said to be missing or still under way. */
  readonly rightsMissing?: readonly RightKey[];
  readonly potential?: Potential;
  readonly potentialReason?: string;
  readonly phone?: string;
};
