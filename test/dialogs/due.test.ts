import { plantDemo } from '../../src/sandbox/seed';
import { faultsOf } from '../support/valid-card';
import { openService, type Service } from './conversation';

let service: Service;
beforeAll(async () => {
  service = await openService({ people: false });
  await plantDemo(service.store.repositories, service.now());
});
afterAll(() => service.close());

test.each([
  'qu’est-ce que j’ai cette semaine ?',
  'mes échéances',
  'échéances des 30 prochains jours',
  'CSS à renouveler',
  'mes retards',
])('« %s » is answered with the speaker’s own deadlines', async (text) => {
  const claire = service.person('Claire');
  const shown = await claire.say(text);
  expect(shown).toMatch(/^\d+ échéances?$|Rien à traiter/m);
  const mine = await service.store.repositories.households.ofReferent('22222222-2222-4222-8222-222222222222');
  const refs = mine.map(({ _id }) => _id);
  for (const [ref] of shown.matchAll(/AG-\d\d-\d{3}/g)) expect(refs).toContain(ref);
  expect(faultsOf(claire.card())).toEqual([]);
});

test('the lead sees the team, or one colleague', async () => {
  const nadia = service.person('Nadia');
  expect(await nadia.say('qui est en retard ?')).toContain('En retard · 4');
  const ofKarim = await nadia.say('échéances de Karim');
  const karims = await service.store.repositories.households.ofReferent('33333333-3333-4333-8333-333333333333');
  for (const [ref] of ofKarim.matchAll(/AG-\d\d-\d{3}/g)) expect(karims.map(({ _id }) => _id)).toContain(ref);
});

test('a colleague’s deadlines are not shown to a worker', async () => {
  expect(await service.person('Claire').say('échéances de Karim')).toContain('La cheffe de service voit l’équipe.');
});

test('one household is looked at alone', async () => {
  const [mine] = await service.store.repositories.households.ofReferent('22222222-2222-4222-8222-222222222222');
  const shown = await service.person('Claire').say(`échéances de ${mine?._id}`);
  expect(shown).toMatch(/^\d+ échéances?$|Rien à traiter/m);
  expect(new Set(shown.match(/AG-\d\d-\d{3}/g))).toEqual(new Set([mine?._id]));
});

test('the lead asks how things stand; a worker is told the places', async () => {
  const nadia = service.person('Nadia');
  const shown = await nadia.say('point équipe');
  for (const told of ['Point d’équipe', '40/60', '16/20', 'En retard', 'Charge par personne', 'À décider']) {
    expect(shown).toContain(told);
  }
  expect(faultsOf(nadia.card())).toEqual([]);
  const names = (await service.store.repositories.households.directory()).map(({ name }) => name.last);
  for (const name of names) expect(JSON.stringify(nadia.card())).not.toContain(name);
  expect(await service.person('Claire').say('point équipe')).toContain('Places du service');
});

test('a worker who asks for the team sees theirs, and is told so', async () => {
  const shown = await service.person('Claire').say('qui a des échéances en retard ?');
  expect(shown).toContain('La cheffe de service voit l’équipe.');
  expect(shown).toMatch(/\d+ échéances?\n|Rien à traiter/);
});

test('whom nothing reached until now learns at the first « bonjour » what is due; then a greeting is a greeting', async () => {
  const { workers } = service.store.repositories;
  const karim = '33333333-3333-4333-8333-333333333333';
  await workers.dropConversation(karim);
  const first = await service.person('Karim').say('bonjour');
  expect(first).toContain('Bonjour Karim');
  expect(first).toMatch(/\d échéances? à traiter/);
  await workers.keepConversation(karim, '{}');
  expect(await service.person('Karim').say('bonjour')).not.toMatch(/à traiter/);
});
