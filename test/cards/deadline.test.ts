import { parseAction } from '../../cards/action';
import { deadlineCard } from '../../cards/deadline';
import { signContract } from '../../src/domain/contract';
import { addDays, type Day, type Hour, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import type { Step } from '../../src/domain/household';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, fieldsIn, linesOf } from './reading';

const today = theDay('2026-11-23');

function cardOf(
  step: Step,
  rule: string,
  view: { told?: string; toldOn?: Day } = {},
  known: Parameters<typeof aHousehold>[0] = {},
) {
  const household = aHousehold({ ...known, steps: [step] });
  const deadline = deadlinesOf(household, today).find((one) => one.rule === rule);
  if (!deadline) throw new Error(`no ${rule}`);
  return { card: deadlineCard(household, deadline, { today, ...view }), deadline };
}

const permit = (until: Day): Step => aStep('RESIDENCE_PERMIT_RENEWAL', { state: 'GRANTED', periods: [{ until }] });
const api = (until: Day): Step => aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until }] });
const RULE = 'RESIDENCE_PERMIT_RENEWAL.file';

test('a permit to file tomorrow: what, until when, what stops, the rule, who was told', () => {
  const { card, deadline } = cardOf(permit(theDay('2027-01-23')), RULE, {
    told: 'envoyée à vous. Nadia Berger, cheffe de service, le verra dans son prochain point',
  });
  expect(linesOf(card)).toEqual([
    'AG-26-009 : échéance demain',
    'Critique · Ali A. · Valence',
    'Renouvellement du titre de séjour à déposer',
    'Dernier jour : mardi 24 novembre 2026',
    'Après ce jour, la préfecture n’est plus tenue de délivrer une API : le travail et les prestations peuvent s’interrompre (CESEDA, R. 431-15-1).',
    'Le droit court jusqu’au samedi 23 janvier 2027.',
    'État : À déposer',
    'Période : jusqu’au samedi 23 janvier 2027',
    'Organisme : préfecture',
    'Alerte : envoyée à vous. Nadia Berger, cheffe de service, le verra dans son prochain point',
    'Rappels : le prochain le mardi 24 novembre 2026',
    'Déjà fait ? Dites-le ici, le rappel s’arrête. Règle : CESEDA, R. 431-5 ; CESEDA, R. 431-15-1 ; CESEDA, L. 433-3.',
  ]);
  const { id } = deadline;
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['La famille gère seule', { verb: 'lines.family', deadline: id }],
    ['Déposé aujourd’hui', { verb: 'lines.done', deadline: id }],
    ['Enregistrer le dépôt', { verb: 'lines.done', deadline: id }],
    ['Enregistrer le report', { verb: 'lines.snooze', deadline: id }],
    ['Voir', { verb: 'household.show', ref: 'AG-26-009' }],
  ]);
  expect(fieldsIn(card).map(({ id: key, min, max }) => ({ key, min, max }))).toEqual([
    { key: 'on', min: undefined, max: today },
    { key: 'until', min: '2026-11-24', max: '2026-11-24' },
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test.each([
  ['AG-26-009 : échéance J-12', 12],
  ['AG-26-009 : échéance demain', 1],
  ['AG-26-009 : échéance ce jour', 0],
  ['AG-26-009 : échéance passée', -3],
])('the first line is « %s »', (title, days) => {
  const { card } = cardOf(api(addDays(today, days)), 'RESIDENCE_API.expire');
  expect(linesOf(card)[0]).toBe(title);
  expect(faultsOf(card)).toEqual([]);
});

test.each<[string, number, string | undefined]>([
  ['before its day, up to that day', 12, '2026-12-05'],
  ['on its day, not any more', 0, undefined],
  ['once it has ended, two working days', -3, '2026-11-25'],
])('it can wait: %s', (_name, days, latest) => {
  const { card } = cardOf(api(addDays(today, days)), 'RESIDENCE_API.expire');
  expect(fieldsIn(card).find(({ id }) => id === 'until')?.['max']).toBe(latest);
  expect(faultsOf(card)).toEqual([]);
});

test('since when it is said is what was sent, never a day of its rule', () => {
  expect(linesOf(cardOf(permit(theDay('2027-01-23')), RULE).card).join()).not.toContain('depuis');
  expect(linesOf(cardOf(permit(theDay('2027-01-23')), RULE, { toldOn: theDay('2026-11-20') }).card)).toContain(
    'Rappels : dans votre liste depuis le vendredi 20 novembre 2026, le prochain le mardi 24 novembre 2026',
  );
});

test('what has ended is said to be past', () => {
  const { card } = cardOf(api(addDays(today, -3)), 'RESIDENCE_API.expire');
  expect(linesOf(card)).toContain('Le dernier jour était le vendredi 20 novembre 2026');
  expect(buttonsIn(card)[1]?.title).toBe('Fait aujourd’hui');
});

test('a duty that was done last time is to be done: it is not called done', () => {
  const update = aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED', done: { update: theDay('2026-10-15') } });
  const lines = linesOf(cardOf(update, 'FT_MONTHLY_UPDATE.update').card);
  expect(lines).toContain('État : À faire');
  expect(lines).toContain('Dernière fois : fait pour l’échéance du jeudi 15 octobre 2026');
  const contract = aStep('SUPPORT_CONTRACT', { state: 'GRANTED' });
  const signed = { signedAt: theDay('2026-06-01'), startsAt: theDay('2026-06-01'), months: 12, decidedBy: 'm1' };
  const outcome = signContract(signed);
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  const review = cardOf(contract, 'SUPPORT_CONTRACT.firstReview', {}, { contract: outcome.contract });
  expect(linesOf(review.card)).toContain('État : À faire');
});

test('an appointment has an hour, and no law', () => {
  const step = aStep('EMPLOYMENT_SERVICE_LIAISON', {
    state: 'APPOINTMENT',
    member: 'm2',
    followedBy: 'FAMILLE',
    organisation: 'CAP_EMPLOI',
    appointment: { on: today, at: '14:00' as Hour },
  });
  const members = [
    { id: 'm1', relation: 'REFERENCE', firstName: 'Ali', isAdult: true },
    { id: 'm2', relation: 'CONJOINT', firstName: 'Selam', isAdult: true },
  ] as const;
  const { card } = cardOf(step, 'EMPLOYMENT_SERVICE_LIAISON.meet', {}, { members });
  expect(linesOf(card)).toEqual(
    expect.arrayContaining([
      'Rendez-vous : lundi 23 novembre 2026 à 14 h',
      'État : Rendez-vous pris',
      'Organisme : Cap emploi',
      'Personne : Selam',
      'Suivi : La famille gère seule',
    ]),
  );
});
