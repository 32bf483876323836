import { catalogue } from './catalogue';
import type { Household, Step } from './household';

/**
 * How much of its path a household follows by itself: the steps of the three fields that it follows, out of all those
 * that concern it, open or settled. A settled step counts for whoever followed it to its end: a family that succeeds
 * does not lose its share. Those of no concern, and the duties of the service itself, are out.
 */
export function autonomyOf(household: Pick<Household, 'steps'>): { readonly family: number; readonly all: number } {
  const steps = pathOf(household);
  return { family: steps.filter(({ followedBy }) => followedBy === 'FAMILLE').length, all: steps.length };
}

/** Of how many steps the family was asked to say them again, and how many it could (« reformulé par la famille »). */
export function understandingOf(household: Pick<Household, 'steps'>): {
  readonly understood: number;
  readonly asked: number;
} {
  const asked = pathOf(household).filter(({ understood }) => understood !== undefined);
  return { understood: asked.filter(({ understood }) => understood).length, asked: asked.length };
}

function pathOf({ steps }: Pick<Household, 'steps'>): readonly Step[] {
  return steps.filter(({ code, state }) => catalogue[code].field !== 'SUPPORT' && state !== 'NOT_APPLICABLE');
}
