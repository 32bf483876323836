import { memoReceiptCard } from '../cards/memo';
import { type Day, type Hour, parseDay } from '../src/domain/day';
import { shortName } from '../src/domain/household';
import { LONGEST_NOTE } from '../src/domain/memo';
import { readMemo } from '../src/understanding/memos';
import { fullDay, fullHour } from '../src/words/fr/day';
import { memoForm as words } from '../src/words/fr/small-forms';
import { updateQuestions } from '../src/words/fr/update-form';
import type { Answers, Form } from './form';
import { householdIn, householdLine, householdQuestion } from './forms/households';
import { isTooLong, keptOf, shortened } from './forms/kept-text';
import { asChoice } from './forms/kinds';
import { asDay, asHour, asSafeText } from './forms/plain';
import { type Facts, householdDialog, type Line } from './household-dialog';

const memoId = { id: 'memo', schemaVersion: 1 } as const;

type MemoAnswers = {
  readonly text?: string | null;
  readonly on?: Day | null;
  readonly at?: Hour | null;
  readonly owner?: string | null;
  readonly household?: string | null;
};
const of = (answers: Answers): MemoAnswers => answers as MemoAnswers;

/** An appointment or a reminder of one’s own: a day, an hour if it is said, for oneself or for a colleague. */
export const memoDialog = householdDialog({
  ...memoId,
  intents: new Set(['deadline.add']),
  form,
  acts: (answers, _facts, draft, now) => {
    const { text, on, at, owner, household } = of(answers);
    if (!text || !on) return null;
    const memo = {
      _id: draft._id,
      owner: owner ?? draft.owner,
      by: draft.owner,
      text,
      on,
      createdAt: now,
      ...(at ? { at } : {}),
      ...(household ? { household } : {}),
    };
    return [{ kind: 'memo', memo }];
  },
  title: () => words.title,
  about: () => words.short,
  objection: (answers, { today }) => {
    const { text, on } = of(answers);
    if (isTooLong(text)) return updateQuestions.tooLong(text.length, LONGEST_NOTE);
    return on && on < today ? words.past : null;
  },
  summary: (answers, { household, colleagues }): readonly Line[] => {
    const { text, on, at, owner } = of(answers);
    const colleague = colleagues.find(({ _id }) => _id === owner);
    const lines: (Line | null)[] = [
      text ? [words.text.label, text] : null,
      parseDay(on) && on ? [words.on.label, fullDay(on)] : null,
      at ? [words.at.short, fullHour(at)] : null,
      colleague ? [words.owner.label, colleague.displayName] : null,
    ];
    return [...householdLine(household), ...lines.filter((line) => line !== null)];
  },
  receipt: ({ answers, receipt, by, at: writtenAt, until }, { household, colleagues }) => {
    const { text, on, at, owner } = of(answers);
    const colleague = colleagues.find(({ _id }) => _id === owner);
    if (!text || !on) return null;
    const about = household ? { household: household._id } : {};
    return memoReceiptCard({
      receipt,
      by,
      at: writtenAt,
      memo: { text, on, ...(at ? { at } : {}), ...about },
      ...(colleague ? { owner: colleague.displayName } : {}),
      ...(household ? { name: shortName(household.referenceName) } : {}),
      ...(until ? { until } : {}),
    });
  },
});

function form({ entries, colleagues, owner }: Facts, answers: Answers): Form {
  return {
    ...memoId,
    gather: (heard, given) => {
      if (isTooLong(given['text'])) return shortened(heard.meaning.text);
      const memo =
        heard.meaning.intent === 'deadline.add' && !of(given).text ? readMemo(heard.meaning, heard.today) : null;
      const text = memo ? keptOf(memo.text).text : '';
      return {
        ...householdIn(heard, given),
        ...(text ? { text } : {}),
        ...(memo?.on ? { on: memo.on } : {}),
        ...(memo?.at ? { at: memo.at } : {}),
        ...(memo?.for && memo.for !== owner ? { owner: memo.for } : {}),
      };
    },
    questions: [
      { ...asSafeText(words.text, LONGEST_NOTE), key: 'text' },
      { ...asDay(words.on), key: 'on' },
      { ...asHour(words.at), key: 'at' },
      {
        ...asChoice(words.owner, [
          { title: words.myself, value: owner },
          ...colleagues.map(({ _id, displayName }) => ({ title: displayName, value: _id })),
        ]),
        key: 'owner',
      },
      { ...optional(householdQuestion(entries, answers)) },
    ],
  };
}

function optional<Q extends { readonly required?: string }>(question: Q): Omit<Q, 'required'> {
  const { required: _, ...rest } = question;
  return rest;
}
