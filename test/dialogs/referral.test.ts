import { ANSWERS, admit, openService, SENTENCE, type Service } from './conversation';

let service: Service;
beforeEach(async () => {
  service = await openService();
});
afterEach(() => service.close());

describe('a referral in one sentence', () => {
  test('keeps what the sentence says, and asks only the rest', async () => {
    const shown = await service.person('Claire').say(SENTENCE);
    expect(shown).toContain('Orienté par : CADA de Valence');
    expect(shown).toContain('Ménage : Amina Haidari, 4 personnes (2 adultes, 2 enfants)');
    expect(shown).toContain('Hébergement : J-37 · jusqu’au mercredi 30 décembre 2026');
    expect(shown).toContain('IML : souhaitée');
    for (const known of ['? Orienté par', '? Adultes', '? Fin de l’hébergement']) expect(shown).not.toContain(known);
    for (const asked of ['? Statut de protection', '? Cette date est', '? Droits déjà ouverts (CADA de Valence)']) {
      expect(shown).toContain(asked);
    }
  });

  test('is recorded in two presses', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const recap = await claire.press('Continuer', ANSWERS);
    expect(recap).toContain('✓ Recevable');
    expect(recap).toContain('0/60');
    expect(recap).toContain('Maintien : possible jusqu’au mardi 30 mars 2027');
    const receipt = await claire.press('Admettre');
    expect(receipt).toContain('C’est enregistré : AG-26-001');
    expect(receipt).toContain('✓ Place réservée : 1/60, IML 1/20');
    expect(receipt).toContain('Vous pouvez annuler jusqu’à 10 h 42.');
    expect(await service.store.repositories.households.get('AG-26-001')).toMatchObject({
      status: 'PENDING',
      city: 'Valence',
    });
  });

  test('is answered in words as well', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say('réfugiée, reconnue en août, ils habitent Valence')).toContain('Il manque 3 réponses.');
    await claire.say('API, CAF, CPAM et demande de logement faits, c’est la fin de prise en charge');
    const recap = await claire.say('oui, besoin d’un appui 1 an sur le budget');
    expect(recap).toContain('Protection : ✓ statut de réfugié, août 2026');
    expect(recap).toContain("potentiel : oui, avec un appui, besoin d'un appui 1 an sur le budget");
    expect(await claire.say('admettre')).toContain('C’est enregistré : AG-26-001');
  });
});

describe('a correction', () => {
  test('in words replaces an answer, before the recap and at the recap', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say('non, 5 personnes')).toContain('5 personnes (2 adultes, 3 enfants)');
    await claire.press('Continuer', ANSWERS);
    expect(await claire.say('Romans, pas Valence')).toContain('Résidence : ✓ Romans-sur-Isère, Drôme');
  });

  test.each([
    ['finalement 3 enfants', '5 personnes (2 adultes, 3 enfants)'],
    ['en fait c’est le 20 janvier', 'jusqu’au mercredi 20 janvier 2027'],
    ['non, le 28 février', 'jusqu’au dimanche 28 février 2027'],
    ['non, elle s’appelle Amina Haidary', 'Amina Haidary'],
    ['non c’est le HUDA de Romans', 'HUDA de Romans'],
  ])('« %s » is taken', async (text, shown) => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say(text)).toContain(shown);
  });

  test('in the card replaces an answer', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const recap = await claire.press('Continuer', { ...ANSWERS, adults: '1', children: '3' });
    expect(recap).toContain('4 personnes (1 adulte, 3 enfants)');
  });

  test('that makes no sense is told, and loses nothing', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const shown = await claire.press('Continuer', { ...ANSWERS, adults: '99' });
    expect(shown).toContain('Le nombre doit être entre 1 et 20.');
    expect(shown).toContain('Protection : statut de réfugié');
  });

  test('« retour » takes the last answer back', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    await claire.say('réfugiée');
    expect(await claire.say('retour')).toContain('? Statut de protection');
  });
});

describe('one question at a time', () => {
  test('asks in plain text, without a name or a right of the family', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say('une question à la fois')).toContain(
      'Quel est le statut : réfugié, subsidiaire, apatride, ou inconnu ?',
    );
    const asked: string[] = [];
    for (const answer of ['réfugié', 'Romans', 'fin de prise en charge', 'API, CAF, CPAM, demande de logement']) {
      asked.push(await claire.say(answer));
    }
    expect(asked.join('\n')).not.toContain('Haidari');
    expect(await claire.say('oui')).toContain('Orientation à confirmer');
  });
});

describe('interruptions', () => {
  test('a question in passing is answered, and the form comes back', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const shown = await claire.say('combien de places ?');
    expect(shown).toContain('Places du service');
    expect(shown).toContain('Je reprends votre saisie.');
    expect(shown).toContain('? Statut de protection');
  });

  test('another referral sets the first one aside, and « reprendre » brings it back', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    await claire.say('nouvelle orientation de la SPADA, Yonas Tesfay, seul, 27 ans');
    await claire.say('annuler');
    expect(await claire.say('reprendre')).toContain('Amina Haidari');
  });

  test('a draft of yesterday waits, with a way back in', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    service.setClock('2026-11-24T09:00:00+01:00');
    const shown = await claire.say('bonjour');
    expect(shown).toContain('Saisie du lundi 23 novembre 2026');
    expect(await claire.press('Reprendre')).toContain('Amina Haidari');
  });
});

describe('buttons', () => {
  test('pressed twice record once, and show the receipt again', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    await claire.press('Continuer', ANSWERS);
    const admit = claire.button('Admettre');
    const both = await Promise.all([claire.pressAction(admit), claire.pressAction(admit)]);
    expect(await claire.pressAction(admit)).toContain('C’est enregistré : AG-26-001');
    expect(both.some((shown) => shown.includes('C’est enregistré : AG-26-001'))).toBe(true);
    expect(await service.store.repositories.households.count()).toBe(1);
    expect(await service.store.repositories.places.occupancy()).toEqual({ total: 1, iml: 1 });
  });

  test('of a card that was overtaken cannot undo a later correction', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const old = claire.button('Continuer');
    await claire.say('non, 5 personnes');
    const recap = await claire.pressAction(old, { ...ANSWERS, adults: '2', children: '2' });
    expect(recap).toContain('5 personnes (2 adultes, 3 enfants)');
  });

  test('of someone else’s draft do nothing', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const shown = await service.person('Karim').pressAction(claire.button('Continuer'), ANSWERS);
    expect(shown).toBe('Cette saisie est celle d’une autre personne. Je n’y touche pas.');
    expect(shown).not.toContain('Haidari');
  });

  test('that name a draft which never was are answered, calmly', async () => {
    const forged = { verb: 'referral.admit', draft: 'nowhere', rev: 0, nonce: 'n' } as const;
    expect(await service.person('Claire').pressAction(forged)).toContain('Cette saisie n’existe plus.');
  });
});

describe('undo', () => {
  async function admitted() {
    const claire = service.person('Claire');
    await admit(claire);
    return claire;
  }

  test('within ten minutes gives the place back and keeps the answers', async () => {
    const claire = await admitted();
    service.setClock('2026-11-23T10:41:59+01:00');
    expect(await claire.say('annule')).toContain('Enregistrement annulé');
    expect(await service.store.repositories.households.count()).toBe(0);
    expect(await service.store.repositories.places.occupancy()).toEqual({ total: 0, iml: 0 });
    expect(await claire.press('Reprendre')).toContain('Orientation à confirmer');
    expect(await claire.press('Admettre')).toContain('AG-26-001');
  });

  test('after ten minutes is refused, with what to do', async () => {
    const claire = await admitted();
    service.setClock('2026-11-23T10:42:01+01:00');
    expect(await claire.press('Annuler l’enregistrement')).toContain('Les dix minutes sont passées');
    expect(await service.store.repositories.households.count()).toBe(1);
  });
});

describe('admissibility', () => {
  test('what the source should have opened is missing: kept incomplete, completed later', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const recap = await claire.press('Continuer', { ...ANSWERS, rightsOpened: 'titreOuApi,caf,cpam' });
    expect(recap).toContain('Il manque la demande de logement social enregistrée.');
    expect(await claire.press('Enregistrer')).toContain('✓ Orientation OR-26-001 gardée, incomplète');
    service.setClock('2026-11-25T09:00:00+01:00');
    await claire.say('OR-26-001');
    await claire.press('Compléter');
    expect(await claire.press('Continuer', { rightsOpened: ANSWERS.rightsOpened })).toContain('✓ Recevable');
    expect(await claire.press('Admettre')).toContain('✓ Orientation OR-26-001 admise');
  });

  test('outside the Drôme is refused, with an answer ready to copy', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.press('Continuer', { ...ANSWERS, city: 'Lyon' })).toContain('Non recevable');
    await claire.press('Enregistrer');
    const reply = await claire.press('Préparer la réponse');
    expect(reply).toContain('OR-26-001');
    expect(reply).not.toContain('Haidari');
  });

  test('a name that sounds like a known household is pointed out', async () => {
    const claire = service.person('Claire');
    await admit(claire);
    const shown = await claire.say('Asile.com nous oriente M. Haydari Amina, seul');
    expect(shown).toContain('Doublon possible : AG-26-001 (Amina H.)');
  });
});

describe('capacity', () => {
  test('the last place goes to one of two, the other is told and loses nothing', async () => {
    await service.close();
    service = await openService({ capacity: { total: 1, iml: 1 } });
    const claire = service.person('Claire');
    const karim = service.person('Karim');
    await claire.say(SENTENCE);
    await claire.press('Continuer', ANSWERS);
    await karim.say('le HUDA de Romans nous oriente Yonas Tesfay, seul, 27 ans, pas d’IML, hébergé jusqu’au 15/01');
    await karim.press('Continuer', { ...ANSWERS, city: 'Romans-sur-Isère' });
    await claire.press('Admettre');
    const refused = await karim.press('Admettre');
    expect(refused).toContain('La dernière place vient d’être prise.');
    expect(refused).not.toContain('[Admettre]');
    expect(await karim.press('Liste d’attente')).toContain('rang 1 sur 1');
  });
});

describe('what is said is not more than it says', () => {
  test.each(['2', 'deux', '2 adultes', 'il y a 2 adultes'])('« %s » of 4 people leaves two children', async (text) => {
    const claire = service.person('Claire');
    await claire.say('le CADA de Crest nous oriente la famille Tesfay, 4 personnes');
    await claire.say('une question à la fois');
    await claire.say(text);
    expect(await claire.say('en carte')).toContain('4 personnes (2 adultes, 2 enfants)');
  });

  test.each(['oui attendez', 'oui je vérifie', 'potentiel oui', 'c’est bien une réfugiée oui', 'liste d’attente'])(
    'at the recap, « %s » records nothing',
    async (text) => {
      const claire = service.person('Claire');
      await claire.say(SENTENCE);
      await claire.press('Continuer', ANSWERS);
      await claire.say(text);
      expect(await service.store.repositories.referrals.count()).toBe(0);
    },
  );

  test('« non, 4 personnes » does not answer the question that is left', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE.replace(', ils veulent bien une IML', ''));
    await claire.say('réfugiée, Valence, fin de prise en charge, API, CAF, CPAM et demande de logement ouverts');
    await claire.say('potentiel oui');
    expect(await claire.say('non, 3 personnes')).toContain('? Intermédiation locative (IML)');
  });

  test.each(['pas d iml', 'pas d’IML', 'non pour l iml', 'sans iml'])('« %s » refuses it', async (text) => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say(text)).toContain('IML : non souhaitée');
  });

  test('health is never kept, from a sentence, an answer or a card', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    const shown = await claire.say('potentiel à évaluer car elle est dépressive et enceinte');
    expect(shown).toContain('Non gardé : une information de santé.');
    expect(await claire.press('Continuer', { ...ANSWERS, housingPotentialReason: 'elle est hospitalisée' })).toContain(
      'Non gardé',
    );
    const [draft] = [await service.store.repositories.drafts.open('with-Claire')];
    expect(JSON.stringify(draft?.answers)).not.toMatch(/dépress|enceinte|hospital/);
  });

  test('only a plain « annuler » drops a draft', async () => {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    expect(await claire.say('oups j’ai fait une erreur il est subsidiaire')).toContain(
      'Protection : protection subsidiaire',
    );
    expect(await claire.say('annuler')).toContain('Saisie annulée');
  });
});

describe('several people and one referral', () => {
  async function incomplete() {
    const claire = service.person('Claire');
    await claire.say(SENTENCE);
    await claire.press('Continuer', { ...ANSWERS, rightsOpened: 'caf' });
    await claire.press('Enregistrer');
  }
  async function completing(name: string) {
    const person = service.person(name);
    await person.say('OR-26-001');
    await person.press('Compléter');
    await person.press('Continuer', { rightsOpened: ANSWERS.rightsOpened });
    return person;
  }

  test('completed twice, it makes one household and holds one place', async () => {
    await incomplete();
    const claire = await completing('Claire');
    const karim = await completing('Karim');
    await Promise.all([claire.press('Admettre'), karim.press('Admettre')]);
    const { households, places } = service.store.repositories;
    expect([await households.count(), (await places.occupancy()).total]).toEqual([1, 1]);
  });

  test('completed, undone and taken up again, it is admitted', async () => {
    await incomplete();
    const claire = await completing('Claire');
    await claire.press('Admettre');
    await claire.press('Annuler l’enregistrement');
    await claire.press('Reprendre');
    expect(await claire.press('Admettre')).toContain('✓ Orientation OR-26-001 admise');
  });

  test('once admitted, it opens to whoever follows the household', async () => {
    await incomplete();
    await (await completing('Claire')).press('Admettre');
    const seen = await service.person('Karim').say('OR-26-001');
    expect(seen).toContain('suivi par Claire Martin');
    expect(seen).not.toContain('Amina');
  });
});

test('an emptied field takes its value back', async () => {
  const claire = service.person('Claire');
  await claire.say(SENTENCE);
  await claire.press('Continuer', { ...ANSWERS, phone: '06 12 34 56 78' });
  await claire.press('Modifier');
  const recap = await claire.press('Continuer', { ...ANSWERS, phone: '', housingPotentialReason: '' });
  expect(recap).not.toContain('06 12 34 56 78');
  expect(recap).not.toContain('budget');
});
