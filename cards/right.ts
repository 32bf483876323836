import { catalogue, ruleKey, type StepCode } from '../src/domain/catalogue';
import type { Rule } from '../src/domain/catalogue/rule';
import { decisionOf, endOfContract, latestEnd, monthOf, totalMonths } from '../src/domain/contract';
import { type Day, daysBetween } from '../src/domain/day';
import { type Deadline, deadlinesOf, isLate, isOpen } from '../src/domain/deadlines';
import { type Household, type Step, shortName } from '../src/domain/household';
import { consequences, deadlineName } from '../src/words/fr/catalogue';
import { deadline as deadlineWords } from '../src/words/fr/deadline';
import { household as householdWords } from '../src/words/fr/household';
import { right as words } from '../src/words/fr/right';
import type { Card, Element } from './card';
import { stateTowards } from './deadline';
import { firstNameOf } from './due-lines';
import { aside, box, button, card, strong, text, toneOf } from './layout';
import { standingOf } from './step';

/** « C’est quand la fin de CSS des Ahmadi ? »: the day, the whole window, whether one has to ask, and why. */
export function rightCard(household: Household, code: StepCode, today: Day): Card {
  const { _id: ref, referenceName } = household;
  const steps = stepsFor(household, code);
  const deadlines = deadlinesOf(household, today).filter((one) => steps.some(({ id }) => id === one.step));
  const parts = steps.map((step) =>
    partOf(household, step, { code, deadlines: deadlines.filter((one) => one.step === step.id), today }),
  );
  return card(
    titleOf(ref, deadlines, today),
    [
      aside(words.about(code, shortName(referenceName))),
      ...(parts.length > 0 ? parts : [text(words.noStep(code, ref))]),
    ],
    buttonsOf(ref),
  );
}

/** « C’est quand la fin du contrat des Ahmadi ? » */
export function contractCard(household: Household, today: Day): Card {
  const { _id: ref, contract, referenceName } = household;
  const who = aside([words.contract, shortName(referenceName)].join(' · '));
  if (!contract) return card(words.undated(ref), [who, text(householdWords.noContract)], buttonsOf(ref));
  const end = endOfContract(contract);
  const decideBy = decisionOf(contract);
  const tone = daysBetween(today, end) <= 30 ? 'warning' : 'emphasis';
  return card(
    deadlineWords.title(ref, today, end),
    [
      who,
      box(tone, householdWords.contractMonth(monthOf(contract, today), totalMonths(contract)), [
        text(householdWords.contractEnd(end, latestEnd(contract)), { spacing: 'None' }),
        decideBy >= today ? text(words.decideBefore(decideBy), { spacing: 'Small' }) : null,
      ]),
    ],
    buttonsOf(ref),
  );
}

/** The papers that give the right to stay: who asks for the one means whichever is there. */
const residence: readonly StepCode[] = ['RESIDENCE_PERMIT_RENEWAL', 'RESIDENCE_API', 'RESIDENCE_PERMIT_FIRST'];

function stepsFor({ steps }: Household, code: StepCode): readonly Step[] {
  const concerned = steps.filter(({ state }) => state !== 'NOT_APPLICABLE');
  const own = concerned.filter((step) => step.code === code);
  return own.length > 0 || !residence.includes(code) ? own : concerned.filter((step) => residence.includes(step.code));
}

/** The nearest day on which something is to be done, for a locked phone. */
function titleOf(ref: string, deadlines: readonly Deadline[], today: Day): string {
  const [next] = deadlines.filter(({ phase }) => phase !== 'automatic');
  if (next) return deadlineWords.title(ref, today, next.dueAt);
  return deadlines.length > 0 ? words.settled(ref) : words.undated(ref);
}

/** One step of that kind: each person of the household may have their own. */
function partOf(
  household: Household,
  step: Step,
  { code, deadlines, today }: { readonly code: StepCode; readonly deadlines: readonly Deadline[]; readonly today: Day },
): Element {
  const [next] = deadlines;
  const tone = next && next.phase !== 'automatic' ? toneOf(daysBetween(today, next.dueAt), next.severity) : 'emphasis';
  const end = step.periods.at(-1)?.until;
  const member = firstNameOf(household, step.member);
  return box(tone, words.which(step.code === code ? undefined : step.code, member), [
    end ? strong(words.ends(end, today)) : null,
    ...deadlines.flatMap((deadline) => linesOf(deadline, step, household, today)),
    ...(deadlines.length === 0 && !end ? [text(words.noDate)] : []),
    aside(words.state(next && isOpen(next) ? stateTowards(next, step) : standingOf(step)), 'Small'),
  ]);
}

function linesOf(deadline: Deadline, step: Step, household: Household, today: Day): Element[] {
  const { opensAt, dueAt, kind, consequence, severity, phase } = deadline;
  const small = { size: 'Small', spacing: 'Small' };
  const isPressing = phase !== 'automatic' && toneOf(daysBetween(today, dueAt), severity) === 'attention';
  const why = automaticOnRsa(deadline, household);
  return [
    ...(kind === 'WINDOW' && opensAt
      ? [text(words.window(opensAt, dueAt, today))]
      : [
          text(deadlineName(deadline)),
          text(deadlineWords.lastDay(kind, dueAt, isLate(deadline), step.appointment?.at), { spacing: 'None' }),
        ]),
    ...(why ? [text(why, small)] : []),
    ...(isPressing && consequence ? [text(consequences[consequence], small)] : []),
  ];
}

/** Whether the right renews itself, where the RSA decides it. */
function automaticOnRsa({ rule, code, phase }: Deadline, { onRsa }: Household): string | null {
  const rules: Readonly<Record<string, Rule>> = catalogue[code].rules;
  if (!rules[ruleKey(rule)]?.automaticOnRsa) return null;
  if (phase === 'automatic') return words.isAutomatic;
  return onRsa === 'NON' ? words.notAutomatic : words.maybeAutomatic;
}

function buttonsOf(ref: string): Element[] {
  return [
    button(words.see, { verb: 'household.show', ref }, { primary: true }),
    button(words.update, { verb: 'household.update', ref }),
  ];
}
