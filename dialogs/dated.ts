import type { Day } from '../src/domain/day';
import { fullDay } from '../src/words/fr/day';
import { doneForm, lineWords, noteForm, snoozeForm } from '../src/words/fr/small-forms';
import { updateQuestions } from '../src/words/fr/update-form';
import type { Answers, Form } from './form';
import { type DatedAnswers, doneDay, of, snoozeDay } from './forms/dated-form';
import { type Facts, householdDialog } from './household-dialog';
import type { Act } from './household-writing';

/** The day on which something was done: asked of what is critical, and echoed before it is written. */
export const doneDialog = dated(
  'done',
  doneForm,
  ({ today }, answers) => doneDay(today, answers),
  ({ deadlines, memos, until }, on) => [
    ...byHousehold(deadlines, (deadline) => ({ kind: 'done', deadline, on, ...(until ? { until } : {}) })),
    ...memos.map((id): Act => ({ kind: 'memoMoved', id, doneOn: on })),
  ],
);

/** Until when reminders are put off; the last day does not move. */
export const snoozeDialog = dated(
  'snooze',
  snoozeForm,
  () => snoozeDay,
  ({ deadlines, memos }, until) => [
    ...byHousehold(deadlines, (deadline) => ({ kind: 'snoozed', deadline, until })),
    ...memos.map((id): Act => ({ kind: 'memoMoved', id, on: until })),
  ],
);

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
  form: (facts: Pick<Facts, 'today'>, answers: Answers) => Form,
  actsOn: (answers: DatedAnswers, on: Day) => readonly Act[],
) {
  return householdDialog({
    id,
    schemaVersion: 1,
    intents: new Set(),
    form,
    acts: (answers) => {
      const { on, note } = of(answers);
      const acts = on ? actsOn(of(answers), on) : null;
      return acts && note ? withNote(acts, note) : acts;
    },
    notices: (answers) => {
      const { on, notYet } = of(answers);
      return !on && notYet ? [words.notYet(notYet)] : [];
    },
    title: (answers) => (of(answers).on ? words.titleDated : words.title),
    about: (answers) => of(answers).household ?? words.files(refsIn(of(answers)).length),
    summary: (answers) => {
      const { labels, on, until, note } = of(answers);
      return [
        [words.lines(labels.length), labels.join('\n')],
        ...(on ? ([[words.on.label, fullDay(on)]] as const) : []),
        ...(until ? ([[updateQuestions.until.short, fullDay(until)]] as const) : []),
        ...(note ? ([[noteForm.text.label, note]] as const) : []),
      ];
    },
    told: (answers) => {
      const { labels, on, until, note } = of(answers);
      const told = on
        ? labels.map((label) => words.told(label, fullDay(on), until ? fullDay(until) : undefined))
        : labels;
      return note ? [...told, lineWords.noted(note)] : told;
    },
  });
}
