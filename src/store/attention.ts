import { createHash } from 'node:crypto';
import { catalogue, commonRules, defaultServiceRules } from '../domain/catalogue';
import { type Day, dayInParis } from '../domain/day';
import { attentionOn } from '../domain/deadlines';
import type { Household, HouseholdStatus } from '../domain/household';
import type { Filter } from './port';

/** What is kept beside a household, so that planning reads only those of which something is to be said. */
export type Attention = {
  /** The first day on which something is; absent when nothing is foreseen. */
  readonly attentionOn?: Day;
  /** The rules by which that was reckoned; absent from what was written before it was. */
  readonly attentionBy?: string;
};

/** The rules in force, in brief: a law that changes makes another one. */
export const rulesInForce = createHash('sha256')
  .update(JSON.stringify([catalogue, commonRules, defaultServiceRules]))
  .digest('hex')
  .slice(0, 16);

/**
 * Reckoned on the day of the last change, and true from then on: nothing is said of the household before that day,
 * until it changes. For deadlines are counted from what is recorded; `today` only makes a duty that comes back move on
 * to its next turn, which speaks later than the one before. A duty may be put off past that next turn, which is said all
 * the same: so the day counts as if nothing were put off, where that is earlier.
 */
export function attentionOf(household: Omit<Household, 'v'>): Attention {
  try {
    const [first] = firstDays({ ...household, v: 0 }, changedOn(household)).sort();
    return { attentionBy: rulesInForce, ...(first !== undefined && { attentionOn: first }) };
  } catch {
    // No write is lost for what cannot be reckoned: without its rules, the household is read whatever its day.
    return {};
  }
}

const followed = ['PENDING', 'ACTIVE', 'SUSPENDED'] as const satisfies readonly HouseholdStatus[];

/**
 * What finds the households of which something may be to be said by that day, to be asked in this order: a household
 * that is written meanwhile goes from the first three to the last, never back. What was reckoned by other rules, or not
 * at all, says nothing of the day, so it is read whatever it says, until it changes.
 */
export function dueFilters(day: Day): readonly Filter<Household & Attention>[] {
  const status = { $in: followed };
  return [
    { status, attentionBy: { $exists: false } },
    { status, attentionBy: { $lt: rulesInForce } },
    { status, attentionBy: { $gt: rulesInForce } },
    { status, attentionBy: rulesInForce, attentionOn: { $lte: day } },
  ];
}

/** Any earlier day would do: what comes back would only be looked for too soon. */
function changedOn({ history, admittedOn }: Omit<Household, 'v'>): Day {
  const last = history.at(-1);
  return last ? dayInParis(last.at) : admittedOn;
}

function firstDays(household: Household, today: Day): Day[] {
  const isPutOff = household.steps.some((step) => step.snoozed !== undefined);
  return (isPutOff ? [household, awake(household)] : [household]).flatMap((one) => attentionOn(one, today) ?? []);
}

function awake(household: Household): Household {
  return { ...household, steps: household.steps.map(({ snoozed: _, ...step }) => step) };
}
