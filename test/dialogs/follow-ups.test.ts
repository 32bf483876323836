import { theDay } from '../../src/domain/day';
import type { Service } from './conversation';
import { CLAIRE, KARIM, openSmallService } from './small-service';
import { tell } from './story';
import { ticking } from './ticking';

let service: Service;
beforeEach(async () => {
  service = await openSmallService();
});
afterEach(() => service.close());

/** Names of households that Claire does not follow. */
const THEIRS = ['✗ Yonas', '✗ Rahim', '✗ Nino', '✗ Salimata'];

test('a worker asks, and goes on asking with a few words', async () => {
  await tell(service.person('Claire'), [
    [
      'qu’est-ce que j’ai cette semaine ?',
      '1 échéance, 1 rappel',
      'Jusqu’au dimanche 29 novembre 2026',
      '☐ appeler la mairie de Portes',
      '☐ Critique · AG-26-014, Samira N. : demande de logement social à renouveler',
      '✗ médiateur',
      ...THEIRS,
    ],
    [
      'la semaine d’après ?',
      'Du lundi 30 novembre 2026 au dimanche 6 décembre 2026',
      '☐ salle à réserver',
      'AG-26-031, Yusuf A. : commission du bailleur (CALEOL)',
      'AG-26-009, Ali A. : suite du contrat à décider',
      '✗ Samira',
      ...THEIRS,
    ],
    ['et le logement ?', 'Logement · du lundi 30 novembre 2026', 'Yusuf A.', '✗ Ali A.', '✗ salle à réserver'],
    ['et la semaine précédente ?', 'Logement · jusqu’au dimanche 29 novembre 2026', 'Samira N.', '✗ Yusuf A.'],
    [
      'et en retard ?',
      'Rien à traiter',
      'Logement · En retard',
      'Prochaine échéance : Demande de logement social à renouveler, dimanche 29 novembre 2026.',
      '[Voir AG-26-014]',
    ],
    ['et pour Karim ?', 'La cheffe de service voit l’équipe.', ...THEIRS],
    ['mes rdv', 'Rendez-vous', 'Yusuf A. : commission du bailleur (CALEOL)', '✗ Samira', '✗ mairie'],
    ['qu’est-ce qui presse ?', 'Jusqu’au lundi 30 novembre 2026', 'Samira N.', '✗ Yusuf', '✗ La cheffe de service'],
    ['les échéances du jour', 'Rien à traiter', 'Lundi 23 novembre 2026\nProchaine échéance'],
    ['mes retards logement', 'Logement · En retard'],
    ['et la CSS ?', 'Complémentaire santé solidaire (CSS) · En retard', 'Prochaine échéance : CSS à renouveler'],
    ['tout voir', 'Tout est déjà affiché.'],
  ]);
});

test('one right of a household is told in full, then the same right of another', async () => {
  await tell(service.person('Claire'), [
    [
      'attends, c’est quand la fin de CSS des Ahmadi ?',
      'AG-26-009 : échéance J-35',
      'Fin le dimanche 28 février 2027.',
      'À renouveler entre le mercredi 28 octobre 2026 et le lundi 28 décembre 2026.',
      'Pas de renouvellement automatique : le ménage ne touche pas le RSA.',
      '[Voir]',
    ],
    [
      'et les Nazari ?',
      'AG-26-014 : rien à faire',
      'Renouvellement automatique : le ménage touche le RSA, rien à demander.',
    ],
    ['et les Stanekzai ?', 'Ce ménage est suivi par Karim Benali.', '✗ CSS'],
    ['et les Adan ?', 'AG-26-031 : aucune échéance', 'rien n’est noté pour AG-26-031'],
    ['et son permis ?', 'AG-26-031 : échéance J-43', 'Dernier jour : mardi 5 janvier 2027'],
    ['[Voir]', 'Ménage AG-26-031'],
    ['c’est quand la fin du contrat des Ahmadi ?', 'Fin le lundi 4 janvier 2027.', 'avant le vendredi 4 décembre 2026'],
    ['quand expire le titre des Adan ?', 'API (attestation', 'Fin le mercredi 10 février 2027.', '✗ rien n’est noté'],
    ['c’est quand la fin de CSS des Dupont ?', 'Je n’ai pas trouvé ce ménage.'],
  ]);
});

test('a household that was opened is what a subject is about; the question before is not forgotten', async () => {
  await tell(service.person('Claire'), [
    ['qu’est-ce que j’ai cette semaine ?', 'Samira N.'],
    ['fiche AG-26-009', 'Ménage AG-26-009', 'La famille gère seule : 0 démarche sur 3'],
    ['et la semaine d’après ?', 'Du lundi 30 novembre 2026', 'Yusuf A.', 'Ali A.'],
    ['fiche AG-26-009', 'Ménage AG-26-009'],
    ['et les droits ?', 'Droits · AG-26-009', 'CSS à renouveler', '✗ Samira'],
    ['et le logement ?', 'Rien à traiter', 'Logement · AG-26-009', 'Aucune échéance datée à venir.'],
  ]);
});

test('the whole file opens to whoever may, with the private notes of its reader alone', async () => {
  await tell(service.person('Claire'), [
    ['fiche AG-26-009', 'Ménage AG-26-009'],
    ['[Voir le dossier]', 'Dossier AG-26-009', 'la carte est au guichet', 'par Claire Martin', '✗ vu au marché'],
  ]);
  const action = { verb: 'household.file', ref: 'AG-26-009' } as const;
  expect(await service.person('Karim').pressAction(action)).toContain('Ce ménage est suivi par Claire Martin.');
  expect(await service.person('Nadia').pressAction(action)).toContain('Dossier AG-26-009');
});

test('twenty lines, then the rest, by a word or by the button; an old button begins again', async () => {
  const sofia = service.person('Sofia');
  await tell(sofia, [['échéances des 30 prochains jours', '23 échéances', 'et 3 autres']]);
  const more = sofia.button('Voir la suite');
  await tell(sofia, [
    ['[Voir la suite]', 'Lignes 21 à 23 sur 23', 'mercredi 23 décembre 2026', '✗ [Voir la suite]'],
    ['échéances des 30 prochains jours', 'et 3 autres'],
    ['tout voir', 'Lignes 21 à 23 sur 23'],
    ['tout voir', 'Tout est déjà affiché.'],
    ['et les critiques ?', 'Critiques · jusqu’au mercredi 23 décembre 2026', 'et 3 autres'],
    ['mes retards', 'Rien à traiter', 'Prochaine échéance : Recours à déposer, mardi 1er décembre 2026.'],
  ]);
  expect(await sofia.pressAction(more)).toContain('Rien à traiter');
});

test.each(['et pour Karim ?', 'et le logement ?', 'tout voir', 'et en retard ?'])(
  '« %s » without a question of the day is met with what one can ask',
  async (said) => {
    const claire = service.person('Claire');
    const shown = ['À quelle question ?', '« qu’est-ce que j’ai cette semaine ? »', '[Mes échéances]', '[Aide]'];
    await tell(claire, [[said, ...shown]]);
    await tell(claire, [['qu’est-ce que j’ai cette semaine ?', 'Samira N.']]);
    service.setClock('2026-11-24T08:40:00+01:00');
    await tell(claire, [
      [said, ...shown],
      ['[Les retards]', 'Rien à traiter', 'En retard', 'Prochaine échéance'],
    ]);
  },
);

test('« la semaine d’après ? » alone is next week, and a household alone is opened', async () => {
  await tell(service.person('Claire'), [
    ['la semaine d’après ?', 'Du lundi 30 novembre 2026 au dimanche 6 décembre 2026', 'Yusuf A.'],
  ]);
  service.setClock('2026-11-24T08:40:00+01:00');
  await tell(service.person('Claire'), [['et les Ahmadi ?', 'Ménage AG-26-009']]);
});

test('who stands in for a colleague asks of the households that they cover, until the day the colleague is back', async () => {
  const { workers } = service.store.repositories;
  const claire = service.person('Claire');
  await tell(claire, [['mes relais', 'Vous ne remplacez personne aujourd’hui.']]);
  await workers.add({
    _id: '77777777-7777-4777-8777-777777777777',
    displayName: 'Ines Roche',
    role: 'TRAVAILLEUR_SOCIAL',
    absences: [{ from: theDay('2026-11-20'), to: theDay('2026-11-27'), coverId: CLAIRE }],
    addedAt: service.now(),
  });
  const household = await service.store.repositories.households.get('AG-26-018');
  if (household) {
    await service.store.repositories.households.save({
      ...household,
      referentId: '77777777-7777-4777-8777-777777777777',
    });
  }
  await tell(claire, [
    ['mes relais', 'En relais', 'Rahim S. : assurance habitation', '✗ Samira'],
    ['échéances d’Ines', 'Ines Roche', 'Rahim S.', '✗ Samira'],
    ['mes retards', 'Rahim S.'],
    ['échéances de Karim', 'La cheffe de service voit l’équipe.'],
  ]);
  service.setClock('2026-11-28T09:00:00+01:00');
  await tell(claire, [
    ['mes relais', 'Vous ne remplacez personne aujourd’hui.'],
    ['échéances d’Ines', 'La cheffe de service voit l’équipe.', '✗ Rahim'],
  ]);
});

test.each([
  'reporte',
  'remets',
  'reporte tout',
  'remets-les toutes',
  'décale tout sauf la première',
  'reporte l’actualisation',
])('« %s » of several lines asks which, and begins nothing', async (sentence) => {
  await tell(service.person('Claire'), [
    ['mes échéances', '☐'],
    [sentence, 'Cochez les lignes, puis choisissez.', '☐', '✗ à préciser'],
  ]);
  expect(await service.store.repositories.drafts.open('with-Claire')).toBeNull();
});

test('the detail of a line of several households tells each apart; of a long list, the list to tick', async () => {
  const nadia = service.person('Nadia');
  await nadia.say('échéances France Travail de l’équipe');
  const apart = [
    'AG-26-009, Ali A. : actualisation',
    'AG-26-014, Samira N. : actualisation',
    'AG-26-019, Nino B. : actu',
  ];
  const shown = await nadia.press('Détail', ticking(nadia, 'actualisation'));
  for (const line of apart) expect(shown).toContain(`☐ Critique · ${line}`);
  expect(shown).not.toContain('Cochez-en moins');
  expect(shown).toContain('[Réassigner]');
  // Each is a line of its own now, and is told in full.
  expect(await nadia.press('Détail', ticking(nadia, 'Nino'))).toMatch(/^AG-26-019 : échéance/);
  await tell(nadia, [['reporte la 2 à demain', 'AG-26-014', 'rappel reporté au mardi 24 novembre 2026']]);
  await tell(service.person('Sofia'), [
    ['mes échéances', '☐'],
    ['pourquoi ?', '☐ Critique · AG-26-040', '✗ Cochez-en moins'],
  ]);
});

describe('« pourquoi ? » in the middle of a draft', () => {
  test.each<[string, string, string]>([
    ['reporte la 2', 'Report à préciser', 'demande de logement'],
    ['la 2 est faite', 'Date à préciser', 'demande de logement'],
    ['mise à jour de la demande de logement de AG-26-014', 'mise à jour', 'demande de logement'],
  ])('« %s »: the reason of that deadline, then the draft again', async (sentence, title, what) => {
    const claire = service.person('Claire');
    await claire.say('mes échéances');
    expect(await claire.say(sentence)).toContain(title);
    const shown = await claire.say('pourquoi ?');
    expect(shown).toMatch(/^AG-26-014 : échéance J-6/);
    expect(shown.toLowerCase()).toContain(what);
    expect(shown).toContain('Règle : ');
    expect(shown).not.toContain('Je n’ai pas reconnu');
    expect(shown.slice(shown.indexOf('Je reprends votre saisie.'))).toContain(title);
  });

  test('of many, the list to tick; of a draft about no deadline, nothing is made up', async () => {
    const sofia = service.person('Sofia');
    await sofia.say('mes échéances');
    await sofia.say('les 5 premières sont faites');
    expect(await sofia.say('pourquoi ?')).toMatch(/^5 échéances[\s\S]*Je reprends votre saisie.[\s\S]*Date à préciser/);
    await tell(service.person('Karim'), [
      ['note pour AG-26-008', 'Note'],
      ['pourquoi ?', '✗ échéance J'],
    ]);
  });
});

test('a day said of all of them, or of one, puts off no other', async () => {
  const claire = service.person('Claire');
  await claire.say('mes échéances');
  await tell(claire, [['reporte la 2', 'Report à préciser', 'Échéance']]);
  await tell(claire, [['annuler', '✗ rappel reporté']]);
  await tell(claire, [['décale tout à mardi', 'rappel reporté au mardi 24 novembre 2026']]);
});

test('a question writes nothing in its turn, and what it keeps is the speaker’s own', async () => {
  const claire = service.person('Claire');
  service.dieAfter(0);
  for (const said of ['mes échéances', 'et le logement ?', 'fiche AG-26-009', 'et les droits ?', 'tout voir']) {
    await claire.say(said);
  }
  const kept = await service.store.repositories.contexts.get('with-Claire');
  expect(kept).toMatchObject({ owner: CLAIRE, households: ['AG-26-009'] });
  expect(kept?.deadlines.every((id) => id.startsWith('AG-26-009'))).toBe(true);
  expect(await service.store.repositories.contexts.get('with-Karim')).toBeNull();
});

test('what a colleague asked is not taken up by another in the same conversation', async () => {
  await service.store.repositories.contexts.keep({
    _id: 'with-Claire',
    owner: KARIM,
    at: service.now(),
    households: [],
    deadlines: [],
    memos: [],
    query: { asked: { topic: 'due', whose: { kind: 'mine' }, query: {} } },
  });
  await tell(service.person('Claire'), [['et le logement ?', 'À quelle question ?']]);
});
