import { theDay } from '../../src/domain/day';
import { aStep } from '../support/household';
import { openService, type Person, type Service } from './conversation';
import { CLAIRE, follow, householdOf, NADIA, stepsOf, writesOf } from './families';
import { tell } from './story';
import { ticking } from './ticking';

const RECORDED = 'C’est enregistré : AG-26-009';
const contact = aStep('CONTACT');
const REFS = ['AG-26-009', 'AG-26-010', 'AG-26-011'] as const;

let service: Service;
let claire: Person;
let nadia: Person;
beforeEach(async () => {
  service = await openService();
  [claire, nadia] = [service.person('Claire'), service.person('Nadia')];
  for (const _id of REFS) await follow(service, { _id, lastContactAt: theDay('2026-10-16'), steps: [contact] });
});
afterEach(() => service.close());

/** Claire is about to record that the FUHL was filed; Nadia records another fact first. */
async function overtaken(): Promise<void> {
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  service.setClock('2026-11-23T10:34:00+01:00');
  await tell(nadia, [['assurance habitation reçue hier pour AG-26-009'], ['oui', RECORDED]]);
  service.setClock('2026-11-23T10:36:00+01:00');
  await tell(claire, [
    [
      '[Enregistrer]',
      'AG-26-009 a changé',
      'Nadia a enregistré ceci le lundi 23 novembre 2026 à 10 h 34',
      'Assurance habitation : Attestation reçue',
      'Rien n’est encore enregistré.',
    ],
  ]);
  expect(await writesOf(service)).toBe(1);
}

test('a colleague recorded something meanwhile: it is shown, and both are kept', async () => {
  await overtaken();
  await tell(claire, [['[Enregistrer quand même]', RECORDED]]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toMatchObject([{ state: 'SUBMITTED' }]);
  expect(await stepsOf(service, 'HOME_INSURANCE')).toMatchObject([{ state: 'GRANTED' }]);
  expect((await householdOf(service)).history.map(({ by }) => by)).toEqual([NADIA, CLAIRE]);
});

test('or whoever was overtaken gives up: only the colleague’s is kept', async () => {
  await overtaken();
  await tell(claire, [['[Annuler]', 'Saisie annulée']]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toEqual([]);
  expect(await writesOf(service)).toBe(1);
});

test('what one has recorded oneself meanwhile is no surprise', async () => {
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  const record = claire.button('Enregistrer');
  service.setClock('2026-11-23T10:34:00+01:00');
  await tell(claire, [['note pour AG-26-009 que la boîte est cassée'], ['oui', RECORDED]]);
  expect(await claire.pressAction(record)).toContain(RECORDED);
  expect(await writesOf(service)).toBe(2);
});

test('two people record at the same moment: both are kept, each once', async () => {
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  await nadia.say('assurance habitation reçue hier pour AG-26-009');
  await Promise.all([claire.press('Enregistrer'), nadia.press('Enregistrer')]);
  expect(await writesOf(service)).toBe(2);
  expect((await householdOf(service)).steps.map(({ code }) => code).sort()).toEqual([
    'CONTACT',
    'FUHL_ACCESS',
    'HOME_INSURANCE',
  ]);
});

test('within ten minutes a write is taken back by its button, and the answers come back as a draft', async () => {
  const before = await householdOf(service);
  await tell(claire, [
    ['FUHL déposé le 3 pour AG-26-009'],
    ['oui', RECORDED, '[Annuler cet enregistrement]'],
    ['[Annuler cet enregistrement]', 'AG-26-009 : comme avant cet enregistrement', '[Reprendre]'],
  ]);
  const { v: _, history, ...restored } = await householdOf(service);
  const { v: __, history: ___, ...was } = before;
  expect(restored).toEqual(was);
  expect(history.map(({ fields }) => fields)).toEqual([['steps.FUHL_ACCESS'], ['undo']]);
  await tell(claire, [
    ['[Reprendre]', 'Déposé le : mardi 3 novembre 2026'],
    ['oui', RECORDED],
  ]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toMatchObject([{ state: 'SUBMITTED' }]);
});

test('after ten minutes it is not, by button or in words', async () => {
  await tell(claire, [['FUHL déposé le 3 pour AG-26-009'], ['oui', RECORDED]]);
  service.setClock('2026-11-23T10:43:00+01:00');
  await tell(claire, [
    ['[Annuler cet enregistrement]', 'Les dix minutes sont passées'],
    ['annule', 'Les dix minutes sont passées'],
  ]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toHaveLength(1);
});

test('nor once a colleague has built on it; nor by a colleague', async () => {
  await tell(claire, [['FUHL déposé le 3 pour AG-26-009'], ['oui', RECORDED]]);
  const undo = claire.button('Annuler cet enregistrement');
  expect(await nadia.pressAction(undo)).not.toContain('Enregistrement annulé');
  service.setClock('2026-11-23T10:34:00+01:00');
  await tell(nadia, [['note pour AG-26-009 que la boîte est cassée'], ['oui', RECORDED]]);
  expect(await claire.pressAction(undo)).toContain('Un collègue a complété cette fiche depuis');
  expect(await stepsOf(service, 'FUHL_ACCESS')).toHaveLength(1);
});

test('lines that were ticked are taken back together; no draft comes of a button', async () => {
  await claire.say('mes échéances');
  await claire.press('Fait', ticking(claire, 'nouvelles de la famille'));
  await tell(claire, [['annule', 'Enregistrement annulé', '✗ [Reprendre]']]);
  for (const ref of REFS)
    expect(await stepsOf(service, 'CONTACT', ref)).toEqual([{ ...contact, id: `${ref}/CONTACT` }]);
});

test('« annule » that comes twice takes back one write', async () => {
  await tell(claire, [['FUHL déposé le 3 pour AG-26-009'], ['oui', RECORDED]]);
  service.setClock('2026-11-23T10:34:00+01:00');
  await tell(claire, [['note pour AG-26-009 que la boîte est cassée'], ['oui', RECORDED], ['annule', 'annulé']]);
  await claire.again();
  expect(await stepsOf(service, 'FUHL_ACCESS')).toHaveLength(1);
  expect((await householdOf(service)).notes).toEqual([]);
});

test.each<readonly string[]>([
  ['note pour AG-26-009 que la boîte est cassée', 'oui'],
  ['AG-26-009 a une fille née en mars 2009', 'oui'],
  ['confie AG-26-009 à Sofia', 'oui'],
  ['contrat signé hier pour AG-26-009', '12 mois', 'oui'],
  ['reporte la famille de AG-26-009 à lundi', 'oui'],
  ['échéances AG-26-009', 'c’est fait'],
  ['échéances AG-26-009', 'dans 3 jours'],
])('« %s » then « %s »: the last one, delivered once more, is one write', async (...said) => {
  let shown = '';
  for (const sentence of said) shown = await claire.say(sentence);
  expect(shown).toContain(RECORDED);
  const once = await householdOf(service);
  expect(await writesOf(service)).toBe(1);
  expect(await claire.again()).toBe(shown);
  expect(await householdOf(service)).toEqual(once);
});

test('an appointment delivered once more is one appointment', async () => {
  await claire.say('rappelle-moi jeudi d’appeler la CAF');
  const shown = await claire.say('oui');
  expect(await claire.again()).toBe(shown);
  expect(await service.store.repositories.memos.openOf(CLAIRE)).toHaveLength(1);
});

/** More than any of these turns writes: the last rounds are not cut short. */
const upTo = (most: number): readonly number[] => Array.from({ length: most + 1 }, (_, writes) => writes);

test.each(upTo(5))('a death after %i writes of an update', async (writes) => {
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  const record = claire.button('Enregistrer');
  service.dieAfter(writes);
  await claire.pressAction(record).catch(() => 'dead');
  await service.restart();
  expect(await writesOf(service)).toBe((await stepsOf(service, 'FUHL_ACCESS')).length);
  expect(await claire.pressAction(record)).toContain(RECORDED);
  expect((await householdOf(service)).history).toHaveLength(1);
  expect(await service.store.repositories.drafts.committing()).toEqual([]);
});

test.each(upTo(5))('a death after %i writes of « oui », that comes again', async (writes) => {
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  service.dieAfter(writes);
  await claire.say('oui').catch(() => 'dead');
  await service.restart();
  expect(await claire.again()).toContain(RECORDED);
  expect(await writesOf(service)).toBe(1);
});

test.each(upTo(8))('a death after %i writes of a tick over three households', async (writes) => {
  await claire.say('mes échéances');
  const [done, inputs] = [claire.button('Fait'), ticking(claire, 'nouvelles de la famille')];
  service.dieAfter(writes);
  await claire.pressAction(done, inputs).catch(() => 'dead');
  await service.restart();
  const counts = await Promise.all(REFS.map((ref) => writesOf(service, ref)));
  expect([
    [0, 0, 0],
    [1, 1, 1],
  ]).toContainEqual(counts);
  expect(await claire.again()).toContain('Enregistré : 3 dossiers');
  expect(await Promise.all(REFS.map((ref) => writesOf(service, ref)))).toEqual([1, 1, 1]);
});

test.each(upTo(8))('a death after %i writes of an undo over three households', async (writes) => {
  await claire.say('mes échéances');
  await claire.press('Fait', ticking(claire, 'nouvelles de la famille'));
  service.dieAfter(writes);
  await claire.say('annule').catch(() => 'dead');
  await service.restart();
  const marked = async () =>
    Promise.all(REFS.map(async (ref) => (await stepsOf(service, 'CONTACT', ref))[0]?.done !== undefined));
  expect([
    [true, true, true],
    [false, false, false],
  ]).toContainEqual(await marked());
  expect(await claire.again()).toContain('Enregistrement annulé');
  expect(await marked()).toEqual([false, false, false]);
});
