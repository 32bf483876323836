import type { Organisation } from './catalogue';
import { addDays, type Day } from './day';
import type { Household, Step } from './household';
import { type LapseRule, lapseRules, type Provided, type Task, type Trigger } from './lapse-rules';
import { newStep } from './prepared-steps';
import { isSettled } from './step-state';

/** Something that sets rules off, and what it tells of the steps that they open: whose, of which case, from which day. */
export type LapseEvent = {
  readonly kind: Exclude<Trigger, 'time' | 'referentAbsent' | 'leaseDated'>;
  readonly known: Pick<Partial<Step>, 'member' | 'organisation' | 'variant' | 'notifiedOn' | 'dueAt'>;
  /** By whom a home was offered. */
  readonly route?: Organisation;
};

const rules: readonly LapseRule[] = lapseRules;

/**
 * The household with the steps that an event opens. Nothing is opened twice: a task that is open already stays as it is,
 * unless the event brings the date that it lacked; one prepared for nobody in particular becomes that person's.
 */
export function withTasks(household: Household, event: LapseEvent, today: Day): Household {
  return rules
    .filter(({ when }) => when === event.kind)
    .flatMap(({ creates }) => creates ?? [])
    .filter(({ provided }) => !provided || holds(provided, household, event, today))
    .reduce((so, task) => withTask(so, task, event, today), household);
}

function withTask(household: Household, task: Task, { known }: LapseEvent, today: Day): Household {
  const wanted: Partial<Step> = {
    ...known,
    ...(task.organisation ? { organisation: task.organisation } : {}),
    ...(task.fromToday ? { notifiedOn: today } : {}),
    ...(task.dueInDays ? { dueAt: addDays(today, task.dueInDays) } : {}),
  };
  const alike = household.steps.filter((step) => step.code === task.code && step.member === wanted.member);
  if (task.once && alike.length > 0) return household;
  const open = alike.find((step) => isSame(step, wanted));
  if (open) return isDated(open) || !isDated(wanted) ? household : replaced(household, open, { ...open, ...wanted });
  const spare = household.steps.find((step) => step.code === task.code && isUnnamed(step));
  if (task.takesPrepared && spare) return replaced(household, spare, { ...spare, ...wanted });
  return { ...household, steps: [...household.steps, { ...newStep(household, task.code, today), ...wanted }] };
}

/** The same thing to do, still to be done. Two decisions, notified on two days, are two appeals. */
function isSame(step: Step, { organisation, variant, notifiedOn }: Partial<Step>): boolean {
  if (isSettled(step.state) || step.variant !== variant) return false;
  if (step.organisation && organisation && step.organisation !== organisation) return false;
  return step.code !== 'APPEAL' || !step.notifiedOn || !notifiedOn || step.notifiedOn === notifiedOn;
}

function isDated({ dueAt, notifiedOn }: Partial<Step>): boolean {
  return dueAt !== undefined || notifiedOn !== undefined;
}

/** A step of the admission of which nothing is known yet, not even whose it is. */
function isUnnamed({ member, state, periods }: Step): boolean {
  return member === undefined && state === 'TODO' && periods.length === 0;
}

function replaced(household: Household, old: Step, step: Step): Household {
  return { ...household, steps: household.steps.map((other) => (other === old ? step : other)) };
}

function holds(provided: Provided, household: Household, { known, route }: LapseEvent, today: Day): boolean {
  switch (provided) {
    case 'jobHeld':
      return holdsJob(household, known.member, today);
    case 'noJobHeld':
      return !holdsJob(household, known.member, today);
    case 'housed':
      return isHoused(household, today);
    case 'socialHousing':
      return route !== 'PROPRIETAIRE';
    case 'privateHousing':
      return route === 'PROPRIETAIRE';
    case 'onRsa':
      return household.onRsa === 'OUI';
  }
}

function holdsJob({ steps }: Household, member: string | undefined, today: Day): boolean {
  return steps.some(
    (step) =>
      step.code === 'JOB' &&
      step.state === 'GRANTED' &&
      (!member || !step.member || step.member === member) &&
      (step.periods.at(-1)?.until ?? today) >= today,
  );
}

function isHoused({ movedInOn, leaseStartsAt }: Household, today: Day): boolean {
  const since = movedInOn ?? leaseStartsAt;
  return since !== undefined && since <= today;
}
