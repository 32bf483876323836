import { catalogue, type Field, type Organisation, type StepCode, type Variant } from '../../src/domain/catalogue';
import type { Day, Hour } from '../../src/domain/day';
import { freeId } from '../../src/domain/happen/members';
import type { Happening, Move } from '../../src/domain/happening';
import type { BarrierKind, Household, Member, StepDetail } from '../../src/domain/household';
import type { StepState } from '../../src/domain/step-state';
import type { Answers } from '../form';
import { type Duty, dutyOf } from './update-duty';

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

/** Which turn of a duty the answers say is done; `null` when they say something else. */
export function dutyIn(answers: Answers, household: Household | null, today: Day): Duty | null {
  const a = of(answers);
  if (a.outcome !== 'DONE' || !a.code || !household) return null;
  const { member } = whose(a, household);
  return dutyOf({ code: a.code, ...(member ? { member } : {}) }, a.on ?? today, household, today);
}

/** What the answers say has happened, in the order in which it is recorded; `null` while something is missing. */
export function happeningsOf(answers: Answers, household: Household | null, today: Day): readonly Happening[] | null {
  const a = of(answers);
  if (!a.household || !a.code) return null;
  if (a.code === 'BARRIERS_DIAGNOSIS' && a.barriers) return [{ kind: 'barriers', present: a.barriers }];
  if (!a.outcome) return null;
  const { naming, member } = whose(a, household);
  if (a.outcome === 'MOVED_IN') return [{ kind: 'movedIn', on: a.on ?? today }];
  const step = { code: a.code, ...(member ? { member } : {}), ...given('organisation', a.office) };
  if (a.outcome === 'DONE') {
    const duty = dutyIn(answers, household, today);
    return duty?.kind === 'turn' ? duty.happenings : null;
  }
  const first: Happening =
    a.outcome === 'FAMILY' || a.outcome === 'SERVICE'
      ? { kind: 'followedBy', step, by: a.outcome === 'FAMILY' ? 'FAMILLE' : 'SERVICE' }
      : { kind: 'moved', step, move: moveOf(a, a.outcome, today), ...detailOf(a), ...(a.note ? { note: a.note } : {}) };
  return [
    ...naming,
    first,
    ...(a.movedIn ? [{ kind: 'movedIn', on: a.on ?? a.from ?? today } as const] : []),
    ...(a.leftRsa ? [{ kind: 'rsa', onRsa: 'NON', on: a.on ?? today } as const] : []),
  ];
}

/** Whose step it is. Adults without a name become members, to be named later. */
function whose(
  { member, code }: UpdateAnswers,
  household: Household | null,
): { naming: readonly Happening[]; member?: string } {
  if (!member || member === 'ALL' || !code || !catalogue[code].perMember) return { naming: [] };
  if (!household || !UNNAMED.some((one) => one === member)) return { naming: [], member };
  const { members: known, referenceName, _id: ref } = household;
  const members = UNNAMED.filter((one) => !known.some(({ relation }) => relation === one)).map((relation) => ({
    relation,
    firstName: relation === 'REFERENCE' ? referenceName.first : '',
    isAdult: true,
  }));
  const named = members.reduce<readonly Member[]>((so, one) => so.concat({ ...one, id: freeId(so, ref) }), known);
  const theirs = named.find(({ relation }) => relation === member);
  return { naming: members.length > 0 ? [{ kind: 'members', members }] : [], ...(theirs ? { member: theirs.id } : {}) };
}

function moveOf(a: UpdateAnswers, outcome: OutcomeChoice, today: Day): Move {
  const on = a.on ?? today;
  if (outcome.startsWith('stage:')) {
    return {
      kind: 'stage',
      stage: outcome.slice(6),
      on,
      ...given('appointment', a.appointment),
      ...given('at', a.at),
      ...given('before', a.before),
      ...given('from', a.from),
      ...given('until', a.until),
    };
  }
  switch (outcome as Exclude<OutcomeChoice, `stage:${string}` | 'FAMILY' | 'SERVICE' | 'DONE' | 'MOVED_IN'>) {
    case 'SUBMITTED':
      return { kind: 'submitted', on };
    case 'MISSING_DOCS':
      return { kind: 'missingDocs', on, ...given('before', a.before) };
    case 'IN_REVIEW':
      return { kind: 'inReview', on };
    case 'APPOINTMENT':
      return { kind: 'appointment', on: a.appointment ?? on, ...given('at', a.at) };
    case 'GRANTED':
      return { kind: 'granted', on, ...given('from', a.from), ...given('until', a.until) };
    case 'REFUSED':
      return {
        kind: 'refused',
        on: today,
        ...given('notifiedOn', a.on),
        ...given('act', a.act),
        ...given('before', a.before),
      };
    case 'NOTIFIED':
      return { kind: 'notified', on, ...given('before', a.before) };
    case 'NOT_APPLICABLE':
      return { kind: 'notApplicable', on };
  }
}

function detailOf({ organisation, what, rank, reason }: UpdateAnswers): { detail?: Omit<StepDetail, 'step'> } {
  const detail = {
    ...given('organisation', organisation),
    ...given('what', what),
    ...given('rank', rank),
    ...given('reason', reason),
  };
  return Object.keys(detail).length > 0 ? { detail } : {};
}

function given<K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
