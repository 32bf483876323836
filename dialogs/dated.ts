import type { Day } from '../src/domain/day';
import { fullDay } from '../src/words/fr/day';
import { doneForm, lineWords, noteForm, snoozeForm } from '../src/words/fr/small-forms';
import type { Answers, Form } from './form';
import { lastOf } from './forms/past-day';
import { asDay } from './forms/plain';
import { bareDateOf } from './forms/update-dates';
import { householdDialog } from './household-dialog';
import type { Act } from './household-writing';

/** The lines that a date is asked for: deadlines and memos by their ids, and how each is told. */
export type DatedAnswers = {
  readonly deadlines: readonly string[];
  readonly memos: readonly string[];
  readonly labels: readonly string[];
  readonly household?: string;
  readonly on?: Day | null;
  /** What is to be noted of the first household, in the same write. */
  readonly note?: string;
};
const of = (answers: Answers): DatedAnswers => answers as unknown as DatedAnswers;

/** The day on which something was done: asked of what is critical, and echoed before it is written. */
export const doneDialog = dated('done', doneForm, ({ deadlines, memos }, on) => [
  ...byHousehold(deadlines, (deadline) => ({ kind: 'done', deadline, on })),
  ...memos.map((id): Act => ({ kind: 'memoMoved', id, doneOn: on })),
]);

/** Until when reminders are put off; the last day does not move. */
export const snoozeDialog = dated('snooze', snoozeForm, ({ deadlines, memos }, until) => [
  ...byHousehold(deadlines, (deadline) => ({ kind: 'snoozed', deadline, until })),
  ...memos.map((id): Act => ({ kind: 'memoMoved', id, on: until })),
]);

type Happened = Extract<Act, { kind: 'household' }>['happenings'][number];

function refsIn({ deadlines }: DatedAnswers): readonly string[] {
  return [...new Set(deadlines.map(householdOf))];
}

/** The first household that is written to bears the note. */
export function withNote(acts: readonly Act[], note: string): readonly Act[] {
  const first = acts.find((act) => act.kind === 'household');
  if (!first) return acts;
  const happenings = [...first.happenings, { kind: 'noted', text: note, isPrivate: false } as const];
  return acts.map((act) => (act === first ? { ...first, happenings } : act));
}

/** One act per household: all its lines are written together, or none. */
export function byHousehold(deadlines: readonly string[], happening: (deadline: string) => Happened): readonly Act[] {
  return [...new Set(deadlines.map(householdOf))].map((ref) => ({
    kind: 'household',
    ref,
    happenings: deadlines.filter((id) => householdOf(id) === ref).map(happening),
  }));
}

/** A deadline’s id begins with its household’s reference. */
export function householdOf(deadline: string): string {
  return deadline.slice(0, deadline.indexOf('/'));
}

function dated(
  id: 'done' | 'snooze',
  words: typeof doneForm,
  actsOn: (answers: DatedAnswers, on: Day) => readonly Act[],
) {
  const form: Form = {
    id,
    schemaVersion: 1,
    gather: ({ meaning, today }) => {
      const on = bareDateOf(meaning);
      if (!on) return {};
      return { on: id === 'done' ? lastOf(on, meaning.text, today) : on };
    },
    questions: [{ ...asDay(words.on), key: 'on' }],
  };
  return householdDialog({
    id,
    schemaVersion: 1,
    intents: new Set(),
    form: () => form,
    acts: (answers) => {
      const { on, note } = of(answers);
      const acts = on ? actsOn(of(answers), on) : null;
      return acts && note ? withNote(acts, note) : acts;
    },
    title: () => words.title,
    about: (answers) => of(answers).household ?? words.files(refsIn(of(answers)).length),
    summary: (answers) => {
      const { labels, on, note } = of(answers);
      return [
        [words.lines(labels.length), labels.join('\n')],
        ...(on ? ([[words.on.label, fullDay(on)]] as const) : []),
        ...(note ? ([[noteForm.text.label, note]] as const) : []),
      ];
    },
    told: (answers) => {
      const { labels, on, note } = of(answers);
      const told = on ? labels.map((label) => words.told(label, fullDay(on))) : labels;
      return note ? [...told, lineWords.noted(note)] : told;
    },
  });
}
