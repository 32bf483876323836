import type { Household } from '../src/domain/household';
import { lineWords as words } from '../src/words/fr/small-forms';
import { objections } from '../src/words/fr/update';
import type { Plan } from './dialog';
import { type Act, type Applied, apply } from './household-writing';
import type { Rooms } from './rooms';

/** What acts would make of a household. */
export type Foreseen = { readonly before: Household; readonly outcome: Applied };

/** What acts would make of the households that they touch, as these stand now; nothing is written. */
export async function foresee(
  acts: readonly Act[],
  how: Pick<Plan, 'by' | 'at' | 'receipt'>,
  { repositories }: Rooms,
): Promise<readonly Foreseen[]> {
  const found = await Promise.all(
    acts.map(async (act): Promise<Foreseen | null> => {
      const before = act.kind === 'household' ? await repositories.households.get(act.ref) : null;
      return act.kind === 'household' && before ? { before, outcome: apply(before, act.happenings, how) } : null;
    }),
  );
  return found.filter((one) => one !== null);
}

/** Why they cannot be written, a sentence for each household that stands in the way. */
export function reasonsAgainst(foreseen: readonly Foreseen[]): readonly string[] {
  return foreseen.flatMap(({ before, outcome }) => {
    if (outcome.kind !== 'objected') return [];
    const reason = objections(outcome.objection);
    return [foreseen.length > 1 ? words.because(before._id, reason) : reason];
  });
}
