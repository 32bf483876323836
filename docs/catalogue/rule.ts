import { defaultServiceRules, type RuleId, type StageId, type StepCode } from '../../src/domain/catalogue';
import type { Row, Rule } from '../../src/domain/catalogue/rule';
import { consequences, stageNames } from '../../src/words/fr/catalogue';
import { anchorName, lastDayName } from '../../src/words/fr/catalogue-anchors';
import { caseNames, settingNames } from '../../src/words/fr/catalogue-page';
import { ageDay, away, dayOfMonth, everyTurn, marks } from '../../src/words/fr/catalogue-periods';
import { rule as words } from '../../src/words/fr/catalogue-rule';
import { exampleOf } from './example';
import { leadInWords, reminderLines } from './reminders';

/** Everything that counts in one deadline, a line each. */
export function ruleLines(id: RuleId, rule: Rule, code?: StepCode): string[] {
  const example = code ? exampleOf(code, rule) : null;
  return [
    ...whenItHolds(rule),
    ...whatItCounts(id, rule),
    ...(example ? [words.example(example.reference, example)] : []),
    ...reminderLines(rule),
    ...whoIsTold(rule),
    closing(rule),
    ...onceDone(code, rule),
    ...whatIsAtStake(rule),
  ];
}

/** Whether a right stops, where the rule may differ from its row. */
export function isCritical(rule: Rule, row: Row): boolean {
  return rule.critical ?? row.critical ?? false;
}

function whenItHolds({ variants, onlyIn, ifUpdateDue, automaticOnRsa, notWhileSuspended }: Rule): string[] {
  return [
    ...(variants ? [words.cases(variants.map((variant) => caseNames[variant]))] : []),
    ...(onlyIn ? [words.onlyIn(onlyIn)] : []),
    ...(ifUpdateDue ? [words.ifUpdateDue] : []),
    ...(automaticOnRsa ? [words.automaticOnRsa] : []),
    ...(notWhileSuspended ? [words.notWhileSuspended] : []),
  ];
}

function whatItCounts(id: RuleId, rule: Rule): string[] {
  const from = anchorName(id, rule.from);
  if (rule.kind === 'RECURRING') return [words.reference(from), ...turns(rule.cycle)];
  const opens = rule.kind === 'WINDOW' ? [words.opens(away(rule.opens, marks.reference))] : [];
  if (!rule.due && opens.length === 0) return [words.referenceIsLast(from)];
  return [words.reference(from), ...opens, lastDay(id, rule)];
}

function turns(cycle: Extract<Rule, { kind: 'RECURRING' }>['cycle']): string[] {
  if (cycle.kind === 'anniversary') return [everyTurn(cycle)];
  const { opens, due } = cycle;
  if ('setting' in due)
    return [
      everyTurn(cycle),
      words.opens(dayOfMonth(opens)),
      words.closingDay(defaultServiceRules[due.setting], settingNames[due.setting]),
    ];
  const isOneDay = opens.day === due.day && opens.monthsBefore === due.monthsBefore;
  return [everyTurn(cycle), ...(isOneDay ? [] : [words.opens(dayOfMonth(opens))]), words.last(dayOfMonth(due))];
}

function lastDay(id: RuleId, { due, from }: Rule): string {
  if (!due) return words.last(marks.reference);
  if ('at' in due) return words.last(lastDayName(id, due.at));
  if ('setting' in due)
    return words.lastBySetting(
      away({ days: defaultServiceRules[due.setting] }, marks.reference),
      settingNames[due.setting],
    );
  return words.last(from === 'birth' ? ageDay(due) : away(due, marks.reference));
}

function whoIsTold(rule: Rule): string[] {
  const { lastCall, criticalFrom, leadFrom } = rule;
  return [
    ...(criticalFrom ? [words.criticalFrom(leadInWords(criticalFrom, rule))] : []),
    ...(lastCall ? [words.lastCall(leadInWords(lastCall, rule))] : []),
    ...(leadFrom ? [words.leadFrom(leadInWords(leadFrom, rule))] : []),
  ];
}

function closing({ closedBy, from }: Rule): string {
  if (from === 'residenceDocumentEnd') return words.closedByDocument(closedBy);
  return from === 'periodEnd' ? words.closedByPeriod(closedBy) : words.closed(closedBy);
}

function onceDone(code: StepCode | undefined, { onceDone: done }: Rule): string[] {
  if (!done) return [];
  switch (done.kind) {
    case 'chased':
      return [words.chased];
    case 'stage':
      return [words.stage(stageNames[`${code}.${done.stage}` as StageId])];
    case 'filed':
      return [words.filed];
    case 'newEnd':
      return [words.newEnd];
    case 'renewed':
      return [words.renewed(done)];
  }
}

function whatIsAtStake({ consequence, onceClosed, onceOver }: Rule): string[] {
  return [
    ...(consequence ? [words.stake(consequences[consequence])] : []),
    ...(onceClosed ? [words.onceClosed(consequences[onceClosed])] : []),
    ...(onceOver ? [words.onceOver(consequences[onceOver])] : []),
  ];
}
