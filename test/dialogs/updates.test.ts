import type { StepCode } from '../../src/domain/catalogue';
import { theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';
import { aMember, aStep } from '../support/household';
import { openService, type Person, type Service } from './conversation';
import { CLAIRE, follow, householdOf, KARIM, stepsOf, until, writesOf } from './families';
import { type Exchange, tell } from './story';

let service: Service;
let claire: Person;
beforeEach(async () => {
  service = await openService();
  claire = service.person('Claire');
});
afterEach(() => service.close());

const RECORDED = 'C’est enregistré : AG-26-009';

type Row = readonly [
  said: string,
  answers: readonly Exchange[],
  code: StepCode,
  step: Partial<Step>,
  known: Partial<Household>,
];

const told: readonly Row[] = [
  [
    'bail signé hier pour AG-26-009, 520 € DAH',
    [['le 1er décembre', 'Début du bail : mardi 1er décembre 2026', 'Signé le : dimanche 22 novembre 2026']],
    'LEASE',
    { state: 'GRANTED' },
    {},
  ],
  [
    'il a commencé sa formation soudure au GRETA lundi, jusqu’au 12 mars, AG-26-009',
    [],
    'VOCATIONAL_TRAINING',
    { state: 'GRANTED', periods: [{ from: theDay('2026-11-23'), until: theDay('2027-03-12') }] },
    { adults: 1 },
  ],
  ['FUHL déposé le 3 pour AG-26-009', [], 'FUHL_ACCESS', { state: 'SUBMITTED', submittedOn: theDay('2026-11-03') }, {}],
  [
    'nouvelle API jusqu’au 22 juillet pour AG-26-009',
    [],
    'RESIDENCE_API',
    { state: 'GRANTED', periods: [{ until: theDay('2026-12-01') }, { until: theDay('2027-07-22') }] },
    { adults: 1, steps: [until('RESIDENCE_API', '2026-12-01')] },
  ],
  [
    'il a trouvé un CDD de 4 mois, AG-26-009',
    [['le 1er décembre', 'Jusqu’au : mercredi 31 mars 2027']],
    'JOB',
    { stage: 'FIXED_TERM', periods: [{ from: theDay('2026-12-01'), until: theDay('2027-03-31') }] },
    { adults: 1 },
  ],
  [
    'la famille gère seule l’assurance, AG-26-009',
    [],
    'HOME_INSURANCE',
    { followedBy: 'FAMILLE' },
    { steps: [aStep('HOME_INSURANCE')] },
  ],
  [
    'dossier CSS incomplet pour AG-26-009',
    [['le 15 décembre', 'Pièces attendues jusqu’au : mardi 15 décembre 2026']],
    'CSS_RENEWAL',
    { state: 'MISSING_DOCS', dueAt: theDay('2026-12-15') },
    {},
  ],
];

test.each<Row>(told)(
  '« %s » is asked what is missing, confirmed, recorded',
  async (said, answers, code, step, known) => {
    await follow(service, known);
    await tell(claire, [[said], ...answers]);
    expect((await householdOf(service)).history).toEqual([]);
    await tell(claire, [['oui', RECORDED]]);
    const { history } = await householdOf(service);
    expect(await stepsOf(service, code)).toMatchObject([step]);
    expect(history.every(({ by, write }) => by === CLAIRE && write)).toBe(true);
    expect(await writesOf(service)).toBe(1);
    const shown = await claire.again();
    expect(shown).toContain(RECORDED);
    expect(await writesOf(service)).toBe(1);
  },
);

test('who signs, where, for how much is kept apart, and sealed', async () => {
  await follow(service);
  await tell(claire, [
    ['bail signé hier pour AG-26-009, T4 à Portes, 520 € DAH'],
    ['le 1er décembre'],
    ['oui', RECORDED],
  ]);
  expect(await householdOf(service)).toMatchObject({
    leaseStartsAt: '2026-12-01',
    details: [{ step: 'AG-26-009/LEASE', organisation: 'DAH', what: 'T4 à Portes, loyer de 520 €' }],
  });
});

test('who of two adults is asked once; then there is no question about names', async () => {
  await follow(service, { referenceName: { first: 'Ali', last: 'Ahmadi' } });
  await tell(claire, [
    ['nouvelle API jusqu’au 22 juillet pour AG-26-009', '? Pour qui'],
    ['madame', 'Je n’ai pas reconnu de réponse', '? Pour qui'],
    ['oui', 'Avant d’enregistrer, il manque une réponse. Pour qui', '? Pour qui'],
    ['sa femme', 'Pour qui : Conjoint·e'],
    ['oui', RECORDED, 'Pour qui : Conjoint·e', 'Document à transmettre : CAF, CPAM et France Travail'],
    ['nouvelle API pour Ali jusqu’au 3 mai, AG-26-009', 'Pour qui : Ali (référence)', '✗ ? Pour qui', '[Enregistrer]'],
    ['oui', RECORDED],
  ]);
  const { members } = await householdOf(service);
  expect(members.map(({ relation, firstName }) => [relation, firstName])).toEqual([
    ['REFERENCE', 'Ali'],
    ['CONJOINT', ''],
  ]);
  expect(
    (await stepsOf(service, 'RESIDENCE_API')).map(({ member, periods }) => [member, periods.at(-1)?.until]),
  ).toEqual([
    ['AG-26-009/m2', '2027-07-22'],
    ['AG-26-009/m1', '2027-05-03'],
  ]);
});

test('a first name answers whose it is, among other questions', async () => {
  await follow(service);
  await tell(claire, [
    ['il a trouvé un CDD de 4 mois, AG-26-009', 'Il manque 3 réponses.'],
    ['Ali', 'Pour qui : Ali (référence)', 'Il manque 2 réponses.'],
    ['le 1er décembre', '[Enregistrer]'],
  ]);
});

test('a home that is proposed with a day to answer is an offer: silence would refuse it', async () => {
  await follow(service, { steps: [aStep('HOUSING_POSITIONING')] });
  const critical = 'Offre de logement : réponse à donner\nCritique · mercredi 25 novembre 2026';
  await tell(claire, [
    ['offre de logement de DAH pour AG-26-009, réponse avant jeudi', 'Ce qui s’est passé : Proposé', critical],
    ['oui', RECORDED, critical],
  ]);
});

test('a home is proposed, then all the way to the lease; what the file says is not asked again', async () => {
  await follow(service, { steps: [aStep('HOUSING_POSITIONING')] });
  await tell(claire, [
    ['T4 à Portes proposé par DAH pour AG-26-009', 'Ce qui s’est passé : Proposé', 'Bailleur : DAH'],
    ['oui', RECORDED],
    ['positionné pour AG-26-009', '? Date de la commission', '✗ ? Bailleur'],
    ['le 3 décembre', 'Commission : jeudi 3 décembre 2026'],
    ['oui', RECORDED, 'Commission du bailleur (CALEOL)'],
    ['AG-26-009 rang 2 à la commission', 'Rang : 2', '✗ ? Date de la commission'],
    ['oui', RECORDED],
  ]);
  service.setClock('2026-12-04T10:00:00+01:00');
  await tell(claire, [
    ['logement attribué pour AG-26-009, réponse avant le 14', 'Répondre jusqu’au : dimanche 13 décembre 2026'],
    ['oui', RECORDED, 'Offre de logement : réponse à donner'],
    ['ils ont visité le logement, AG-26-009', 'Visité'],
    ['passer', '[Enregistrer]'],
    ['oui', RECORDED],
    ['bail signé à partir du 15 décembre, AG-26-009', 'Début du bail : mardi 15 décembre 2026'],
    ['oui', RECORDED, '✗ Offre de logement'],
  ]);
  expect(await stepsOf(service, 'HOUSING_POSITIONING')).toMatchObject([{ state: 'GRANTED', stage: 'LEASED' }]);
  expect(await householdOf(service)).toMatchObject({ leaseStartsAt: '2026-12-15' });
});

test('a home that is declined has no commission any more', async () => {
  const meets = { state: 'IN_REVIEW', stage: 'COMMISSION', appointment: { on: theDay('2026-12-03') } } as const;
  await follow(service, { steps: [aStep('HOUSING_POSITIONING', meets)] });
  await tell(claire, [
    ['logement refusé par la famille AG-26-009, trop loin de l’école', 'Motif : trop loin', '✗ Commission'],
    ['oui', RECORDED, '✗ Commission'],
  ]);
});

test('« oui » is no landlord, and who does not know leaves it open', async () => {
  await follow(service);
  await tell(claire, [
    ['un T3 est proposé pour AG-26-009', '? Bailleur'],
    ['oui', 'il manque une réponse', '? Bailleur', '✗ Bailleur : oui'],
    ['je ne sais pas', '[Enregistrer]', '✗ Bailleur'],
    ['oui', RECORDED],
  ]);
});

test('a refusal of the RSA opens the appeal, with its last day', async () => {
  await follow(service, { steps: [aStep('RSA_OPENING', { state: 'SUBMITTED' })] });
  await tell(claire, [
    ['RSA refusé le 12 novembre pour AG-26-009', 'Recours à déposer', 'mardi 12 janvier 2027'],
    ['oui', RECORDED, '1 démarche ajoutée : Recours'],
  ]);
  expect(await stepsOf(service, 'APPEAL')).toMatchObject([{ variant: 'RSA', notifiedOn: '2026-11-12' }]);
});

const quarterly = (known: Partial<Step> = {}) => aStep('RSA_QUARTERLY', { state: 'GRANTED', ...known });

test('a duty that is done gives way to its next turn, and cannot be done before that', async () => {
  await follow(service, { onRsa: 'OUI', steps: [quarterly({ dueAt: theDay('2026-08-15') })] });
  await tell(claire, [
    ['DTR faite pour AG-26-009', 'Échéance : lundi 30 novembre 2026', 'dimanche 28 février 2027'],
    ['oui', RECORDED, 'Échéance : lundi 30 novembre 2026', 'dimanche 28 février 2027'],
    ['DTR faite pour AG-26-009', 'la prochaine échéance s’ouvre le lundi 1er février 2027', '✗ [Enregistrer]'],
    ['oui', '✗ C’est enregistré'],
  ]);
  expect(await stepsOf(service, 'RSA_QUARTERLY')).toMatchObject([{ done: { confirm: '2026-11-30' } }]);
});

test('the first declaration that is done tells in which months the next ones fall', async () => {
  await follow(service, { onRsa: 'OUI', steps: [quarterly()] });
  await tell(claire, [['DTR faite pour AG-26-009'], ['oui', RECORDED, 'dimanche 28 février 2027']]);
});

test('a monthly duty is closed for the one who owes it, or for everyone who does', async () => {
  const rahel = aMember('AG-26-009/m2', { relation: 'CONJOINT', firstName: 'Rahel' });
  const update = (member: string) =>
    aStep('FT_MONTHLY_UPDATE', { id: `AG-26-009/FT-${member}`, member: `AG-26-009/${member}`, state: 'GRANTED' });
  const steps = [update('m1'), update('m2')];
  await follow(service, { members: [aMember('AG-26-009/m1'), rahel], steps });
  await follow(service, { _id: 'AG-26-010', members: [aMember('AG-26-009/m1'), rahel], steps: steps.slice(1) });
  await tell(claire, [
    ['actualisation faite pour AG-26-010', 'Échéance : dimanche 15 novembre 2026', '✗ ? Pour qui'],
    ['annuler'],
    ['actualisation faite pour AG-26-009', '? Pour qui'],
    ['les deux', 'Pour qui : Toute la famille', '[Enregistrer]'],
    ['oui', RECORDED],
  ]);
  const done = (await stepsOf(service, 'FT_MONTHLY_UPDATE')).map((step) => step.done?.['update']);
  expect(done).toEqual(['2026-11-15', '2026-11-15']);
});

test('a duty that is not in the file is not closed, and that is said', async () => {
  await follow(service);
  await tell(claire, [['DTR faite pour AG-26-009', 'pas d’échéance en cours', '✗ [Enregistrer]']]);
});

test('obstacles are noted, then lifted when they are not found again', async () => {
  await follow(service, { steps: [aStep('BARRIERS_DIAGNOSIS')] });
  await tell(claire, [
    ['diagnostic des freins : langue et mobilité, AG-26-009', 'Freins à l’emploi : Langue, Mobilité'],
    ['oui', RECORDED],
  ]);
  service.setClock('2027-05-24T10:00:00+02:00');
  await tell(claire, [
    ['diagnostic des freins : mobilité, AG-26-009', 'Freins levés : Langue'],
    ['oui', RECORDED, 'Freins levés : Langue'],
  ]);
  expect((await householdOf(service)).barriers).toEqual([
    { kind: 'LANGUE', since: '2026-11-23', liftedOn: '2027-05-24' },
    { kind: 'MOBILITE', since: '2026-11-23' },
  ]);
});

test('from the card of the household, by buttons alone', async () => {
  await follow(service);
  await tell(claire, [
    ['fiche AG-26-009'],
    ['[Mettre à jour]', '? Démarche'],
    ['[Continuer] {"code":"FUHL_ACCESS"}', '? Ce qui s’est passé'],
    ['[Continuer] {"outcome":"SUBMITTED"}', '? Déposé le'],
    ['[Continuer] {"on":"2026-11-20"}', 'Déposé le : vendredi 20 novembre 2026'],
    ['[Corriger]', '? Déposé le'],
    ['[Continuer] {"on":"2026-11-19"}', 'Déposé le : jeudi 19 novembre 2026'],
    ['[Enregistrer]', RECORDED],
  ]);
  expect(await stepsOf(service, 'FUHL_ACCESS')).toMatchObject([{ submittedOn: '2026-11-19' }]);
});

const refused: readonly (readonly [said: string, ...shown: string[]])[] = [
  ['assurance habitation en place jusqu’au 22 juillet 2062, AG-26-009', '22 juillet 2062', 'Vérifiez l’année'],
  ['formation du 5 janvier 2027 au 3 décembre 2026, AG-26-009', 'la fin vient avant le début'],
  ['FUHL déposé le 3 décembre 2026 pour AG-26-009', 'ce jour n’est pas encore venu'],
  ['le machin truc est accordé pour AG-26-009', 'Vouliez-vous dire…'],
];

test.each(refused)('« %s » is not recorded, and says why', async (said, ...shown) => {
  await follow(service, { adults: 1 });
  await tell(claire, [
    [said, ...shown, '✗ [Enregistrer]'],
    ['oui', '✗ C’est enregistré'],
  ]);
  expect((await householdOf(service)).history).toEqual([]);
});

test('a date that was refused is corrected in words', async () => {
  await follow(service);
  await tell(claire, [
    ['FUHL déposé le 3 décembre 2026 pour AG-26-009', 'pas encore venu'],
    ['plutôt le 20 novembre', 'Déposé le : vendredi 20 novembre 2026', '[Enregistrer]'],
  ]);
});

test('granted, and never filed as far as is known: recorded, with a word', async () => {
  await follow(service, { steps: [aStep('RSA_OPENING')] });
  await tell(claire, [
    ['RSA accordé pour AG-26-009 depuis octobre', 'Aucun dépôt n’était noté'],
    ['oui', RECORDED, 'Aucun dépôt n’était noté'],
  ]);
});

test('a household that has left takes nothing any more', async () => {
  await follow(service, { status: 'EXITED' });
  await tell(claire, [['FUHL déposé le 3 pour AG-26-009', 'Ce ménage est sorti du service']]);
});

test('a household that passes to somebody else while one types is not written to, and that is said', async () => {
  await follow(service);
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  await service.store.repositories.households.save({ ...(await householdOf(service)), referentId: KARIM });
  await tell(claire, [
    ['oui', 'AG-26-009 n’est plus suivi par vous', '✗ [Enregistrer]'],
    ['oui', '✗ C’est enregistré'],
  ]);
  expect(await writesOf(service)).toBe(0);
});

test('what is corrected leaves nothing behind of what was said first', async () => {
  await follow(service);
  await tell(claire, [
    ['FUHL refusé le 3 pour AG-26-009', 'Décision : Autre décision'],
    ['non, accordé', 'Ce qui s’est passé : Accordé', '✗ Décision'],
    ['oui', RECORDED, '✗ Décision'],
  ]);
});

test('of two households of one first name, it is asked which', async () => {
  await follow(service, { referenceName: { first: 'Yonas', last: 'Tesfay' } });
  await follow(service, { _id: 'AG-26-010', referenceName: { first: 'Yonas', last: 'Tewelde' } });
  await tell(claire, [
    ['FUHL déposé le 3 pour Yonas', 'Plusieurs ménages portent ce nom', '? Ménage'],
    ['Tewelde', 'AG-26-010', '[Enregistrer]'],
    ['oui', 'C’est enregistré : AG-26-010'],
  ]);
});

test('someone else’s household is refused, and says who follows it', async () => {
  await follow(service);
  await tell(service.person('Karim'), [
    ['FUHL déposé le 3 pour AG-26-009', 'Ce ménage est suivi par Claire Martin', '✗ FUHL'],
    ['oui', 'Je n’ai pas de question en attente'],
  ]);
  expect((await householdOf(service)).history).toEqual([]);
});

test('a second click, and a button of an older card, show where it stands and write nothing more', async () => {
  await follow(service);
  await claire.say('FUHL déposé le 3 pour AG-26-009');
  const [record, edit] = [claire.button('Enregistrer'), claire.button('Corriger')];
  await claire.pressAction(record);
  expect(await claire.pressAction(record)).toContain(RECORDED);
  expect(await claire.pressAction(edit)).toContain(RECORDED);
  expect(await writesOf(service)).toBe(1);
});
