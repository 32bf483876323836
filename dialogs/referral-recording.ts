import { admittedHousehold } from '../src/domain/admission';
import { type Day, dayInParis, type Instant } from '../src/domain/day';
import {
  type Assessment,
  assess,
  type Referral,
  type ReferralFacts,
  type ReferralStatus,
} from '../src/domain/referral';
import type { Draft } from '../src/store/repositories';
import type { Decision, Outcome, Plan, Settled, Writing } from './dialog';
import { referralFacts } from './forms/referral-answers';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

export type ReferralPlan = Plan & {
  readonly decision: Decision;
  readonly referral: string;
  readonly household: string;
  /** The version of the referral that the draft was begun from, when it completes one. */
  readonly opened?: number;
  /** That referral, as it was before the write. */
  readonly before?: Referral;
};

/** The plan that a draft was recorded by. */
export function planOf(draft: Draft): ReferralPlan | null {
  return draft.plan ? (draft.plan as ReferralPlan) : null;
}

/** How a referral is written: the place first, then the referral, then the household and the receipt. */
export const referralWriting: Writing = { settle, finish, takeBack };

async function settle(draft: Draft, decision: Decision, turn: Turn, { repositories, idFrom }: Rooms): Promise<Settled> {
  const facts = referralFacts(draft.answers);
  if (!facts || (decision !== 'record') !== (assess(facts).kind === 'admissible')) return { kind: 'unfit' };
  const kept = draft.plan as ReferralPlan | undefined;
  const before = draft.subject ? await repositories.referrals.get(draft.subject) : null;
  if (kept?.opened !== undefined && before?.v !== kept.opened) return { kind: 'outdated' };
  const year = Number(dayInParis(turn.now).slice(0, 4));
  const { references } = repositories;
  const [referral, household] = await Promise.all([
    draft.subject ?? kept?.referral ?? references.next('OR', year),
    kept?.household || (decision === 'admit' ? references.next('AG', year) : ''),
  ]);
  const plan: ReferralPlan = {
    decision,
    referral,
    household,
    receipt: idFrom(`${draft._id}/${draft.v}/receipt`),
    by: turn.speaker._id,
    at: turn.now,
    ...(before ? { before } : {}),
    ...(kept?.opened === undefined ? {} : { opened: kept.opened }),
  };
  return { kind: 'plan', plan };
}

async function finish(draft: Draft, given: Plan, rooms: Rooms): Promise<Outcome> {
  const plan = given as ReferralPlan;
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
  if (admits) await households.create(admittedHousehold(facts, admission));
  const done = await drafts.finish(draft, {
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
  plan: ReferralPlan,
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

function referralOf(facts: ReferralFacts, plan: ReferralPlan, receivedOn: Day): Omit<Referral, 'v'> {
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

async function takeBack(draft: Draft, given: Plan, _now: Instant, { repositories }: Rooms): Promise<Draft> {
  const { households, places, referrals } = repositories;
  const { undoing: _, before, ...kept } = given as ReferralPlan;
  if (kept.decision === 'admit') {
    await households.remove(kept.household, 0);
    await places.release(kept.household);
  }
  if (before) await referrals.save({ ...before, v: before.v + 1 });
  else await referrals.remove(kept.referral, 0);
  // The referral has been written twice since the draft was begun: by the record, and by its undo.
  return { ...draft, plan: { ...kept, ...(before ? { opened: before.v + 2 } : {}) } };
}
