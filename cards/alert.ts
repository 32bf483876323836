import type { Day } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import { mustHear } from '../src/domain/tellers';
import { isLead, type Worker } from '../src/domain/worker';
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

/** A right that stops, said alone: what, until when, what stops after it, who knows of it, and what to do. */
export function alertCard(household: Household, deadline: Deadline, { today, worker, team, resent }: AlertView): Card {
  const others = mustHear(deadline, household, team, today).filter(({ _id }) => _id !== worker._id);
  return deadlineCard(household, deadline, {
    today,
    told: others.length > 0 ? words.toldYouAnd(others.map(nameOf)) : words.toldYou,
    below: underReminder(worker),
    ...(resent ? { notice: words.maybeTwice } : {}),
  });
}

function nameOf(worker: Worker): string {
  return isLead(worker) ? words.lead(worker.displayName) : worker.displayName;
}
