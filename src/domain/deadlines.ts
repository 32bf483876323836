import { along, anchorOf, memberOf } from './anchors';
import {
  type Consequence,
  catalogue,
  commonRules,
  type DeadlineKind,
  defaultServiceRules,
  type RuleId,
  type ServiceRules,
  type StepCode,
} from './catalogue';
import type { Anchor, ClosedBy, Row, Rule } from './catalogue/rule';
import { addDays, type Day } from './day';
import type { Household, Step, StepState } from './household';
import { currentOccurrence } from './occurrences';
import { leadDay, remindDays, type Stretch } from './remind-days';

export type Severity = 'critical' | 'normal';

/**
 * Where a deadline stands today. `automatic`: nothing to ask, for now. `closed`: the window has passed and the right
 * still runs. A day is overdue from the day after it; due today is not late.
 */
export type Phase = 'tooEarly' | 'automatic' | 'open' | 'lastCall' | 'closed' | 'overdue';

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
  if (household.status === 'EXITED' || household.status === 'ANONYMISED') return [];
  return household.steps
    .flatMap((step) =>
      rulesOf(step)
        .filter(({ rule }) => holds(rule, step, household))
        .flatMap((named) => deadlineOf(named, step, household, today, rules) ?? []),
    )
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.id.localeCompare(b.id));
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

type NamedRule = { readonly id: RuleId; readonly key: string; readonly rule: Rule };

/** The rules of the step's row, and the common ones for a date that its row says nothing of. */
function rulesOf(step: Step): NamedRule[] {
  const row = catalogue[step.code];
  const own = Object.entries(row.rules).map(([key, rule]) => named(step.code, key, rule));
  const common = Object.entries(commonRules)
    .filter(([, rule]) => !own.some(({ rule: { from, due } }) => from === rule.from || isAt(due, rule.from)))
    .map(([key, rule]) => named('common', key, rule));
  return [...own, ...common];
}

function named(code: StepCode | 'common', key: string, rule: Rule): NamedRule {
  return { id: `${code}.${key}` as RuleId, key, rule };
}

function isAt(due: Rule['due'], anchor: Anchor): boolean {
  return due !== undefined && 'at' in due && due.at === anchor;
}

const closedIn: Readonly<Record<ClosedBy, readonly StepState[]>> = {
  filing: ['SUBMITTED', 'IN_REVIEW', 'REFUSED', 'APPEAL'],
  filingOrGrant: ['SUBMITTED', 'IN_REVIEW', 'REFUSED', 'APPEAL', 'GRANTED'],
  answer: ['GRANTED', 'REFUSED', 'APPEAL'],
  mark: [],
};

function holds(rule: Rule, step: Step, household: Household): boolean {
  if (step.state === 'NOT_APPLICABLE' || closedIn[rule.closedBy].includes(step.state)) return false;
  if (rule.onlyIn && !rule.onlyIn.includes(step.state)) return false;
  if (rule.ifUpdateDue && memberOf(step, household)?.updateDue === 'NON') return false;
  const variant = step.variant ?? catalogue[step.code].variants?.[0];
  return !rule.variants || (variant !== undefined && rule.variants.includes(variant));
}

function deadlineOf(
  { id, key, rule }: NamedRule,
  step: Step,
  household: Household,
  today: Day,
  rules: ServiceRules,
): Deadline | null {
  const doneUpTo = step.done?.[key];
  const stretch = stretchOf(rule, step, household, today, rules, doneUpTo);
  if (!stretch || (doneUpTo !== undefined && stretch.dueAt <= doneUpTo)) return null;
  const row = catalogue[step.code];
  const said = remindDays(rule, stretch, addDays(today, 7));
  const phase = rule.automaticOnRsa && household.onRsa === 'OUI' ? 'automatic' : phaseOf(rule, stretch, said, today);
  const consequence = (phase === 'closed' && rule.onceClosed) || rule.consequence;
  const isSilent = phase === 'automatic' || (step.followedBy === 'FAMILLE' && !mayBeCritical(rule, row));
  return {
    id: `${step.id}/${key}/${stretch.dueAt}`,
    household: household._id,
    step: step.id,
    code: step.code,
    rule: id,
    kind: rule.kind,
    dueAt: stretch.dueAt,
    severity: severityOf(rule, row, stretch, today),
    phase,
    remindAt: isSilent ? [] : putOff(said, step.snoozed?.[key], stretch.dueAt),
    ...(step.member ? { member: step.member } : {}),
    ...(stretch.opensAt ? { opensAt: stretch.opensAt } : {}),
    ...(stretch.anchor > stretch.dueAt ? { endsAt: stretch.anchor } : {}),
    ...(consequence ? { consequence } : {}),
    ...(rule.leadFrom ? { leadFrom: leadDay(rule.leadFrom, stretch) } : {}),
  };
}

/** What the rule counts from and to; `null` while the day that it counts from is not known. */
function stretchOf(
  rule: Rule,
  step: Step,
  household: Household,
  today: Day,
  rules: ServiceRules,
  doneUpTo: Day | undefined,
): Stretch | null {
  const anchor = anchorOf(rule.from, step, household);
  if (!anchor) return null;
  if (rule.kind === 'RECURRING') {
    const since = { anchor, notBefore: household.admittedOn, doneUpTo };
    const turn = currentOccurrence(rule.cycle, since, today, rules);
    return { anchor: turn.opensAt, ...turn };
  }
  const dueAt = dueDay(rule, anchor, step, household, rules);
  if (!dueAt) return null;
  return rule.kind === 'WINDOW' ? { anchor, opensAt: along(anchor, rule.opens), dueAt } : { anchor, dueAt };
}

function dueDay({ due }: Rule, anchor: Day, step: Step, household: Household, rules: ServiceRules): Day | null {
  if (!due) return anchor;
  if ('setting' in due) return addDays(anchor, rules[due.setting]);
  return 'at' in due ? anchorOf(due.at, step, household) : along(anchor, due);
}

function phaseOf(rule: Rule, stretch: Stretch, said: readonly Day[], today: Day): Phase {
  const { anchor, opensAt, dueAt } = stretch;
  if (today > dueAt) return rule.kind === 'WINDOW' && today <= anchor ? 'closed' : 'overdue';
  const lastCall = rule.lastCall ? leadDay(rule.lastCall, stretch) : addDays(dueAt, -7);
  if (today < (opensAt ?? [lastCall, ...said].sort()[0] ?? lastCall)) return 'tooEarly';
  return today < lastCall ? 'open' : 'lastCall';
}

function severityOf(rule: Rule, row: Row, stretch: Stretch, today: Day): Severity {
  if (!mayBeCritical(rule, row)) return 'normal';
  return rule.criticalFrom && today < leadDay(rule.criticalFrom, stretch) ? 'normal' : 'critical';
}

function mayBeCritical(rule: Rule, row: Row): boolean {
  return rule.critical ?? row.critical ?? false;
}

/**
 * Reminders put off until a day: those before it give way to that day. A day past the due day cannot silence what
 * comes before it.
 */
function putOff(said: readonly Day[], until: Day | undefined, dueAt: Day): Day[] {
  if (until === undefined) return [...said];
  const kept = said.filter((on) => on >= until || (until > dueAt && on <= dueAt));
  return [...new Set([until, ...kept])].sort();
}
