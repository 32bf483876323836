import { autonomyOf, understandingOf } from '../../src/domain/autonomy';
import { theDay } from '../../src/domain/day';
import type { Step } from '../../src/domain/household';
import { aHousehold, aStep, recordedOn } from '../support/household';

const family = { followedBy: 'FAMILLE' } as const;

test.each<[string, readonly Step[], { family: number; all: number }]>([
  ['nothing begun', [], { family: 0, all: 0 }],
  ['all by the service', [aStep('CIR'), aStep('BANK')], { family: 0, all: 2 }],
  ['one by the family', [aStep('CIR', family), aStep('LEASE'), aStep('JOB')], { family: 1, all: 3 }],
  [
    'one that the family has settled',
    [aStep('CIR', { ...family, state: 'GRANTED' }), aStep('BANK')],
    { family: 1, all: 2 },
  ],
  [
    'one of no concern',
    [aStep('CIR', { ...family, state: 'NOT_APPLICABLE' }), aStep('BANK', family)],
    { family: 1, all: 1 },
  ],
  ['duties of the service', [aStep('SUPPORT_CONTRACT', family), aStep('CONTACT'), aStep('CIR')], { family: 0, all: 1 }],
])('%s', (_, steps, share) => {
  expect(autonomyOf({ steps })).toEqual(share);
});

test('it grows when the family takes a step over', () => {
  const today = theDay('2026-11-23');
  const household = aHousehold({ steps: [aStep('TAX_RETURN'), aStep('CIR')] });
  const taken = recordedOn(today, household, {
    kind: 'followedBy',
    step: { code: 'TAX_RETURN' },
    by: 'FAMILLE',
  }).household;
  expect([autonomyOf(household), autonomyOf(taken)]).toEqual([
    { family: 0, all: 2 },
    { family: 1, all: 2 },
  ]);
});

test('what the family could say again counts among what it was asked', () => {
  const steps = [aStep('CIR', { understood: true }), aStep('BANK', { understood: false }), aStep('PUMA')];
  expect(understandingOf({ steps })).toEqual({ understood: 1, asked: 2 });
});
