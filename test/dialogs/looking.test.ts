import { ANSWERS, admit, openService, SENTENCE, type Service } from './conversation';

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

async function admitted() {
  const claire = service.person('Claire');
  await admit(claire);
  return claire;
}

test.each(['fiche Haidari', 'où en est AG-26-001 ?', 'AG-26-001', 'dossier de Mme Haidari'])(
  '« %s » opens the household',
  async (text) => {
    const claire = await admitted();
    const shown = await claire.say(text);
    expect(shown).toContain('Ménage AG-26-001');
    expect(shown).toContain('Amina H. · 4 personnes · Valence');
    expect(shown).toContain('Contrat à signer');
  },
);

test('a name that sounds the same opens the household; one that is near is offered, not opened', async () => {
  const claire = await admitted();
  expect(await claire.say('fiche de la famille Hédari')).toContain('Ménage AG-26-001');
  const offered = await claire.say('fiche de la famille Haidri');
  expect(offered).toContain('Lequel voulez-vous voir ?');
  expect(offered).toContain('[Voir AG-26-001]');
  expect(offered).not.toContain('Contrat à signer');
});

test('a referral that waits is found by its name', async () => {
  const claire = service.person('Claire');
  await claire.say(SENTENCE);
  await claire.press('Continuer', ANSWERS);
  await claire.press('Liste d’attente');
  await claire.say('fiche Haidari');
  expect(await claire.press('Voir OR-26-001')).toContain('Rang 1 sur la liste d’attente.');
  expect(await claire.say('liste d’attente')).toContain('Rang 1 · OR-26-001, Amina H.');
});

test('a colleague sees that it exists and who follows it; the lead sees it all', async () => {
  await admitted();
  const seen = await service.person('Karim').say('fiche AG-26-001');
  expect(seen).toContain('Ce ménage est suivi par Claire Martin.');
  expect(seen).not.toContain('Amina');
  expect(await service.person('Nadia').say('fiche AG-26-001')).toContain('Amina H.');
});

test('places count who holds one, and who waits', async () => {
  const claire = await admitted();
  const shown = await claire.say('combien de places il reste ?');
  expect(shown).toContain('1/60');
  expect(shown).toContain('1/20');
  expect(await claire.say('mes ménages')).toContain('AG-26-001, Amina H.');
});

test('what is in doubt is asked, and goes on as what was chosen, as often as it is pressed', async () => {
  const claire = await admitted();
  expect(await claire.say('je veux voir les rappels')).toContain('Vouliez-vous dire…');
  const chosen = claire.button('Voir les échéances');
  expect(await claire.pressAction(chosen)).toContain('AG-26-001, Amina H.');
  expect(await claire.pressAction(chosen)).toContain('AG-26-001, Amina H.');
});

test('a request for access waits for the lead, and is said at each greeting', async () => {
  const { workers } = service.store.repositories;
  const _id = '99999999-9999-4999-8999-999999999999';
  await workers.request({ _id, displayName: 'Inès Roche', conversation: '{}', askedAt: service.now() });
  expect(await service.person('Claire').say('bonjour')).not.toContain('Inès');
  const nadia = service.person('Nadia');
  expect(await nadia.say('bonjour')).toContain('Inès Roche souhaite utiliser Jalon.');
  await nadia.press('Admettre');
  expect(await workers.get(_id)).toMatchObject({ displayName: 'Inès Roche', role: 'TRAVAILLEUR_SOCIAL' });
});
