import { LONGEST_NOTE } from '../src/domain/memo';
import { readNote } from '../src/understanding/notes';
import { noteForm as words } from '../src/words/fr/small-forms';
import { updateQuestions } from '../src/words/fr/update-form';
import type { Answers, Form } from './form';
import { householdIn, householdLine, householdQuestion } from './forms/households';
import { isTooLong, keptOf, shortened } from './forms/kept-text';
import { asChoice } from './forms/kinds';
import { asSafeText } from './forms/plain';
import { type Facts, householdDialog } from './household-dialog';

const noteId = { id: 'note', schemaVersion: 1 } as const;

/** A short fact about a household, for whoever follows it or for its author alone. */
export const noteDialog = householdDialog({
  ...noteId,
  intents: new Set(['note.add']),
  form,
  acts: ({ household, text, visibility }) =>
    typeof household === 'string' && typeof text === 'string'
      ? [
          {
            kind: 'household',
            ref: household,
            happenings: [{ kind: 'noted', text, isPrivate: visibility === 'PRIVATE' }],
          },
        ]
      : null,
  title: () => words.title,
  about: ({ household }) => (typeof household === 'string' ? household : words.title),
  objection: ({ text }) => (isTooLong(text) ? updateQuestions.tooLong(text.length, LONGEST_NOTE) : null),
  summary: ({ text, visibility }, { household }) => [
    ...householdLine(household),
    ...(typeof text === 'string' ? ([[words.text.label, text]] as const) : []),
    ...(typeof visibility === 'string' ? ([[words.isPrivate.label, whoSees(visibility)]] as const) : []),
  ],
  told: ({ text, visibility }) => [
    `${words.text.label} : ${text}`,
    ...(visibility === 'PRIVATE' ? [`${words.isPrivate.label} : ${words.mine}`] : []),
  ],
});

function whoSees(visibility: string): string {
  return visibility === 'PRIVATE' ? words.mine : words.shared;
}

function form({ entries }: Facts, answers: Answers): Form {
  return {
    ...noteId,
    gather: (heard, given) => {
      if (isTooLong(given['text'])) return shortened(heard.meaning.text);
      const note = heard.meaning.intent === 'note.add' && !given['text'] ? readNote(heard.meaning) : null;
      const text = note ? keptOf(note.text).text : '';
      return {
        ...householdIn(heard, given),
        ...(text ? { text, visibility: note?.isPrivate ? 'PRIVATE' : 'SHARED' } : {}),
      };
    },
    questions: [
      householdQuestion(entries, answers),
      {
        ...asSafeText(words.text, LONGEST_NOTE),
        key: 'text',
        field: { kind: 'text', maxLength: LONGEST_NOTE, multiline: true },
      },
      {
        ...asChoice(words.isPrivate, [
          { title: words.shared, value: 'SHARED' },
          { title: words.mine, value: 'PRIVATE' },
        ]),
        key: 'visibility',
      },
    ],
  };
}
