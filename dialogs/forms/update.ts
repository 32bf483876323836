import { barrierKinds } from '../../src/domain/household';
import { LONGEST_NOTE } from '../../src/domain/memo';
import { barrierNames } from '../../src/words/fr/update';
import { actNames, updateQuestions as words } from '../../src/words/fr/update-form';
import type { Answers, Form, Question } from '../form';
import type { Facts } from '../household-dialog';
import { barriersIn, isBarrier } from './barriers';
import { householdQuestion } from './households';
import { asChoice, choicesOf } from './kinds';
import { beforeWords, onLabel } from './outcome-names';
import { asDay, asHour, asSafeText } from './plain';
import { of } from './update-answers';
import { gather } from './update-hearing';
import { actsOf, type Need, type NeededKey, needsOf, withoutKnown } from './update-needs';
import { codeQuestion, knownOf, memberQuestion, outcomeQuestion, rankFrom, withMember } from './update-questions';
import { settle } from './update-settling';

export const updateId = { id: 'update', schemaVersion: 1 } as const;

/** The questions of an update: whose, which step, what happened, and what follows from that. */
export function updateForm(facts: Facts, answers: Answers): Form {
  const { code, outcome, act } = of(answers);
  const needs =
    code && outcome
      ? withoutKnown(needsOf(code, outcome, act ?? null), knownOf(answers, facts))
      : new Map<NeededKey, Need>();
  const needed = (key: NeededKey, question: Omit<Question, 'key'>): Question => {
    const { required: _, worthAsking: __, ...plain } = question;
    const need = needs.get(key);
    const when = (given: Answers) => need !== undefined || (given[key] ?? null) !== null;
    if (need === 'required') return { ...question, key, when };
    return need === 'asked' ? { ...plain, key, when, worthAsking: true } : { ...plain, key, when, quiet: true };
  };
  const isBarriers = code === 'BARRIERS_DIAGNOSIS';
  const isPositioning = code === 'HOUSING_POSITIONING';
  const commission = isPositioning && outcome !== 'stage:VISITED';
  const landlord = isPositioning || code === 'LEASE';
  return {
    ...updateId,
    gather: (heard, given, asked) => withMember(gather(heard, given, asked), heard, given, facts),
    settle: (given) => settle(given, facts.household),
    questions: [
      householdQuestion(facts.entries, answers),
      codeQuestion(answers),
      memberQuestion(facts, answers),
      outcomeQuestion(answers),
      {
        ...asChoice(words.barriers, choicesOf(barrierKinds, barrierNames)),
        key: 'barriers',
        field: { kind: 'list', choices: choicesOf(barrierKinds, barrierNames) },
        when: () => isBarriers,
        read: (input) => ({ value: input === '' ? [] : input.split(',').filter(isBarrier) }),
        hear: ({ meaning }) => barriersIn(meaning.text),
        show: (value) => (value as string[]).join(','),
        accepts: Array.isArray,
      },
      needed(
        'act',
        asChoice(
          words.act,
          (code ? actsOf(code) : []).map((one) => ({ title: actNames[one] ?? one, value: one })),
        ),
      ),
      needed('organisation', {
        ...asSafeText(
          landlord
            ? { ...words.organisation, label: words.organisation.landlord, ask: words.organisation.askLandlord }
            : words.organisation,
          80,
        ),
      }),
      {
        ...asSafeText(landlord ? { ...words.what, label: words.what.dwelling } : words.what, 120),
        key: 'what',
        when: (given) => Boolean(of(given).what),
      },
      needed('from', asDay(code === 'LEASE' ? { ...words.from, label: words.from.lease } : words.from)),
      needed('until', asDay(words.until)),
      needed('on', asDay({ ...words.on, label: onLabel(code ?? null, outcome ?? null) })),
      needed(
        'appointment',
        asDay({
          ...words.appointment,
          label: commission
            ? words.appointment.commission
            : isPositioning
              ? words.appointment.visit
              : words.appointment.label,
          ask: commission ? words.appointment.askCommission : words.appointment.ask,
        }),
      ),
      {
        ...asHour(words.at),
        key: 'at',
        when: (given) => Boolean(of(given).appointment) && outcome === 'APPOINTMENT',
      },
      needed('before', asDay({ ...words.before, ...beforeWords(code ?? null, outcome ?? null) })),
      needed('rank', {
        ...asSafeText(words.rank, 3),
        read: (input) => (/^\d{1,2}$/.test(input) ? { value: Number(input) } : { problem: words.badRank }),
        hear: ({ meaning }) => rankFrom(meaning.text),
        accepts: (value) => typeof value === 'number',
      }),
      needed('reason', asSafeText(words.reason, 200)),
      {
        ...asSafeText(words.note, LONGEST_NOTE),
        key: 'note',
        field: { kind: 'text', maxLength: LONGEST_NOTE, multiline: true },
        quiet: true,
        when: (given) => Boolean(of(given).outcome),
      },
    ],
  };
}
