import type { Choice } from '../../cards/form';
import { catalogue, type StepCode, stepCodes } from '../../src/domain/catalogue';
import { findStep } from '../../src/domain/happen/find-step';
import { readHappening } from '../../src/understanding/happenings';
import { readStep } from '../../src/understanding/lexicon';
import { stepNames } from '../../src/words/fr/catalogue';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import type { Answers, Heard, Question } from '../form';
import type { Facts } from '../household-dialog';
import { asChoice } from './kinds';
import { outcomeName } from './outcome-names';
import { type OutcomeChoice, of } from './update-answers';
import { gather } from './update-hearing';
import { isMemberAsked, memberHeard, membersOf } from './update-members';
import { type NeededKey, outcomesOf } from './update-needs';

/** What the file says of the step: who offers the home, when its commission meets. */
export function knownOf(answers: Answers, { household, today }: Facts): ReadonlySet<NeededKey> {
  const { code, outcome } = of(answers);
  const step = code === 'HOUSING_POSITIONING' && household ? findStep(household, { code }, today) : null;
  const detail = household?.details?.find((one) => one.step === step?.id);
  return new Set([
    ...(detail?.organisation ? (['organisation'] as const) : []),
    ...(step?.appointment && outcome !== 'stage:VISITED' ? (['appointment'] as const) : []),
  ]);
}

export function codeQuestion(answers: Answers): Question {
  const { field, code } = of(answers);
  // One that was heard may be corrected to any other.
  const codes = stepCodes.filter((one) =>
    field && !code ? catalogue[one].field === field : catalogue[one].field !== 'SUPPORT' || one === code,
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
export function withMember(
  gathered: Answers,
  { meaning, today }: Heard,
  given: Answers,
  { household }: Facts,
): Answers {
  const answers = of({ ...given, ...gathered });
  if (answers.member || !isMemberAsked(answers, household, today)) return gathered;
  const member = memberHeard(meaning, readHappening(meaning, today), household);
  return member ? { ...gathered, member } : gathered;
}

export function memberQuestion({ household, today }: Facts, answers: Answers): Question {
  return {
    ...asChoice(words.member, [...membersOf(household, today), { title: words.everyone, value: 'ALL' }]),
    key: 'member',
    when: () => isMemberAsked(of(answers), household, today),
    hear: () => undefined,
    accepts: (value) => typeof value === 'string',
  };
}

export function outcomeQuestion(answers: Answers): Question {
  const { code, outcome } = of(answers);
  return {
    ...asChoice(words.outcome, code ? outcomesAmong(code, outcome).map((one) => outcomeChoice(code, one)) : []),
    key: 'outcome',
    when: (given) => Boolean(of(given).code) && code !== 'BARRIERS_DIAGNOSIS',
    hear: (heard, given) => of(gather(heard, given)).outcome ?? undefined,
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

export function rankFrom(said: string): number | undefined {
  const number = /\b(\d{1,2})\b/.exec(said)?.[1];
  return number ? Number(number) : undefined;
}
