import type { Day } from '../src/domain/day';
import type { Household } from '../src/domain/household';
import { isLead, type Worker } from '../src/domain/worker';
import type { Asked, Whose } from './asking';

/**
 * Whose files the answer may be about. A worker who asks for the team gets their own, and is told so, unless households
 * are asked for: « qui a encore un permis à échanger ? » means no colleague.
 */
export function permitted(
  { topic, whose, query }: Asked,
  speaker: Worker,
): { readonly whose: Whose; readonly isTold: boolean } {
  if (isLead(speaker) || (whose.kind !== 'team' && topic !== 'loads')) return { whose, isTold: false };
  return { whose: { kind: 'mine' }, isTold: query.code === undefined };
}

/** Those files, among all that the speaker may open. */
export function filesAskedFor(
  whose: Whose,
  seen: readonly Household[],
  team: readonly Worker[],
  speaker: Worker,
  today: Day,
): readonly Household[] {
  const covered = new Set(team.filter((worker) => isCovered(worker, speaker, today)).map(({ _id }) => _id));
  switch (whose.kind) {
    case 'team':
      return seen;
    case 'colleague':
      return seen.filter(({ referentId }) => referentId === whose.id);
    case 'covered':
      return seen.filter(({ referentId }) => covered.has(referentId));
    case 'mine': {
      const own = seen.filter(({ referentId }) => referentId === speaker._id || covered.has(referentId));
      // A lead who follows nobody means the team.
      return own.length > 0 || !isLead(speaker) ? own : seen;
    }
  }
}

function isCovered({ absences }: Worker, by: Worker, today: Day): boolean {
  return absences.some(({ from, to, coverId }) => coverId === by._id && from <= today && today <= to);
}
