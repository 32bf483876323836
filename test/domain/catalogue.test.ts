import { catalogue, commonRules, stepCodes } from '../../src/domain/catalogue';
import { employment } from '../../src/domain/catalogue/employment';
import { housing } from '../../src/domain/catalogue/housing';
import { rights } from '../../src/domain/catalogue/rights';
import type { Row, Rule } from '../../src/domain/catalogue/rule';
import { sources } from '../../src/domain/catalogue/sources';
import { support } from '../../src/domain/catalogue/support';
import { theDay } from '../../src/domain/day';
import { consequences, deadlineName, organisationNames, stageNames, stepNames } from '../../src/words/fr/catalogue';

const rows: [string, Row][] = Object.entries(catalogue);
const rules = rows.flatMap(([code, row]) =>
  Object.entries(row.rules).map(([key, rule]): [string, Row, Rule] => [`${code}.${key}`, row, rule]),
);

/** What a lawyer would refuse in a row. */
function faultsOf(row: Row): string[] {
  const faults: string[] = [];
  if (row.sources.length === 0) faults.push('no source');
  if (row.sources.some((source) => !sources[source])) faults.push('unknown source');
  if (row.status === 'verified' && row.sources.every((source) => source === 'PRATIQUE'))
    faults.push('verified nowhere');
  if (row.verifiedOn > theDay('2026-12-31') || row.verifiedOn < theDay('2026-01-01')) faults.push('verified when?');
  if (row.organisations.length === 0) faults.push('no organisation');
  return faults;
}

function faultsOfRule(row: Row, rule: Rule): string[] {
  const faults: string[] = [];
  if (rule.remind !== 'fromDueDay' && rule.remind.length === 0) faults.push('no lead time');
  if ((rule.critical ?? row.critical) && !rule.consequence) faults.push('critical without a consequence');
  if (rule.variants?.some((variant) => !row.variants?.includes(variant)))
    faults.push('a case that its row does not know');
  return faults;
}

test.each(rows)('%s says where it was read', (_, row) => {
  expect(faultsOf(row)).toEqual([]);
});

test.each(rules)('%s says when to speak and what is at stake', (_, row, rule) => {
  expect(faultsOfRule(row, rule)).toEqual([]);
});

test('a row without a source, or a rule without lead times, is refused', () => {
  const row: Row = { ...catalogue.RESIDENCE_API, sources: [] };
  expect(faultsOf(row)).toContain('no source');
  expect(faultsOf({ ...row, sources: ['PRATIQUE'] })).toEqual(['verified nowhere']);
  const bare: Rule = { kind: 'EXPIRY', from: 'periodEnd', remind: [], closedBy: 'mark' };
  expect(faultsOfRule(row, bare)).toEqual(['no lead time', 'critical without a consequence']);
});

test('no code stands in two fields', () => {
  const all = [rights, housing, employment, support].flatMap((field) => Object.keys(field));
  expect(new Set(all).size).toBe(all.length);
  expect(all).toEqual(stepCodes);
});

test.each([
  ['RIGHTS', Object.keys(rights)],
  ['HOUSING', Object.keys(housing)],
  ['EMPLOYMENT', Object.keys(employment)],
  ['SUPPORT', Object.keys(support)],
])('the rows of %s say so', (field, codes) => {
  expect(rows.filter(([, row]) => row.field === field).map(([code]) => code)).toEqual(codes);
});

test('the critical rows are those of which a right stops', () => {
  expect(rows.filter(([, row]) => row.critical).map(([code]) => code)).toEqual([
    'RESIDENCE_API',
    'RESIDENCE_PERMIT_RENEWAL',
    'RESIDENCE_PERMIT_AT_18',
    'RSA_OPENING',
    'RSA_QUARTERLY',
    'RSA_SANCTION_NOTICE',
    'FT_MONTHLY_UPDATE',
    'PUMA',
    'CSS_RENEWAL',
    'APPEAL',
    'ACCOMMODATION_END',
    'SOCIAL_HOUSING_REQUEST',
    'HOUSING_POSITIONING',
    'FUHL_ACCESS',
    'HOME_INSURANCE',
    'HOUSING_BENEFIT',
    'RENT_WATCH',
    'DRIVING_LICENCE_EXCHANGE',
    'INCOME_SWITCH',
  ]);
});

test('the words of the catalogue respect the French spaces', () => {
  const names = Object.keys(commonRules).map((key) => deadlineName({ rule: `common.${key}` as never, code: 'CIR' }));
  const said = [stepNames, consequences, stageNames, organisationNames].flatMap((words) => Object.values(words));
  for (const words of [
    ...said,
    ...names,
    ...rules.map(([rule]) => deadlineName({ rule: rule as never, code: 'CIR' })),
  ]) {
    expect(words).not.toMatch(/ [:;?!»]|« |'/u);
  }
});
