import { catalogue, type Organisation, type StepCode, type Variant } from '../catalogue';
import type { Move } from '../happening';
import type { Household, Step } from '../household';
import type { LapseEvent } from '../lapse-tasks';
import { withStep } from './applied';

type Refusal = Extract<Move, { kind: 'refused' | 'stage' }>;

/**
 * The appeal that a refusal opens: by the act, from the day of the letter, or by the date that the letter bears; `null`
 * where a refusal is no decision to appeal against. No delay is ever supposed.
 */
export function appealOf(step: Step, move: Refusal): LapseEvent | null {
  const said = move.kind === 'refused' ? move : { ...move, act: undefined, notifiedOn: undefined };
  const act = said.act ?? catalogue[step.code].refusal;
  if (!act) return null;
  const counted = act !== 'OTHER_ACT' && said.notifiedOn !== undefined;
  const variant = counted || !said.before ? act : 'OTHER_ACT';
  return {
    kind: 'refused',
    known: {
      variant,
      organisation: officeOf(act, step),
      ...(step.member ? { member: step.member } : {}),
      ...(said.notifiedOn ? { notifiedOn: said.notifiedOn } : {}),
      ...(said.before ? { dueAt: said.before } : {}),
    },
  };
}

/** Whether the appeal has a last day. */
export function isCounted({ known: { variant, notifiedOn, dueAt } }: LapseEvent): boolean {
  return variant === 'OTHER_ACT' ? dueAt !== undefined : notifiedOn !== undefined;
}

/** A decision is « en recours »: the appeal that was to be filed is. */
export function withAppealFiled(household: Household, { code, member }: Step, on: Step['movedOn']): Household {
  const appeal = household.steps.find(
    (step) =>
      step.code === 'APPEAL' &&
      step.state === 'TODO' &&
      step.member === member &&
      (step.variant === catalogue[code].refusal || step.variant === 'OTHER_ACT'),
  );
  return appeal ? withStep(household, { ...appeal, state: 'SUBMITTED', submittedOn: on, movedOn: on }) : household;
}

/** Before whom: the office of the act, or the one that decided. */
function officeOf(act: Variant, { code, organisation }: { code: StepCode; organisation?: Organisation }): Organisation {
  const decided = organisation ?? catalogue[code].organisations[0] ?? 'TRIBUNAL';
  switch (act) {
    case 'VISA':
      return 'FRANCE_VISAS';
    case 'RSA':
      return 'DEPARTEMENT';
    case 'OQTF':
      return 'TRIBUNAL';
    default:
      return decided;
  }
}
