import type { StepCode } from '../../src/domain/catalogue';
import { stageNames } from '../../src/words/fr/catalogue';
import { followedByNames, moveNames, stateNames } from '../../src/words/fr/update';
import { grantedNames, notifiedNames, updateQuestions as words } from '../../src/words/fr/update-form';
import { type OutcomeChoice, stateOf } from './update-answers';

/** What a choice is called for that kind of step. */
export function outcomeName(code: StepCode, outcome: OutcomeChoice): string {
  if (outcome.startsWith('stage:')) {
    const name = (stageNames as Readonly<Record<string, string>>)[`${code}.${outcome.slice(6)}`] ?? outcome.slice(6);
    return name.charAt(0).toLocaleUpperCase('fr') + name.slice(1);
  }
  switch (outcome) {
    case 'FAMILY':
      return followedByNames.FAMILLE;
    case 'SERVICE':
      return followedByNames.SERVICE;
    case 'NOTIFIED':
      return notifiedNames[code]?.name ?? moveNames.notified;
    case 'MOVED_IN':
      return words.movedIn;
    case 'DONE':
      return words.done;
    case 'GRANTED':
      return grantedNames[code] ?? stateNames.GRANTED;
    default:
      return stateNames[outcome as keyof typeof stateNames];
  }
}

/** What the date of that outcome is called. */
export function onLabel(code: StepCode | null, outcome: OutcomeChoice | null): string {
  const { labels } = words.on;
  if (code === 'LEASE' && outcome === 'GRANTED') return labels.LEASE;
  if (code && outcome === 'NOTIFIED') return notifiedNames[code]?.on ?? labels.NOTIFIED;
  if (!code || !outcome || !(outcome in labels)) return words.on.label;
  return labels[outcome as keyof typeof labels];
}

/** What the last day is called, and how it is asked: to appeal, to hand papers in, or to answer. */
export function beforeWords(
  code: StepCode | null,
  outcome: OutcomeChoice | null,
): { readonly label: string; readonly ask: string } {
  const { label, ask, appeal, papers, askAppeal, askPapers } = words.before;
  const state = code && outcome ? stateOf(code, outcome) : null;
  if (state === 'REFUSED') return { label: appeal, ask: askAppeal };
  return state === 'MISSING_DOCS' ? { label: papers, ask: askPapers } : { label, ask };
}
