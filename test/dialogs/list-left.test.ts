import type { Action } from '../../cards/action';
import { faultsOf } from '../support/valid-card';
import type { Person, Service } from './conversation';
import { openSmallService } from './small-service';
import { ticking } from './ticking';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openSmallService();
  claire = service.person('Claire');
});
afterEach(() => service.close());

const linesIn = (shown: string): string[] => shown.split('\n').filter((line) => line.startsWith('☐'));
const rewrites = (person: Person): boolean[] =>
  person.replies().map((reply) => reply.kind === 'card' && reply.rewrite === true);

test('after two lines of a list, the others are still there, with what was done and the way back', async () => {
  const before = await claire.say('mes échéances');
  const lines = before.split('\n').filter((line) => line.startsWith('☐'));
  const shown = await claire.press('Fait', ticking(claire, 'mairie de Portes', 'salle à réserver'));
  expect(rewrites(claire)).toEqual([true]);
  expect(shown).toContain('✓ appeler la mairie de Portes, fait le lundi 23 novembre 2026');
  expect(shown).toContain('✓ salle à réserver, fait le lundi 23 novembre 2026');
  expect(shown).toMatch(/Lundi 23 novembre 2026 à 9 h 10, par vous\. Vous pouvez annuler jusqu’à 9 h 20\./);
  expect(shown).toContain('Liste mise à jour à 9 h 10');
  const left = lines.filter((line) => !/mairie|salle/.test(line));
  for (const line of left) expect(shown).toContain(line);
  expect(shown.split('\n').filter((line) => line.startsWith('☐'))).toHaveLength(lines.length - 2);
  expect(faultsOf(claire.card())).toEqual([]);
});

test('undone on the list, its lines are there again', async () => {
  const before = await claire.say('mes échéances');
  const count = before.split('\n').filter((line) => line.startsWith('☐')).length;
  await claire.press('Fait', ticking(claire, 'mairie de Portes'));
  const shown = await claire.press('Annuler cet enregistrement', ticking(claire));
  expect(rewrites(claire)).toEqual([true]);
  expect(shown).toContain('Enregistrement annulé');
  expect(shown.split('\n').filter((line) => line.startsWith('☐'))).toHaveLength(count);
  expect(shown).toContain('☐ appeler la mairie de Portes');
});

test('a second click on the same lines changes nothing, says by whom, and keeps the rest', async () => {
  await claire.say('mes échéances');
  const [inputs, done] = [{ ...ticking(claire, 'demande de logement'), on: '2026-11-23' }, claire.button('Fait')];
  await claire.pressAction(done, inputs);
  const once = await service.store.repositories.households.get('AG-26-014');
  service.setClock('2026-11-23T09:12:00+01:00');
  const shown = await claire.pressAction(done, inputs);
  expect(shown).toContain('AG-26-014 : déjà traité par Claire Martin, lundi 23 novembre 2026 à 9 h 10.');
  expect(shown).toContain('☐');
  expect(rewrites(claire)).toEqual([true]);
  expect(await service.store.repositories.households.get('AG-26-014')).toEqual(once);
});

test('put off twice until the same day is put off once', async () => {
  await claire.say('mes échéances');
  const [inputs, later] = [{ ...ticking(claire, 'demande de logement'), until: '2026-11-25' }, snooze(claire)];
  expect(await claire.pressAction(later, inputs)).toContain('rappel reporté au mercredi 25 novembre 2026');
  const once = await service.store.repositories.households.get('AG-26-014');
  expect(await claire.pressAction(later, inputs)).toContain('AG-26-014 : déjà traité par Claire Martin');
  expect(await service.store.repositories.households.get('AG-26-014')).toEqual(once);
});

function snooze(person: Person): Action {
  return person.button('Enregistrer le report');
}

test('the last lines of a list give way to what was recorded', async () => {
  service.setClock('2026-11-30T09:10:00+01:00');
  await claire.say('échéances de AG-26-014');
  const all = await claire.press('Fait', { ...ticking(claire, 'AG-26'), on: '2026-11-30' });
  expect(all).toContain('C’est enregistré : AG-26-014');
  expect(all).not.toContain('☐');
});

test('what is left of a long list goes on, line by line, with nothing missed', async () => {
  const sofia = service.person('Sofia');
  await sofia.say('échéances des 60 prochains jours');
  const first = { 'on-2026-12-01': 'AG-26-040/APPEAL-0/letter/2026-12-01', until: '2026-11-30' };
  const left = await sofia.press('Enregistrer le report', { ...ticking(sofia), ...first });
  expect(linesIn(left)).toHaveLength(20);
  expect(left).not.toContain('J-8 · mardi 1er décembre 2026');
  const more = await sofia.press('Voir la suite', ticking(sofia));
  expect(more).toContain('Lignes 21 à 24 sur 24');
  expect(linesIn(more)).toHaveLength(4);
  expect(rewrites(sofia)).toEqual([false]);
});

test('the family carries a step through: said, undone, and only once', async () => {
  await claire.say('échéances de AG-26-014');
  await claire.press('Détail', ticking(claire, 'demande de logement'));
  expect(await claire.press('La famille gère seule')).toContain('la famille gère seule, les alertes continuent');
  const step = async () =>
    (await service.store.repositories.households.get('AG-26-014'))?.steps.find(
      ({ code }) => code === 'SOCIAL_HOUSING_REQUEST',
    )?.followedBy;
  expect(await step()).toBe('FAMILLE');
  await claire.press('Annuler cet enregistrement');
  expect(await step()).toBe('SERVICE');
});
