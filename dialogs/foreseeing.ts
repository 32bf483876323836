import type { Day } from '../src/domain/day';
import type { Household } from '../src/domain/household';
import { memoForm, lineWords as words } from '../src/words/fr/small-forms';
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

/** Why they cannot be written: each reason once, with the households that stand in the way; and one for reminders. */
export function reasonsAgainst(foreseen: readonly Foreseen[], acts: readonly Act[], today: Day): readonly string[] {
  const refs = new Map<string, string[]>();
  for (const { before, outcome } of foreseen) {
    if (outcome.kind !== 'objected') continue;
    const reason = objections(outcome.objection);
    refs.set(reason, [...(refs.get(reason) ?? []), before._id]);
  }
  const reasons = [...refs].map(([reason, which]) => (foreseen.length > 1 ? words.because(which, reason) : reason));
  return [...reasons, ...new Set(acts.flatMap((act) => memoReason(act, today) ?? []))];
}

/** A reminder is not done in the future, nor put off to the past. */
function memoReason(act: Act, today: Day): string | null {
  if (act.kind !== 'memoMoved') return null;
  if (act.doneOn && act.doneOn > today) return objections({ kind: 'notYet', day: act.doneOn });
  return act.on && act.on < today ? memoForm.past : null;
}
