import { catalogue, commonRules, type RuleId, type StageId, type StepCode } from '../../src/domain/catalogue';
import type { Row, Rule } from '../../src/domain/catalogue/rule';
import { acts } from '../../src/understanding/trade-words';
import { deadlineName, organisationNames, stageNames, stepNames } from '../../src/words/fr/catalogue';
import { caseNames, statusNames, page as words } from '../../src/words/fr/catalogue-page';
import { stateNames } from '../../src/words/fr/update';
import { isCritical, ruleLines } from './rule';
import { sourcesLine } from './source';

/** The place of a row on the page, for links. */
export function placeOf(code: StepCode): string {
  return code.toLowerCase().replaceAll('_', '-');
}

/** One kind of step: what it is, then each of its deadlines. */
export function rowSection(code: StepCode): string[] {
  const row: Row = catalogue[code];
  const rules = Object.entries(row.rules);
  return [
    `<a id="${placeOf(code)}"></a>`,
    '',
    `### ${stepNames[code]}`,
    '',
    badge(code, [critical(row), statusNames[row.status], owner(row)]),
    '',
    ...bullets([...whatItIs(code, row), ...(rules.length === 0 ? [words.noRule, sourcesLine(row)] : [])]),
    ...rules.flatMap(([key, rule]) => ruleSection(`${code}.${key}` as RuleId, key, rule, row, code)),
  ];
}

/** The deadlines that any step follows. */
export function commonSection(): string[] {
  return Object.entries(commonRules).flatMap(([key, rule]: [string, Rule]) => {
    const name = words.commonNames[key as keyof typeof commonRules];
    const weight = rule.critical === undefined ? words.criticalAsRow : words.notCritical;
    return [...heading(name, key, [weight]), ...bullets(ruleLines(`common.${key}` as RuleId, rule))];
  });
}

function ruleSection(id: RuleId, key: string, rule: Rule, row: Row, code: StepCode): string[] {
  const weight = isCritical(rule, row) ? words.critical : words.notCritical;
  return [
    ...heading(deadlineName({ rule: id, code }), key, [weight, statusNames[rule.status ?? row.status]]),
    ...bullets([...ruleLines(id, rule, code), sourcesLine(row)]),
  ];
}

function heading(name: string, key: string, said: readonly string[]): string[] {
  return [`#### ${name}`, '', badge(key, said), ''];
}

function whatItIs(code: StepCode, row: Row): string[] {
  const stages = Object.entries(row.stages ?? {});
  const aliases = aliasesOf(code);
  return [
    words.organisations(row.organisations.map((organisation) => organisationNames[organisation])),
    ...(stages.length === 0
      ? []
      : [
          words.stages(
            stages.map(([stage, state]) => words.stage(stageNames[`${code}.${stage}` as StageId], stateNames[state])),
          ),
        ]),
    ...(row.variants ? [words.cases(row.variants.map((variant) => caseNames[variant]))] : []),
    ...(row.byLetter ? [words.byLetter(stageNames[`${code}.${row.byLetter}` as StageId])] : []),
    ...(row.refusal ? [words.refusal(caseNames[row.refusal], placeOf('APPEAL'))] : []),
    ...(aliases.length === 0 ? [] : [words.aliases(aliases)]),
    ...(row.link ? [words.family(row.link)] : []),
  ];
}

/** What people call it first; slips and turns of phrase, which Jalon hears too, would bury the page. */
function aliasesOf(code: StepCode): string[] {
  return Object.values(acts)
    .flat()
    .filter(([named]) => named === code)
    .flatMap(([, aliases]) => aliases.split(', '))
    .slice(0, ALIASES_SHOWN);
}

const ALIASES_SHOWN = 8;

/** A row may hold one critical deadline among others. */
function critical(row: Row): string {
  const rules = Object.values(row.rules);
  const pressing = rules.filter((rule) => isCritical(rule, row)).length;
  if (pressing === 0) return row.critical ? words.critical : words.notCritical;
  return pressing === rules.length ? words.critical : words.partlyCritical;
}

function owner({ perMember }: Row): string {
  return perMember ? words.perMember : words.perHousehold;
}

function badge(code: string, words: readonly string[]): string {
  return [`\`${code}\``, ...words].join(' · ');
}

function bullets(lines: readonly string[]): string[] {
  return [...lines.map((line) => `- ${line}`), ''];
}
