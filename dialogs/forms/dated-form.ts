import type { Day } from '../../src/domain/day';
import { fold } from '../../src/understanding/text';
import { doneForm, snoozeForm } from '../../src/words/fr/small-forms';
import { updateQuestions } from '../../src/words/fr/update-form';
import type { Answers, Form, Heard, Question } from '../form';
import { lastOf } from './past-day';
import { asDay } from './plain';
import { bareDateOf } from './update-dates';

/** The lines that a date is asked for: deadlines and memos by their ids, and how each is told. */
export type DatedAnswers = {
  readonly deadlines: readonly string[];
  readonly memos: readonly string[];
  readonly labels: readonly string[];
  readonly household?: string;
  readonly on?: Day | null;
  /** A day that was given for what is done, and has not come. */
  readonly notYet?: Day | null;
  /** Whether the last day of a new period is asked, and has to be known. */
  readonly newEnd?: 'offered' | 'needed';
  readonly until?: Day | null;
  /** What is to be noted of the first household, in the same write. */
  readonly note?: string;
};

export const of = (answers: Answers): DatedAnswers => answers as unknown as DatedAnswers;

/** Until when reminders are put off. */
export const snoozeDay: Form = {
  id: 'snooze',
  schemaVersion: 1,
  gather: ({ meaning }) => {
    const on = bareDateOf(meaning);
    return on ? { on } : {};
  },
  questions: [{ ...asDay(snoozeForm.on), key: 'on' }],
};

/** The day on which something was done, which has come; and until when a right runs that was renewed by it. */
export function doneDay(today: Day, answers: Answers): Form {
  const { newEnd } = of(answers);
  return {
    id: 'done',
    schemaVersion: 1,
    gather: (heard, given, asked) => datesIn(heard, of(given), asked),
    settle: (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    questions: [dayQuestion(today), ...(newEnd ? [endQuestion(newEnd === 'needed')] : [])],
  };
}

function dayQuestion(today: Day): Question {
  const day = asDay(doneForm.on);
  return {
    ...day,
    key: 'on',
    read: (input) => {
      const read = day.read(input, today);
      return 'value' in read && (read.value as Day) > today ? { problem: doneForm.notYet(read.value as Day) } : read;
    },
    hear: () => undefined,
  };
}

function endQuestion(isNeeded: boolean): Question {
  const { required: _, ...open } = updateQuestions.until;
  const said = isNeeded ? { ...updateQuestions.until, ask: doneForm.askNewEnd } : open;
  return { ...asDay(said), key: 'until', worthAsking: true };
}

/** « hier » is the day it was done; « jusqu’au 12 juillet », or a day to come where a new end is asked, is that end. */
function datesIn({ meaning, today }: Heard, given: DatedAnswers, asked: Question | undefined): Answers {
  const day = bareDateOf(meaning);
  if (!day) return {};
  const isEnd =
    given.newEnd && (asked?.key === 'until' || /\bjusqu/.test(fold(meaning.text)) || isToCome(day, given, today));
  if (isEnd) return { until: day };
  return doneOn(lastOf(day, meaning.text, today), today);
}

function isToCome(day: Day, { on, until }: DatedAnswers, today: Day): boolean {
  return day > today && Boolean(on) && !until;
}

/** The day as an answer; one that has not come is told, and the day is asked again. */
function doneOn(day: Day, today: Day): { readonly on?: Day | undefined; readonly notYet: Day | null } {
  return day > today ? { on: undefined, notYet: day } : { on: day, notYet: null };
}
