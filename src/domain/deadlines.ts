import {
  type Consequence,
  catalogue,
  type DeadlineKind,
  defaultServiceRules,
  type RuleId,
  type ServiceRules,
  type StepCode,
} from './catalogue';
import type { Row, Rule } from './catalogue/rule';
import { addDays, type Day } from './day';
import { holdingRules, type NamedRule } from './holding-rules';
import type { Household } from './household';
import { leadDay, putOff, remindDays } from './remind-days';
import { type Situation, type Stretch, stretchOf } from './stretch';

export type Severity = 'critical' | 'normal';

/**
 * Where a deadline stands today. `automatic`: nothing to ask, for now. `closed`: the window has passed and the right
 * still runs. A day is overdue from the day after it; due today is not late.
 */
type Phase = 'tooEarly' | 'automatic' | 'open' | 'lastCall' | 'closed' | 'overdue';

/** One thing to do by a day. It is computed, never recorded: the same household and day give the same deadlines. */
export type Deadline = {
  /** The same as long as what is due, and when, are the same. */
  readonly id: string;
  readonly household: string;
  readonly step: string;
  readonly code: StepCode;
  readonly rule: RuleId;
  readonly member?: string;
  readonly kind: DeadlineKind;
  readonly opensAt?: Day;
  readonly dueAt: Day;
  /** The last day of the right, where it outlives the window to renew it. */
  readonly endsAt?: Day;
  readonly severity: Severity;
  readonly phase: Phase;
  readonly consequence?: Consequence;
  /** The working days on which it is said. */
  readonly remindAt: readonly Day[];
  /** From when the lead is warned too, before the due day. */
  readonly leadFrom?: Day;
};

/**
 * All that is still to do for a household, the most urgent first. In: the household as recorded, the day in Paris, the
 * rules of the service. Out: one deadline per step and rule that holds, late ones included.
 */
export function deadlinesOf(
  household: Household,
  today: Day,
  rules: ServiceRules = defaultServiceRules,
): readonly Deadline[] {
  const last = lastCounted.get(household);
  if (last?.today === today && last.rules === rules) return last.deadlines;
  const deadlines = count(household, today, rules);
  lastCounted.set(household, { today, rules, deadlines });
  return deadlines;
}

/** A record never changes, and most turns ask again what was counted of it on the same day. */
const lastCounted = new WeakMap<
  Household,
  { readonly today: Day; readonly rules: ServiceRules; readonly deadlines: readonly Deadline[] }
>();

function count(household: Household, today: Day, rules: ServiceRules): readonly Deadline[] {
  if (household.status === 'EXITED' || household.status === 'ANONYMISED') return [];
  // Asked for every household at every turn of the clock: one list, filled once.
  const deadlines: Deadline[] = [];
  for (const step of household.steps) {
    for (const rule of holdingRules(step, household)) {
      const deadline = deadlineOf(rule, { household, step, today, rules });
      if (deadline) deadlines.push(deadline);
    }
  }
  return deadlines.sort(compareUrgency);
}

/** The sooner first; ids and days are ASCII, so that no alphabet needs to be asked. */
function compareUrgency(a: Deadline, b: Deadline): number {
  if (a.dueAt !== b.dueAt) return a.dueAt < b.dueAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/**
 * The first day on which something must be said of the household: in the past when something is open already, `null`
 * when nothing is foreseen.
 */
export function attentionOn(household: Household, today: Day, rules: ServiceRules = defaultServiceRules): Day | null {
  const first = deadlinesOf(household, today, rules).flatMap(({ phase, remindAt }) =>
    phase === 'automatic' ? [] : remindAt.slice(0, 1),
  );
  return first.sort()[0] ?? null;
}

/** Past its last day. */
export function isLate({ phase }: Pick<Deadline, 'phase'>): boolean {
  return phase === 'closed' || phase === 'overdue';
}

/** Something can and must be done about it now. */
export function isOpen({ phase }: Pick<Deadline, 'phase'>): boolean {
  return phase !== 'tooEarly' && phase !== 'automatic';
}

function deadlineOf({ id, key, rule }: NamedRule, situation: Situation): Deadline | null {
  const { household, step, today } = situation;
  const stretch = stretchOf(rule, situation, step.done?.[key]);
  if (!stretch) return null;
  const { anchor, opensAt, dueAt } = stretch;
  const row = catalogue[step.code];
  const said = remindDays(rule, stretch, addDays(today, 7));
  const snoozedUntil = step.snoozed?.[key];
  const phase = rule.automaticOnRsa && household.onRsa === 'OUI' ? 'automatic' : phaseOf(rule, stretch, said, today);
  const isSilent = phase === 'automatic' || (step.followedBy === 'FAMILLE' && !mayBeCritical(rule, row));
  const consequence = consequenceOf(rule, phase);
  return {
    id: `${step.id}/${key}/${dueAt}`,
    household: household._id,
    step: step.id,
    code: step.code,
    rule: id,
    kind: rule.kind,
    dueAt,
    severity: severityOf(rule, row, stretch, today),
    phase,
    remindAt: isSilent ? [] : snoozedUntil ? putOff(said, snoozedUntil, dueAt) : said,
    ...(step.member ? { member: step.member } : {}),
    ...(opensAt ? { opensAt } : {}),
    ...(anchor > dueAt ? { endsAt: anchor } : {}),
    ...(consequence ? { consequence } : {}),
    ...(rule.leadFrom ? { leadFrom: leadDay(rule.leadFrom, stretch) } : {}),
  };
}

function phaseOf(rule: Rule, stretch: Stretch, said: readonly Day[], today: Day): Phase {
  const { anchor, opensAt, dueAt } = stretch;
  if (today > dueAt) return rule.kind === 'WINDOW' && today <= anchor ? 'closed' : 'overdue';
  const lastCall = rule.lastCall ? leadDay(rule.lastCall, stretch) : addDays(dueAt, -7);
  if (today < (opensAt ?? [lastCall, ...said].sort()[0] ?? lastCall)) return 'tooEarly';
  return today < lastCall ? 'open' : 'lastCall';
}

function consequenceOf({ consequence, onceClosed, onceOver }: Rule, phase: Phase): Consequence | undefined {
  if (phase === 'closed') return onceClosed ?? consequence;
  return phase === 'overdue' ? (onceOver ?? consequence) : consequence;
}

function severityOf(rule: Rule, row: Row, stretch: Stretch, today: Day): Severity {
  if (!mayBeCritical(rule, row)) return 'normal';
  return rule.criticalFrom && today < leadDay(rule.criticalFrom, stretch) ? 'normal' : 'critical';
}

function mayBeCritical(rule: Rule, row: Row): boolean {
  return rule.critical ?? row.critical ?? false;
}
