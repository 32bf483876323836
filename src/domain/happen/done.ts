import type { OnceDone } from '../catalogue/rule';
import { addMonths, type Day } from '../day';
import { type Deadline, deadlinesOf } from '../deadlines';
import type { Happening, Move } from '../happening';
import { holdingRules, type NamedRule } from '../holding-rules';
import type { Step } from '../household';
import { newEndOf } from '../new-end';
import { type Applied, objected, type Setting, withStep } from './applied';
import { applyMoved } from './moved';

/** A deadline is dealt with. It must still be there: done twice, or moved since, it is gone. */
export function applyDone(
  { deadline: id, on, until }: Extract<Happening, { kind: 'done' }>,
  setting: Setting,
): Applied {
  const { household, how, rules } = setting;
  const deadline = deadlinesOf(household, how.today, rules).find((one) => one.id === id);
  const step = household.steps.find((one) => one.id === deadline?.step);
  const named = step && holdingRules(step, household).find((one) => one.id === deadline?.rule);
  if (!deadline || !step || !named) return objected({ kind: 'goneDeadline' });
  if (named.id === 'SUPPORT_CONTRACT.sign' && !household.contract) {
    return objected({ kind: 'contract', reason: 'notSigned' });
  }
  if (isNotOpenYet(deadline, how.today)) return objected({ kind: 'notOpenYet', opensAt: deadline.opensAt });
  if (!until && newEndOf(deadline) === 'needed') return objected({ kind: 'noNewEnd' });
  const move: Move | null = until ? { kind: 'granted', on, until } : moveOf(named, step, on);
  if (move) return applyMoved({ kind: 'moved', step: { code: step.code, step: step.id }, move }, setting);
  return { kind: 'applied', about: step.id, household: withStep(household, marked(step, named, deadline, on)) };
}

/** Whether it is a turn of a duty that comes back, and can only be done from a later day on. In: the day in Paris. */
export function isNotOpenYet(deadline: Deadline, today: Day): deadline is Deadline & { readonly opensAt: Day } {
  return deadline.kind === 'RECURRING' && deadline.opensAt !== undefined && today < deadline.opensAt;
}

/** What is recorded of the step; `null` when the rule alone is done. */
function moveOf({ id, rule: { closedBy, onceDone } }: NamedRule, step: Step, on: Day): Move | null {
  if (onceDone) return moveOnceDone(onceDone, step, on);
  // The papers that were awaited by that day are sent.
  if (id === 'common.letter' && step.state === 'MISSING_DOCS') return { kind: 'submitted', on };
  switch (closedBy) {
    case 'filing':
    case 'filingOrGrant':
      return { kind: 'submitted', on };
    case 'answer':
      return { kind: 'granted', on };
    case 'mark':
      return null;
  }
}

function moveOnceDone(onceDone: OnceDone, { periods }: Step, on: Day): Move | null {
  switch (onceDone.kind) {
    case 'chased':
    case 'newEnd':
      return null;
    case 'filed':
      return { kind: 'submitted', on };
    case 'stage':
      return { kind: 'stage', stage: onceDone.stage, on };
    case 'renewed': {
      const former = periods.at(-1)?.until;
      const next = former && onceDone.from === 'formerEnd' ? addMonths(former, onceDone.months) : on;
      return { kind: 'granted', on, from: on, until: next > on ? next : addMonths(on, onceDone.months) };
    }
  }
}

/** Done up to its due day: a duty that comes back is due again at its next turn. */
function marked(step: Step, { key, rule }: NamedRule, { dueAt }: Deadline, on: Day): Step {
  const { [key]: _, ...snoozed } = step.snoozed ?? {};
  const { snoozed: __, ...kept } = step;
  const isMet = rule.from === 'appointment' && step.state === 'APPOINTMENT';
  return {
    ...kept,
    ...(Object.keys(snoozed).length > 0 ? { snoozed } : {}),
    done: { ...step.done, [key]: dueAt },
    movedOn: on > step.movedOn ? on : step.movedOn,
    state: isMet ? 'TODO' : step.state,
  };
}
