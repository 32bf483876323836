import type { Day } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import { type Hearer, hearersOf } from '../src/domain/tellers';
import type { Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import type { Card } from './card';
import { deadlineCard } from './deadline';
import { underReminder } from './said-first';

export type AlertView = {
  readonly today: Day;
  /** Who reads it. */
  readonly worker: Worker;
  readonly team: readonly Worker[];
  /** It may have arrived before. */
  readonly resent?: boolean;
};

/** A right that stops, said alone: what, until when, what stops after it, who will read of it, and what to do. */
export function alertCard(household: Household, deadline: Deadline, { today, worker, team, resent }: AlertView): Card {
  const later = hearersOf(deadline, household, team, today).filter((hearer) => isLater(hearer, worker));
  return deadlineCard(household, deadline, {
    today,
    told: later.length > 0 ? words.toldYouFirst(later.map((hearer) => hearer.worker.displayName)) : words.toldYou,
    below: underReminder(worker),
    ...(resent ? { notice: words.maybeTwice } : {}),
  });
}

/** A lead who is warned reads it in a digest, if one can reach them: alerts go to whoever looks after the household alone. */
function isLater({ worker: { _id, conversation }, as }: Hearer, reader: Worker): boolean {
  return (as === 'before' || as === 'late') && _id !== reader._id && conversation !== undefined;
}
