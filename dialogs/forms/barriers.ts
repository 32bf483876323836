import { barrierKinds } from '../../src/domain/household';
import { fold } from '../../src/understanding/text';
import { barrierNames } from '../../src/words/fr/update';

/** The obstacles to a job that a sentence names; `undefined` when it names none. */
export function barriersIn(said: string): readonly string[] | undefined {
  const found = barrierKinds.filter((kind) => fold(said).includes(fold(barrierNames[kind]).split(' ')[0] ?? kind));
  return found.length > 0 ? found : /\b(aucun|pas de frein)\b/.test(fold(said)) ? [] : undefined;
}

export function isBarrier(value: string): boolean {
  return barrierKinds.some((kind) => kind === value);
}
