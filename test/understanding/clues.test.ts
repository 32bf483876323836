import { readCities } from '../../src/understanding/cities';
import { readClues } from '../../src/understanding/clues';
import { dromeByPostcode } from '../../src/understanding/communes';
import type { ReferralClues } from '../../src/understanding/meaning';
import { bound } from '../../src/understanding/text';
import { entities } from './entities';

/** In the same order, whatever the sentence. */
function sorted(clues: { [Key in keyof ReferralClues]: unknown }): string {
  const flat = Object.entries(clues).map(
    ([key, value]) => `${key}=${Array.isArray(value) ? [...value].sort() : value}`,
  );
  return flat.sort().join('; ');
}

test('the facts of a referral are heard in our own sentences, and nothing else', () => {
  const wrong = entities.clues.flatMap(({ text, expect: wanted }) => {
    const got = sorted(readClues(bound(text)));
    return got === sorted(wanted) ? [] : [{ text, got }];
  });
  expect(wrong).toEqual([]);
});

test('the sentence of a whole referral gives all it says', () => {
  const text =
    "Le CADA de Valence m'oriente Mme Amina Haidari, réfugiée, un couple avec 2 enfants, ils habitent Romans, API, CAF et CPAM ok, demande de logement faite, IML souhaitée, pas suivis par AGIR, 06 12 34 56 78";
  expect(readClues(bound(text))).toEqual({
    protection: 'REFUGIE',
    city: 'Romans-sur-Isère',
    livesInDrome: true,
    wantsIml: true,
    agirFollowed: false,
    rightsOpened: ['titreOuApi', 'caf', 'cpam', 'demandeLogement'],
    phone: '06 12 34 56 78',
  });
});

test.each([
  ['ils vivent à Romans, rdv CAF demain', undefined],
  ['rdv à la CAF', undefined],
  ['le service social accueille des réfugiés', undefined],
  ['ils ont la CAF', ['caf']],
])('a right in passing is not open: « %s »', (text, rights) => {
  expect(readClues(bound(text)).rightsOpened).toEqual(rights);
});

describe('the communes of the Drôme', () => {
  const communes = Object.values(dromeByPostcode).flat();

  test('are all there', () => expect(new Set(communes).size).toBe(362));

  test('are all read behind « à », and again under their official name', () => {
    expect(communes.filter((city) => readClues(`à ${city}`).city !== city)).toEqual([]);
  });

  test.each([
    ['famille Allan', []],
    ['les portes sont fermées', []],
    ['ils vivent à Allan', ['Allan']],
    ['St Paul 3 Châteaux', ['Saint-Paul-Trois-Châteaux']],
    ['bourg les valence', ['Bourg-lès-Valence']],
    ['cp 26700', ['Pierrelatte']],
    ['un loyer de 26000 par an', ['Valence']],
  ])('« %s » → %j', (text, cities) => expect(readCities(text).map(({ city }) => city)).toEqual(cities));
});

test.each(['caf '.repeat(500), 'pas de la '.repeat(200), '1 '.repeat(1000), 'besoin de '.repeat(200)])(
  'a hostile text is bounded: %.12s…',
  (text) => {
    readClues(bound(text));
    const start = performance.now();
    readClues(bound(text));
    expect(performance.now() - start).toBeLessThan(250);
  },
);
