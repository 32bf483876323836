import type { Card, Element } from '../cards/card';
import { type UpdateReceipt, updateReceiptCard } from '../cards/update';
import { addMinutes, type Day, dayInParis, type Instant } from '../src/domain/day';
import { type Deadline, deadlinesOf } from '../src/domain/deadlines';
import type { Household, Step } from '../src/domain/household';
import { foremost } from '../src/domain/overview';
import type { Draft } from '../src/store/repositories';
import { organisationNames, stepNames } from '../src/words/fr/catalogue';
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
  const { households, facts } = await receiptOf(draft, now, rooms);
  return updateReceiptCard({ ...facts, followUps: followUps(households) });
}

/** The same as facts, with the households as they are now. */
export async function receiptOf(
  draft: Draft,
  now: Instant,
  rooms: Rooms,
): Promise<{ readonly households: readonly Household[]; readonly facts: UpdateReceipt }> {
  const plan = planOf(draft);
  if (!plan) throw new Error('a receipt needs the write that it tells of');
  const today = dayInParis(now);
  const until = undoUntil(plan, now);
  const found = await Promise.all(plan.before.map(({ _id }) => rooms.repositories.households.get(_id)));
  const households = found.filter((one) => one !== null);
  const facts = {
    receipt: plan.receipt,
    refs: plan.before.map(({ _id }) => _id),
    lines: [...plan.lines, ...toSend(plan.told.created, households)],
    remarks: [...plan.told.remarks.map(remarks), ...plan.told.objections.map(objections)],
    created: createdIn(plan.told.created, households)
      .filter(({ code }) => code !== 'SEND_DOCUMENT')
      .map(({ code }) => stepNames[code]),
    next: nextOf(plan.before, households, today),
    by: words.you,
    at: plan.at,
    ...(until ? { until } : {}),
    today,
  };
  return { households, facts };
}

/** Until when a write can be undone; `null` once it cannot. */
export function undoUntil({ at }: { readonly at: Instant }, now: Instant): Instant | null {
  const until = addMinutes(at, UNDO_MINUTES);
  return now <= until ? until : null;
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

/**
 * The deadlines that a write brings, and those of the steps that it touched; of one day and one name, once.
 * To hear of the family puts off the next call to it, each time: that is not said.
 */
export function startedBy(before: Household, after: Household, today: Day): readonly Deadline[] {
  const touched = touchedSteps(before, after);
  const known = new Set(deadlinesOf(before, today).map(({ id }) => id));
  const started = deadlinesOf(after, today).filter(
    ({ id, step, code, phase }) => (touched.has(step) || !known.has(id)) && phase !== 'automatic' && code !== 'CONTACT',
  );
  const isSame = (a: Deadline, b: Deadline) => a.rule === b.rule && a.dueAt === b.dueAt;
  return started.filter((one, index) => started.findIndex((other) => isSame(one, other)) === index);
}

/** The steps that differ between two states of a household. */
function touchedSteps(before: Household, after: Household): ReadonlySet<string> {
  const known = new Map(before.steps.map((step) => [step.id, JSON.stringify(step)]));
  return new Set(after.steps.filter((step) => known.get(step.id) !== JSON.stringify(step)).map(({ id }) => id));
}

type Created = readonly { readonly ref: string; readonly step: string }[];

function createdIn(created: Created, households: readonly Household[]): readonly Step[] {
  const steps = households.flatMap((household) => household.steps);
  return created.flatMap(({ step }) => steps.filter(({ id }) => id === step));
}

/** « Document à transmettre : CAF, CPAM et France Travail ». */
function toSend(created: Created, households: readonly Household[]): readonly string[] {
  const offices = createdIn(created, households).flatMap(({ code, organisation }) =>
    code === 'SEND_DOCUMENT' && organisation ? [organisationNames[organisation]] : [],
  );
  return offices.length > 0 ? [words.toSend([...new Set(offices)])] : [];
}
