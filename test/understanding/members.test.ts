import { theDay } from '../../src/domain/day';
import { type MemberClue, type MemberProblem, readMemberLine, readMembers } from '../../src/understanding/members';
import { today } from './hear';

/** « ENFANT Amina 2009-03 »: an adult has a star. */
function written({ relation, firstName, birth, birthYear, isAdult }: MemberClue): string {
  return [relation, firstName, birth ?? birthYear ?? '', isAdult ? '*' : ''].filter((part) => part !== '').join(' ');
}
const told = (text: string) => readMembers(text, today).map(written);

describe('who lives there, in free words', () => {
  test.each([
    ['une fille née en mars 2009', ['ENFANT 2009-03']],
    ['Amina, fille, mars 2009', ['ENFANT Amina 2009-03']],
    ['amina fille mars 2009', ['ENFANT Amina 2009-03']],
    ['son mari Yusuf né le 3 avril 1988', ['CONJOINT Yusuf 1988-04 *']],
    ['son mari yusuf ne le 03.04.88', ['CONJOINT Yusuf 1988-04 *']],
    ['2 enfants : Omar (2012) et Lina 5 ans', ['ENFANT Omar 2012', 'ENFANT Lina 2021']],
    ['Sami, fils, 12/2010', ['ENFANT Sami 2010-12']],
    ['deux garçons de 4 et 7 ans', ['ENFANT 2022', 'ENFANT 2019']],
    ['Lina 5 ans, Omar 8 ans et Sami 2 mois', ['ENFANT Lina 2021', 'ENFANT Omar 2018', 'ENFANT Sami 2026-10']],
    ['Omar et Lina, 5 et 8 ans', ['ENFANT Omar 2021', 'ENFANT Lina 2018']],
    ['Sara et Lila nées en mai 2015', ['ENFANT Sara 2015-05', 'ENFANT Lila 2015-05']],
    ['les jumeaux Adam et Noé, 3 ans', ['ENFANT Adam 2023', 'ENFANT Noé 2023']],
    ['Omar, son fils de 5 ans', ['ENFANT Omar 2021']],
    ['Amina, mars 2009 et un garçon né en 2012', ['ENFANT Amina 2009-03', 'ENFANT 2012']],
    ['sa fille Claire, née en 2011', ['ENFANT Claire 2011']],
    ['sa mère Fatou, 62 ans', ['AUTRE Fatou 1964 *']],
    ['il y a aussi le frère, Bilal 19 ans', ['AUTRE Bilal 2007 *']],
    ['sa petite-fille Nour 4 ans', ['AUTRE Nour 2022']],
    ['un bébé né hier, Adam', ['ENFANT Adam 2026-11']],
    ['bébé de trois mois, Noor', ['ENFANT Noor 2026-09']],
    ['fille majeure, Sara', ['ENFANT Sara *']],
    ['un fils né en 98', ['ENFANT 1998 *']],
    ['FILLE AMINA MARS 2009', ['ENFANT Amina 2009-03']],
    ['les Haidari ont une fille Amina née en 2012', ['ENFANT Amina 2012']],
    ['fille : N’Deye 2016', ["ENFANT N'Deye 2016"]],
    ['Fatima Zahra HAIDARI, fille, 05/2013', ['ENFANT Fatima Zahra 2013-05']],
    ['2 enfants : Omar fils 2012 scolarisé à Valence et Lina 2015', ['ENFANT Omar 2012', 'ENFANT Lina 2015']],
    ['Omar 2012 en 5e au collège Camille Vernet, Sami 8 ans', ['ENFANT Omar 2012', 'ENFANT Sami 2018']],
    [
      'sa femme Mariam 12/03/1990 et leurs 3 enfants : Ali 2010, Sara 03/2014, bébé Noor 6 mois',
      ['CONJOINT Mariam 1990-03 *', 'ENFANT Ali 2010', 'ENFANT Sara 2014-03', 'ENFANT Noor 2026-06'],
    ],
    [
      'le père Idris 40 ans, la mère Fatou 35 ans et ses 2 enfants : Omar 2012 Lina 2015',
      ['REFERENCE Idris 1986 *', 'CONJOINT Fatou 1991 *', 'ENFANT Omar 2012', 'ENFANT Lina 2015'],
    ],
    [
      'mari : Yusuf, 1988 ; enfants : Amina 03/2009, Sami 12/2010',
      ['CONJOINT Yusuf 1988 *', 'ENFANT Amina 2009-03', 'ENFANT Sami 2010-12'],
    ],
    ['Amina, fille, mars 2009\nSami, fils, 12/2010', ['ENFANT Amina 2009-03', 'ENFANT Sami 2010-12']],
    ['Elle a deux filles, Hiba et Nour, nées en 2014 et 2016', ['ENFANT Hiba 2014', 'ENFANT Nour 2016']],
    ['Ruta a 11 ans, Yonas 8 et Lina 5', ['ENFANT Ruta 2015', 'ENFANT Yonas 2018', 'ENFANT Lina 2021']],
    ['3 garçons : Bilal, Adam, Yacine', ['ENFANT Bilal', 'ENFANT Adam', 'ENFANT Yacine']],
    ['fils aîné Mohamed 17 ans, cadet Ibrahim 15 ans', ['ENFANT Mohamed 2009', 'ENFANT Ibrahim 2011']],
    ['JEAN PAUL, FILS, 03/2010', ['ENFANT Jean Paul 2010-03']],
    [
      'Tesfay : Selam (réf) 1987, Yonas mari 1985, Ruta fille 2015',
      ['REFERENCE Selam 1987 *', 'CONJOINT Yonas 1985 *', 'ENFANT Ruta 2015'],
    ],
    ['alors euh ils ont une fille de douze ans et un petit garçon de six ans', ['ENFANT 2014', 'ENFANT 2020']],
  ])('%s', (text, wanted) => expect(told(text)).toEqual(wanted));
});

test.each([
  'elle attend un bébé pour mars',
  'elle a une fille qui va à l’école',
  'composition du foyer de Tesfay',
  'les enfants vont bien',
  'au CADA depuis 2024',
  'Tesfay, rdv le 12/12/2026',
  'bonjour',
  '06 12 34 56 78',
  '3 enfants',
  '',
])('tells of nobody: « %s »', (text) => expect(told(text)).toEqual([]));

describe('one line of a form', () => {
  test.each([
    ['Amina, fille, mars 2009', 'ENFANT Amina 2009-03'],
    ['mars 2009, fille, Amina', 'ENFANT Amina 2009-03'],
    ['Amina, enfant, mars 2009', 'ENFANT Amina 2009-03'],
    ['Yusuf, conjoint·e, avril 1988', 'CONJOINT Yusuf 1988-04 *'],
    ['Mariam, référence, 1990', 'REFERENCE Mariam 1990 *'],
    ['Bilal, autre, 19 ans', 'AUTRE Bilal 2007 *'],
    ['rose, fille, 2012', 'ENFANT Rose 2012'],
    ['Mars, fils, 05/2012', 'ENFANT Mars 2012-05'],
    ['Jean-Louis, fils, 01/02/2015', 'ENFANT Jean-Louis 2015-02'],
    ['N’Deye, fille, 2016-05', "ENFANT N'Deye 2016-05"],
    ['Amina, mars 2009', 'ENFANT Amina 2009-03'],
    ['Amina, fille', 'ENFANT Amina'],
    ['enfant, mars 2009', 'ENFANT 2009-03'],
    ['ajoute Ruta, fille, mai 2015', 'ENFANT Ruta 2015-05'],
    ['Amina, fille, 03/2009, au lycée Camille Vernet de Valence', 'ENFANT Amina 2009-03'],
    ['Amina ; fille ; mars 2009', 'ENFANT Amina 2009-03'],
  ])('%s', (line, wanted) => {
    const read = readMemberLine(line, today);
    expect('problem' in read ? read.problem : written(read)).toBe(wanted);
  });

  test.each<[string, MemberProblem]>([
    ['', 'nothing'],
    ['?', 'nothing'],
    ['une fille', 'nothing'],
    ['Amina', 'relation'],
    ['Karim, 1985', 'relation'],
    ['Amina, fille, 13/2010', 'birth'],
    ['Amina, fille, 31/02/2010', 'birth'],
    ['Amina, fille, 12', 'birth'],
    ['Amina, fille, mars 2030', 'future'],
    ['Amina, fille, 2009 et Sami, fils, 2010', 'several'],
  ])('« %s » cannot be read: %s', (line, problem) => expect(readMemberLine(line, today)).toEqual({ problem }));
});

test.each([
  ['Sara, fille, décembre 2008', '2026-12-01', true],
  ['Sara, fille, décembre 2008', '2026-11-30', false],
  ['Sara, fille, 1er décembre 2008', '2026-12-01', true],
  ['Sara, fille, 2 décembre 2008', '2026-12-01', false],
  ['Sara, fille, 2008', '2026-12-01', false],
  ['Sara, sœur, 2008', '2026-12-01', true],
  ['Sara, fille, 2007', '2026-12-01', true],
  ['Sara, fille, 18 ans', '2026-12-01', true],
  ['Sara, sœur, 17 ans', '2026-12-01', false],
])('« %s » on %s: adult %s', (line, on, isAdult) => {
  expect(readMemberLine(line, theDay(on))).toMatchObject({ isAdult });
});

test.each([
  'Amina, fille, mars 2009, '.repeat(80),
  'et '.repeat(600),
  '2 ans, '.repeat(280),
  'né en '.repeat(300),
  'A '.repeat(900),
  '1 et '.repeat(400),
])('a hostile text is bounded: %.12s…', (text) => {
  readMembers(text, today);
  const start = performance.now();
  readMembers(text, today);
  expect(performance.now() - start).toBeLessThan(250);
});
