import { monthOf, theDay } from '../../src/domain/day';
import { aMember } from '../support/household';
import { openService, type Person, type Service } from './conversation';
import { follow, householdOf, KARIM, SOFIA, writesOf } from './families';
import { tell } from './story';

const RECORDED = 'C’est enregistré : AG-26-009';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openService();
  claire = service.person('Claire');
});
afterEach(() => service.close());

const members = async (ref?: string) =>
  (await householdOf(service, ref)).members.map(({ relation, firstName, birth }) => [relation, firstName, birth ?? '']);

test('the rows of the card, and words while it is open, fill one list', async () => {
  await follow(service);
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Voir le dossier]'],
    ['[Compléter le foyer]', '? Personne 1', '? Personne 8'],
    ['[Continuer] {"m2":"Rahel, conjointe, mai 1990"}', 'Personne 2 : Rahel, conjointe, mai 1990'],
    ['une fille née en mars 2009', 'Personne 3 : enfant, mars 2009', '[Enregistrer]'],
    ['[Enregistrer]', RECORDED, '✓ enfant, mars 2009', '✗ ✓ Ménage'],
  ]);
  expect(await members()).toEqual([
    ['REFERENCE', 'Ali', ''],
    ['CONJOINT', 'Rahel', '1990-05'],
    ['ENFANT', '', '2009-03'],
  ]);
});

test('words alone open the list, with who is known already', async () => {
  await follow(service, { members: [aMember('AG-26-009/m1')] });
  await tell(claire, [
    ['les Ahmadi ont une fille née en mars 2009', 'Personne 1 : Ali, référence', 'Personne 2 : enfant, mars 2009'],
    ['oui', RECORDED, '✓ enfant, mars 2009', '✗ ✓ Ali'],
  ]);
  expect(await members()).toEqual([
    ['REFERENCE', 'Ali', ''],
    ['ENFANT', '', '2009-03'],
  ]);
  expect(await claire.again()).toContain(RECORDED);
  expect(await writesOf(service)).toBe(1);
});

test('of two families of one name, the one that is chosen keeps its own', async () => {
  await follow(service, { members: [aMember('AG-26-009/m1')] });
  await follow(service, { _id: 'AG-26-010', referenceName: { first: 'Rahim', last: 'Ahmadi' } });
  await tell(claire, [
    ['les Ahmadi ont une fille née en mars 2009', 'Plusieurs ménages portent ce nom', '? Ménage'],
    ['[Continuer] {"household":"AG-26-009","m1":"enfant, mars 2009"}', '[Enregistrer]'],
    ['oui', RECORDED],
    ['les Ahmadi ont un fils né en mai 2015'],
    ['[Continuer] {"household":"AG-26-010","m1":"enfant, mai 2015"}', '[Enregistrer]'],
    ['oui', 'C’est enregistré : AG-26-010'],
  ]);
  for (const [ref, name, birth] of [
    ['AG-26-009', 'Ali', '2009-03'],
    ['AG-26-010', 'Rahim', '2015-05'],
  ]) {
    expect(await members(ref)).toEqual([
      ['REFERENCE', name, ''],
      ['ENFANT', '', birth],
    ]);
  }
});

test('a row that cannot be read says why, and the others are kept', async () => {
  await follow(service);
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Voir le dossier]'],
    ['[Compléter le foyer]'],
    [
      '[Continuer] {"m2":"Nour, fille, mars 2031","m3":"Omar, fils, mai 2012","m4":"Ali et Rahel"}',
      '« Nour, fille, mars 2031 » : cette naissance est à venir.',
      '« Ali et Rahel »',
      'Omar, fils, mai 2012',
    ],
  ]);
});

test('a member known by name is whoever « pour Rahel » means; one of seven is not asked about', async () => {
  const child = aMember('AG-26-009/m3', { relation: 'ENFANT', firstName: 'Nour', isAdult: false });
  await follow(service, {
    members: [
      aMember('AG-26-009/m1'),
      aMember('AG-26-009/m2', { relation: 'CONJOINT', firstName: 'Rahel' }),
      { ...child, birth: monthOf(theDay('2019-06-01')) },
    ],
  });
  await tell(claire, [['nouvelle API jusqu’au 22 juillet pour AG-26-009', '? Pour qui']]);
  expect(JSON.stringify(claire.card())).not.toContain('Nour');
  await tell(claire, [
    ['Rahel', 'Pour qui : Rahel'],
    ['oui', RECORDED],
  ]);
  expect((await householdOf(service)).members).toHaveLength(3);
});

test('of two who bear one first name, it is asked which', async () => {
  const son = aMember('AG-26-009/m2', { relation: 'ENFANT' });
  await follow(service, { adults: 2, members: [aMember('AG-26-009/m1'), son] });
  await tell(claire, [
    ['nouvelle API pour Ali jusqu’au 22 juillet, AG-26-009', '? Pour qui'],
    ['Ali', '? Pour qui', '✗ [Enregistrer]'],
  ]);
});

test('a household passes to a colleague, from its file and in words', async () => {
  await follow(service);
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Voir le dossier]'],
    ['[Réassigner]', '? Nouveau référent', '✗ Nouveau référent : '],
    [`[Continuer] {"to":"${KARIM}"}`, 'Nouveau référent : Karim Benali'],
    ['[Enregistrer]', RECORDED, '✓ AG-26-009 est maintenant suivi par Karim Benali'],
    ['annule', 'Enregistrement annulé'],
    ['confie AG-26-009 à Claire', 'Claire Martin suit déjà ce ménage', '✗ [Enregistrer]'],
    ['annuler', 'Saisie annulée'],
    ['confie AG-26-009 à Sofia', 'Nouveau référent : Sofia Lopez'],
    ['oui', '✓ AG-26-009 est maintenant suivi par Sofia Lopez'],
    ['FUHL déposé le 3 pour AG-26-009', 'Ce ménage est suivi par Sofia Lopez'],
  ]);
  expect(await householdOf(service)).toMatchObject({ referentId: SOFIA, lastContactAt: theDay('2026-11-20') });
});
