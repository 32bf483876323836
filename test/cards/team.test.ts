import { busiestCard } from '../../cards/load';
import { teamCard } from '../../cards/team';
import { type Instant, theDay } from '../../src/domain/day';
import type { Load } from '../../src/domain/team';
import type { Worker } from '../../src/domain/worker';
import { faultsOf } from '../support/valid-card';
import { linesOf } from './reading';

const at = '2026-11-23T07:30:00.000Z' as Instant;

function load(name: string, households: number, critical = 0, late = 0): Load {
  const worker: Worker = {
    _id: name,
    v: 0,
    displayName: `${name} Exemple`,
    role: 'TRAVAILLEUR_SOCIAL',
    absences: [],
    addedAt: at,
  };
  return { worker, households, critical, late };
}

test.each<[string, Load[], string[]]>([
  ['nobody', [], ['Personne ne suit de ménage pour le moment.']],
  ['one alone', [load('Claire', 3, 1)], ['Claire suit le plus de ménages : 3, dont 1 critique.']],
  [
    'one carries most',
    [load('Claire', 16, 2, 1), load('Karim', 15, 1), load('Leïla', 12)],
    ['Claire suit le plus de ménages : 16, dont 2 critiques, 1 en retard.', 'Leïla en suit le moins : 12.'],
  ],
  [
    'two carry most, one of them has the critical ones',
    [load('Claire', 16), load('Karim', 16, 3), load('Leïla', 12)],
    [
      'Claire et Karim suivent le plus de ménages : 16 chacun.',
      'Leïla en suit le moins : 12.',
      'Karim a le plus de dossiers critiques : 3.',
    ],
  ],
  [
    'the fewer households, the more critical',
    [load('Claire', 16, 1), load('Karim', 12, 4), load('Leïla', 12)],
    [
      'Claire suit le plus de ménages : 16, dont 1 critique.',
      'Karim et Leïla en suivent le moins : 12.',
      'Karim a le plus de dossiers critiques : 4.',
    ],
  ],
  ['all the same', [load('Claire', 10), load('Karim', 10)], ['Chacun suit le même nombre de ménages : 10.']],
])('who is busiest: %s', (_name, loads, told) => {
  const card = busiestCard(loads);
  expect(linesOf(card).slice(1, 1 + told.length)).toEqual(told);
  expect(faultsOf(card)).toEqual([]);
});

test('the standing of the team: figures in the colour of their meaning, the sum of the loads, what was sent', () => {
  const card = teamCard({
    standing: {
      critical: 4,
      late: 3,
      longestLate: 4,
      loads: [load('Claire', 16, 2, 2), load('Karim', 15, 1, 1)],
      ending: [],
    },
    used: { total: 58, iml: 19 },
    capacity: { total: 60, iml: 20 },
    waiting: [],
    now: at,
    today: theDay('2026-11-23'),
    delivery: { sent: 4, planned: 4 },
  });
  expect(linesOf(card)).toEqual(
    expect.arrayContaining(['58/60', '19/20', '4', '3', 'Rappels de ce matin : 4 envoyés sur 4.']),
  );
  const chart = card.body.find(({ type }) => type.startsWith('Chart'));
  expect(linesOf(chart?.['fallback'] as object).slice(-4)).toEqual(['Équipe', '31', '3', '3']);
  expect(JSON.stringify(card)).toMatch(
    /"text":"4","wrap":true,"size":"ExtraLarge","weight":"Bolder","spacing":"None","color":"Warning"/,
  );
  expect(JSON.stringify(card)).toMatch(/"text":"3",[^}]*"color":"Attention"/);
  expect(faultsOf(card)).toEqual([]);
});
