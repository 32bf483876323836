import type { Day } from '../src/domain/day';
import type { Household } from '../src/domain/household';
import { isLead, type Worker } from '../src/domain/worker';
import type { Asked, Whose } from './asking';

/** Whose files an answer is about, which they are, and whether the speaker must be told that it is less than they asked. */
type Scope = { readonly whose: Whose; readonly files: readonly Household[]; readonly isTold: boolean };

/** Among the files that the speaker may open, those that the question is about. */
export function scopeOf(
  asked: Asked,
  seen: readonly Household[],
  team: readonly Worker[],
  speaker: Worker,
  today: Day,
): Scope {
  const { whose, isTold } = permitted(asked, speaker);
  const covered = new Set(team.filter((worker) => isCovered(worker, speaker, today)).map(({ _id }) => _id));
  switch (whose.kind) {
    case 'team':
      return { whose, files: seen, isTold };
    case 'colleague':
      return { whose, files: seen.filter(({ referentId }) => referentId === whose.id), isTold };
    case 'covered':
      return { whose, files: seen.filter(({ referentId }) => covered.has(referentId)), isTold };
    case 'mine': {
      const own = seen.filter(({ referentId }) => referentId === speaker._id || covered.has(referentId));
      // A lead who follows nobody means the team.
      return own.length === 0 && isLead(speaker)
        ? { whose: { kind: 'team' }, files: seen, isTold }
        : { whose, files: own, isTold };
    }
  }
}

/**
 * A worker who asks for the team gets their own, and is told so, unless households are asked for: « qui a encore un
 * permis à échanger ? » means no colleague.
 */
function permitted({ topic, whose, query }: Asked, speaker: Worker): Omit<Scope, 'files'> {
  if (isLead(speaker) || (whose.kind !== 'team' && topic !== 'loads')) return { whose, isTold: false };
  return { whose: { kind: 'mine' }, isTold: query.code === undefined };
}

function isCovered({ absences }: Worker, by: Worker, today: Day): boolean {
  return absences.some(({ from, to, coverId }) => coverId === by._id && from <= today && today <= to);
}
