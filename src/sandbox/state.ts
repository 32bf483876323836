import { type Day, dayInParis, type Instant } from '../domain/day';
import { deadlinesOf, isLate, isOpen } from '../domain/deadlines';
import type { Household } from '../domain/household';
import type { Repositories } from '../store/repositories';
import type { Agenda, ReminderCounts } from './agenda';
import { people } from './people';

type DeadlineCounts = { readonly openDeadlines: number; readonly overdue: number };

/** How the sandbox stands: counts, and no name of a family. */
export type State = {
  readonly now: Instant;
  readonly store: string;
  readonly people: readonly { readonly name: string; readonly aadObjectId: string; readonly role: string }[];
  readonly counts: DeadlineCounts & {
    readonly households: number;
    readonly referrals: number;
    readonly waiting: number;
  };
  readonly reminders: ReminderCounts;
};

/** What is counted in the store. */
export type Counted = {
  readonly households: Pick<Repositories['households'], 'all' | 'count'>;
  readonly referrals: Pick<Repositories['referrals'], 'count' | 'waiting'>;
};

const noReminders: ReminderCounts = { planned: 0, sent: 0, superseded: 0, unknown: 0, parked: 0, cancelled: 0 };

export async function readState(
  repositories: Counted,
  agenda: Agenda | undefined,
  store: string,
  now: Instant,
): Promise<State> {
  return {
    now,
    store,
    people: people.map(({ _id, displayName, role }) => ({ name: displayName, aadObjectId: _id, role })),
    counts: {
      households: await repositories.households.count(),
      referrals: await repositories.referrals.count(),
      waiting: (await repositories.referrals.waiting()).length,
      ...countDeadlines(await repositories.households.all(), dayInParis(now)),
    },
    reminders: (await agenda?.reminders()) ?? noReminders,
  };
}

function countDeadlines(households: readonly Household[], today: Day): DeadlineCounts {
  const deadlines = households.flatMap((household) => deadlinesOf(household, today));
  return { openDeadlines: deadlines.filter(isOpen).length, overdue: deadlines.filter(isLate).length };
}
