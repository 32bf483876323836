import { noticeCard } from '../cards/notice';
import type { Household } from '../src/domain/household';
import { fullInstant } from '../src/words/fr/day';
import { lineWords as words } from '../src/words/fr/small-forms';
import { householdOf } from './dated';
import type { Rooms } from './rooms';
import type { Reply } from './turn';

const MOST_TOLD = 3;

/** « AG-26-011 : déjà traité par Karim Benali, samedi 21 novembre 2026 à 10 h 42. » */
export async function dealtWith(gone: readonly string[], rooms: Rooms): Promise<Reply> {
  return { kind: 'card', card: noticeCard(words.already, await linesDealtWith(gone, rooms)) };
}

/** The same, a sentence for each household. */
export async function linesDealtWith(gone: readonly string[], { repositories }: Rooms): Promise<readonly string[]> {
  const lines = await Promise.all(
    gone.slice(0, MOST_TOLD).map(async (deadline) => {
      const ref = householdOf(deadline);
      const household = await repositories.households.get(ref);
      const last = household && changeOf(deadline, household);
      const who = last && (await repositories.workers.get(last.by));
      return last && who ? words.alreadyBy(ref, who.displayName, fullInstant(last.at)) : words.alreadyDone(ref);
    }),
  );
  return [...new Set(lines)];
}

/** The last change of the step that it belonged to. */
function changeOf(deadline: string, { steps, history }: Household): Household['history'][number] | undefined {
  const step = steps.find(({ id }) => deadline.startsWith(`${id}/`));
  return history.findLast(({ fields }) => fields.includes(`steps.${step?.code}`)) ?? history.at(-1);
}
