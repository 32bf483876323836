import { memberOf } from './anchors';
import { catalogue, commonRules, type RuleId, type StepCode, stepCodes } from './catalogue';
import type { ClosedBy, Rule } from './catalogue/rule';
import type { Household, Step } from './household';
import type { StepState } from './step-state';

/** A rule under its name: `key` in its row, `id` in the whole catalogue. */
export type NamedRule = { readonly id: RuleId; readonly key: string; readonly rule: Rule };

/** The rules that hold for a step as it stands: those of its case, that its state leaves open. */
export function holdingRules(step: Step, household: Household): NamedRule[] {
  return rulesByCode[step.code].filter(({ rule }) => holds(rule, step, household));
}

/** The rule that a deadline was counted by. */
export function ruleOf({ code, rule }: { readonly code: StepCode; readonly rule: RuleId }): Rule | undefined {
  return rulesByCode[code].find(({ id }) => id === rule)?.rule;
}

/** The rules of each row, and the common ones for a date that the row says nothing of. */
const rulesByCode = Object.fromEntries(stepCodes.map((code) => [code, rulesOf(code)])) as Record<StepCode, NamedRule[]>;

function rulesOf(code: StepCode): NamedRule[] {
  const own = Object.entries(catalogue[code].rules).map(([key, rule]) => named(code, key, rule));
  const common = Object.entries(commonRules)
    .filter(([, { from }]) => !own.some(({ rule }) => countsFrom(rule, from)))
    .map(([key, rule]) => named('common', key, rule));
  return [...own, ...common];
}

function named(code: StepCode | 'common', key: string, rule: Rule): NamedRule {
  return { id: `${code}.${key}` as RuleId, key, rule };
}

function countsFrom({ from, due }: Rule, anchor: Rule['from']): boolean {
  return from === anchor || (due !== undefined && 'at' in due && due.at === anchor);
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
  if (rule.notWhileSuspended && household.status === 'SUSPENDED') return false;
  if (rule.ifUpdateDue && memberOf(step, household)?.updateDue === 'NON') return false;
  const variant = step.variant ?? catalogue[step.code].variants?.[0];
  return !rule.variants || (variant !== undefined && rule.variants.includes(variant));
}
