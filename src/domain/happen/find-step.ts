import { catalogue } from '../catalogue';
import type { Day } from '../day';
import type { Move, StepRef } from '../happening';
import type { Household, Step } from '../household';
import { newStep } from '../prepared-steps';
import { isSettled } from '../step-state';

/**
 * The step that something happened to: the one named; else the open one of that kind and person; else one that stands
 * for nobody in particular, which becomes theirs; else a new one. `null` when the one named is not there.
 */
export function findStep(household: Household, ref: StepRef, today: Day, move?: Move): Step | null {
  if (ref.step) {
    const named = household.steps.find(({ id, code }) => id === ref.step && code === ref.code);
    return named ? withOffice(named, ref) : null;
  }
  const ofKind = household.steps.filter(
    ({ code, organisation }) =>
      code === ref.code && (!ref.organisation || !organisation || organisation === ref.organisation),
  );
  const shared = ofKind.filter(({ member }) => !member);
  const concerned = shared.filter(({ state }) => state !== 'NOT_APPLICABLE');
  const groups = ref.member
    ? [ofKind.filter(({ member }) => member === ref.member), shared.filter((step) => mayBecome(step, household))]
    : [concerned, ofKind.filter(({ member }) => member), shared];
  const found = groups.map((steps) => runningAmong(steps, move)).find((step) => step !== undefined);
  return withOffice(theirs(found ?? newStep(household, ref.code, today), ref), ref);
}

function runningAmong(steps: readonly Step[], move: Move | undefined): Step | undefined {
  return steps.find(({ state }) => !isSettled(state)) ?? steps.findLast((step) => goesOn(step, move));
}

/** Whether a settled step is still the one that is meant, or another begins. */
function goesOn({ code, stage, periods }: Step, move: Move | undefined): boolean {
  const { anew, stages } = catalogue[code];
  if (!anew || !move || move.kind === 'notApplicable') return true;
  if (anew === 'afterLastStage' && move.kind === 'stage') {
    const path = Object.keys(stages ?? {});
    return stages?.[move.stage] === 'GRANTED' && path.indexOf(move.stage) > path.indexOf(stage ?? '');
  }
  // The same period, said twice.
  const last = periods.at(-1);
  return last !== undefined && 'until' in move && move.until === last.until && move.from === last.from;
}

/** What is known of the household as a whole is not one person's, unless they live alone. */
function mayBecome({ code, periods }: Step, { adults }: Household): boolean {
  return !catalogue[code].perMember || adults === 1 || periods.length === 0;
}

function theirs(step: Step, { member }: StepRef): Step {
  return member && !step.member && catalogue[step.code].perMember ? { ...step, member } : step;
}

function withOffice(step: Step, { organisation }: StepRef): Step {
  return organisation ? { ...step, organisation } : step;
}
