import { along, anchorOf } from './anchors';
import type { ServiceRules } from './catalogue';
import type { Rule } from './catalogue/rule';
import { addDays, type Day } from './day';
import type { Household, Step } from './household';
import { currentOccurrence } from './occurrences';

/** What a deadline counts from and to. */
export type Stretch = { readonly anchor: Day; readonly opensAt?: Day; readonly dueAt: Day };

/** A step of a household, on a day, under the rules of a service. */
export type Situation = {
  readonly household: Household;
  readonly step: Step;
  readonly today: Day;
  readonly rules: ServiceRules;
};

/** Counts a rule out; `null` while the day that it counts from is not known, or when it is done up to its due day. */
export function stretchOf(rule: Rule, situation: Situation, doneUpTo: Day | undefined): Stretch | null {
  const { step, household, today, rules } = situation;
  const anchor = anchorOf(rule.from, step, household);
  if (!anchor) return null;
  if (rule.kind === 'RECURRING') {
    const turn = currentOccurrence(
      rule.cycle,
      { anchor, notBefore: firstOwed(rule, anchor, household), doneUpTo },
      today,
      rules,
    );
    return { anchor: turn.opensAt ?? turn.dueAt, ...turn };
  }
  const dueAt = dueDay(rule, anchor, situation);
  if (!dueAt || (doneUpTo !== undefined && dueAt <= doneUpTo)) return null;
  return rule.kind === 'WINDOW' ? { anchor, opensAt: along(anchor, rule.opens), dueAt } : { anchor, dueAt };
}

/** Nothing is owed from before the admission, nor of a home from before the family lives there. */
function firstOwed({ from }: Rule, anchor: Day, { admittedOn }: Household): Day {
  return from === 'moveIn' && anchor > admittedOn ? anchor : admittedOn;
}

function dueDay({ due }: Rule, anchor: Day, { step, household, rules }: Situation): Day | null {
  if (!due) return anchor;
  if ('setting' in due) return addDays(anchor, rules[due.setting]);
  return 'at' in due ? anchorOf(due.at, step, household) : along(anchor, due);
}
