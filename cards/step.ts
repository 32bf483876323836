import type { StageId } from '../src/domain/catalogue';
import type { Step } from '../src/domain/household';
import { stageNames } from '../src/words/fr/catalogue';
import { stateNames } from '../src/words/fr/update';

/** Where a step stands: its state, and its stage where that says more. */
export function standingOf({ code, state, stage }: Pick<Step, 'code' | 'state' | 'stage'>): string {
  const own = stage && stageNames[`${code}.${stage}` as StageId];
  const name = stateNames[state];
  return own && own.toLocaleLowerCase('fr') !== name.toLocaleLowerCase('fr') ? `${name} · ${own}` : name;
}
