import { parseAction } from '../../cards/action';
import { householdCard } from '../../cards/household';
import { type Day, theDay } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import type { StepState } from '../../src/domain/step-state';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, linesOf } from './reading';

const today = theDay('2026-11-23');
const cardOf = (known: Partial<Household>) =>
  householdCard(aHousehold(known), 'Claire Martin', today, { byFamily: 3, all: 12 });

test('a household: four ways on, and how much the family carries alone', () => {
  const card = cardOf({});
  expect(linesOf(card)[0]).toBe('Ménage AG-26-009');
  expect(linesOf(card)).toContain('Autonomie : La famille gère seule : 3 démarches sur 12');
  expect(buttonsIn(card).map(({ title, style, data }) => [title, style, parseAction(data)])).toEqual([
    ['Mettre à jour', 'positive', { verb: 'household.update', ref: 'AG-26-009' }],
    ['Noter', undefined, { verb: 'household.note', ref: 'AG-26-009' }],
    ['Prendre RDV', undefined, { verb: 'household.memo', ref: 'AG-26-009' }],
    ['Voir le dossier', undefined, { verb: 'household.file', ref: 'AG-26-009' }],
  ]);
  expect(faultsOf(card)).toEqual([]);
});

const positioning = (movedOn: Day, stage: string, state: StepState = 'SUBMITTED') =>
  aStep('HOUSING_POSITIONING', { id: `p-${stage}`, state, stage, movedOn });

test.each<[string, Partial<Household>, string[]]>([
  ['nothing known', {}, ['Logement', '0 sur 0', 'à jour']],
  [
    'the last offer, and whose it is',
    {
      steps: [positioning(theDay('2026-11-20'), 'POSITIONED'), positioning(theDay('2026-06-01'), 'REFUSED', 'REFUSED')],
      details: [{ step: 'p-POSITIONED', organisation: 'DAH' }],
    },
    ['Logement', 'Positionné', 'DAH'],
  ],
  [
    'housed',
    { movedInOn: theDay('2026-08-01'), steps: [positioning(theDay('2026-06-01'), 'LEASED', 'GRANTED')] },
    ['Logement', 'Logé', 'à jour'],
  ],
  [
    'what is late comes before what is known',
    {
      steps: [
        positioning(theDay('2026-11-20'), 'POSITIONED'),
        aStep('LANDLORD_LIAISON', { dueAt: theDay('2026-11-20') }),
      ],
    },
    ['Logement', 'Positionné', '1 en retard'],
  ],
  [
    'a training',
    {
      steps: [aStep('VOCATIONAL_TRAINING', { id: 't', state: 'GRANTED', stage: 'ENTERED' })],
      details: [{ step: 't', organisation: 'GRETA' }],
    },
    ['Emploi', 'Formation', 'GRETA'],
  ],
  [
    'a job comes before a training',
    {
      steps: [
        aStep('VOCATIONAL_TRAINING', { state: 'GRANTED' }),
        aStep('JOB', { state: 'GRANTED', stage: 'PERMANENT' }),
      ],
    },
    ['Emploi', 'En emploi', 'à jour'],
  ],
])('a field at a glance: %s', (_name, known, [field = '', ...told]) => {
  const lines = linesOf(cardOf(known));
  expect(lines.slice(lines.indexOf(field) + 1, lines.indexOf(field) + 3)).toEqual(told);
});
