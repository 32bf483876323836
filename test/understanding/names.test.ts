import type { Instant } from '../../src/domain/day';
import type { PersonName } from '../../src/domain/referral';
import { readDates } from '../../src/understanding/dates';
import { examples } from '../../src/understanding/examples/all';
import { indexNames, readHouseholds, similarNames, splitName } from '../../src/understanding/names';
import { readSource } from '../../src/understanding/sources';
import { bound, fold } from '../../src/understanding/text';
import { readWorkers } from '../../src/understanding/workers';
import { entities, publicDirectory, publicQueries, slotsNamed } from './entities';

const monday = '2026-11-23T09:00:00Z' as Instant;

/** Who is named, as `understand` asks it: after the dates, the colleagues and the source. */
function read(typed: string, directory = entities.directory) {
  const text = bound(typed);
  const index = indexNames(directory);
  const source = readSource(text);
  const taken = [
    ...readDates(text, monday),
    ...readWorkers(text, entities.workers, index),
    ...(source ? [source] : []),
  ];
  return readHouseholds(text, index, taken);
}

function idsIn(typed: string, directory = entities.directory): string {
  return [...new Set(read(typed, directory).households.map(({ id }) => id))].sort().join(' ');
}

const sentences = [
  (name: string) => name,
  (name: string) => `ou en est la famille ${name}`,
  (name: string) => `rappelle moi d'appeler la CAF pour ${name} demain`,
  (name: string) => `le bail de ${name} est signé`,
  (name: string) => `Peux-tu ouvrir la fiche ${name} ?`,
  (name: string) => `${name} a commencé une formation`,
];

/** What share of the cases is right, and which are not. */
function share<Case>(cases: readonly Case[], isRight: (one: Case) => boolean): { share: number; wrong: Case[] } {
  const wrong = cases.filter((one) => !isRight(one));
  return { share: 1 - wrong.length / cases.length, wrong };
}

describe('the public directory', () => {
  const asked = sentences.flatMap((say) =>
    publicQueries.map(({ q, expect: ids }) => ({ text: say(q), ids: [...ids].sort().join(' ') })),
  );

  test('is found under every spelling, alone and in a sentence: 99 % at least', () => {
    const known = asked.filter(({ ids }) => ids !== '');
    const result = share(known, ({ text, ids }) => idsIn(text, publicDirectory) === ids);
    expect(result.share).toBeGreaterThanOrEqual(0.99);
  });

  test('takes nobody else for one of its own: 1 % at most', () => {
    const absent = asked.filter(({ ids }) => ids === '');
    expect(share(absent, ({ text }) => idsIn(text, publicDirectory) === '').share).toBeGreaterThanOrEqual(0.99);
  });

  test('is heard in the sentences of the service: 99 % at least', () => {
    const plain = (text: string) => fold(text).replace(/[^a-z]/g, '');
    const spoken = slotsNamed('household').map(({ text, slots }) => ({ text, name: plain(String(slots[0]?.value)) }));
    const isRight = ({ text, name }: (typeof spoken)[number]) => {
      const ids = new Set(read(text, publicDirectory).households.map(({ id }) => id));
      const bearers = publicDirectory.filter((one) => ids.has(one.id)).map((one) => plain(one.name));
      return bearers.length > 0 && bearers.every((bearer) => bearer.includes(name));
    };
    expect(share(spoken, isRight).share).toBeGreaterThanOrEqual(0.99);
  });
});

describe('our own directory', () => {
  test('is found in every voice', () => {
    expect(entities.households.filter(({ text, expect: ids }) => idsIn(text) !== [...ids].sort().join(' '))).toEqual(
      [],
    );
  });

  test('lacks these, who are new, with the name as it is written', () => {
    const wrong = entities.absent.flatMap(({ text, name }) => {
      const { households, newHousehold } = read(text);
      const isRight = households.length === 0 && newHousehold && (!name || isSame(newHousehold.name, name));
      return isRight ? [] : [{ text, households, newHousehold }];
    });
    expect(wrong).toEqual([]);
  });

  test('hears nobody where nobody is named', () => {
    expect(
      entities.nobody
        .map((text) => ({ text, ...read(text) }))
        .filter((one) => one.households.length > 0 || one.newHousehold),
    ).toEqual([]);
  });
});

test('a household is heard alone in the examples of every intent: 99 % at least', () => {
  const masks: Readonly<Record<string, string>> = { '{nom}': 'al hassan', '{collegue}': 'Claire', '{jour}': 'le 12' };
  const lines = Object.values(examples).flatMap((block) => block.split('\n').filter((line) => line.includes('{nom}')));
  const texts = lines
    .filter((_, i) => i % 5 === 0)
    .map((line) => line.replace(/\{\p{L}+\}/gu, (mask) => masks[mask] ?? 'le 15'));
  const index = indexNames(publicDirectory);
  const result = share(texts, (text) => {
    const { households, newHousehold } = readHouseholds(text, index, readWorkers(text, entities.workers, index));
    return households.length === 1 && households[0]?.id === 'p01' && !newHousehold;
  });
  expect(texts.length).toBeGreaterThan(400);
  expect(result.share).toBeGreaterThanOrEqual(0.99);
});

describe('a name that is also a word', () => {
  test.each([
    ['les nouveaux bureaux sont trop petits', ''],
    ['rdv lundi à 14h', ''],
    ['un petit point sur le dossier', ''],
    ['la réunion de mars est annulée', ''],
    ['12 rue Mohamed Al-Hassan', ''],
    ['famille Petit', 'p29'],
    ['Mme Avril', 'p32'],
    ['planifie une visite chez lundi lundi à 15h', 'p33'],
    ['la famille Mars arrive en mars', 'p31'],
    ['c’est fait pour Petit', 'p29'],
    ['rose avril', 'p32'],
  ])('« %s » → %s', (text, ids) => expect(idsIn(text, publicDirectory)).toBe(ids));
});

describe('short names', () => {
  const directory = ['Awa Bah', 'Awa Bar', 'Ali Sow', 'Ali Sou', 'Ousmane Sy'].map((name) => ({ id: name, name }));
  test.each([
    ['famille Bah', 'Awa Bah'],
    ['famille Bar', 'Awa Bar'],
    ['mme sow', 'Ali Sow'],
    ['mme sou', 'Ali Sou'],
    ['sy', 'Ousmane Sy'],
    ['famille Ba', 'Awa Bah'],
    ['famille Sa', ''],
  ])('« %s » is %s', (text, id) => expect(idsIn(text, directory)).toBe(id));
});

test('the span of a mention holds the name and nothing else', () => {
  const { households } = read('Bail signé pour M. el hassan mohamed, enfin !', publicDirectory);
  expect(households).toEqual([expect.objectContaining({ id: 'p01', text: 'el hassan mohamed', at: 19, to: 36 })]);
});

test('two people of one name are both returned, with close confidences', () => {
  const confidences = read('famille Diallo', publicDirectory).households.map(({ confidence }) => confidence);
  expect(confidences).toHaveLength(2);
  expect(Math.max(...confidences) - Math.min(...confidences)).toBeLessThan(0.05);
});

test('names in other scripts are told apart', () => {
  const directory = ['محمد حسن', 'ليلى حداد', 'Олена Коваленко'].map((name) => ({ id: name, name }));
  expect(idsIn('ليلى حداد', directory)).toBe('ليلى حداد');
  expect(idsIn('famille Коваленко', directory)).toBe('Олена Коваленко');
  expect(idsIn('سمير', directory)).toBe('');
});

test('the same directory is indexed once', () => {
  expect(indexNames(publicDirectory)).toBe(indexNames(publicDirectory));
});

test.each([
  ['words that nearly are names', 'Mohamed Kassav Haddab Nguyenn '.repeat(70)],
  ['cues without end', 'famille rahimi '.repeat(140)],
  ['particles', 'al el ben ould '.repeat(140)],
  ['one endless word', 'a'.repeat(2000)],
  ['initials', 'A. B. C. '.repeat(220)],
])('a hostile text is bounded: %s', (_, text) => {
  read(text, publicDirectory);
  const start = performance.now();
  readHouseholds(bound(text), indexNames(publicDirectory), []);
  expect(performance.now() - start).toBeLessThan(250);
});

describe('a name as first and last', () => {
  test.each([
    ['Mme Amina Haidari', 'Amina', 'Haidari'],
    ['famille Al-Hassan', '', 'Al-Hassan'],
    ['c’est la famille ould mohamed', '', 'Ould Mohamed'],
    ['HAIDARI Amina', 'Amina', 'Haidari'],
    ['amina HAIDARI', 'Amina', 'Haidari'],
    ["d'almeida", '', "D'Almeida"],
    ["mme n'diaye", '', "N'Diaye"],
    ['Jean-Pierre Mbemba', 'Jean-Pierre', 'Mbemba'],
    ['Souad Ben Salem', 'Souad', 'Ben Salem'],
    ['le goff', '', 'Le Goff'],
    ['HAIDARI', '', 'Haidari'],
    ['Hodan Abdi Warsame', 'Hodan', 'Abdi Warsame'],
    ['McDonald', '', 'McDonald'],
    ['Amina Haidari, 06 12 34 56 78', 'Amina', 'Haidari'],
  ])('« %s »', (text, first, last) => expect(splitName(bound(text))).toEqual({ first, last }));

  test('is none without a letter', () => expect(splitName('12 !')).toBeNull());
});

describe('a name that may be recorded already', () => {
  const directory = ['Mohamed Al-Hassan', 'Fatoumata Bah', 'Ibrahim Diallo', 'Haidari', 'Yusuf Haddad'].map((name) => ({
    id: name,
    name,
  }));
  test.each([
    [{ first: 'Muhammad', last: 'El Hassan' }, 'Mohamed Al-Hassan'],
    [{ first: 'Alhassan', last: 'Mohammed' }, 'Mohamed Al-Hassan'],
    [{ first: '', last: 'Bah' }, 'Fatoumata Bah'],
    [{ first: 'Ibrahima', last: 'Dialo' }, 'Ibrahim Diallo'],
    [{ first: 'Amina', last: 'Haidari' }, 'Haidari'],
    [{ first: 'Haddad', last: 'Youssef' }, 'Yusuf Haddad'],
    [{ first: 'Ibrahim', last: 'Diawlo' }, 'Ibrahim Diallo'],
    [{ first: 'Aminata', last: 'Diallo' }, undefined],
    [{ first: 'Fatou', last: 'Sow' }, undefined],
  ])('%j is like %s', (name, id) => expect(similarNames(name, directory)[0]?.id).toBe(id));

  test('is surer when it is whole', () => {
    const [whole] = similarNames({ first: 'Yusuf', last: 'Haddad' }, directory);
    const [half] = similarNames({ first: 'Amina', last: 'Haidari' }, directory);
    expect(whole?.confidence).toBe(1);
    expect(half?.confidence).toBeLessThan(0.9);
  });
});

function isSame(a: PersonName, b: PersonName): boolean {
  return a.first === b.first && a.last === b.last;
}
