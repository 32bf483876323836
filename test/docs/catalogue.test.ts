import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countOf } from '../../docs/catalogue/example';
import { cataloguePage } from '../../docs/catalogue/page';
import { markOf } from '../../docs/catalogue/reminders';
import { placeOf } from '../../docs/catalogue/row';
import { linkKind } from '../../docs/catalogue/source';
import { along } from '../../src/domain/anchors';
import { catalogue, type StepCode, stepCodes } from '../../src/domain/catalogue';
import type { Row, Rule } from '../../src/domain/catalogue/rule';
import { type Source, sources } from '../../src/domain/catalogue/sources';
import { leadDay } from '../../src/domain/remind-days';
import { linkKinds } from '../../src/words/fr/catalogue-page';

const page = cataloguePage();
const rows: [StepCode, Row][] = stepCodes.map((code) => [code, catalogue[code]]);
const rules = rows.flatMap(([code, row]) =>
  Object.entries(row.rules).map(([key, rule]): [string, StepCode, Rule] => [`${code}.${key}`, code, rule]),
);

/** « up to date », or what to do. */
function freshness(written: string, wanted: string): string {
  if (written === wanted) return 'up to date';
  const now = wanted.split('\n');
  const line = written.split('\n').findIndex((text, i) => text !== now[i]) + 1;
  return `docs/catalogue.md is out of date from line ${line}: run « npm run catalogue », read the page, and commit it`;
}

test('docs/catalogue.md says what the catalogue says (« npm run catalogue » writes it again)', () => {
  expect(freshness(readFileSync(join('docs', 'catalogue.md'), 'utf8'), page)).toBe('up to date');
});

test('a page that is out of date is refused, with what to do', () => {
  expect(freshness('a\nb\nc', 'a\nB\nc')).toContain('from line 2: run « npm run catalogue »');
});

function faultsOf({ title, link }: Source): string[] {
  const faults: string[] = [];
  if (title.trim() === '') faults.push('no title');
  if (link === undefined) return faults;
  if (!/^https:\/\/[^\s()]+$/.test(link) || !URL.canParse(link)) return [...faults, 'not an https address'];
  if (!linkKinds[linkKind(link)]) faults.push('unknown kind of link');
  return faults;
}

test.each(Object.entries<Source>(sources))('the source %s can be cited', (_, source) => {
  expect(faultsOf(source)).toEqual([]);
});

test.each(rows)('%s has a source, and a link that a family can open', (_, row) => {
  expect(row.sources.length).toBeGreaterThan(0);
  expect(faultsOf({ title: 'a page for the family', ...(row.link ? { link: row.link } : {}) })).toEqual([]);
});

test('every source is cited by a row', () => {
  const cited = new Set(rows.flatMap(([, row]) => row.sources));
  expect(Object.keys(sources).filter((id) => !cited.has(id as keyof typeof sources))).toEqual([]);
});

test('a source that cannot be cited is refused', () => {
  expect(faultsOf({ title: ' ' })).toEqual(['no title']);
  expect(faultsOf({ title: 'CESEDA', link: 'http://www.legifrance.gouv.fr' })).toEqual(['not an https address']);
  expect(faultsOf({ title: 'CESEDA', link: 'https://' })).toEqual(['not an https address']);
});

test.each([
  ['https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042776581', 'article'],
  ['https://www.visale.fr', 'home'],
  ['https://www.ofpra.gouv.fr/reunification-familiale', 'page'],
])('%s opens: %s', (link, kind) => {
  expect(linkKind(link)).toBe(kind);
});

test('each row and each deadline has its place, and each link of the page arrives', () => {
  const places = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
  expect(places).toEqual(expect.arrayContaining(stepCodes.map(placeOf)));
  expect(places).toHaveLength(stepCodes.length);
  expect([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id).filter((id) => !places.includes(id))).toEqual([]);
  for (const code of stepCodes) {
    const section = sectionOf(code);
    for (const key of Object.keys(catalogue[code].rules)) expect(section).toContain(`\n\`${key}\` · `);
  }
});

test('each lead time is said from the day that the product counts it from', () => {
  for (const [id, code, rule] of rules) {
    const count = countOf(code, rule);
    if (!count || rule.remind === 'fromDueDay') continue;
    const { reference, stretch } = count;
    const days = { reference, opening: stretch.opensAt ?? reference, last: stretch.dueAt };
    for (const lead of [...rule.remind, rule.leadFrom ?? {}, rule.criticalFrom ?? {}, rule.lastCall ?? {}]) {
      if (Object.keys(lead).length === 0) continue;
      const said = along(days[markOf(lead, rule)], lead);
      expect(`${id} ${said}`).toBe(`${id} ${leadDay(lead, stretch)}`);
    }
  }
});

test.each([
  ['RESIDENCE_PERMIT_RENEWAL', '**Ouverture** : 120 jours avant le jour de référence.'],
  ['RESIDENCE_PERMIT_RENEWAL', '**Dernier jour** : 60 jours avant le jour de référence.'],
  ['RESIDENCE_PERMIT_RENEWAL', 'ouverture, lundi 3 mai 2027 ; dernier jour, vendredi 2 juillet 2027 ;'],
  ['RESIDENCE_PERMIT_AT_18', '**Dernier jour** : la veille des 19 ans.'],
  [
    'RESIDENCE_PERMIT_AT_18',
    '**Rappels** : à 17 ans et 9 mois, à 18 ans, à 18 ans et 1 mois ; et, comme toute échéance,',
  ],
  ['PUMA', '**Dernier jour** : 6 mois après le jour de référence, puis jusqu’au dernier jour du mois atteint.'],
  ['FT_MONTHLY_UPDATE', '**Ouverture** : le 28 du mois précédent (le 26 quand c’est février).'],
  ['CSS_RENEWAL', '**Rappels** : 4 et 3 mois avant le jour de référence ; et, comme toute échéance,'],
  [
    'DRIVING_LICENCE_EXCHANGE',
    '30 et 180 jours après le jour de référence ; 60, 30 et 10 jours avant le dernier jour ;',
  ],
  ['RSA_QUARTERLY', '**Rappels** : l’ouverture ; 10 et 20 jours après l’ouverture ;'],
  ['CSS_RENEWAL', '**Ensuite** : après le dernier jour, un rappel tous les 7 jours, jusqu’au jour de référence.'],
  ['ACCOMMODATION_END', '**Cheffe de service prévenue dès ce jour** : 30 jours avant le dernier jour.'],
  ['FUHL_ACCESS', '**Dernier jour** : le jour de référence (réglage « FUHL accès »).'],
  ['DRIVING_LICENCE_EXCHANGE', '**Dernier jour** : 12 mois après le jour de référence.'],
] as const)('%s says: %s', (code, line) => {
  expect(plain(sectionOf(code))).toContain(line);
});

test('the page respects the French spaces, and nothing is missing in its sentences', () => {
  const text = page.replace(/`[^`]*`/g, 'code').replace(/\((?:https?:|#)[^)]*\)|<[^>]*>/g, '');
  expect(
    text
      .split('\n')
      .filter((line) => / [:;?!»]|« |'|undefined|NaN|null|\b(?:reference|opening|last)\b|\.\.$| {2}/u.test(line)),
  ).toEqual([]);
});

function sectionOf(code: StepCode): string {
  const from = page.indexOf(`<a id="${placeOf(code)}">`);
  const to = page.indexOf('<a id=', from + 1);
  return page.slice(from, to < 0 ? undefined : to);
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
