import { admittedHousehold } from '../src/domain/admission';
import { addMinutes, type Day, dayInParis, type Instant } from '../src/domain/day';
import type { Refusal } from '../src/domain/places';
import {
  type Assessment,
  assess,
  type Referral,
  type ReferralFacts,
  type ReferralStatus,
} from '../src/domain/referral';
import type { Draft, Receipt } from '../src/store/repositories';
import { referralFacts } from './forms/referral-answers';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** What is decided of a referral: a place, the waiting list, or to keep it as it is (incomplete, not admissible). */
export type Decision = 'admit' | 'waitlist' | 'record';

/** For how long a write can be undone. */
export const UNDO_MINUTES = 10;

/**
 * What a write has settled before its first record is touched. It is kept in the draft, so that after a crash the
 * same references are written again, and a record that is there already is left alone.
 */
export type Plan = {
  readonly decision: Decision;
  readonly referral: string;
  readonly household: string;
  readonly receipt: string;
  readonly by: string;
  readonly at: Instant;
  /** The version of the referral that the draft was begun from, when it completes one. */
  readonly opened?: number;
  /** That referral, as it was before the write. */
  readonly before?: Referral;
  readonly undoing?: true;
};

/** The plan that a draft was recorded by. */
export function planOf(draft: Draft): Plan | null {
  return draft.plan ? (draft.plan as Plan) : null;
}

export type Outcome =
  | { readonly kind: 'recorded'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly draft: Draft; readonly refusal: Refusal }
  /** The decision does not fit what the answers say. */
  | { readonly kind: 'unfit' }
  /** A colleague has changed the referral since the draft was begun. */
  | { readonly kind: 'outdated'; readonly draft: Draft }
  /** Another press of the button was first: look at the draft again. */
  | { readonly kind: 'overtaken' };

/** Records a draft: once, whoever presses how often, and wherever the process dies. */
export async function record(draft: Draft, decision: Decision, turn: Turn, rooms: Rooms): Promise<Outcome> {
  const facts = referralFacts(draft.answers);
  if (!facts || (decision !== 'record') !== (assess(facts).kind === 'admissible')) return { kind: 'unfit' };
  const plan = await settle(draft, decision, turn, rooms);
  if (plan.opened !== undefined && plan.before?.v !== plan.opened) return { kind: 'outdated', draft };
  const claimed = await rooms.repositories.drafts.save({ ...draft, state: 'COMMITTING', plan, activity: turn.id });
  return claimed.kind === 'changed' ? { kind: 'overtaken' } : finish(claimed.record, plan, rooms);
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
  else await finish(draft, plan, rooms);
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

async function settle(draft: Draft, decision: Decision, turn: Turn, { repositories, idFrom }: Rooms): Promise<Plan> {
  const kept = draft.plan as Plan | undefined;
  const year = Number(dayInParis(turn.now).slice(0, 4));
  const before = draft.subject ? await repositories.referrals.get(draft.subject) : null;
  const { references } = repositories;
  const [referral, household] = await Promise.all([
    draft.subject ?? kept?.referral ?? references.next('OR', year),
    kept?.household || (decision === 'admit' ? references.next('AG', year) : ''),
  ]);
  return {
    decision,
    referral,
    household,
    receipt: idFrom(`${draft._id}/${draft.v}/receipt`),
    by: turn.speaker._id,
    at: turn.now,
    ...(before ? { before } : {}),
    ...(kept?.opened === undefined ? {} : { opened: kept.opened }),
  };
}

async function finish(draft: Draft, plan: Plan, rooms: Rooms): Promise<Outcome> {
  const { drafts, households, places } = rooms.repositories;
  const facts = referralFacts(draft.answers);
  if (!facts) throw new Error('a draft under way holds too little to be recorded');
  if (plan.decision === 'admit') {
    const refusal = await places.reserve(plan.household, facts.wantsIml, rooms.capacity, plan.at);
    if (refusal) return reopened(draft, (open) => ({ kind: 'refused', draft: open, refusal }), rooms);
  }
  const referral = await writeReferral(facts, plan, dayInParis(draft.openedAt), rooms);
  if (referral === 'outdated') {
    await places.release(plan.household);
    return reopened(draft, (open) => ({ kind: 'outdated', draft: open }), rooms);
  }
  const admits = plan.decision === 'admit';
  const admission = { ref: plan.household, referral: plan.referral, by: plan.by, at: plan.at };
  const receipt = rooms.repositories.receipts.create({
    _id: plan.receipt,
    owner: plan.by,
    at: plan.at,
    draft: draft._id,
    kind: 'referral',
    wrote: [
      { collection: 'referrals', ref: plan.referral, v: referral },
      ...(admits ? [{ collection: 'households', ref: plan.household, v: 0 } as const] : []),
    ],
  });
  // Written together, they share one commit.
  await Promise.all([receipt, ...(admits ? [households.create(admittedHousehold(facts, admission))] : [])]);
  const done = await drafts.save({ ...draft, state: 'DONE' });
  return done.kind === 'saved' ? { kind: 'recorded', draft: done.record } : { kind: 'overtaken' };
}

/** The draft is open again: it could not be recorded as it is. */
async function reopened(draft: Draft, outcome: (open: Draft) => Outcome, { repositories }: Rooms): Promise<Outcome> {
  const saved = await repositories.drafts.save({ ...draft, state: 'OPEN' });
  return saved.kind === 'saved' ? outcome(saved.record) : { kind: 'overtaken' };
}

/** Writes the referral, or finds it written by this same plan. Returns its version, or that a colleague was first. */
async function writeReferral(
  facts: ReferralFacts,
  plan: Plan,
  receivedOn: Day,
  { repositories }: Rooms,
): Promise<number | 'outdated'> {
  const written = referralOf(facts, plan, receivedOn);
  if (!plan.before) {
    await repositories.referrals.create(written);
    return 0;
  }
  const saved = await repositories.referrals.save({ ...written, v: plan.before.v });
  if (saved.kind === 'saved') return saved.record.v;
  const { decision } = saved.current ?? {};
  return decision?.by === plan.by && decision.at === plan.at ? plan.before.v + 1 : 'outdated';
}

function referralOf(facts: ReferralFacts, plan: Plan, receivedOn: Day): Omit<Referral, 'v'> {
  const assessment = assess(facts);
  return {
    ...facts,
    _id: plan.referral,
    status: statusOf(assessment, plan.decision),
    receivedOn: plan.before?.receivedOn ?? receivedOn,
    missing: assessment.kind === 'incomplete' ? assessment.missing : [],
    decision: { at: plan.at, by: plan.by },
    history: [...(plan.before?.history ?? []), { at: plan.at, by: plan.by, fields: Object.keys(facts) }],
    ...(assessment.kind === 'notAdmissible' ? { refusedFor: assessment.reason } : {}),
    ...(plan.decision === 'admit' ? { household: plan.household } : {}),
  };
}

function statusOf(assessment: Assessment, decision: Decision): ReferralStatus {
  if (assessment.kind === 'notAdmissible') return 'NOT_ADMISSIBLE';
  if (assessment.kind === 'incomplete') return 'INCOMPLETE';
  return decision === 'admit' ? 'ADMITTED' : 'WAITLISTED';
}

async function isChanged({ wrote }: Receipt, { repositories }: Rooms): Promise<boolean> {
  const versions = await Promise.all(
    wrote.map(async ({ collection, ref, v }) => ((await repositories[collection].get(ref))?.v ?? v) !== v),
  );
  return versions.includes(true);
}

async function finishUndo(draft: Draft, plan: Plan, now: Instant, { repositories }: Rooms): Promise<void> {
  const { drafts, households, places, receipts, referrals } = repositories;
  if (plan.decision === 'admit') {
    await households.remove(plan.household, 0);
    await places.release(plan.household);
  }
  const { undoing: _, before, ...kept } = plan;
  if (before) await referrals.save({ ...before, v: before.v + 1 });
  else await referrals.remove(plan.referral, 0);
  await receipts.markUndone(plan.receipt, now);
  // The referral has been written twice since the draft was begun: by the record, and by its undo.
  const opened = before ? { opened: before.v + 2 } : {};
  await drafts.save({ ...draft, state: 'PARKED', plan: { ...kept, ...opened } });
}
