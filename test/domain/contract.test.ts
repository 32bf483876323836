import {
  type ContractOutcome,
  decisionOf,
  endOfContract,
  firstReviewOf,
  grantDerogation,
  latestEnd,
  monthOf,
  renewContract,
  signContract,
  termReviewOf,
} from '../../src/domain/contract';
import { theDay } from '../../src/domain/day';
import type { SupportContract } from '../../src/domain/household';

const lead = { _id: 'nadia', role: 'CHEF_SERVICE' } as const;
const worker = { _id: 'claire', role: 'TRAVAILLEUR_SOCIAL' } as const;

function signed(startsAt: string, months: number): ContractOutcome {
  return signContract({ signedAt: theDay(startsAt), startsAt: theDay(startsAt), months, decidedBy: worker._id });
}

function agreed(outcome: ContractOutcome): SupportContract {
  if (outcome.kind === 'refused') throw new Error(outcome.reason);
  return outcome.contract;
}

test.each([
  ['2025-12-01', [12], '2026-11-30'],
  ['2025-12-01', [18], '2027-05-31'],
  ['2025-12-01', [12, 6], '2027-05-31'],
  ['2028-02-29', [12], '2029-02-28'],
  ['2028-02-29', [18], '2029-08-28'],
  // Chained from the end of the first period, this would be the 31st.
  ['2028-02-29', [12, 6], '2029-08-28'],
  ['2028-02-29', [12, 3, 3], '2029-08-28'],
  ['2026-08-31', [18], '2028-02-29'],
  ['2026-08-31', [12, 6], '2028-02-29'],
])('a contract that starts on %s, of %j months, ends on %s', (startsAt, [months = 0, ...renewals], end) => {
  const contract = renewals.reduce(
    (c, more) => agreed(renewContract(c, more, lead._id)),
    agreed(signed(startsAt, months)),
  );
  expect(endOfContract(contract)).toBe(end);
  expect(contract.periods.at(-1)?.end).toBe(end);
});

test.each([
  [11, 'tooShort'],
  [19, 'tooLong'],
  [12.5, 'notWholeMonths'],
  [Number.NaN, 'notWholeMonths'],
])('a contract of %d months is refused: %s', (months, reason) => {
  expect(signed('2026-01-01', months)).toEqual({ kind: 'refused', reason });
});

test('a contract does not start before it is signed', () => {
  const terms = { signedAt: theDay('2026-01-02'), startsAt: theDay('2026-01-01'), months: 12, decidedBy: 'claire' };
  expect(signContract(terms)).toEqual({ kind: 'refused', reason: 'startsBeforeSigned' });
});

test('a renewal appends a period and leaves the first as it was', () => {
  const first = agreed(signed('2025-12-01', 12));
  const renewed = agreed(renewContract(first, 6, lead._id));
  expect(renewed.periods).toEqual([
    { start: '2025-12-01', end: '2026-11-30', months: 12, kind: 'initial', decidedBy: 'claire' },
    { start: '2026-12-01', end: '2027-05-31', months: 6, kind: 'renewal', decidedBy: 'nadia' },
  ]);
  expect(first.periods).toHaveLength(1);
});

describe('past 18 months', () => {
  const full = agreed(signed('2026-01-01', 18));

  test('a renewal is refused, whoever asks', () => {
    expect(renewContract(full, 1, lead._id)).toEqual({ kind: 'refused', reason: 'derogationNeeded' });
    expect(renewContract(agreed(signed('2026-01-01', 12)), 7, lead._id)).toMatchObject({ reason: 'derogationNeeded' });
  });

  test('the lead grants a derogation, with a reason', () => {
    const contract = agreed(grantDerogation(full, 3, lead, ' bail signé en attente de travaux '));
    expect(endOfContract(contract)).toBe('2027-09-30');
    expect(contract.periods.at(-1)).toMatchObject({ kind: 'derogation', reason: 'bail signé en attente de travaux' });
  });

  test.each([
    [worker, 'bail en attente', 'notLead'],
    [lead, '  ', 'reasonMissing'],
  ])('%j with the reason « %s » is refused: %s', (by, reason, refusal) => {
    expect(grantDerogation(full, 3, by, reason)).toEqual({ kind: 'refused', reason: refusal });
  });
});

test.each([
  ['2025-12-01', 12, '2026-03-01', '2026-08-31', '2026-10-31'],
  ['2028-02-29', 12, '2028-05-29', '2028-11-28', '2029-01-28'],
])('a contract from %s over %i months is looked at on %s, %s and %s', (start, months, first, term, decision) => {
  const contract = agreed(signed(start, months));
  expect([firstReviewOf(contract), termReviewOf(contract), decisionOf(contract)]).toEqual([first, term, decision]);
});

test.each([
  ['2026-02-02', 1],
  ['2026-03-01', 1],
  ['2026-03-02', 2],
  ['2026-11-23', 10],
  ['2027-02-01', 12],
  ['2027-06-01', 12],
])('on %s the contract is in its month %i', (on, month) => {
  const contract = agreed(signed('2026-02-02', 12));
  expect(monthOf(contract, theDay(on))).toBe(month);
  expect(latestEnd(contract)).toBe('2027-08-01');
});
