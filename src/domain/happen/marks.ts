import type { ServiceRules } from '../catalogue';
import type { Anchor } from '../catalogue/rule';
import type { Day } from '../day';
import { holdingRules, type NamedRule } from '../holding-rules';
import type { Household, Step } from '../household';
import { stretchOf } from '../stretch';
import type { News } from './move-step';

/** What news of a step deals with by itself: a meeting that has taken place, a duty done, a first visit made. */
export function marksOf(step: Step, news: News, household: Household, rules: ServiceRules): Pick<Step, 'done'> {
  const marked = holdingRules(step, household).flatMap((rule): [string, Day][] => {
    const dueAt = rule.rule.from === 'appointment' ? metOn(step, news) : dealtWith(rule, step, news, household, rules);
    return dueAt ? [[rule.key, dueAt]] : [];
  });
  return marked.length > 0 ? { done: { ...step.done, ...Object.fromEntries(marked) } } : {};
}

/** Something happened on the day of the meeting or after it. */
function metOn({ appointment }: Step, { on, facts, state }: News): Day | null {
  if (!appointment || facts.appointment || state === 'APPOINTMENT') return null;
  return appointment.on <= on ? appointment.on : null;
}

/** Events that news of the step answers; the end of a period is answered by another period alone. */
const answered: readonly Anchor[] = ['admission', 'lease', 'moveIn', 'notified', 'employmentMoved'];

function dealtWith(
  { rule, key }: NamedRule,
  step: Step,
  { state, on }: News,
  household: Household,
  rules: ServiceRules,
): Day | null {
  if (rule.closedBy !== 'mark' || (state !== 'GRANTED' && state !== 'SUBMITTED')) return null;
  const stretch = stretchOf(rule, { household, step, today: on, rules }, step.done?.[key]);
  if (!stretch) return null;
  const { anchor, dueAt } = stretch;
  if (rule.kind === 'RECURRING') return (stretch.opensAt ?? dueAt) <= on ? dueAt : null;
  return rule.kind === 'EVENT' && answered.includes(rule.from) && anchor <= on ? dueAt : null;
}
