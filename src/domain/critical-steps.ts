import { anchorOf } from './anchors';
import { catalogue } from './catalogue';
import type { Day } from './day';
import { deadlinesOf, isOpen } from './deadlines';
import { holdingRules, type NamedRule } from './holding-rules';
import type { Household, Step } from './household';

/**
 * Critical rights of which the date that counts is missing: the last day of what runs, the date on a decision to appeal
 * against, the day by which an offer is to be answered. Nothing can be said before they stop.
 */
export function undatedSteps(household: Household): readonly Step[] {
  return household.steps.filter((step) =>
    holdingRules(step, household).some(
      (named) =>
        !named.id.startsWith('common.') &&
        (named.rule.critical ?? catalogue[step.code].critical) &&
        !(named.rule.automaticOnRsa && household.onRsa === 'OUI') &&
        lacksDate(named, step, household),
    ),
  );
}

function lacksDate({ key, rule: { from, due } }: NamedRule, step: Step, household: Household): boolean {
  const anchor = anchorOf(from, step, household);
  if (due && 'at' in due && anchor) return !anchorOf(due.at, step, household);
  if (step.code === 'APPEAL') return step.state === 'TODO' && !anchor;
  if (step.state !== 'GRANTED') return false;
  // An end that was dealt with, and no new one recorded.
  if (from === 'periodEnd' && anchor) return (step.done?.[key] ?? '') >= anchor;
  return (from === 'periodEnd' || from === 'letter') && !anchor;
}

/** The steps to look at first: a critical deadline is open, or the date of a critical right is missing. */
export function criticalSteps(household: Household, today: Day): readonly Step[] {
  const pressing = new Set(undatedSteps(household).map(({ id }) => id));
  for (const deadline of deadlinesOf(household, today)) {
    if (deadline.severity === 'critical' && isOpen(deadline)) pressing.add(deadline.step);
  }
  return household.steps.filter(({ id }) => pressing.has(id));
}
