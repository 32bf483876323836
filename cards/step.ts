import type { StageId } from '../src/domain/catalogue';
import type { Step } from '../src/domain/household';
import { stageNames } from '../src/words/fr/catalogue';
import { settledName, stateNames } from '../src/words/fr/update';

/** Where a step stands: in the words of its procedure, or else its state. */
export function standingOf(step: Pick<Step, 'code' | 'state' | 'stage'>): string {
  const stage = stageOf(step);
  if (stage) return stage.charAt(0).toLocaleUpperCase('fr') + stage.slice(1);
  return step.state === 'GRANTED' ? settledName(step.code) : stateNames[step.state];
}

/** The stage of a step in the words of its procedure. */
export function stageOf({ code, stage }: Pick<Step, 'code' | 'stage'>): string | undefined {
  return stage && stageNames[`${code}.${stage}` as StageId];
}
