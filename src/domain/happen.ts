import { defaultServiceRules, type ServiceRules } from './catalogue';
import type { Day } from './day';
import { type Applied, type How, type Objected, objected, type Setting, withStep } from './happen/applied';
import { applyBarriers } from './happen/barriers';
import { applyContracted, applyExtended } from './happen/contract';
import { applyDone } from './happen/done';
import { findStep } from './happen/find-step';
import { applyMovedIn } from './happen/home';
import { applyMembers, withAges } from './happen/members';
import { applyMoved } from './happen/moved';
import { applyNoted } from './happen/noted';
import { objectionTo } from './happen/objection-to';
import { applyRsa } from './happen/rsa';
import { applySnoozed } from './happen/snooze';
import type { Happening, Remark } from './happening';
import type { Household, Step } from './household';

export type HappenOutcome =
  | {
      readonly kind: 'recorded';
      readonly household: Household;
      readonly remarks: readonly Remark[];
      /** The steps that follow from it, beside the one that it tells of. */
      readonly created: readonly Step[];
    }
  | Objected;

/**
 * Records that something happened to a household. In: the household as recorded, what a worker says, who says it and
 * when, the rules of the service. Out: the household with what follows from it, one entry more in its history and the
 * steps that were opened; or why it cannot be recorded. `v` is the store's.
 */
export function happen(
  household: Household,
  happening: Happening,
  how: How,
  rules: ServiceRules = defaultServiceRules,
): HappenOutcome {
  if (household.status === 'EXITED' || household.status === 'ANONYMISED') return objected({ kind: 'left' });
  const objection = objectionTo(happening, how.today);
  if (objection) return objected(objection);
  const applied = apply(happening, { household, how, rules });
  if (applied.kind === 'objected') return applied;
  const grown = withAges(applied.household, how.today);
  const before = new Set(household.steps.map(({ id }) => id));
  return {
    kind: 'recorded',
    household: recorded(household, grown, how, isOfTheFamily(happening)),
    remarks: applied.remarks ?? [],
    created: grown.steps.filter(({ id }) => !before.has(id) && id !== applied.about),
  };
}

function apply(happening: Happening, setting: Setting): Applied {
  const { household, how } = setting;
  switch (happening.kind) {
    case 'moved':
      return applyMoved(happening, setting);
    case 'done':
      return applyDone(happening, setting);
    case 'snoozed':
      return applySnoozed(happening, setting);
    case 'followedBy': {
      const step = findStep(household, happening.step, how.today);
      if (!step) return objected({ kind: 'unknownStep' });
      const followed = withStep(household, { ...step, followedBy: happening.by });
      return { kind: 'applied', about: step.id, household: followed };
    }
    case 'members':
      return applyMembers(happening, setting);
    case 'barriers':
      return applyBarriers(happening, setting);
    case 'noted':
      return applyNoted(happening, setting);
    case 'assigned':
      return { kind: 'applied', household: { ...household, referentId: happening.to } };
    case 'contracted':
      return applyContracted(happening, setting);
    case 'extended':
      return applyExtended(happening, setting);
    case 'rsa':
      return applyRsa(happening, setting);
    case 'movedIn':
      return applyMovedIn(happening, setting);
  }
}

/** Whether the family was met, called or heard of: what counts as news of it. */
function isOfTheFamily({ kind }: Happening): boolean {
  return kind !== 'assigned' && kind !== 'snoozed';
}

function recorded(before: Household, after: Household, { at, by, today, write }: How, isNews: boolean): Household {
  return {
    ...after,
    ...(isNews ? { lastContactAt: latest(before.lastContactAt, today) } : {}),
    history: [...before.history, { at, by, fields: fieldsChanged(before, after), write }],
  };
}

/** What a write touched, by name: a field of the household, or the kind of a step (`steps.CSS_RENEWAL`). */
function fieldsChanged(before: Household, after: Household): string[] {
  const known = new Map(before.steps.map((step) => [step.id, step]));
  const steps = after.steps.filter((step) => known.get(step.id) !== step).map(({ code }) => `steps.${code}`);
  const keys = Object.keys(after) as (keyof Household)[];
  return [...new Set([...keys.filter((key) => key !== 'steps' && before[key] !== after[key]), ...steps])];
}

function latest(known: Day | undefined, today: Day): Day {
  return known && known > today ? known : today;
}
