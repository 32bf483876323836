import type { Field, FieldView } from '../cards/form';
import type { Day, Instant } from '../src/domain/day';
import type { Meaning, ReferralClues } from '../src/understanding/meaning';
import type { Inputs } from './turn';

/** Answers by the name of their question; `null` means asked, and left open. */
export type Answers = Readonly<Record<string, unknown>>;

/** A sentence, as understood. */
export type Heard = {
  readonly meaning: Meaning;
  readonly clues: ReferralClues;
  readonly now: Instant;
  readonly today: Day;
};

/** A value, or the sentence that says why the text is none; both, where only a part of it is kept. */
export type Read = { readonly value: unknown; readonly problem?: string } | { readonly problem: string };

export type Question = {
  readonly key: string;
  readonly label: (answers: Answers) => string;
  /** The question in plain text: no name, no right. */
  readonly ask: (answers: Answers) => string;
  readonly field: Field;
  /** Said when nothing is answered; a question without it may be left open. */
  readonly required?: string;
  /** May be left open, yet is asked once. */
  readonly worthAsking?: true;
  /** Offered only to whoever corrects. */
  readonly quiet?: true;
  readonly when?: (answers: Answers) => boolean;
  /** What stands in the card's field. */
  readonly read: (input: string, today: Day) => Read;
  /** What a sentence says when this very question was asked; `undefined`: nothing. */
  readonly hear: (heard: Heard, answers: Answers) => unknown;
  readonly show: (value: unknown) => string;
  /** Whether a kept value still is an answer, after the form has changed. */
  readonly accepts: (value: unknown) => boolean;
};

/** A form is data: the engine below knows nothing of what it asks. */
export type Form = {
  readonly id: string;
  readonly schemaVersion: number;
  readonly questions: readonly Question[];
  /** What a sentence says about any question, asked or not; the one that was asked tells an « oui, … » apart. */
  readonly gather: (heard: Heard, answers: Answers, asked?: Question) => Answers;
  /** What follows from the answers, such as a count from a total. */
  readonly settle?: (answers: Answers) => Answers;
  /** Old names of questions, by the new one. */
  readonly renamed?: Readonly<Record<string, string>>;
};

/**
 * A form being filled: `trail` is the order in which questions were answered. An entry may name several, with a space
 * between: what followed from an answer goes back with it.
 */
export type Filling = { readonly answers: Answers; readonly trail: readonly string[] };

export const EMPTY: Filling = { answers: {}, trail: [] };

/** The questions that apply and have no answer yet, in the order of the form. */
export function unanswered(form: Form, answers: Answers): Question[] {
  return applicable(form, answers).filter(({ key }) => answers[key] === undefined);
}

/** The questions to ask before anything is recorded, in the order of the form. */
export function pending(form: Form, answers: Answers): Question[] {
  return applicable(form, answers).filter(({ key, required, worthAsking }) =>
    required ? (answers[key] ?? null) === null : worthAsking && answers[key] === undefined,
  );
}

/** Takes what a sentence says: anything it tells of, and the answer to the question that was asked. */
export function hear(form: Form, filling: Filling, heard: Heard, asked?: Question): Filling {
  const gathered = form.gather(heard, filling.answers, asked);
  // A sentence that tells of something else does not answer the question as well: « non, 4 personnes ».
  const isElsewhere = Object.keys(gathered).some(
    (key) => asked && !key.startsWith(asked.key) && gathered[key] !== filling.answers[key],
  );
  if (!asked || asked.key in gathered || isElsewhere) return fill(form, filling, gathered);
  const answer = asked.hear(heard, { ...filling.answers, ...gathered });
  return fill(form, filling, answer === undefined ? gathered : { ...gathered, [asked.key]: answer });
}

/** What the fields of a card hold: the filling with every good value taken, and the problems of the others. */
export type Submission = { readonly filling: Filling; readonly problems: readonly string[] };

/** What pressing a button says of the fields around it. */
export type Submitting = {
  readonly today: Day;
  /** The card has been overtaken: it only answers what is still open, so that it cannot undo a later correction. */
  readonly isStale: boolean;
  /** The person is done with the card: what was shown and left empty is not asked again. */
  readonly isDone: boolean;
};

/** Takes what stands in the fields of a card. */
export function submit(
  form: Form,
  filling: Filling,
  inputs: Inputs,
  { today, isStale, isDone }: Submitting,
): Submission {
  const taken: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const { key, field, required, read } of applicable(form, filling.answers)) {
    if (isStale && filling.answers[key] !== undefined) continue;
    const input = inputs[key]?.trim() ?? '';
    const isList = field.kind === 'list';
    // A list where nothing is ticked is missing from the inputs, and still is an answer.
    if (!(key in inputs) && !(isList && isDone && !isStale)) continue;
    if (input === '' && !isList) {
      // An emptied field takes its value back, but never the answer that blocks.
      if (isDone && (filling.answers[key] === undefined || (!required && !isStale))) taken[key] = null;
      continue;
    }
    const answer = read(input, today);
    if (answer.problem !== undefined) problems.push(answer.problem);
    if ('value' in answer) taken[key] = answer.value;
  }
  return { filling: fill(form, filling, taken), problems };
}

/** Leaves a question open, without asking it again. */
export function skip(form: Form, filling: Filling, key: string): Filling {
  return fill(form, filling, { [key]: null });
}

/** Takes the last answer back; `null` when there is none. */
export function back({ answers, trail }: Filling): Filling | null {
  const last = trail[trail.length - 1];
  if (last === undefined) return null;
  const taken = last.split(' ');
  const rest = Object.fromEntries(Object.entries(answers).filter(([key]) => !taken.includes(key)));
  return { answers: rest, trail: trail.slice(0, -1) };
}

/** A draft of another version of the form: renamed answers move, removed or impossible ones go, new questions are open. */
export function revive(form: Form, { answers, trail }: Filling): Filling {
  const kept: Record<string, unknown> = {};
  for (const { key, accepts } of form.questions) {
    const value = answers[key] ?? answers[form.renamed?.[key] ?? key];
    if (value !== undefined && (value === null || accepts(value))) kept[key] = value;
  }
  return { answers: kept, trail: trail.filter((entry) => entry.split(' ').every((key) => key in kept)) };
}

/** A question as a card shows it. */
export function fieldView(question: Question, answers: Answers): FieldView {
  const value = answers[question.key] ?? null;
  return {
    key: question.key,
    label: question.label(answers),
    field: question.field,
    ...(question.required && question.field.kind !== 'list' && value === null ? { error: question.required } : {}),
    ...(value === null ? {} : { value: question.show(value) }),
  };
}

/** The questions that have a value, to correct them. */
export function answered(form: Form, answers: Answers): Question[] {
  return applicable(form, answers).filter(({ key }) => (answers[key] ?? null) !== null);
}

function applicable(form: Form, answers: Answers): Question[] {
  return form.questions.filter(({ when }) => when?.(answers) ?? true);
}

function fill(form: Form, { answers, trail }: Filling, taken: Answers): Filling {
  const keys = Object.keys(taken).filter((key) => taken[key] !== answers[key]);
  if (keys.length === 0) return { answers, trail };
  const all = { ...answers, ...taken };
  const settled = form.settle?.(all) ?? all;
  const derived = Object.keys(settled).filter((key) => !(key in all));
  return { answers: settled, trail: [...trail.filter((key) => !keys.includes(key)), ...withDerived(keys, derived)] };
}

function withDerived(keys: readonly string[], derived: readonly string[]): string[] {
  return keys.map((key, index) => (index === keys.length - 1 ? [key, ...derived].join(' ') : key));
}
