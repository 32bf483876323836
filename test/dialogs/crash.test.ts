import { ANSWERS, openService, SENTENCE, type Service } from './conversation';

/** More than any turn writes: the last rounds are not cut short. */
const WRITES = 9;

async function countsOf({ store: { repositories } }: Service) {
  const { total } = await repositories.places.occupancy();
  return {
    places: total,
    households: await repositories.households.count(),
    referrals: await repositories.referrals.count(),
    underway: (await repositories.drafts.committing()).length,
  };
}

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

async function atRecap() {
  const claire = service.person('Claire');
  await claire.say(SENTENCE);
  await claire.press('Continuer', ANSWERS);
  return claire;
}

test.each(Array.from({ length: WRITES }, (_, writes) => writes))(
  'a death after %i writes of an admission',
  async (writes) => {
    const claire = await atRecap();
    const admit = claire.button('Admettre');
    service.dieAfter(writes);
    await claire.pressAction(admit).catch(() => 'dead');
    service.setClock('2026-11-23T10:35:00+01:00');
    await service.restart();
    const after = await countsOf(service);
    expect([0, 1]).toContain(after.households);
    expect(after).toEqual({
      places: after.households,
      households: after.households,
      referrals: after.households,
      underway: 0,
    });
    expect(await claire.pressAction(admit)).toContain('C’est enregistré : AG-26-');
    expect(await countsOf(service)).toEqual({ places: 1, households: 1, referrals: 1, underway: 0 });
  },
);

test.each(Array.from({ length: WRITES }, (_, writes) => writes))(
  'a death after %i writes of an undo',
  async (writes) => {
    const claire = await atRecap();
    await claire.press('Admettre');
    const undo = claire.button('Annuler l’enregistrement');
    service.dieAfter(writes);
    await claire.pressAction(undo).catch(() => 'dead');
    await service.restart();
    const { places, households, referrals, underway } = await countsOf(service);
    expect([places, referrals, underway]).toEqual([households, households, 0]);
    expect(await claire.pressAction(undo)).toContain('Enregistrement annulé');
    expect(await countsOf(service)).toEqual({ places: 0, households: 0, referrals: 0, underway: 0 });
  },
);

test('a draft outlives the process', async () => {
  const claire = service.person('Claire');
  await claire.say(SENTENCE);
  await service.restart();
  expect(await claire.say('réfugiée')).toContain('Amina Haidari, 4 personnes');
});

test('an answer heard twice is taken once, and answered as before', async () => {
  const claire = service.person('Claire');
  await claire.say(SENTENCE);
  const asked = await claire.say('réfugiée');
  expect(await claire.again()).toBe(asked);
  expect(await claire.say('retour')).toContain('? Statut de protection');
  await claire.again();
  const shown = await claire.say('réfugiée');
  for (const kept of ['Amina Haidari', 'IML : souhaitée', 'mercredi 30 décembre 2026']) expect(shown).toContain(kept);
});
