import type { StepCode } from '../src/domain/catalogue';
import { fold } from '../src/understanding/text';
import { stepNames } from '../src/words/fr/catalogue';
import { updateQuestions as words } from '../src/words/fr/update-form';
import { outcomeName } from './forms/outcome-names';
import { updateForm, updateId } from './forms/update';
import { type OutcomeChoice, of } from './forms/update-answers';
import { dutyIn, happeningsOf } from './forms/update-happenings';
import { toldIn } from './forms/update-hearing';
import { memberSaid } from './forms/update-members';
import { settle, withFirstPermit } from './forms/update-settling';
import { summaryOf } from './forms/update-summary';
import { householdDialog } from './household-dialog';

/** What happened to one step of a household, from one sentence or from its card. */
export const updateDialog = householdDialog({
  ...updateId,
  intents: new Set(['housing.update', 'employment.update', 'rights.update']),
  form: updateForm,
  acts: (answers, { household, today }) => {
    const happenings = happeningsOf(answers, household, today);
    return household && happenings ? [{ kind: 'household', ref: household._id, happenings }] : null;
  },
  isElse: (answers, meaning) => {
    const { code, outcome } = of(answers);
    const told = toldIn(meaning);
    return Boolean(code && outcome && told && told.code !== code && !/^non\b/.test(fold(meaning.text)));
  },
  prefill: (answers, { household }) => {
    const member = memberSaid(of(answers), household);
    return settle(withFirstPermit(member ? { ...answers, member } : answers, household), household);
  },
  objection: (answers, { household, today }) => {
    const duty = dutyIn(answers, household, today);
    switch (duty?.kind) {
      case 'tooEarly':
        return words.dutyTooEarly(duty.opensAt);
      case 'none':
        return words.noDuty;
      case 'turn':
      case undefined:
        return null;
    }
  },
  title: (answers) => {
    const { household } = of(answers);
    return household ? words.titleOf(household) : words.title;
  },
  about: (answers) => of(answers).household ?? words.title,
  summary: (answers, { household, today }) => summaryOf(of(answers), household, dutyIn(answers, household, today)),
  told: (answers, { household, today }) => {
    const { code, outcome } = of(answers);
    const known = new Set<string>([words.household.label, words.code.label, words.outcome.label]);
    const rest = summaryOf(of(answers), household, dutyIn(answers, household, today)).filter(
      ([title]) => !known.has(title),
    );
    const head = code ? [headOf(code, outcome ?? null)] : [];
    return [...head, ...rest.map(([title, value]) => `${title} : ${value}`)];
  },
});

function headOf(code: StepCode, outcome: OutcomeChoice | null): string {
  if (!outcome) return stepNames[code];
  const name = outcomeName(code, outcome);
  return outcome === 'MOVED_IN' ? name : words.standing(stepNames[code], name);
}
