import { type Admission, admittedHousehold } from '../../src/domain/admission';
import { catalogue } from '../../src/domain/catalogue';
import { criticalSteps, undatedSteps } from '../../src/domain/critical-steps';
import { type Instant, theDay } from '../../src/domain/day';
import { deadlinesOf, isOpen } from '../../src/domain/deadlines';
import type { Household, Step } from '../../src/domain/household';
import { type ReferralFacts, rightsRequired } from '../../src/domain/referral';

const today = theDay('2026-11-23');
const admission: Admission = {
  ref: 'AG-26-044',
  referral: 'OR-26-031',
  by: '22222222-2222-4222-8222-222222222222',
  at: '2026-11-23T09:32:00.000Z' as Instant,
};

/** A couple with two children whose care ends on 30/12, with a place in intermédiation locative. */
const haidari: ReferralFacts = {
  source: { type: 'CADA', organisation: 'CADA de Valence' },
  name: { first: 'Amina', last: 'Haidari' },
  adults: 2,
  children: 2,
  protection: 'REFUGIE',
  recognisedAt: theDay('2026-08-10'),
  livesInDrome: true,
  city: 'Valence',
  wantsIml: true,
  careEndDate: theDay('2026-12-30'),
  careEndKind: 'THREE_MONTH_LIMIT',
  rightsOpened: rightsRequired,
  housingPotential: 'OUI',
};

function admitted(known: Partial<ReferralFacts> = {}): Household {
  return { ...admittedHousehold({ ...haidari, ...known }, admission), v: 0 };
}

function codes(steps: readonly Step[]): string[] {
  return steps.map(({ code }) => code);
}

test('eighteen steps of the family are prepared, four of which press', () => {
  const household = admitted();
  expect(household.steps.filter(({ code }) => catalogue[code].field !== 'SUPPORT')).toHaveLength(18);
  expect(codes(criticalSteps(household, today))).toEqual([
    'RESIDENCE_API',
    'RSA_QUARTERLY',
    'ACCOMMODATION_END',
    'SOCIAL_HOUSING_REQUEST',
  ]);
  expect(codes(undatedSteps(household))).toEqual(['RESIDENCE_API', 'RSA_QUARTERLY', 'SOCIAL_HOUSING_REQUEST']);
});

test('the service answers within four days and signs within fourteen, before the accommodation ends', () => {
  const near = deadlinesOf(admitted(), today).map(({ rule, dueAt }) => [rule, dueAt]);
  expect(near).toEqual(
    expect.arrayContaining([
      ['REFERRER_ANSWER.answer', '2026-11-27'],
      ['SUPPORT_CONTRACT.sign', '2026-12-07'],
      ['ACCOMMODATION_END.leave', '2026-12-30'],
      ['ACCOMMODATION_END.askExtension', '2026-11-30'],
    ]),
  );
});

test('an admission that is done twice prepares the same steps', () => {
  const { steps } = admitted();
  expect(admitted().steps).toEqual(steps);
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  expect(steps[2]?.id).toBe('AG-26-044/RESIDENCE_PERMIT_FIRST');
});

test.each<[string, Partial<ReferralFacts>, string[], string[]]>([
  ['a person alone', { adults: 1, children: 0 }, [], ['RESIDENCE_PERMIT_AT_18']],
  ['no intermédiation locative', { wantsIml: false }, [], ['IML_PLACEMENT']],
  ['a bank account', { rightsOpened: [...rightsRequired, 'compteBancaire'] }, [], ['BANK']],
  ['no right opened at the CAF', { rightsOpened: ['titreOuApi'] }, ['RSA_OPENING'], ['RSA_QUARTERLY']],
  ['a domiciliation', { source: { type: 'DOMICILIATION', organisation: 'Asile.com' } }, ['DOMICILIATION_END'], []],
])('%s', (_, known, prepared, not) => {
  const steps = codes(admitted(known).steps);
  expect(steps).toEqual(expect.arrayContaining(prepared));
  for (const code of not) expect(steps).not.toContain(code);
});

test('without accommodation there is no end to it', () => {
  const { careEndDate: _, careEndKind: __, ...facts } = haidari;
  expect(codes(admittedHousehold(facts, admission).steps)).not.toContain('ACCOMMODATION_END');
});

test('an RSA not asked for yet is due at the end of the month, and critical', () => {
  const household = admitted({ rightsOpened: ['titreOuApi', 'cpam'] });
  const rsa = deadlinesOf(household, today).find(({ code }) => code === 'RSA_OPENING');
  expect(rsa).toMatchObject({ dueAt: '2026-11-30', severity: 'critical', consequence: 'rsaMonthLost' });
  expect(rsa && isOpen(rsa)).toBe(true);
});

test('the child of a subsidiary person counts by the earlier bound', () => {
  const step = (protection: ReferralFacts['protection']) =>
    admitted({ protection }).steps.find(({ code }) => code === 'RESIDENCE_PERMIT_AT_18')?.variant;
  expect([step('REFUGIE'), step('SUBSIDIAIRE'), step('APATRIDE')]).toEqual([
    'CHILD_OF_REFUGEE',
    'CHILD_OF_OTHER',
    'CHILD_OF_OTHER',
  ]);
});
