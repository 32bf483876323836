import type { StepCode } from '../domain/catalogue';
import { stageWords } from './stage-words';
import { isUndone, says } from './told';

/** How a step moved, as a sentence says it; a stage is one of its row in the catalogue. */
export type OutcomeClue =
  | {
      readonly kind:
        | 'submitted'
        | 'missingDocs'
        | 'inReview'
        | 'appointment'
        | 'granted'
        | 'refused'
        | 'notified'
        | 'notApplicable'
        | 'done';
    }
  | { readonly kind: 'stage'; readonly stage: string };

type Kind = Exclude<OutcomeClue['kind'], 'stage'>;
type Way = { readonly outcome: OutcomeClue; readonly pattern: RegExp };

const ways = new Map<string, readonly Way[]>(
  Object.entries(stageWords).map(([code, said]) => [
    code,
    said.map(([reached, source]) => ({ outcome: clueOf(reached), pattern: says(source) })),
  ]),
);

function clueOf(reached: string): OutcomeClue {
  return reached.startsWith('.') ? { kind: 'stage', stage: reached.slice(1) } : { kind: reached as Kind };
}

/** The step's own word for where it stands, when the told text says one that is neither denied nor still to do. */
export function stageSaid(code: StepCode, told: string): OutcomeClue | undefined {
  return ways.get(code)?.find(({ pattern }) => isSaid(pattern, told))?.outcome;
}

/** Whether a told text says it, neither denied nor still to do; « pas retenu », « plus de travail » are their own denial. */
export function isSaid(pattern: RegExp, told: string): boolean {
  return Array.from(told.matchAll(pattern)).some(
    ({ 0: phrase, index }) => /^(?:pas|non|plus) /.test(phrase) || !isUndone(told, index, phrase),
  );
}
