import { type Day, dayInParis, type Instant } from '../src/domain/day';
import { deadlinesOf } from '../src/domain/deadlines';
import { happen } from '../src/domain/happen';
import type { Happening, Objection, Remark } from '../src/domain/happening';
import type { Household } from '../src/domain/household';
import type { Memo } from '../src/domain/memo';
import type { Draft, Receipt } from '../src/store/repositories';
import type { Outcome, Plan, Settled } from './dialog';
import { mayOpenFile } from './files';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** What one write does: things that happened to a household, a memo to keep, a memo that is done. */
export type Act =
  | { readonly kind: 'household'; readonly ref: string; readonly happenings: readonly Happening[] }
  | { readonly kind: 'memo'; readonly memo: Omit<Memo, 'v'> }
  | {
      readonly kind: 'memoMoved';
      readonly id: string;
      readonly doneOn?: Day;
      readonly on?: Day;
      readonly owner?: string;
    };

export type HouseholdPlan = Plan & {
  readonly acts: readonly Act[];
  /** The records as they were, to take the write back; not their history, which an undo adds to. */
  readonly before: readonly Household[];
  readonly memos: readonly Memo[];
  /** The facts of the receipt, one a line. */
  readonly lines: readonly string[];
  readonly told: Told;
};

/** What the person is told of a write, beside what they asked for. */
export type Told = {
  readonly remarks: readonly Remark[];
  /** The steps that followed from it, by household. */
  readonly created: readonly { readonly ref: string; readonly step: string }[];
  readonly objections: readonly Objection[];
};

const MOST_TRIES = 5;

export function planOf(draft: Draft): HouseholdPlan | null {
  return draft.plan && 'acts' in draft.plan ? (draft.plan as HouseholdPlan) : null;
}

/** What a write would do to the records as they are; nothing is written. */
export async function settle(
  draft: Draft,
  acts: readonly Act[],
  lines: readonly string[],
  turn: Turn,
  rooms: Rooms,
): Promise<Settled> {
  const plan: HouseholdPlan = {
    acts,
    lines,
    before: [],
    memos: [],
    told: { remarks: [], created: [], objections: [] },
    receipt: rooms.idFrom(`${draft._id}/${draft.v}/receipt`),
    by: turn.speaker._id,
    at: turn.now,
  };
  let settled = plan;
  for (const act of acts) {
    const found = await foresee(act, settled, turn, rooms);
    if (!found) return { kind: 'unfit' };
    settled = found;
  }
  return settled.told.objections.length === acts.length ? { kind: 'unfit' } : { kind: 'plan', plan: settled };
}

async function foresee(act: Act, plan: HouseholdPlan, turn: Turn, rooms: Rooms): Promise<HouseholdPlan | null> {
  const { repositories } = rooms;
  switch (act.kind) {
    case 'memo':
      return plan;
    case 'memoMoved': {
      const memo = await repositories.memos.get(act.id);
      return memo?.owner === turn.speaker._id ? { ...plan, memos: [...plan.memos, memo] } : null;
    }
    case 'household': {
      const household = await repositories.households.get(act.ref);
      if (!household || !(await mayOpenFile(household, turn.speaker, dayInParis(turn.now), rooms))) return null;
      const { told } = plan;
      const outcome = apply(household, act.happenings, plan);
      if (outcome.kind === 'objected') {
        return { ...plan, told: { ...told, objections: [...told.objections, outcome.objection] } };
      }
      const created = outcome.created.map((step) => ({ ref: act.ref, step }));
      return {
        ...plan,
        before: [...plan.before, withoutHistory(household)],
        told: {
          ...told,
          remarks: [...told.remarks, ...outcome.remarks],
          created: [...told.created, ...created],
        },
      };
    }
  }
}

function withoutHistory(household: Household): Household {
  return { ...household, history: [] };
}

export type Applied =
  | {
      readonly kind: 'applied';
      readonly household: Household;
      readonly remarks: readonly Remark[];
      readonly created: readonly string[];
    }
  | { readonly kind: 'objected'; readonly objection: Objection };

/** All that happened in one write, one after the other: all of it, or nothing. */
export function apply(
  household: Household,
  happenings: readonly Happening[],
  { by, at, receipt }: Pick<Plan, 'by' | 'at' | 'receipt'>,
): Applied {
  const how = { by, at, today: dayInParis(at), write: receipt };
  let applied: Extract<Applied, { kind: 'applied' }> = { kind: 'applied', household, remarks: [], created: [] };
  for (const happening of happenings) {
    const outcome = happen(applied.household, happening, how);
    // News of a family is news of it: to have called them is done by the same write, whatever its order.
    if (
      outcome.kind === 'objected' &&
      outcome.objection.kind === 'goneDeadline' &&
      wasThere(happening, household, how.today)
    )
      continue;
    if (outcome.kind === 'objected') return outcome;
    applied = {
      kind: 'applied',
      household: outcome.household,
      remarks: [...applied.remarks, ...outcome.remarks],
      created: [...applied.created, ...outcome.created.map(({ id }) => id)],
    };
  }
  return applied;
}

/** Whether a deadline that is gone stood before this write: what came first in it has dealt with it. */
function wasThere(happening: Happening, before: Household, today: Day): boolean {
  if (happening.kind !== 'done') return false;
  return deadlinesOf(before, today).some(({ id }) => id === happening.deadline);
}

/** Writes each act, once: what bears the trace of this write is left alone. */
export async function finish(draft: Draft, given: Plan, rooms: Rooms): Promise<Outcome> {
  let current = draft;
  const wrote: Receipt['wrote'][number][] = [];
  for (const act of (given as HouseholdPlan).acts) {
    const written = await write(act, current, rooms);
    if (written === 'overtaken') return { kind: 'overtaken' };
    current = written.draft;
    if (written.wrote) wrote.push(written.wrote);
  }
  const plan = current.plan as HouseholdPlan;
  const { receipt: _id, by: owner, at } = plan;
  const kind = wrote.every(({ collection }) => collection === 'memos') ? 'memo' : 'household';
  const done = await rooms.repositories.drafts.finish(current, { _id, owner, at, draft: draft._id, kind, wrote });
  return done.kind === 'saved' ? { kind: 'recorded', draft: done.record } : { kind: 'overtaken' };
}

type Written = { readonly draft: Draft; readonly wrote?: Receipt['wrote'][number] };

async function write(act: Act, draft: Draft, rooms: Rooms): Promise<Written | 'overtaken'> {
  const { memos } = rooms.repositories;
  switch (act.kind) {
    case 'memo':
      await memos.create(act.memo);
      return { draft, wrote: { collection: 'memos', ref: act.memo._id, v: 0 } };
    case 'memoMoved': {
      const before = (draft.plan as HouseholdPlan).memos.find(({ _id }) => _id === act.id);
      if (!before) return { draft };
      const { kind: _kind, id: _id, ...moved } = act;
      await memos.save({ ...before, ...moved });
      return { draft, wrote: { collection: 'memos', ref: before._id, v: before.v + 1 } };
    }
    case 'household':
      return writeHousehold(act, draft, rooms);
  }
}

/** A colleague may write at this very moment: what happened is then applied to what they left, and nothing is lost. */
async function writeHousehold(
  { ref, happenings }: Extract<Act, { kind: 'household' }>,
  given: Draft,
  { repositories }: Rooms,
): Promise<Written | 'overtaken'> {
  let draft = given;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const plan = draft.plan as HouseholdPlan;
    const household = await repositories.households.get(ref);
    if (!household) return { draft };
    const wrote = (v: number): Written => ({ draft, wrote: { collection: 'households', ref, v } });
    if (household.history.some(({ write }) => write === plan.receipt)) return wrote(household.v);
    const applied = apply(household, happenings, plan);
    if (applied.kind === 'objected') return { draft };
    if (plan.before.find(({ _id }) => _id === ref)?.v !== household.v) {
      const before = [...plan.before.filter(({ _id }) => _id !== ref), withoutHistory(household)];
      const kept = await repositories.drafts.save({ ...draft, plan: { ...plan, before } });
      if (kept.kind === 'changed') return 'overtaken';
      draft = kept.record;
    }
    const saved = await repositories.households.save(applied.household);
    if (saved.kind === 'saved') return wrote(saved.record.v);
  }
  throw new Error(`${ref} changes without end: it could not be written in ${MOST_TRIES} tries`);
}

/** Puts back what was there before; the history keeps the trace of both. */
export async function takeBack(plan: HouseholdPlan, now: Instant, { repositories }: Rooms): Promise<void> {
  const { households, memos } = repositories;
  const write = `${plan.receipt}/undo`;
  for (const before of plan.before) {
    const current = await households.get(before._id);
    if (!current || current.history.some((change) => change.write === write)) continue;
    const history = [...current.history, { at: now, by: plan.by, fields: ['undo'], write }];
    await households.save({ ...before, v: current.v, history });
  }
  for (const act of plan.acts) if (act.kind === 'memo') await memos.remove(act.memo._id, 0);
  for (const before of plan.memos) await memos.save({ ...before, v: before.v + 1 });
}
