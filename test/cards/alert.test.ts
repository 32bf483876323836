import { parseAction } from '../../cards/action';
import { alertCard } from '../../cards/alert';
import { addDays, type Day, type Instant, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import type { Worker } from '../../src/domain/worker';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const addedAt = '2026-09-01T08:00:00.000Z' as Instant;
const referentId = '22222222-2222-4222-8222-222222222222';
const claire: Worker = {
  _id: referentId,
  v: 0,
  displayName: 'Claire Martin',
  role: 'TRAVAILLEUR_SOCIAL',
  absences: [],
  addedAt,
};
const nadia: Worker = {
  ...claire,
  _id: 'nadia',
  displayName: 'Nadia Berger',
  role: 'CHEF_SERVICE',
  conversation: '{}',
};
const { conversation: _, ...unreached } = nadia;

type Known = { worker?: Worker; team?: readonly Worker[]; resent?: boolean; followedBy?: 'SERVICE' | 'FAMILLE' };

function alert(until: Day, { worker = claire, team = [nadia, claire], resent = false, followedBy }: Known = {}) {
  const household = aHousehold({
    city: 'Romans-sur-Isère',
    steps: [
      aStep('RESIDENCE_PERMIT_RENEWAL', {
        state: 'GRANTED',
        periods: [{ until }],
        followedBy: followedBy ?? 'SERVICE',
      }),
    ],
  });
  const deadline = deadlinesOf(household, today).find(({ rule }) => rule === 'RESIDENCE_PERMIT_RENEWAL.file');
  if (!deadline) throw new Error('no permit to file');
  return { card: alertCard(household, deadline, { today, worker, team, resent }), id: deadline.id };
}

test('tomorrow: what, until when, what stops after it with its article, who was told, what to do', () => {
  const { card, id } = alert(theDay('2027-01-23'));
  expect(linesOf(card)).toEqual([
    'AG-26-009 : échéance demain',
    'Critique · Ali A. · Romans-sur-Isère',
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
  expect(buttonsIn(card).map(({ title, data }) => [title, parseAction(data)])).toEqual([
    ['La famille gère seule', { verb: 'lines.family', deadline: id }],
    ['Pourquoi ce message ?', { verb: 'reminders.why' }],
    ['Déposé aujourd’hui', { verb: 'lines.done', deadline: id }],
    ['Enregistrer le dépôt', { verb: 'lines.done', deadline: id }],
    ['Enregistrer le report', { verb: 'lines.snooze', deadline: id }],
    ['Voir', { verb: 'household.show', ref: 'AG-26-009' }],
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test.each([
  ['AG-26-009 : échéance ce jour', theDay('2027-01-22')],
  ['AG-26-009 : échéance passée', theDay('2027-01-21')],
])('« %s »', (title, until) => {
  const { card } = alert(until);
  expect(linesOf(card)[0]).toBe(title);
  expect(faultsOf(card)).toEqual([]);
});

test.each<[string, { until?: string; worker?: Worker; team?: readonly Worker[] }]>([
  ['far from its day the lead hears nothing', { until: '2027-03-23' }],
  ['nothing reaches the lead', { team: [unreached, claire] }],
  ['the lead reads it: whoever follows the household has had an alert or not', { worker: nadia }],
])('it is said to be sent to its reader alone: %s', (_name, { until = '2027-01-23', ...about }) => {
  expect(linesOf(alert(theDay(until), about).card)).toContain('Alerte : envoyée à vous');
});

test('two leads', () => {
  const other: Worker = { ...nadia, _id: 'other', displayName: 'Paul Roche' };
  expect(linesOf(alert(theDay('2027-01-23'), { team: [nadia, claire, other] }).card)).toContain(
    'Alerte : envoyée à vous. Nadia Berger et Paul Roche le verront dans leur prochain point',
  );
});

test('said again after a doubt, it says so; a step of the family is not left to it twice', () => {
  const { card } = alert(addDays(theDay('2027-01-23'), 0), { resent: true, followedBy: 'FAMILLE' });
  expect(linesOf(card)[2]).toBe('Renvoi possible : ce message est peut-être déjà arrivé.');
  expect(buttonsIn(card).map(({ title }) => title)).not.toContain('La famille gère seule');
  expect(faultsOf(card)).toEqual([]);
});
