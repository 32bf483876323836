import { catalogue, type Field, type Organisation, type StepCode, type Variant } from '../../src/domain/catalogue';
import type { Day, Hour } from '../../src/domain/day';
import type { BarrierKind, Member } from '../../src/domain/household';
import type { StepState } from '../../src/domain/step-state';
import type { Answers } from '../form';

/** What happened to a step, as one choice: a state, a stage of its row (`stage:POSITIONED`), or who follows it. */
export type OutcomeChoice =
  | 'SUBMITTED'
  | 'MISSING_DOCS'
  | 'IN_REVIEW'
  | 'APPOINTMENT'
  | 'GRANTED'
  | 'REFUSED'
  | 'NOTIFIED'
  /** The duty that comes back is done this time. */
  | 'DONE'
  | 'NOT_APPLICABLE'
  /** The family lives there now. */
  | 'MOVED_IN'
  | 'FAMILY'
  | 'SERVICE'
  | `stage:${string}`;

/** What a draft of an update holds; `null` where the person left a question open. */
export type UpdateAnswers = {
  readonly household?: string | null;
  /** Households that one name may mean: the choice is among them. */
  readonly candidates?: readonly string[] | null;
  readonly field?: Field | null;
  readonly code?: StepCode | null;
  readonly member?: string | null;
  /** Whom the sentence tells of: « sa femme », « Yusuf ». */
  readonly relation?: Member['relation'] | null;
  readonly named?: string | null;
  readonly outcome?: OutcomeChoice | null;
  readonly on?: Day | null;
  readonly from?: Day | null;
  readonly until?: Day | null;
  /** How long it lasts, where only the first day is still to be known. */
  readonly months?: number | null;
  readonly appointment?: Day | null;
  readonly at?: Hour | null;
  readonly before?: Day | null;
  readonly act?: Variant | null;
  readonly organisation?: string | null;
  /** The office, where the same step is owed to several or depends on whom it is asked of. */
  readonly office?: Organisation | null;
  readonly what?: string | null;
  readonly rank?: number | null;
  readonly reason?: string | null;
  readonly barriers?: readonly BarrierKind[] | null;
  readonly leftRsa?: true | null;
  readonly movedIn?: true | null;
  readonly note?: string | null;
};

export const of = (answers: Answers): UpdateAnswers => answers as UpdateAnswers;

/** The state that a choice puts a step in; `null` when it moves nothing. */
export function stateOf(code: StepCode, outcome: OutcomeChoice): StepState | null {
  if (outcome.startsWith('stage:')) return catalogue[code].stages?.[outcome.slice(6)] ?? null;
  switch (outcome as Exclude<OutcomeChoice, `stage:${string}`>) {
    case 'SUBMITTED':
    case 'MISSING_DOCS':
    case 'IN_REVIEW':
    case 'APPOINTMENT':
    case 'GRANTED':
    case 'REFUSED':
    case 'NOT_APPLICABLE':
      return outcome as StepState;
    case 'NOTIFIED':
    case 'DONE':
    case 'MOVED_IN':
    case 'FAMILY':
    case 'SERVICE':
      return null;
  }
}

/** Two adults of whom no one is named yet. */
export const UNNAMED = ['REFERENCE', 'CONJOINT'] as const;
