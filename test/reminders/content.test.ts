import { type Hour, theDay } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import type { Reminder } from '../../src/domain/reminder';
import type { Worker } from '../../src/domain/worker';
import { contentFor, type DigestContent } from '../../src/reminders/content';
import { aStep } from '../support/household';
import { away, claire, digest, household, karim, memo, nadia, request, service, task, unreachable } from './people';
import type { Service } from './storing';

/** What a person is to read, by references and ids. */
function read(worker: Worker, when: string, known: Partial<Service>, rows: readonly Reminder[] = []) {
  const content = contentFor(worker, { ...service(when, known), known: rows });
  return {
    ...content,
    due: content.due.map(codeOf),
    memos: content.memos.map(({ _id }) => _id),
    escalated: content.escalated.map(({ due, why }) => `${codeOf(due)} ${why}`),
    team: content.team.map(codeOf),
    contracts: content.contracts.map(({ ref, choice }) => `${ref} ${choice.kind}`),
  };
}

function codeOf({ household: { _id }, deadline: { code } }: DigestContent['due'][number]): string {
  return `${_id.slice(-1)} ${code}`;
}

const nothing = { due: [], memos: [], escalated: [], covered: [], notices: [], team: [], contracts: [] };
const wednesday = '2026-11-25 08:30';

test('all that is open: late, this week, within 30 days, and beyond once its window is open', () => {
  const permit = aStep('RESIDENCE_PERMIT_RENEWAL', { state: 'GRANTED', periods: [{ until: theDay('2027-03-20') }] });
  const households = [
    household(1, task('2026-12-25')),
    household(2, task('2026-12-26')),
    household(3, task('2026-11-20')),
    household(4, permit),
    household(5, request('2026-11-26')),
  ];
  expect(read(claire, wednesday, { households })).toEqual({
    ...nothing,
    due: ['3 SEND_DOCUMENT', '5 SOCIAL_HOUSING_REQUEST', '1 SEND_DOCUMENT', '4 RESIDENCE_PERMIT_RENEWAL'],
  });
});

test.each<[string, Household]>([
  ['what is put off', household(1, request('2026-12-09', { snoozed: { renew: theDay('2026-12-01') } }))],
  ['what is late and put off', household(1, task('2026-11-20', { snoozed: { send: theDay('2026-11-27') } }))],
  ['a task that the family follows', household(1, task('2026-11-26', { followedBy: 'FAMILLE' }))],
  [
    'what is automatic',
    household(1, aStep('CSS_RENEWAL', { state: 'GRANTED', periods: [{ until: theDay('2027-01-24') }] }), {
      onRsa: 'OUI',
    }),
  ],
  ['what a colleague follows', household(1, request('2026-11-26'), { referentId: 'karim' })],
])('left out: %s', (_, one) => {
  expect(read(claire, wednesday, { households: [one] })).toEqual(nothing);
});

test.each<[string, Household]>([
  [
    'put off past its due day, until that day',
    household(1, task('2026-11-26', { snoozed: { send: theDay('2026-12-01') } })),
  ],
  ['put off until yesterday', household(1, request('2026-12-09', { snoozed: { renew: theDay('2026-11-24') } }))],
  ['a right that the family follows', household(1, request('2026-11-26', { followedBy: 'FAMILLE' }))],
])('kept: %s', (_, one) => {
  expect(read(claire, wednesday, { households: [one] }).due).toHaveLength(1);
});

test('a right that is late reaches the lead, though it was put off', () => {
  const households = [household(1, request('2026-11-20', { snoozed: { renew: theDay('2027-01-22') } }))];
  expect(read(nadia, wednesday, { households }).escalated).toEqual(['1 SOCIAL_HOUSING_REQUEST late']);
});

test('memos of their own within 30 days, those of past days included', () => {
  const memos = [
    memo('2026-11-20'),
    memo('2026-11-25', { at: '14:00' as Hour }),
    memo('2026-12-25'),
    memo('2026-12-26'),
    memo('2026-11-26', { owner: 'karim' }),
  ];
  expect(read(claire, wednesday, { memos }).memos).toEqual(['memo-2026-11-20', 'memo-2026-11-25', 'memo-2026-12-25']);
});

describe('an absence', () => {
  const households = [
    household(1, request('2026-12-09')),
    household(2, task('2026-12-09')),
    household(3, task('2026-12-10'), { referentId: 'karim' }),
  ];
  const when = '2026-12-08 08:30';

  test('the colleague reads their own and the other’s, and whose they are', () => {
    const team = [nadia, away(claire, '2026-12-07', '2026-12-18', 'karim'), karim];
    expect(read(karim, when, { team, households })).toEqual({
      ...nothing,
      due: ['1 SOCIAL_HOUSING_REQUEST', '2 SEND_DOCUMENT', '3 SEND_DOCUMENT'],
      covered: ['claire'],
    });
  });

  test('who is away reads nothing', () => {
    const absent = away(claire, '2026-12-07', '2026-12-18', 'karim');
    expect(read(absent, when, { team: [nadia, absent, karim], households, memos: [memo('2026-12-08')] })).toEqual(
      nothing,
    );
  });

  test('without a cover, or with one who is away too, the lead reads what cannot wait', () => {
    for (const cover of [undefined, 'karim']) {
      const team = [nadia, away(claire, '2026-12-07', '2026-12-18', cover), away(karim, '2026-12-01', '2026-12-31')];
      const told = [digest(nadia, '2026-12-07')];
      expect(read(nadia, when, { team, households }, told).escalated).toEqual(['1 SOCIAL_HOUSING_REQUEST uncovered']);
    }
  });
});

describe('the lead', () => {
  const households = [
    household(1, request('2026-11-23')),
    household(2, task('2026-11-18')),
    household(3, aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: theDay('2026-11-30') }] })),
    household(4, request('2026-11-30')),
    household(5, task('2026-11-24')),
    household(6, task('2026-11-27')),
    household(7, task('2026-11-27'), { referentId: 'nadia' }),
  ];
  const escalated = ['2 SEND_DOCUMENT late', '1 SOCIAL_HOUSING_REQUEST late', '3 RESIDENCE_API before'];

  test('reads their own, and what has reached them', () => {
    expect(read(nadia, wednesday, { households }, [digest(nadia, '2026-11-23')])).toEqual({
      ...nothing,
      due: ['7 SEND_DOCUMENT'],
      escalated,
    });
  });

  test('reads the state of the team with the first digest of the week', () => {
    expect(read(nadia, wednesday, { households }, [digest(nadia, '2026-11-20')])).toMatchObject({
      escalated,
      team: ['5 SEND_DOCUMENT', '4 SOCIAL_HOUSING_REQUEST'],
    });
  });

  test('reads the contracts to decide with it', () => {
    const contract = {
      signedAt: theDay('2025-12-20'),
      startsAt: theDay('2025-12-20'),
      periods: [
        {
          start: theDay('2025-12-20'),
          end: theDay('2026-12-19'),
          kind: 'initial' as const,
          months: 12,
          decidedBy: 'nadia',
        },
      ],
    };
    const decided = {
      state: 'GRANTED' as const,
      done: { decision: theDay('2026-11-19'), termReview: theDay('2026-09-19'), firstReview: theDay('2026-03-20') },
    };
    const ending = [
      household(
        1,
        aStep('SUPPORT_CONTRACT', { ...decided, done: { ...decided.done, decision: theDay('2026-01-01') } }),
        { contract },
      ),
      household(2, aStep('SUPPORT_CONTRACT', decided), { contract }),
    ];
    const content = read(nadia, '2026-11-23 08:30', { households: ending });
    expect(content.contracts).toEqual(['AG-26-001 extend']);
  });

  test('hears of people and households that no reminder reaches', () => {
    const team = [nadia, unreachable(claire), karim];
    const left = [
      household(1, request('2026-11-26')),
      household(2, task('2027-03-01'), { referentId: 'leila' }),
      household(3, task('2027-03-01'), { referentId: 'leila' }),
    ];
    const parked = digest(karim, '2026-11-25', { state: 'PARKED', trouble: 'refused' });
    const content = read(nadia, wednesday, { team, households: left }, [parked, digest(nadia, '2026-11-23')]);
    expect(content.notices).toEqual([
      { kind: 'noReferent', referent: 'leila', households: ['AG-26-002', 'AG-26-003'] },
      { kind: 'noConversation', worker: 'claire', due: [expect.objectContaining({ household: left[0] })] },
      { kind: 'undelivered', worker: 'karim', trouble: 'refused' },
    ]);
    expect(read(karim, wednesday, { team, households: left }).notices).toEqual([]);
  });

  test('has the lines of whom nothing reaches: what stops a right within a week, or has', () => {
    const households = [
      household(1, request('2026-12-02')),
      household(2, request('2026-12-03')),
      household(3, request('2026-11-24')),
      household(4, task('2026-11-26')),
      household(5, request('2026-12-02'), { referentId: 'karim' }),
    ];
    const blocked = digest(claire, '2026-11-25', { state: 'PARKED', trouble: 'blocked' });
    const expected = ['3 SOCIAL_HOUSING_REQUEST unreached', '1 SOCIAL_HOUSING_REQUEST unreached'];
    expect(read(nadia, wednesday, { team: [nadia, unreachable(claire), karim], households }).escalated).toEqual(
      expected,
    );
    expect(read(nadia, wednesday, { households }, [blocked]).escalated).toEqual(expected);
    expect(read(nadia, wednesday, { households }).escalated).toEqual([]);
    const covered = [nadia, unreachable(away(claire, '2026-11-23', '2026-11-27', 'karim')), karim];
    expect(read(nadia, wednesday, { team: covered, households }).escalated).toEqual([]);
  });

  test('in a pause, hears only of what stops for somebody whom nothing reaches', () => {
    const lead = { ...nadia, paused: { until: theDay('2026-11-30') } };
    const team = [lead, unreachable(claire), karim];
    const left = household(2, task('2026-11-26'), { referentId: 'leila' });
    expect(read(lead, wednesday, { team, households: [left, household(1, task('2026-11-26'))] })).toEqual(nothing);
    const right = household(1, request('2026-11-26'));
    expect(read(lead, wednesday, { team, households: [left, right] }).notices).toHaveLength(1);
  });
});

describe('what a person prefers', () => {
  const households = [
    household(1, request('2026-12-09')),
    household(2, task('2026-11-26')),
    household(3, request('2026-12-02')),
    household(4, request('2026-11-20')),
  ];
  const rights = ['4 SOCIAL_HOUSING_REQUEST', '3 SOCIAL_HOUSING_REQUEST', '1 SOCIAL_HOUSING_REQUEST'];
  const [late = '', ...toCome] = rights;
  const memos = [memo('2026-11-25')];
  test.each<[string, Partial<Worker>, string[], number]>([
    ['in a pause', { paused: { until: theDay('2026-11-25') } }, rights.slice(0, 2), 0],
    ['after it', { paused: { until: theDay('2026-11-24') } }, [late, '2 SEND_DOCUMENT', ...toCome], 1],
    ['only what is critical', { onlyCritical: true }, rights, 1],
  ])('%s', (_, prefers, due, memoCount) => {
    const worker = { ...claire, ...prefers };
    const content = read(worker, wednesday, { team: [worker], households, memos });
    expect(content.due).toEqual(due);
    expect(content.memos).toHaveLength(memoCount);
  });
});
