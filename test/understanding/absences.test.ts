import { readOwnAbsence } from '../../src/understanding/absences';
import utterances from '../data/utterances-public.json';
import { hear, today } from './hear';

/** Tuesday 1 December 2026. */
test.each([
  ['je suis en congé la semaine prochaine', { from: '2026-12-07', until: '2026-12-13' }],
  ['en vacances du 24 décembre au 2 janvier inclus', { from: '2026-12-24', until: '2027-01-02' }],
  ['mes congés : du 21 au 31 décembre', { from: '2026-12-21', until: '2026-12-31' }],
  ['absente demain', { from: '2026-12-02', until: '2026-12-02' }],
  ['je serai absent jeudi et vendredi', { from: '2026-12-03', until: '2026-12-04' }],
  ['je serai absent jeudi et lundi', { from: '2026-12-03', until: '2026-12-03' }],
  ['je ne suis pas là demain', { from: '2026-12-02', until: '2026-12-02' }],
  ['je suis en arrêt jusqu’au 15', { until: '2026-12-15' }],
  ['je suis en vacances pendant 15 jours', { until: '2026-12-15' }],
  ['je pars en vacances vendredi', { from: '2026-12-04' }],
  ['je suis en congé', {}],
])('« %s »', (text, days) => {
  expect(readOwnAbsence(hear(text), today)).toEqual(days);
});

test.each([
  'la famille est en vacances du 24 au 2',
  'Mme Haidari est absente demain',
  'Karim est en congé la semaine prochaine',
  'elle est absente demain',
  'il est en congé paternité jusqu’au 15',
  'absente au rdv',
  'absente',
  'absente demain matin',
  'mes congés',
  'je suis en retard',
  'je pose la semaine prochaine la question à la CAF',
])('« %s » is no absence of whoever speaks', (text) => {
  expect(readOwnAbsence(hear(text), today)).toBeNull();
});

test('of the public sentences, none', () => {
  expect(utterances.filter(({ text }) => readOwnAbsence(hear(text), today))).toEqual([]);
});
