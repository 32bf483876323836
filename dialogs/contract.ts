import { endOfContract, longestMonths, shortestMonths, totalMonths } from '../src/domain/contract';
import { addDays, type Day, endOfTerm } from '../src/domain/day';
import type { Happening } from '../src/domain/happening';
import type { Household } from '../src/domain/household';
import { isLead } from '../src/domain/worker';
import { fold } from '../src/understanding/text';
import { fullDay } from '../src/words/fr/day';
import { contractForm as words } from '../src/words/fr/small-forms';
import { objections } from '../src/words/fr/update';
import type { Answers, Form, Heard, Question } from './form';
import { householdIn, householdLine, householdQuestion } from './forms/households';
import { asChoice } from './forms/kinds';
import { asDay, asSafeText } from './forms/plain';
import { type Facts, householdDialog, type Line } from './household-dialog';

const contractId = { id: 'contract', schemaVersion: 1 } as const;

type ContractAnswers = {
  readonly household?: string | null;
  readonly signedAt?: Day | null;
  readonly startsAt?: Day | null;
  readonly months?: number | null;
  readonly reason?: string | null;
};
const of = (answers: Answers): ContractAnswers => answers as ContractAnswers;

/** The contract of a household: signed for 12 to 18 months, then prolonged by the lead. */
export const contractDialog = householdDialog({
  ...contractId,
  intents: new Set(['contract.start', 'contract.extend']),
  form,
  acts: (answers, { household }) => {
    const happening = household && happeningOf(of(answers), household);
    return happening ? [{ kind: 'household', ref: household._id, happenings: [happening] }] : null;
  },
  objection: (_answers, { household, everyone, owner }) => {
    const mayDecide = everyone.some((worker) => worker._id === owner && isLead(worker));
    return household?.contract && !mayDecide ? objections({ kind: 'contract', reason: 'notLead' }) : null;
  },
  title: () => words.title,
  about: ({ household }) => (typeof household === 'string' ? household : words.title),
  summary: (answers, { household }) => [...householdLine(household), ...summaryOf(of(answers), household)],
  told: (answers, { household }) => summaryOf(of(answers), household).map(([title, value]) => `${title} : ${value}`),
});

function happeningOf({ signedAt, startsAt, months, reason }: ContractAnswers, household: Household): Happening | null {
  if (!months) return null;
  if (household.contract) return { kind: 'extended', months, ...(reason ? { reason } : {}) };
  return signedAt ? { kind: 'contracted', signedAt, startsAt: startsAt ?? signedAt, months } : null;
}

function summaryOf(
  { signedAt, startsAt, months, reason }: ContractAnswers,
  household: Household | null,
): readonly Line[] {
  const contract = household?.contract;
  const starts = contract ? addDays(endOfContract(contract), 1) : (startsAt ?? signedAt);
  const first = contract?.startsAt ?? starts;
  const total = months ? months + (contract ? totalMonths(contract) : 0) : null;
  const lines: (Line | null)[] = [
    signedAt && !contract ? [words.signedAt.label, fullDay(signedAt)] : null,
    starts ? [words.startsAt.label, fullDay(starts)] : null,
    months ? [words.months.label, words.duration(months)] : null,
    first && total ? [words.end, fullDay(endOfTerm(first, total))] : null,
    reason ? [words.reason.label, reason] : null,
  ];
  return lines.filter((line) => line !== null);
}

function form({ entries, household }: Facts, answers: Answers): Form {
  const contract = household?.contract;
  const isFirst = Boolean(household && !contract);
  const isPastLongest = Boolean(contract && totalMonths(contract) + (of(answers).months ?? 0) > longestMonths);
  return {
    ...contractId,
    gather: (heard, given) => ({ ...householdIn(heard, given), ...monthsIn(heard), ...daysIn(heard, given) }),
    questions: [
      householdQuestion(entries, answers),
      { ...asDay(words.signedAt), key: 'signedAt', when: () => isFirst },
      {
        ...monthsQuestion(contract ? 1 : shortestMonths, contract ? 6 : longestMonths),
        when: () => household !== null,
      },
      { ...asDay(words.startsAt), key: 'startsAt', when: () => isFirst, quiet: true },
      { ...asSafeText(words.reason, 200), key: 'reason', when: () => isPastLongest },
    ],
  };
}

function monthsQuestion(least: number, most: number): Question {
  const choices = Array.from({ length: most - least + 1 }, (_, index) => ({
    title: words.duration(least + index),
    value: String(least + index),
  }));
  return {
    ...asChoice(words.months, choices),
    key: 'months',
    read: (input) => ({ value: Number(input) }),
    hear: (heard) => monthsIn(heard).months ?? numberIn(heard.meaning.text),
    accepts: (value) => typeof value === 'number',
  };
}

function monthsIn({ meaning }: Heard): { months?: number } {
  const said = fold(meaning.text);
  const count = /\b(\d{1,2}) ?mois\b/.exec(said)?.[1];
  if (count) return { months: Number(count) };
  if (/\b(un|1) an et demi\b/.test(said)) return { months: 18 };
  return /\b(un|1) an\b/.test(said) ? { months: 12 } : {};
}

function numberIn(text: string): number | undefined {
  const number = /^\D{0,4}(\d{1,2})\D{0,4}$/.exec(text)?.[1];
  return number ? Number(number) : undefined;
}

/** The first day said is that of the signature; a second one, that of the start. */
function daysIn({ meaning }: Heard, given: Answers): Answers {
  const days = meaning.slots.dates.flatMap(({ value }) => (value.kind === 'day' ? [value.start] : []));
  if (of(given).signedAt) return {};
  const [signedAt, startsAt] = days;
  return { ...(signedAt ? { signedAt } : {}), ...(startsAt ? { startsAt } : {}) };
}
