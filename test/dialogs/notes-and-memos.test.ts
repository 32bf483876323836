import { openService, type Person, type Service } from './conversation';
import { CLAIRE, follow, householdOf, KARIM, writesOf } from './families';
import { tell } from './story';

const RECORDED = 'C’est enregistré : AG-26-009';
const NIR = '1 85 05 78 006 084 36';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openService();
  claire = service.person('Claire');
  await follow(service);
});
afterEach(() => service.close());

const notes = async () => (await householdOf(service)).notes.map(({ text, isPrivate }) => [text, isPrivate]);
const memosOf = (owner: string) => service.store.repositories.memos.openOf(owner);

test('a note from the card of the household', async () => {
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Noter]', '? Note', '? Qui la voit', 'Ménage : AG-26-009, Ali A.', '✗ Note : '],
    ['[Continuer] {"text":"la boîte aux lettres est cassée","visibility":"SHARED"}', 'Qui la voit : Ceux qui suivent'],
    ['[Enregistrer]', RECORDED, '✓ Note : la boîte aux lettres est cassée', '✗ Qui la voit'],
  ]);
  expect(await notes()).toEqual([['la boîte aux lettres est cassée', false]]);
});

test('a note in words, for oneself; a colleague who may open the file does not see it', async () => {
  await tell(claire, [
    ['note perso pour AG-26-009 : rappeler la famille avant midi', 'Qui la voit : Moi seul·e'],
    ['oui', RECORDED, 'Qui la voit : Moi seul·e'],
  ]);
  expect(await notes()).toEqual([['Rappeler la famille avant midi', true]]);
  await tell(service.person('Nadia'), [
    ['fiche AG-26-009'],
    ['[Voir le dossier]', 'Dossier AG-26-009', '✗ Rappeler la famille'],
  ]);
});

test.each([
  [`numéro ${NIR} à demander`, 'un numéro de sécurité sociale', 'numéro ••• à demander'],
  ['Rendez-vous déplacé. Elle est en dépression', 'une information de santé', 'Rendez-vous déplacé.'],
])('on a card, « %s »: what is not kept is told, the rest is', async (typed, named, kept) => {
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Noter]'],
    [`[Continuer] ${JSON.stringify({ text: typed })}`, `Non gardé : ${named}. Le reste est noté`, `Note : ${kept}`],
    ['[Continuer]', '[Enregistrer]'],
    ['[Enregistrer]', RECORDED],
  ]);
  expect(await notes()).toEqual([[kept, false]]);
});

test.each([
  [`note pour AG-26-009 : son numéro est le ${NIR}`, 'un numéro de sécurité sociale', 'Son numéro est le •••'],
  ['note pour AG-26-009 que le rdv est déplacé. Elle est enceinte', 'une information de santé', 'Le RDV est déplacé.'],
])('in words, « %s »: the same', async (typed, named, kept) => {
  await tell(claire, [
    [typed, `Non gardé : ${named}`, kept, '[Enregistrer]'],
    ['oui', RECORDED],
  ]);
  expect((await notes())[0]?.[0]).toContain(kept);
});

test('a note of health alone is asked again, and nothing of it is kept', async () => {
  await tell(claire, [
    ['note pour AG-26-009 que Madame suit une chimiothérapie', 'Non gardé : une information de santé', '? Note'],
    ['[Continuer] {"text":"Elle est hospitalisée"}', 'Non gardé : une information de santé. Écrivez-le autrement.'],
    ['[Garder en brouillon]'],
  ]);
  const [draft] = await service.store.repositories.drafts.parked(CLAIRE);
  expect(JSON.stringify(draft)).not.toMatch(/chimio|hospital/);
});

test('a note of 700 characters is objected to, not cut; the next sentence takes its place', async () => {
  const long = 'mot '.repeat(175);
  await claire.say(`note pour AG-26-009 : ${long}`);
  await tell(claire, [
    ['en carte', 'caractères, 500 au plus. Rien n’est perdu', '✗ [Enregistrer]'],
    ['oui', '✗ C’est enregistré'],
    ['la famille préfère le matin', 'Note : la famille préfère le matin', '[Enregistrer]'],
    ['oui', RECORDED],
  ]);
  expect(await notes()).toEqual([['la famille préfère le matin', false]]);
});

test('an appointment from the card of the household, then taken back, then again', async () => {
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Prendre RDV]', '? Rappel', '? Jour', 'Ménage : AG-26-009, Ali A.'],
    ['[Continuer] {"text":"visite à domicile","on":"2026-11-27","at":"14 h"}', 'Heure : 14 h'],
    ['[Enregistrer]', 'Rendez-vous noté', 'vendredi 27 novembre 2026 à 14 h', 'Je vous le dis la veille'],
  ]);
  expect(await memosOf(CLAIRE)).toMatchObject([{ text: 'visite à domicile', at: '14:00', household: 'AG-26-009' }]);
  await tell(claire, [
    ['annule', 'Enregistrement annulé', '[Reprendre]'],
    ['reprendre', 'Jour : vendredi 27 novembre 2026'],
  ]);
  expect(await memosOf(CLAIRE)).toEqual([]);
  await tell(claire, [['oui', 'Rendez-vous noté']]);
  expect(await memosOf(CLAIRE)).toHaveLength(1);
});

test('a reminder in words, for oneself, for a colleague, on a day that has passed', async () => {
  await tell(claire, [
    ['rappelle-moi jeudi d’appeler la CAF', 'Jour : jeudi 26 novembre 2026', '✗ Ménage'],
    ['oui', 'Rappel noté', 'Je vous le dis ce matin-là.'],
    ['rappelle à Karim d’appeler la mairie jeudi', 'Pour : Karim Benali'],
    ['oui', 'Le rappel est pour Karim Benali.'],
    ['rappelle-moi le 3 novembre 2026 d’appeler la CAF', 'Ce jour est passé', '✗ [Enregistrer]'],
    ['annuler', 'Saisie annulée'],
  ]);
  expect(await memosOf(KARIM)).toMatchObject([{ by: CLAIRE, on: '2026-11-26' }]);
  expect(await memosOf(CLAIRE)).toHaveLength(1);
});

test('a memo done by its button, undone, done again; each once', async () => {
  await tell(claire, [['rappelle-moi aujourd’hui d’appeler la CAF'], ['oui', 'Rappel noté'], ['mes échéances']]);
  service.setClock('2026-11-23T10:33:00+01:00');
  const [memo] = await memosOf(CLAIRE);
  const done = { verb: 'memo.done', memo: String(memo?._id) } as const;
  const shown = await claire.pressAction(done);
  expect(shown).toContain('ppeler la CAF, fait le lundi 23 novembre 2026');
  expect(await claire.again()).toBe(shown);
  expect(await memosOf(CLAIRE)).toEqual([]);
  await tell(claire, [['annule', 'Enregistrement annulé', '✗ [Reprendre]']]);
  expect(await memosOf(CLAIRE)).toHaveLength(1);
  expect(await claire.pressAction(done)).toContain('fait le lundi 23 novembre 2026');
  expect(await claire.pressAction(done)).toContain('Déjà traité');
});

test('a note that comes twice is one note', async () => {
  await claire.say('note pour AG-26-009 que la boîte est cassée');
  const record = claire.button('Enregistrer');
  const shown = await claire.pressAction(record);
  expect(await claire.again()).toBe(shown);
  expect(await notes()).toHaveLength(1);
  expect(await writesOf(service)).toBe(1);
});
