import type { StepCode } from '../../src/domain/catalogue';
import { theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';

/** A household followed since September 2026, without any step but those given. */
export function aHousehold(known: Partial<Household> = {}): Household {
  return {
    _id: 'AG-26-009',
    v: 0,
    status: 'ACTIVE',
    referenceName: { first: 'Ali', last: 'Ahmadi' },
    adults: 2,
    children: 1,
    members: [],
    city: 'Valence',
    protection: 'REFUGIE',
    onRsa: 'NON',
    imlPlace: false,
    referral: 'OR-26-008',
    referentId: '22222222-2222-4222-8222-222222222222',
    admittedOn: theDay('2026-09-01'),
    steps: [],
    notes: [],
    history: [],
    ...known,
  };
}

export function aStep(code: StepCode, known: Partial<Step> = {}): Step {
  return {
    id: `AG-26-009/${code}`,
    code,
    state: 'TODO',
    followedBy: 'SERVICE',
    movedOn: theDay('2026-09-01'),
    periods: [],
    ...known,
  };
}
