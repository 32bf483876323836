import type { Choice } from '../../cards/form';
import { catalogue, type StepCode, stepCodes } from '../../src/domain/catalogue';
import { findStep } from '../../src/domain/happen/find-step';
import { barrierKinds } from '../../src/domain/household';
import { LONGEST_NOTE } from '../../src/domain/memo';
import { readHappening } from '../../src/understanding/happenings';
import { readStep } from '../../src/understanding/lexicon';
import { stepNames } from '../../src/words/fr/catalogue';
import { barrierNames } from '../../src/words/fr/update';
import { actNames, updateQuestions as words } from '../../src/words/fr/update-form';
import type { Answers, Form, Heard, Question } from '../form';
import type { Facts } from '../household-dialog';
import { barriersIn, isBarrier } from './barriers';
import { householdQuestion } from './households';
import { asChoice, choicesOf } from './kinds';
import { beforeWords, onLabel, outcomeName } from './outcome-names';
import { asDay, asHour, asSafeText } from './plain';
import { type OutcomeChoice, of } from './update-answers';
import { gather, settle } from './update-hearing';
import { isMemberAsked, memberHeard, membersOf } from './update-members';
import { actsOf, type Need, type NeededKey, needsOf, outcomesOf, withoutKnown } from './update-needs';

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
  const hasCode = (given: Answers) => Boolean(of(given).code);
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
      {
        ...asChoice(words.outcome, code ? outcomesAmong(code, outcome).map((one) => outcomeChoice(code, one)) : []),
        key: 'outcome',
        when: (given) => hasCode(given) && !isBarriers,
        hear: (heard, given) => of(gather(heard, given)).outcome ?? undefined,
        accepts: (value) => typeof value === 'string',
      },
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

/** What the file says of the step: who offers the home, when its commission meets. */
function knownOf(answers: Answers, { household, today }: Facts): ReadonlySet<NeededKey> {
  const { code, outcome } = of(answers);
  const step = code === 'HOUSING_POSITIONING' && household ? findStep(household, { code }, today) : null;
  const detail = household?.details?.find((one) => one.step === step?.id);
  return new Set([
    ...(detail?.organisation ? (['organisation'] as const) : []),
    ...(step?.appointment && outcome !== 'stage:VISITED' ? (['appointment'] as const) : []),
  ]);
}

function codeQuestion(answers: Answers): Question {
  const { field } = of(answers);
  const codes = stepCodes.filter((one) =>
    field ? catalogue[one].field === field : catalogue[one].field !== 'SUPPORT',
  );
  return {
    ...asChoice(
      words.code,
      codes.map((value) => ({ title: stepNames[value], value })).sort((a, b) => a.title.localeCompare(b.title, 'fr')),
    ),
    key: 'code',
    hear: ({ meaning }) => readStep(meaning.text)?.code,
    accepts: (value) => stepCodes.some((one) => one === value),
  };
}

/** A first name, « sa femme »: whose it is, whichever question was asked. */
function withMember(gathered: Answers, { meaning, today }: Heard, given: Answers, { household }: Facts): Answers {
  const answers = of({ ...given, ...gathered });
  if (answers.member || !isMemberAsked(answers, household, today)) return gathered;
  const member = memberHeard(meaning, readHappening(meaning, today), household);
  return member ? { ...gathered, member } : gathered;
}

function memberQuestion({ household, today }: Facts, answers: Answers): Question {
  return {
    ...asChoice(words.member, [...membersOf(household, today), { title: words.everyone, value: 'ALL' }]),
    key: 'member',
    when: () => isMemberAsked(of(answers), household, today),
    hear: () => undefined,
    accepts: (value) => typeof value === 'string',
  };
}

/** What was heard stands among the choices, though no button says it. */
function outcomesAmong(code: StepCode, heard: OutcomeChoice | null | undefined): readonly OutcomeChoice[] {
  const usual = outcomesOf(code);
  return heard && !usual.includes(heard) ? [heard, ...usual] : usual;
}

function outcomeChoice(code: StepCode, value: OutcomeChoice): Choice {
  return { title: outcomeName(code, value), value };
}

function rankFrom(said: string): number | undefined {
  const number = /\b(\d{1,2})\b/.exec(said)?.[1];
  return number ? Number(number) : undefined;
}
