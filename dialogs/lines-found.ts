import { whichOf } from '../cards/due-lines';
import type { Ticked } from '../cards/ticked';
import { dayInParis } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import type { Memo } from '../src/domain/memo';
import { deadlineName } from '../src/words/fr/catalogue';
import { lineWords as words } from '../src/words/fr/small-forms';
import { householdOf } from './dated';
import { mayOpenFile } from './files';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Lines of a list, as they stand now. */
export type Lines = {
  readonly deadlines: readonly { readonly household: Household; readonly deadline: Deadline }[];
  readonly memos: readonly Memo[];
  /** Ids that are no deadline any more: dealt with meanwhile, or moved. */
  readonly gone: readonly string[];
};

/** The deadlines and memos of those ids, among what the speaker may open. */
export async function linesOf({ deadlines, memos }: Ticked, { speaker, now }: Turn, rooms: Rooms): Promise<Lines> {
  const { repositories } = rooms;
  const today = dayInParis(now);
  const refs = [...new Set(deadlines.map(householdOf))];
  const households = (await Promise.all(refs.map((ref) => repositories.households.get(ref)))).filter(
    (one) => one !== null,
  );
  const open = await Promise.all(households.map((household) => mayOpenFile(household, speaker, today, rooms)));
  const seen = households.filter((_, index) => open[index]);
  const found = seen.flatMap((household) =>
    deadlinesOf(household, today)
      .filter(({ id }) => deadlines.includes(id))
      .map((deadline) => ({ household, deadline })),
  );
  const kept = await Promise.all(memos.map((id) => repositories.memos.get(id)));
  return {
    deadlines: deadlines.flatMap((id) => found.filter(({ deadline }) => deadline.id === id)),
    memos: kept.filter((memo) => memo !== null).filter((memo) => memo.owner === speaker._id && !memo.doneOn),
    gone: deadlines.filter(
      (id) => seen.some(({ _id }) => _id === householdOf(id)) && !found.some(({ deadline }) => deadline.id === id),
    ),
  };
}

export function countOf({ deadlines, memos }: Pick<Lines, 'deadlines' | 'memos'>): number {
  return deadlines.length + memos.length;
}

export function refsOf({ deadlines }: Pick<Lines, 'deadlines'>): readonly string[] {
  return [...new Set(deadlines.map(({ household }) => household._id))];
}

export function idsOf({ deadlines }: Pick<Lines, 'deadlines'>): readonly string[] {
  return deadlines.map(({ deadline }) => deadline.id);
}

/** What a line is called, and whose it is: `null` for a memo. */
export type Label = { readonly ref: string | null; readonly text: string };

/** How the lines are told: with their household, where there are several. */
export function labelsOf(lines: Lines): readonly Label[] {
  const isSeveral = refsOf(lines).length + lines.memos.length > 1;
  return [
    ...lines.deadlines.map(({ household, deadline }) => {
      const name = words.label(deadlineName(deadline), whichOf(household, deadline));
      return { ref: household._id, text: isSeveral ? words.of(household._id, name) : name };
    }),
    ...lines.memos.map(({ text }) => ({ ref: null, text })),
  ];
}
