import type { ServiceRules } from '../catalogue';
import type { Day, Instant } from '../day';
import type { Objection, Remark } from '../happening';
import type { Household, Step } from '../household';

/** Who says it, when, and the write that it is part of. */
export type How = { readonly by: string; readonly at: Instant; readonly today: Day; readonly write: string };

/** All that applying a happening may look at. */
export type Setting = { readonly household: Household; readonly how: How; readonly rules: ServiceRules };

/** What a happening makes of a household: `about` is the step that it tells of, made by it or not. */
export type Applied =
  | {
      readonly kind: 'applied';
      readonly household: Household;
      readonly about?: string;
      readonly remarks?: readonly Remark[];
    }
  | Objected;

export type Objected = { readonly kind: 'objected'; readonly objection: Objection };

export function objected(objection: Objection): Objected {
  return { kind: 'objected', objection };
}

/** The household with that step in place of the one of the same id, or beside the others when it is new. */
export function withStep(household: Household, step: Step): Household {
  const isKnown = household.steps.some(({ id }) => id === step.id);
  const steps = isKnown
    ? household.steps.map((other) => (other.id === step.id ? step : other))
    : [...household.steps, step];
  return { ...household, steps };
}
