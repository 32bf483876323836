import { along, anchorOf } from './anchors';
import type { ServiceRules } from './catalogue';
import type { Rule } from './catalogue/rule';
import { addDays, type Day } from './day';
import type { Household, Step } from './household';
import { currentOccurrence } from './occurrences';

/** What a deadline counts from and to. */
export type Stretch = { readonly anchor: Day; readonly opensAt?: Day; readonly dueAt: Day };

/** Counts a rule out for a step, on a day, by the service's rules; `null` while the day that it counts from is not known. */
export function stretchOf(
  rule: Rule,
  { step, household, doneUpTo }: { step: Step; household: Household; doneUpTo: Day | undefined },
  today: Day,
  rules: ServiceRules,
): Stretch | null {
  const anchor = anchorOf(rule.from, step, household);
  if (!anchor) return null;
  if (rule.kind === 'RECURRING') {
    const turn = currentOccurrence(rule.cycle, { anchor, notBefore: household.admittedOn, doneUpTo }, today, rules);
    return { anchor: turn.opensAt, ...turn };
  }
  const dueAt = dueDay(rule, anchor, step, household, rules);
  if (!dueAt || (doneUpTo !== undefined && dueAt <= doneUpTo)) return null;
  return rule.kind === 'WINDOW' ? { anchor, opensAt: along(anchor, rule.opens), dueAt } : { anchor, dueAt };
}

function dueDay({ due }: Rule, anchor: Day, step: Step, household: Household, rules: ServiceRules): Day | null {
  if (!due) return anchor;
  if ('setting' in due) return addDays(anchor, rules[due.setting]);
  return 'at' in due ? anchorOf(due.at, step, household) : along(anchor, due);
}
