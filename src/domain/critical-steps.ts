import { anchorOf } from './anchors';
import { catalogue } from './catalogue';
import type { Day } from './day';
import { deadlinesOf, isOpen } from './deadlines';
import { holdingRules } from './holding-rules';
import type { Household, Step } from './household';

/** Critical rights that run without the date that they run to: nothing can be said before they stop. */
export function undatedSteps(household: Household): readonly Step[] {
  return household.steps.filter(
    (step) =>
      step.state === 'GRANTED' &&
      catalogue[step.code].critical &&
      holdingRules(step, household).some(
        ({ id, rule: { from, automaticOnRsa } }) =>
          !id.startsWith('common.') &&
          (from === 'periodEnd' || from === 'letter') &&
          !anchorOf(from, step, household) &&
          !(automaticOnRsa && household.onRsa === 'OUI'),
      ),
  );
}

/** The steps to look at first: a critical deadline is open, or the date of a critical right is missing. */
export function criticalSteps(household: Household, today: Day): readonly Step[] {
  const pressing = new Set(undatedSteps(household).map(({ id }) => id));
  for (const deadline of deadlinesOf(household, today)) {
    if (deadline.severity === 'critical' && isOpen(deadline)) pressing.add(deadline.step);
  }
  return household.steps.filter(({ id }) => pressing.has(id));
}
