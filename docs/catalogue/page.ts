import { parseConfig } from '../../src/config';
import { catalogue, defaultServiceRules, type Field, type ServiceRules, stepCodes } from '../../src/domain/catalogue';
import type { Row } from '../../src/domain/catalogue/rule';
import {
  decisionOf,
  endOfContract,
  firstReviewOf,
  longestMonths,
  shortestMonths,
  signContract,
  termReviewOf,
} from '../../src/domain/contract';
import { monthsOfTrust } from '../../src/domain/freshness';
import { everyDeadline } from '../../src/domain/remind-days';
import { stepNames } from '../../src/words/fr/catalogue';
import { fieldNames, settingNames, settingValues, type Tally, page as words } from '../../src/words/fr/catalogue-page';
import { typeset } from '../../src/words/fr/typography';
import { exampleDay } from './example';
import { commonSection, placeOf, rowSection } from './row';

const fields = Object.keys(fieldNames) as Field[];

/** The whole catalogue as a page in French, for whoever must check it. The same catalogue gives the same page. */
export function cataloguePage(): string {
  const lines = [
    `# ${words.title}`,
    words.generated,
    words.purpose(tallyOf(Object.values(catalogue))),
    `## ${words.howToRead}`,
    list(words.reading(everyDeadline.slice(1), exampleDay)),
    `## ${words.howToTrust}`,
    list(words.trusting),
    ...trust(),
    `## ${words.settings}`,
    words.settingsIntro,
    list([...settings(), ...contract()]),
    `## ${words.contents}`,
    ...fields.map(contents),
  ];
  const sections = [
    `## ${words.common}`,
    '',
    words.commonIntro,
    '',
    ...commonSection(),
    ...fields.flatMap((field) => [`## ${fieldNames[field]}`, '', ...codesOf(field).flatMap(rowSection)]),
  ];
  return `${typeset([lines.join('\n\n'), '', ...sections].join('\n')).trimEnd()}\n`;
}

function codesOf(field: Field) {
  return stepCodes.filter((code) => catalogue[code].field === field);
}

function contents(field: Field): string {
  return [
    `**${fieldNames[field]}**`,
    '',
    list(codesOf(field).map((code) => `[${stepNames[code]}](#${placeOf(code)})`)),
  ].join('\n');
}

function tallyOf(rows: readonly Row[]): Tally {
  const statuses = rows.flatMap((row) => Object.values(row.rules).map(({ status }) => status ?? row.status));
  return {
    rows: rows.length,
    rules: statuses.length,
    verified: statuses.filter((status) => status === 'verified').length,
  };
}

/** When it was read, and how much of it is verified. */
function trust(): string[] {
  const readings = stepCodes.map((code) => catalogue[code].verifiedOn).sort();
  const [first, last] = [readings[0], readings.at(-1)];
  const tally = (name: string, { rows, rules, verified }: Tally) =>
    cells([name, rows, rules, verified, rules - verified]);
  return [
    ...(first && last ? [words.readBetween(first, last)] : []),
    words.freshness(monthsOfTrust),
    words.caveat,
    [
      cells(words.tallyColumns),
      cells(words.tallyColumns.map((_, i) => (i === 0 ? '---' : '---:'))),
      ...fields.map((field) => tally(fieldNames[field], tallyOf(codesOf(field).map((code) => catalogue[code])))),
      tally(words.tallyAll, tallyOf(Object.values(catalogue))),
    ].join('\n'),
  ];
}

function settings(): string[] {
  const { total, iml } = parseConfig({}).capacity;
  const rules = Object.entries(defaultServiceRules) as [keyof ServiceRules, number][];
  return [
    words.places(total, iml),
    ...rules.map(([setting, value]) => words.setting(settingNames[setting], settingValues[setting](value))),
  ];
}

function contract(): string[] {
  const terms = { signedAt: exampleDay, startsAt: exampleDay, months: shortestMonths, decidedBy: '' };
  const signed = signContract(terms);
  const duration = words.contract(shortestMonths, longestMonths);
  if (signed.kind === 'refused') return [duration];
  const days = {
    first: firstReviewOf(signed.contract),
    term: termReviewOf(signed.contract),
    decision: decisionOf(signed.contract),
    end: endOfContract(signed.contract),
  };
  return [duration, words.contractExample(exampleDay, shortestMonths, days)];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function cells(values: readonly (string | number)[]): string {
  return `| ${values.join(' | ')} |`;
}
