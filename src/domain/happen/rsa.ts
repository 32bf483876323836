import type { Day } from '../day';
import type { Happening } from '../happening';
import type { Household, Step } from '../household';
import { withTasks } from '../lapse-tasks';
import { newStep } from '../prepared-steps';
import { isSettled } from '../step-state';
import { type Applied, type Setting, withStep } from './applied';

/** The household receives the RSA, or no longer does: what renewed itself is then to be asked for. */
export function applyRsa(
  { onRsa, on }: Extract<Happening, { kind: 'rsa' }>,
  { household, how: { today } }: Setting,
): Applied {
  if (onRsa === 'OUI') return { kind: 'applied', household: withRsaOpened(openingGranted(household, on), on) };
  const left: Household = { ...household, onRsa };
  const hasLeft = household.onRsa !== 'NON';
  return {
    kind: 'applied',
    household: hasLeft ? withTasks(left, { kind: 'leftRsa', known: { notifiedOn: on } }, today) : left,
  };
}

/** Once the RSA is open, it is confirmed every quarter: the month of the first declaration is still to be asked. */
export function withRsaOpened(household: Household, on: Day): Household {
  const known = household.steps.find(({ code }) => code === 'RSA_QUARTERLY');
  const quarterly: Step = known ?? newStep(household, 'RSA_QUARTERLY', on);
  const running: Step = quarterly.state === 'GRANTED' ? quarterly : { ...quarterly, state: 'GRANTED', movedOn: on };
  return withStep({ ...household, onRsa: 'OUI' }, running);
}

function openingGranted(household: Household, on: Day): Household {
  const asked = household.steps.find(({ code, state }) => code === 'RSA_OPENING' && !isSettled(state));
  return asked ? withStep(household, { ...asked, state: 'GRANTED', movedOn: on }) : household;
}
