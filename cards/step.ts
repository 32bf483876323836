import type { StageId } from '../src/domain/catalogue';
import type { Step } from '../src/domain/household';
import { stageNames } from '../src/words/fr/catalogue';
import { stateNames } from '../src/words/fr/update';

/** Where a step stands: its state, and its stage where that says more. */
export function standingOf(step: Pick<Step, 'code' | 'state' | 'stage'>): string {
  const name = stateNames[step.state];
  const own = stageOf(step);
  return own && own.toLocaleLowerCase('fr') !== name.toLocaleLowerCase('fr') ? `${name} · ${own}` : name;
}

/** The stage of a step in the words of its procedure. */
export function stageOf({ code, stage }: Pick<Step, 'code' | 'stage'>): string | undefined {
  return stage && stageNames[`${code}.${stage}` as StageId];
}
