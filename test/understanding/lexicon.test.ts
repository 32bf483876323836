import { readStep } from '../../src/understanding/lexicon';

test.each([
  ['CSS à renouveler', 'CSS_RENEWAL'],
  ['la CMU-C des enfants', 'CSS_RENEWAL'],
  ['l’API expire', 'RESIDENCE_API'],
  ['nouveau récépissé', 'RESIDENCE_API'],
  ['titre de voyage demandé', 'TRAVEL_DOCUMENT'],
  ['titre de séjour reçu', 'RESIDENCE_PERMIT_RENEWAL'],
  ['TS reçu', 'RESIDENCE_PERMIT_RENEWAL'],
  ['titre professionnel validé', 'VOCATIONAL_TRAINING'],
  ['DTR à valider', 'RSA_QUARTERLY'],
  ['RSA suspendu', 'RSA_SANCTION_NOTICE'],
  ['dossier FSL', 'FUHL_ACCESS'],
  ['NUR renouvelé', 'SOCIAL_HOUSING_REQUEST'],
  ['demande de logement social', 'SOCIAL_HOUSING_REQUEST'],
  ['passe en CALEOL', 'HOUSING_POSITIONING'],
  ['EDL de sortie', 'LEASE'],
  ['deux impayés', 'RENT_WATCH'],
  ['pass iae', 'IAE'],
  ['inscrit à Pôle emploi', 'FT_MONTHLY_UPDATE'],
  ['échange de permis', 'DRIVING_LICENCE_EXCHANGE'],
  ['prêt CAF', 'CAF_EQUIPMENT_LOAN'],
])('« %s » names %s', (text, code) => {
  expect(readStep(text)?.code).toBe(code);
});

test('an act goes before the organisation that does it', () => {
  expect(readStep('préfecture : api reçue')).toMatchObject({ code: 'RESIDENCE_API', text: 'api', at: 13, to: 16 });
  expect(readStep('rdv à la préfecture')?.code).toBe('RESIDENCE_PERMIT_RENEWAL');
});

test.each(['', 'bonjour', 'la capitale', 'Tscherman', 'décapé', '😀'])('« %s » names none', (text) => {
  expect(readStep(text)).toBeUndefined();
});
