import { addMinutes, type Instant } from '../src/domain/day';
import type { Draft, Receipt } from '../src/store/repositories';
import { type Decision, type Dialog, type Outcome, type Plan, UNDO_MINUTES } from './dialog';
import { dialogOf } from './registry';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Records a draft: once, whoever presses how often, and wherever the process dies. */
export async function record(draft: Draft, decision: Decision, turn: Turn, rooms: Rooms): Promise<Outcome> {
  const { writing } = dialogFor(draft);
  const settled = await writing.settle(draft, decision, turn, rooms);
  if (settled.kind === 'outdated') return { kind: 'outdated', draft };
  if (settled.kind !== 'plan') return settled;
  const { plan } = settled;
  const claimed = await rooms.repositories.drafts.save({ ...draft, state: 'COMMITTING', plan, activity: turn.id });
  return claimed.kind === 'changed' ? { kind: 'overtaken' } : writing.finish(claimed.record, plan, rooms);
}

export type Undone = 'undone' | 'already' | 'tooLate' | 'changed' | 'notYours' | 'nothing';

/** Takes a write back, unless time has passed or a colleague has built on it; the answers return as a draft. */
export async function undo(receipt: Receipt | null, turn: Turn, rooms: Rooms): Promise<Undone> {
  if (!receipt) return 'nothing';
  if (receipt.owner !== turn.speaker._id) return 'notYours';
  if (receipt.undoneAt) return 'already';
  if (turn.now > addMinutes(receipt.at, UNDO_MINUTES)) return 'tooLate';
  const draft = await rooms.repositories.drafts.get(receipt.draft);
  if (!draft?.plan) return 'nothing';
  if (await isChanged(receipt, rooms)) return 'changed';
  if (await dialogFor(draft).writing.isOverwritten?.(draft.plan as Plan, rooms)) return 'changed';
  const plan = { ...(draft.plan as Plan), undoing: true } as const;
  const claimed = await rooms.repositories.drafts.save({ ...draft, state: 'COMMITTING', plan, activity: turn.id });
  if (claimed.kind === 'changed') return 'already';
  await finishUndo(claimed.record, plan, turn.now, rooms);
  return 'undone';
}

/** Goes on with a write that was cut in two. What is written already is left alone. */
export async function carryOn(draft: Draft, now: Instant, rooms: Rooms): Promise<void> {
  const plan = draft.plan as Plan;
  if (plan.undoing) await finishUndo(draft, plan, now, rooms);
  else await dialogFor(draft).writing.finish(draft, plan, rooms);
}

export type Mended = { readonly finished: number; readonly failed: number; readonly freed: number };

/**
 * Finishes the writes that a crash has cut in two, then frees places that nothing stands behind. Run at start and every
 * hour; a draft that cannot be finished is left for the next time.
 */
export async function repair(now: Instant, rooms: Rooms): Promise<Mended> {
  const drafts = await rooms.repositories.drafts.committing();
  const outcomes = await Promise.allSettled(drafts.map((draft) => carryOn(draft, now, rooms)));
  const failed = outcomes.filter(({ status }) => status === 'rejected').length;
  const freed = await rooms.repositories.places.repair(addMinutes(now, -1));
  return { finished: drafts.length - failed, failed, freed: freed.length };
}

async function isChanged({ wrote }: Receipt, { repositories }: Rooms): Promise<boolean> {
  const versions = await Promise.all(
    wrote.map(async ({ collection, ref, v }) => ((await repositories[collection].get(ref))?.v ?? v) !== v),
  );
  return versions.includes(true);
}

async function finishUndo(draft: Draft, plan: Plan, now: Instant, rooms: Rooms): Promise<void> {
  const { drafts, receipts } = rooms.repositories;
  const rest = await dialogFor(draft).writing.takeBack(draft, plan, now, rooms);
  await receipts.markUndone(plan.receipt, now);
  if (rest) await drafts.save({ ...rest, state: 'PARKED' });
  else await drafts.remove(draft._id);
}

function dialogFor(draft: Draft): Dialog {
  const dialog = dialogOf(draft);
  if (!dialog) throw new Error(`a draft of the form ${draft.form}, which nothing writes, is to be recorded`);
  return dialog;
}
