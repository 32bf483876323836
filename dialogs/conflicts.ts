import { standingOf } from '../cards/step';
import { changedCard } from '../cards/update';
import type { Household } from '../src/domain/household';
import { givenName } from '../src/domain/worker';
import type { Draft } from '../src/store/repositories';
import { stepNames } from '../src/words/fr/catalogue';
import { fieldName } from '../src/words/fr/history';
import { updateQuestions as words } from '../src/words/fr/update-form';
import type { Settled } from './dialog';
import { keyOf } from './keys';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** What a colleague has recorded since the draft was begun, once: whoever has seen it may go on. `null`: nothing. */
export async function changedMeanwhile(
  draft: Draft,
  household: Household,
  { speaker }: Turn,
  { repositories }: Rooms,
): Promise<Settled | null> {
  const { _id: ref, history } = household;
  const seen = draft.plan?.['seen'];
  const since = typeof seen === 'string' ? seen : draft.openedAt;
  const theirs = history.filter(({ at, by }) => at > since && by !== speaker._id);
  const last = theirs.at(-1);
  if (!last) return null;
  const saved = await repositories.drafts.save({ ...draft, plan: { seen: last.at } });
  if (saved.kind === 'changed') return { kind: 'outdated' };
  const who = await repositories.workers.get(last.by);
  const fields = new Set(theirs.flatMap((change) => change.fields));
  const card = changedCard({
    key: keyOf(saved.record),
    ref,
    who: who ? givenName(who) : words.someone,
    when: last.at,
    lines: [...new Set([...fields].flatMap((field) => linesOf(field, household)))],
  });
  return { kind: 'changed', card };
}

/** What a colleague changed, as it stands now: where a step is, or the part of the file. */
function linesOf(field: string, { steps }: Household): readonly string[] {
  const code = field.startsWith('steps.') ? field.slice('steps.'.length) : null;
  const moved = steps.filter((step) => step.code === code);
  return moved.length > 0
    ? moved.map((step) => words.standing(stepNames[step.code], standingOf(step)))
    : [fieldName(field)];
}
