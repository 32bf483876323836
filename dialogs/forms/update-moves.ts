import type { Day } from '../../src/domain/day';
import type { Move } from '../../src/domain/happening';
import type { StepDetail } from '../../src/domain/household';
import type { OutcomeChoice, UpdateAnswers } from './update-answers';

/** The outcomes that move the step itself. */
export type MovingOutcome = Exclude<OutcomeChoice, 'FAMILY' | 'SERVICE' | 'DONE' | 'MOVED_IN'>;

type Key = 'act' | 'from' | 'until' | 'appointment' | 'at' | 'before' | 'organisation' | 'what' | 'rank' | 'reason';

const words: readonly Key[] = ['organisation', 'what', 'rank', 'reason'];
const meeting: readonly Key[] = ['appointment', 'at'];
const staged: readonly Key[] = [...words, ...meeting, 'before', 'from', 'until'];
const all: readonly Key[] = [...staged, 'act'];

/** What each outcome records beside its day. */
function keysOf(outcome: OutcomeChoice): readonly Key[] {
  if (outcome.startsWith('stage:')) return staged;
  switch (outcome as Exclude<OutcomeChoice, `stage:${string}`>) {
    case 'SUBMITTED':
    case 'IN_REVIEW':
    case 'APPOINTMENT':
      return [...words, ...meeting];
    case 'GRANTED':
      return [...words, ...meeting, 'from', 'until'];
    case 'MISSING_DOCS':
    case 'NOTIFIED':
      return [...words, ...meeting, 'before'];
    case 'REFUSED':
      return [...words, ...meeting, 'before', 'act'];
    case 'NOT_APPLICABLE':
      return words;
    case 'DONE':
    case 'MOVED_IN':
    case 'FAMILY':
    case 'SERVICE':
      return [];
  }
}

/** The answers that would be recorded: nothing else is told of them. */
export function recordedOf(answers: UpdateAnswers): UpdateAnswers {
  if (!answers.outcome) return answers;
  const kept = keysOf(answers.outcome);
  const dropped: ReadonlySet<string> = new Set(all.filter((key) => !kept.includes(key)));
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !dropped.has(key)));
}

/** Whether a meeting may be told beside it. */
export function mayMeet(outcome: OutcomeChoice): boolean {
  return outcome !== 'APPOINTMENT' && !outcome.startsWith('stage:') && keysOf(outcome).includes('appointment');
}

/** What happened to the step, in the words of the domain. */
export function moveOf(a: UpdateAnswers, outcome: MovingOutcome, today: Day): Move {
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
  switch (outcome as Exclude<MovingOutcome, `stage:${string}`>) {
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

export function detailOf({ organisation, what, rank, reason }: UpdateAnswers): { detail?: Omit<StepDetail, 'step'> } {
  const detail = {
    ...given('organisation', organisation),
    ...given('what', what),
    ...given('rank', rank),
    ...given('reason', reason),
  };
  return Object.keys(detail).length > 0 ? { detail } : {};
}

export function given<K extends string, T>(key: K, value: T | null | undefined): { [P in K]?: T } {
  return (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
