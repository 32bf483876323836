import { asksForBusiest, asksForCovered, asksForCritical, readField } from '../../src/understanding/fields';
import { readOrganisation } from '../../src/understanding/organisations';
import { readSubject } from '../../src/understanding/subject';
import { bound } from '../../src/understanding/text';
import { hear } from './hear';

test.each([
  ['tout ce qui est CAF', 'CAF'],
  ['à la préfecture', 'PREFECTURE'],
  ['les titres a la pref', 'PREFECTURE'],
  ['échéances France Travail', 'FRANCE_TRAVAIL'],
  ['ce qu’il reste à pole emploi', 'FRANCE_TRAVAIL'],
  ['les actus FT', 'FRANCE_TRAVAIL'],
  ['quoi à la CPAM ?', 'CPAM'],
  ['la sécu', 'CPAM'],
  ['rdv ofii', 'OFII'],
  ['OFPRA', 'OFPRA'],
  ['les dossiers OFPRA et CAF', 'OFPRA'],
  ['mission locale', 'MISSION_LOCALE'],
  ['chez le bailleur', 'BAILLEUR'],
  ['DAH', 'BAILLEUR'],
  ['le proprio', 'PROPRIETAIRE'],
  ['à la banque', 'BANQUE'],
  ['aux impôts', 'DGFIP'],
  ['les papiers de l’école', 'ECOLE'],
  ['echeances siao', 'SIAO'],
  ['au CCAS', 'CCAS'],
  ['centre médico-social', 'CMS'],
  ['le CADA', 'CADA_HUDA'],
  ['l’ANTS', 'ANTS'],
  ['chez l’employeur', 'EMPLOYEUR'],
  ['MSA', 'MSA'],
  ['tribunal administratif', 'TRIBUNAL'],
  ['Drôme Habitat', 'BAILLEUR'],
  ['asile.com', 'DOMICILIATION'],
  ['le GRETA', 'GRETA'],
  ['cap emploi', 'CAP_EMPLOI'],
  ['mes échéances', null],
  ['un café ?', null],
  ['la préférence de la famille', null],
  ['banque de France', null],
  ['son contrat', null],
  ['cas par cas', null],
  ['', null],
])('« %s » is about %s', (text, organisation) => expect(readOrganisation(bound(text))).toBe(organisation));

test.each([
  ['échéances CAF', { organisation: 'CAF' }],
  ['échéances prêt CAF', { code: 'CAF_EQUIPMENT_LOAN' }],
  ['échéances emploi', { field: 'EMPLOYMENT' }],
  ['échéances logement', { field: 'HOUSING' }],
  ['échéances France Travail', { organisation: 'FRANCE_TRAVAIL' }],
  ['changement d’adresse à la CAF', { code: 'ADDRESS_CHANGE', organisation: 'CAF' }],
  ['qui a la CSS à renouveler', { code: 'CSS_RENEWAL' }],
  ['les loyers', { code: 'RENT_WATCH' }],
  ['les demandes de logement à renouveler', { code: 'SOCIAL_HOUSING_REQUEST' }],
  ['mes échéances', {}],
])('« %s » is narrowed to %j', (text, subject) => expect(readSubject(hear(text))).toEqual(subject));

test('a field is read as before', () => {
  expect(['échéances logement', 'mes papiers', 'bonjour'].map(readField)).toEqual(['HOUSING', 'RIGHTS', null]);
});

describe('what a question asks of the team', () => {
  test.each([
    'les critiques',
    'ce qui est critique ?',
    'CRITIQUE',
    'les ruptures de droits',
    'des droits qui sautent ?',
  ])('critical: « %s »', (text) => expect(asksForCritical(bound(text))).toBe(true));
  test.each(['les retards', 'qui critiquait le repas', 'mes échéances', 'le droit au logement'])(
    'not critical: « %s »',
    (text) => expect(asksForCritical(bound(text))).toBe(false),
  );
  test.each([
    'qui est le plus chargé ?',
    'qui est la plus chargee',
    'qui a le plus de dossiers',
    'qui a trop de familles',
    'charge de l’équipe',
    'charge de travail par référent',
    'qui peut prendre une famille de plus ?',
    'qui a encore de la marge',
    'répartition des dossiers',
    'karim est débordé ?',
  ])('who carries most: « %s »', (text) => expect(asksForBusiest(bound(text))).toBe(true));
  test.each([
    'mes échéances',
    'un titre chargé sur l’ANEF',
    'fin de prise en charge',
    'qui est en retard ?',
    'combien de places',
  ])('not who carries most: « %s »', (text) => expect(asksForBusiest(bound(text))).toBe(false));
  test.each([
    'mes relais',
    'ceux que je couvre',
    'les dossiers que je remplace',
    'les familles des absents',
    'y compris mes relais',
  ])('in place of somebody: « %s »', (text) => expect(asksForCovered(bound(text))).toBe(true));
  test.each(['mes familles', 'la couverture maladie', 'remplacer le titre', 'relance la CAF'])(
    'one’s own: « %s »',
    (text) => expect(asksForCovered(bound(text))).toBe(false),
  );
});
