import { employment } from './catalogue/employment';
import { housing } from './catalogue/housing';
import { rights } from './catalogue/rights';
import { days, type Row, type Rule, usualLeads } from './catalogue/rule';
import { support } from './catalogue/support';

export {
  type Consequence,
  type DeadlineKind,
  defaultServiceRules,
  type Field,
  type Organisation,
  type ServiceRules,
  type Variant,
} from './catalogue/rule';

/** Rules that any step follows once it bears the date, unless its row has its own. */
export const commonRules = {
  appointment: { kind: 'APPOINTMENT', from: 'appointment', remind: days(-1, 1), closedBy: 'mark', critical: false },
  letter: { kind: 'EVENT', from: 'letter', remind: usualLeads, closedBy: 'mark' },
} as const satisfies Record<string, Rule>;

const rows = { ...rights, ...housing, ...employment, ...support };

/** The code of a kind of step. */
export type StepCode = keyof typeof rows;

/**
 * Every kind of step, by its code: what the law says of it, when to speak, and where that was read. Changing a law
 * changes a row here, never a function.
 */
export const catalogue: Readonly<Record<StepCode, Row>> = rows;

export const stepCodes = Object.keys(rows) as StepCode[];

/** A deadline of a kind of step: `CSS_RENEWAL.ask`. */
export type RuleId =
  | { [Code in StepCode]: `${Code}.${Extract<keyof (typeof rows)[Code]['rules'], string>}` }[StepCode]
  | `common.${keyof typeof commonRules}`;

/** What a rule is called in its row: the key of what a step records as done or put off. */
export function ruleKey(rule: RuleId): string {
  return rule.slice(rule.indexOf('.') + 1);
}

/** A step's own word for where it stands: `CIR.SIGNED`. */
export type StageId = {
  [Code in StepCode]: (typeof rows)[Code] extends { stages: infer Stages }
    ? `${Code}.${Extract<keyof Stages, string>}`
    : never;
}[StepCode];
