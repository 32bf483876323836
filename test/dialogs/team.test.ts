import type { Service } from './conversation';
import { openSmallService } from './small-service';
import { tell } from './story';

let service: Service;
beforeAll(async () => {
  service = await openSmallService();
});
afterAll(() => service.close());

/** Family names: none belongs on the lead's cards of the team. */
const FAMILIES = ['✗ Ahmadi', '✗ Nazari', '✗ Tewelde', '✗ Stanekzai', '✗ Samira', '✗ Yonas'];

test('the lead’s Monday: how things stand, what presses, who carries it', async () => {
  await tell(service.person('Nadia'), [
    ['point équipe', 'Point d’équipe', 'Contrat AG-26-008 : 18 mois atteints, sortie ou dérogation', ...FAMILIES],
    [
      '[Voir les critiques]',
      '4 échéances',
      'Toute l’équipe · Critiques · jusqu’au lundi 30 novembre 2026',
      'AG-26-018, Rahim S. : assurance habitation',
      'AG-26-008, Yonas T. : API à renouveler',
      'AG-26-014, Samira N.',
      '✗ AG-26-031',
    ],
    ['et Karim ?', 'Karim Benali · Critiques', 'Rahim S.', 'Yonas T.', '✗ Samira'],
    ['et Leïla ?', 'Leïla Moreau ne suit aucun ménage.'],
    ['et toute l’équipe ?', '4 échéances', 'Toute l’équipe · Critiques'],
    ['et le logement ?', 'Logement · jusqu’au lundi 30 novembre 2026', 'Rahim S.', 'Samira N.', '✗ Yonas'],
    ['les critiques', '4 échéances'],
    ['et les Nazari ?', 'AG-26-014', 'Samira N.', '✗ Rahim'],
    ['et Karim ?', 'Karim Benali · Critiques', 'Rahim S.', '✗ Samira'],
  ]);
});

test('who is late, by household and by colleague', async () => {
  await tell(service.person('Nadia'), [
    [
      'qui est en retard ?',
      '2 échéances',
      '2 ménages : AG-26-008 (J+16) et AG-26-018 (J+4, critique) · Karim 2 · En retard',
    ],
    ['et Claire ?', 'Rien à traiter', 'Claire Martin · En retard', 'Prochaine échéance'],
    ['[Voir AG-26-014]', 'Ménage AG-26-014'],
    ['et Karim ?', '2 ménages : AG-26-008 (J+16) et AG-26-018 (J+4, critique) · Karim Benali · En retard'],
    ['et le logement ?', '1 ménage : AG-26-018 (J+4, critique) · Karim Benali · Logement · En retard', '✗ Yonas'],
  ]);
});

test('who still has a licence to exchange, and whose title ends', async () => {
  await tell(service.person('Nadia'), [
    [
      'c’est qui qui a encore un permis à échanger ?',
      '3 ménages : AG-26-008 (J-12, critique), AG-26-031 (J-43, critique) et AG-26-019 (J-79) · Karim 2, Claire 1',
    ],
    ['titres qui expirent avant fin janvier', 'Rahim S. : renouvellement du titre', '1 échéance'],
    ['titres qui expirent avant le 20 janvier', 'Rien à traiter', 'Prochaine échéance : Renouvellement du titre'],
    ['tout ce qui est préfecture', '2 échéances', 'Rahim S.', 'Yonas T. : API à renouveler'],
    ['et la CPAM ?', 'CPAM', 'Salimata K. : recours à déposer', 'et 4 autres'],
    ['actualisations à faire', '☐ Critique · 3 ménages : actualisation France Travail', 'mardi 15 décembre 2026'],
    ['et Claire ?', '☐ Critique · AG-26-009, Ali A. : actualisation France Travail'],
  ]);
  await tell(service.person('Claire'), [
    [
      'c’est qui qui a encore un permis à échanger ?',
      '1 ménage : AG-26-031 (J-43, critique)',
      '✗ AG-26-008',
      '✗ La cheffe de service',
    ],
  ]);
});

test('who carries most, then what they have to do', async () => {
  const nadia = service.person('Nadia');
  await tell(nadia, [
    ['qui est le plus chargé ?', 'Charge de l’équipe', 'Leïla', 'Karim a le plus de dossiers critiques'],
  ]);
  const chart = nadia.card().body.find(({ type }) => type === 'Chart.HorizontalBar.Stacked');
  expect(chart).toMatchObject({ fallback: { type: 'Table' } });
  await tell(nadia, [
    ['et Karim ?', 'Karim Benali', 'Rahim S.', 'Yonas T.', '✗ Samira'],
    ['qui peut prendre une nouvelle famille ?', 'Charge de l’équipe'],
    ['les ménages de Karim', 'Karim suit 3 ménages', 'AG-26-008, Yonas T.', '✗ Samira'],
    ['et la semaine d’après ?', 'Karim Benali · du lundi 30 novembre 2026', 'échange du permis', '✗ Salimata'],
  ]);
});

test('the contracts that end, and what is to be decided of each', async () => {
  await tell(service.person('Nadia'), [
    [
      'quels contrats se terminent bientôt ?',
      '2 fins de contrat',
      'Contrat AG-26-008 : 18 mois atteints, sortie ou dérogation',
      'Fin le lundi 7 décembre 2026 · décision attendue depuis le samedi 7 novembre 2026',
      'Contrat AG-26-009 : prolonger (6 mois au plus) ou préparer la sortie',
      'Fin le lundi 4 janvier 2027 · à décider avant le vendredi 4 décembre 2026',
      ...FAMILIES,
    ],
    ['et Karim ?', '1 fin de contrat', 'AG-26-008', '✗ AG-26-009'],
    ['et Sofia ?', 'Aucune fin de contrat', 'Aucun contrat en cours ne se termine.'],
    ['quels contrats se terminent cette semaine ?', 'Aucune fin de contrat', 'Prochaine fin de contrat : AG-26-008'],
    ['et les Ahmadi ?', 'AG-26-009 : échéance J-42', 'Contrat : mois 11 sur 12'],
  ]);
  await tell(service.person('Claire'), [
    ['quels contrats se terminent bientôt ?', '1 fin de contrat', 'AG-26-009', '✗ AG-26-008'],
  ]);
});

test('a worker sees the places, and their own', async () => {
  await tell(service.person('Claire'), [
    ['point équipe', 'Le point d’équipe est pour la cheffe de service.', 'Places du service'],
    ['qui est le plus chargé ?', 'Le point d’équipe est pour la cheffe de service.', '✗ Karim'],
    ['les ménages de Karim', '✗ Yonas'],
    ['qui est en retard ?', 'La cheffe de service voit l’équipe.', 'Rien à traiter', '✗ Rahim'],
    ['et le logement ?', 'Logement · En retard', '✗ La cheffe de service', '✗ Rahim'],
  ]);
});
