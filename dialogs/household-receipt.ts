import type { Card, Element } from '../cards/card';
import { updateReceiptCard } from '../cards/update';
import { addMinutes, type Day, dayInParis, type Instant } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import { foremost } from '../src/domain/overview';
import type { Draft } from '../src/store/repositories';
import { stepNames } from '../src/words/fr/catalogue';
import { objections, remarks, update as words } from '../src/words/fr/update';
import { UNDO_MINUTES } from './dialog';
import { planOf } from './household-writing';
import type { Rooms } from './rooms';

const MOST_NEXT = 4;

/** What was recorded of one household or of several: the facts, what follows from them, until when it can be undone. */
export async function householdReceipt(
  draft: Draft,
  now: Instant,
  rooms: Rooms,
  followUps: (households: readonly Household[]) => readonly Element[] = () => [],
): Promise<Card> {
  const plan = planOf(draft);
  if (!plan) throw new Error('a receipt needs the write that it tells of');
  const today = dayInParis(now);
  const until = addMinutes(plan.at, UNDO_MINUTES);
  const found = await Promise.all(plan.before.map(({ _id }) => rooms.repositories.households.get(_id)));
  const households = found.filter((one) => one !== null);
  return updateReceiptCard({
    receipt: plan.receipt,
    refs: plan.before.map(({ _id }) => _id),
    lines: plan.lines,
    remarks: [...plan.told.remarks.map(remarks), ...plan.told.objections.map(objections)],
    created: plan.told.created.map(({ ref, step }) =>
      nameOf(
        step,
        households.find(({ _id }) => _id === ref),
      ),
    ),
    next: nextOf(plan.before, households, today),
    by: words.you,
    at: plan.at,
    ...(now <= until ? { until } : {}),
    followUps: followUps(households),
    today,
  });
}

/** The deadlines of what a write touched, then the most pressing ones of the household, up to four. */
export function nextOf(before: readonly Household[], after: readonly Household[], today: Day): readonly Deadline[] {
  return after
    .flatMap((household) => {
      const was = before.find(({ _id }) => _id === household._id);
      const own = was ? startedBy(was, household, today) : [];
      return own.length > 0 || after.length > 1 ? own : foremost(deadlinesOf(household, today), today, 2);
    })
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .slice(0, MOST_NEXT);
}

/** The deadlines of the steps that a write touched. */
export function startedBy(before: Household, after: Household, today: Day): readonly Deadline[] {
  const touched = touchedSteps(before, after);
  return deadlinesOf(after, today).filter(({ step, phase }) => touched.has(step) && phase !== 'automatic');
}

/** The steps that differ between two states of a household. */
function touchedSteps(before: Household, after: Household): ReadonlySet<string> {
  const known = new Map(before.steps.map((step) => [step.id, JSON.stringify(step)]));
  return new Set(after.steps.filter((step) => known.get(step.id) !== JSON.stringify(step)).map(({ id }) => id));
}

function nameOf(step: string, household: Household | undefined): string {
  const code = household?.steps.find(({ id }) => id === step)?.code;
  return code ? stepNames[code] : step;
}
