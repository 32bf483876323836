import { catalogue, type StepCode } from '../../src/domain/catalogue';
import type { Rule } from '../../src/domain/catalogue/rule';
import { addMonths, type Day, endOfTerm } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import { isSettled } from '../../src/domain/step-state';
import type { Answers } from '../form';
import { type OutcomeChoice, of, stateOf } from './update-answers';
import { actsOf } from './update-needs';

/** What follows: the last day of a term or of a right renewed for a year, a decision that can only be of one kind. */
export function settle(given: Answers, household: Household | null): Answers {
  const answers = withoutForeignStage(given);
  const { code, outcome, act, from, until, months, on } = of(answers);
  if (!code || !outcome) return answers;
  if (until === undefined) {
    const last = from && months ? endOfTerm(from, months) : renewedUntil(code, outcome, on ?? null, household);
    if (last) return settle({ ...answers, until: last }, household);
  }
  if (act || stateOf(code, outcome) !== 'REFUSED' || code === 'HOUSING_POSITIONING') return answers;
  const [only, ...others] = actsOf(code);
  return only && others.length === 0 ? { ...answers, act: only } : answers;
}

/** A stage of another row says nothing of this one. */
function withoutForeignStage(answers: Answers): Answers {
  const { code, outcome } = of(answers);
  if (!code || !outcome?.startsWith('stage:') || stateOf(code, outcome)) return answers;
  const { outcome: _, ...rest } = answers;
  return rest;
}

/** Who has no card yet has no renewal: « titre de séjour » is then the first one, which is under way. */
export function withFirstPermit(answers: Answers, household: Household | null): Answers {
  const { code, outcome } = of(answers);
  const hasOpen = (wanted: StepCode) =>
    household?.steps.some((step) => step.code === wanted && !isSettled(step.state)) ?? false;
  const isFirst = !household?.steps.some((step) => step.code === 'RESIDENCE_PERMIT_RENEWAL');
  if (code !== 'RESIDENCE_PERMIT_RENEWAL' || !isFirst || !hasOpen('RESIDENCE_PERMIT_FIRST')) return answers;
  const filed = outcome === 'stage:FILED_IN_TIME' ? { outcome: 'stage:FILED' } : {};
  return { ...answers, code: 'RESIDENCE_PERMIT_FIRST', ...filed };
}

/** The last day of what is renewed for so many months, from that day or from the end of what it renews. */
function renewedUntil(code: StepCode, outcome: OutcomeChoice, on: Day | null, household: Household | null): Day | null {
  if (!on || stateOf(code, outcome) !== 'GRANTED') return null;
  const rules: readonly Rule[] = Object.values(catalogue[code].rules);
  const renewed = rules.flatMap(({ onceDone }) => (onceDone?.kind === 'renewed' ? [onceDone] : []))[0];
  if (!renewed) return null;
  const former = household?.steps.find((step) => step.code === code)?.periods.at(-1)?.until;
  const since = renewed.from === 'formerEnd' && former && former >= on ? former : on;
  return addMonths(since, renewed.months);
}
