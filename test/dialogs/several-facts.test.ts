import { openService, type Person, type Service } from './conversation';
import { follow, stepsOf } from './families';
import { tell } from './story';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openService();
  claire = service.person('Claire');
  await follow(service, { adults: 1 });
});
afterEach(() => service.close());

const RECORDED = 'C’est enregistré : AG-26-009';

test('each fact of a sentence is confirmed in its turn, of the same family', async () => {
  await tell(claire, [
    [
      'FUHL déposé hier pour AG-26-009, assurance habitation souscrite, et APL demandée ce matin',
      'FUHL',
      'Ensuite : « assurance habitation souscrite », « APL demandée ce matin »',
    ],
    ['oui', RECORDED, 'Ensuite : « assurance habitation souscrite ».', 'AG-26-009'],
  ]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toMatchObject([{ state: 'SUBMITTED', submittedOn: '2026-11-22' }]);
});

test('« aussi » is asked what it means; a question in passing loses nothing', async () => {
  await tell(claire, [
    ['FUHL déposé hier et assurance aussi, pour AG-26-009', 'Ensuite : « assurance aussi, pour AG-26-009 »'],
    ['combien de places ?', 'Ensuite : « assurance aussi, pour AG-26-009 »'],
    ['[Enregistrer]', RECORDED, 'Assurance habitation', 'Ce qui s’est passé'],
  ]);
});

test('what waits is told when the draft is dropped', async () => {
  const both = 'FUHL déposé hier pour AG-26-009 et APL demandée ce matin';
  await tell(claire, [
    [both],
    ['annuler', 'Saisie annulée', 'Pas noté non plus : « APL demandée ce matin »'],
    [both],
    ['[Annuler]', 'Saisie annulée', 'Pas noté non plus : « APL demandée ce matin »'],
    [both],
    ['oui', RECORDED],
    ['oui', RECORDED, '✗ Ensuite'],
  ]);
  expect(await stepsOf(service, 'HOUSING_BENEFIT')).toMatchObject([{ state: 'SUBMITTED' }]);
});

test('what was taken back does not begin again what followed it', async () => {
  await tell(claire, [
    ['FUHL déposé hier pour AG-26-009 et APL demandée ce matin'],
    ['oui', RECORDED],
    ['annuler', 'Saisie annulée', '✗ Pas noté'],
    ['annule'],
    ['reprendre', 'AG-26-009 : à confirmer', '✗ Ensuite'],
  ]);
});

test.each([
  'API reçue et transmise à la CAF pour AG-26-009',
  'dossier CSS incomplet pour AG-26-009, il manque un avis de la CAF',
  'FUHL déposé, accordé le 3 pour AG-26-009',
])('one fact, whatever stands between: « %s »', async (said) => {
  expect(await claire.say(said)).not.toContain('Ensuite');
});
