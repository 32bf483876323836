import type { StepCode } from '../../src/domain/catalogue';
import { type Day, type Hour, instantInParis, theDay } from '../../src/domain/day';
import { type HappenOutcome, happen } from '../../src/domain/happen';
import type { Happening } from '../../src/domain/happening';
import type { Household, Member, Step } from '../../src/domain/household';

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

export function aMember(id: string, known: Partial<Member> = {}): Member {
  return { id, relation: 'REFERENCE', firstName: 'Ali', isAdult: true, ...known };
}

/** Who says what in the tests of the domain, on a day. */
export function said(on: Day): Parameters<typeof happen>[2] {
  return {
    by: '22222222-2222-4222-8222-222222222222',
    at: instantInParis(on, '10:00' as Hour),
    today: on,
    write: `w-${on}`,
  };
}

/** What is recorded of things that happened one after the other on that day; a test fails when one is refused. */
export function recordedOn(on: Day, household: Household, ...happenings: readonly Happening[]): Recorded {
  let last: Recorded = { kind: 'recorded', household, remarks: [], created: [] };
  for (const happening of happenings) {
    const outcome = happen(last.household, happening, said(on));
    if (outcome.kind === 'objected') throw new Error(`refused: ${JSON.stringify(outcome.objection)}`);
    last = outcome;
  }
  return last;
}

type Recorded = Extract<HappenOutcome, { kind: 'recorded' }>;

/** The step of that kind, the last one when there are several; a test fails without it. */
export function stepOf({ steps }: Household, code: StepCode): Step {
  const step = steps.findLast((one) => one.code === code);
  if (!step) throw new Error(`no ${code}`);
  return step;
}
