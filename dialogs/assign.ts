import { lineWords, assignForm as words } from '../src/words/fr/small-forms';
import type { Answers, Form } from './form';
import { householdIn, householdLine, householdQuestion } from './forms/households';
import { asChoice } from './forms/kinds';
import { type Facts, householdDialog } from './household-dialog';

const assignId = { id: 'assign', schemaVersion: 1 } as const;

/** A household that passes to another worker. */
export const assignDialog = householdDialog({
  ...assignId,
  intents: new Set(['household.assign']),
  form,
  acts: ({ household, to }) =>
    typeof household === 'string' && typeof to === 'string'
      ? [{ kind: 'household', ref: household, happenings: [{ kind: 'assigned', to }] }]
      : null,
  title: () => words.title,
  about: ({ household }) => (typeof household === 'string' ? household : words.title),
  objection: ({ to }, { household, everyone }) =>
    household?.referentId === to ? words.already(nameOf(to, everyone)) : null,
  summary: ({ to }, { household, everyone }) => [
    ...householdLine(household),
    ...(to ? ([[words.to.label, nameOf(to, everyone)]] as const) : []),
  ],
  told: ({ household, to }, { everyone }) => [lineWords.assigned(String(household), nameOf(to, everyone))],
});

function nameOf(to: unknown, everyone: Facts['everyone']): string {
  return everyone.find(({ _id }) => _id === to)?.displayName ?? '';
}

function form({ entries, everyone, household, owner }: Facts, answers: Answers): Form {
  const others = everyone.filter(({ _id }) => _id !== household?.referentId);
  return {
    ...assignId,
    gather: (heard, given) => {
      const [worker] = heard.meaning.slots.workers;
      const isMe = /\b(moi|a moi|je (reprends|prends))\b/i.test(heard.meaning.text) && !worker;
      return { ...householdIn(heard, given), ...(worker ? { to: worker.id } : isMe ? { to: owner } : {}) };
    },
    questions: [
      householdQuestion(entries, answers),
      {
        ...asChoice(
          words.to,
          others.map(({ _id, displayName }) => ({ title: displayName, value: _id })),
        ),
        key: 'to',
        hear: ({ meaning }) => meaning.slots.workers[0]?.id,
        accepts: (value) => typeof value === 'string',
      },
    ],
  };
}
