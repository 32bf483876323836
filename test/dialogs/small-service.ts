import { signContract } from '../../src/domain/contract';
import { addDays, type Day, type Instant, theDay } from '../../src/domain/day';
import type { Household, Member, Step, SupportContract } from '../../src/domain/household';
import { aHousehold, aStep } from '../support/household';
import { openService, type Service } from './conversation';

export const CLAIRE = '22222222-2222-4222-8222-222222222222';
export const KARIM = '33333333-3333-4333-8333-333333333333';
export const SOFIA = '44444444-4444-4444-8444-444444444444';

/** A service of seven households whose days are known, and of memos: what the questions of a day are asked of. */
export async function openSmallService(at = '2026-11-23T09:10:00+01:00'): Promise<Service> {
  const service = await openService({ at });
  const { households, memos } = service.store.repositories;
  for (const household of all) await households.create(household);
  for (const [_id, owner, on, text] of [
    ['memo-1', CLAIRE, '2026-11-25', 'appeler la mairie de Portes'],
    ['memo-2', KARIM, '2026-11-24', 'voir le médiateur'],
    ['memo-3', CLAIRE, '2026-12-01', 'salle à réserver'],
  ] as const) {
    await memos.create({ _id, owner, by: owner, text, on: theDay(on), createdAt: service.now() });
  }
  return service;
}

function of(_id: string, last: string, first: string, referentId: string, known: Partial<Household>): Household {
  const steps = (known.steps ?? []).map((step) => ({ ...step, id: `${_id}/${step.id}` }));
  return { ...aHousehold({ _id, referenceName: { first, last }, referentId, ...known }), steps };
}

function step(code: Step['code'], known: Partial<Step> = {}): Step {
  return { ...aStep(code, known), id: `${code}${known.member ?? ''}` };
}

const until = (day: string) => ({ state: 'GRANTED', periods: [{ until: theDay(day) }] }) as const;
const adult = (firstName: string, known: Partial<Member> = {}): Member => ({
  id: 'm1',
  relation: 'REFERENCE',
  firstName,
  isAdult: true,
  ...known,
});
/** France Travail expects an update of them; October’s is done. */
const updates = step('FT_MONTHLY_UPDATE', {
  state: 'GRANTED',
  member: 'm1',
  done: { update: theDay('2026-11-15') },
});
const reviewed = (firstReview: string, termReview: string) =>
  step('SUPPORT_CONTRACT', {
    state: 'GRANTED',
    done: { firstReview: theDay(firstReview), termReview: theDay(termReview) },
  });
const licence = step('DRIVING_LICENCE_EXCHANGE', { member: 'm1' });

function contract(startsAt: string, months: number): SupportContract {
  const day = theDay(startsAt);
  const signed = signContract({ signedAt: day, startsAt: day, months, decidedBy: CLAIRE });
  if (signed.kind === 'refused') throw new Error(signed.reason);
  return signed.contract;
}

const note = (by: string, text: string, isPrivate: boolean) => ({
  at: '2026-11-10T09:00:00.000Z' as Instant,
  by,
  text,
  isPrivate,
});

/** Twenty-five letters to answer, one a day from 1 December on. */
const letters = Array.from({ length: 25 }, (_, index) => ({
  ...step('APPEAL', { variant: 'OTHER_ACT', dueAt: addDays(theDay('2026-12-01'), index) as Day }),
  id: `APPEAL-${index}`,
}));

const all: readonly Household[] = [
  of('AG-26-009', 'Ahmadi', 'Ali', CLAIRE, {
    members: [adult('Ali', { updateDue: 'OUI' })],
    contract: contract('2026-01-05', 12),
    steps: [step('CSS_RENEWAL', until('2027-02-28')), updates, reviewed('2026-04-05', '2026-10-04')],
    notes: [note(CLAIRE, 'la carte est au guichet', false), note(KARIM, 'vu au marché', true)],
  }),
  of('AG-26-014', 'Nazari', 'Samira', CLAIRE, {
    onRsa: 'OUI',
    members: [adult('Samira', { updateDue: 'OUI' })],
    steps: [step('SOCIAL_HOUSING_REQUEST', until('2026-11-29')), step('CSS_RENEWAL', until('2027-01-31')), updates],
  }),
  of('AG-26-031', 'Adan', 'Yusuf', CLAIRE, {
    members: [adult('Yusuf', { firstApiAt: theDay('2026-01-05') })],
    steps: [
      licence,
      step('RESIDENCE_API', until('2027-02-10')),
      step('HOUSING_POSITIONING', { state: 'APPOINTMENT', appointment: { on: theDay('2026-12-03') } }),
    ],
  }),
  of('AG-26-008', 'Tewelde', 'Yonas', KARIM, {
    members: [adult('Yonas', { firstApiAt: theDay('2025-12-05') })],
    contract: contract('2025-06-08', 18),
    steps: [licence, step('RESIDENCE_API', until('2026-11-28')), reviewed('2025-09-08', '2026-09-07')],
  }),
  of('AG-26-018', 'Stanekzai', 'Rahim', KARIM, {
    steps: [step('HOME_INSURANCE', until('2026-11-19')), step('RESIDENCE_PERMIT_RENEWAL', until('2027-01-24'))],
  }),
  of('AG-26-019', 'Beridze', 'Nino', KARIM, {
    members: [adult('Nino', { firstApiAt: theDay('2026-02-10'), updateDue: 'OUI' })],
    steps: [licence, updates],
  }),
  of('AG-26-040', 'Koné', 'Salimata', SOFIA, { steps: letters }),
];
