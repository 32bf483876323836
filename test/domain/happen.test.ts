import type { StepCode } from '../../src/domain/catalogue';
import { addDays, type Day, type Hour, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { happen } from '../../src/domain/happen';
import type { Happening, Move, Objection } from '../../src/domain/happening';
import type { Household, Step } from '../../src/domain/household';
import { LONGEST_NOTE } from '../../src/domain/memo';
import { aHousehold, aMember, aStep, recordedOn, said, stepOf } from '../support/household';

const today = theDay('2026-11-23');
const day = theDay;

function moved(
  code: StepCode,
  move: Move,
  ref: Partial<Extract<Happening, { kind: 'moved' }>['step']> = {},
): Happening {
  return { kind: 'moved', step: { code, ...ref }, move };
}

function once(household: Household, ...happenings: readonly Happening[]): Household {
  return recordedOn(today, household, ...happenings).household;
}

function having(...steps: readonly Step[]): Household {
  return aHousehold({ steps });
}

function granted(code: StepCode, until: string, known: Partial<Step> = {}): Step {
  return aStep(code, { state: 'GRANTED', periods: [{ until: day(until) }], ...known });
}

function objectionTo(household: Household, happening: Happening): Objection | undefined {
  const outcome = happen(household, happening, said(today));
  return outcome.kind === 'objected' ? outcome.objection : undefined;
}

describe('a step that moves', () => {
  test.each<[Move, Partial<Step>]>([
    [
      { kind: 'submitted', on: day('2026-11-20') },
      { state: 'SUBMITTED', submittedOn: day('2026-11-20') },
    ],
    [
      { kind: 'missingDocs', on: today, before: day('2026-12-04') },
      { state: 'MISSING_DOCS', dueAt: day('2026-12-04') },
    ],
    [{ kind: 'inReview', on: today }, { state: 'IN_REVIEW' }],
    [
      { kind: 'appointment', on: day('2026-12-01'), at: '09:30' as Hour },
      { state: 'APPOINTMENT', appointment: { on: day('2026-12-01'), at: '09:30' as Hour }, movedOn: today },
    ],
    [
      { kind: 'granted', on: today, until: day('2027-11-22') },
      { state: 'GRANTED', periods: [{ until: day('2027-11-22') }] },
    ],
    [
      { kind: 'refused', on: today, notifiedOn: day('2026-11-18') },
      { state: 'REFUSED', notifiedOn: day('2026-11-18') },
    ],
    [
      { kind: 'notified', on: day('2026-11-18'), before: day('2026-12-02') },
      { state: 'TODO', notifiedOn: day('2026-11-18') },
    ],
    [{ kind: 'notApplicable', on: today }, { state: 'NOT_APPLICABLE' }],
  ])('%j', (move, expected) => {
    expect(stepOf(once(having(aStep('CSS_RENEWAL')), moved('CSS_RENEWAL', move)), 'CSS_RENEWAL')).toMatchObject(
      expected,
    );
  });

  test.each<[StepCode, string, Partial<Move>, Partial<Step>]>([
    [
      'CIR',
      'CONVENED',
      { appointment: day('2026-12-03') } as never,
      { state: 'APPOINTMENT', appointment: { on: day('2026-12-03') } },
    ],
    [
      'CIR',
      'SIGNED',
      { until: day('2027-11-22') } as never,
      { state: 'GRANTED', periods: [{ until: day('2027-11-22') }] },
    ],
    ['PUMA', 'TEMPORARY_NUMBER', {}, { state: 'IN_REVIEW' }],
    ['HOUSING_BENEFIT', 'FILED', {}, { state: 'SUBMITTED', submittedOn: today }],
    ['RSA_ENGAGEMENT_CONTRACT', 'ORIENTED', {}, { state: 'IN_REVIEW', notifiedOn: today }],
    [
      'HOUSING_POSITIONING',
      'AWARDED',
      { before: day('2026-12-07') } as never,
      { notifiedOn: today, dueAt: day('2026-12-07') },
    ],
    ['IML_PLACEMENT', 'LEASE_TAKEN_OVER', {}, { state: 'NOT_APPLICABLE' }],
  ])('%s, stage %s with %j', (code, stage, known, expected) => {
    const move = { kind: 'stage', stage, on: today, ...known } as Move;
    expect(stepOf(once(having(), moved(code, move)), code)).toMatchObject({ stage, ...expected });
  });

  test('« convoqué le 3 » is the day of the meeting, not of the news', () => {
    const convened = { kind: 'stage', stage: 'CONVENED', on: day('2026-12-03') } as const;
    const step = stepOf(once(having(), moved('CIR', convened)), 'CIR');
    expect(step).toMatchObject({ movedOn: today, appointment: { on: '2026-12-03' } });
  });

  test('an orientation that is notified is its stage', () => {
    const household = once(having(), moved('RSA_ENGAGEMENT_CONTRACT', { kind: 'notified', on: day('2026-11-20') }));
    expect(stepOf(household, 'RSA_ENGAGEMENT_CONTRACT')).toMatchObject({ stage: 'ORIENTED', notifiedOn: '2026-11-20' });
  });

  test('a stage that its row does not know is refused', () => {
    expect(objectionTo(having(), moved('CIR', { kind: 'stage', stage: 'LEASED', on: today }))).toEqual({
      kind: 'unknownStep',
    });
  });

  test('a renewal appends its period and ends the wait', () => {
    const former = { until: day('2027-02-28') };
    const submitted = having(aStep('CSS_RENEWAL', { state: 'SUBMITTED', periods: [former] }));
    const renewed = { from: day('2027-03-01'), until: day('2028-02-29') };
    const step = stepOf(
      once(submitted, moved('CSS_RENEWAL', { kind: 'granted', on: today, ...renewed })),
      'CSS_RENEWAL',
    );
    expect(step).toMatchObject({ state: 'GRANTED', periods: [former, renewed] });
  });

  test('the same period said twice is one', () => {
    const move = moved('CSS_RENEWAL', { kind: 'granted', on: today, until: day('2027-11-22') });
    expect(stepOf(once(having(), move, move), 'CSS_RENEWAL').periods).toHaveLength(1);
  });

  test('a support of which only the first day is said lasts as its row says; a right is given no end', () => {
    const from = { kind: 'granted', on: today, from: day('2026-11-02') } as const;
    expect(stepOf(once(having(), moved('MISSION_LOCALE', from)), 'MISSION_LOCALE').periods).toEqual([
      { from: '2026-11-02', until: '2027-11-02' },
    ]);
    expect(stepOf(once(having(), moved('RESIDENCE_API', from)), 'RESIDENCE_API').periods).toEqual([]);
  });

  test.each<[string, Partial<Move>, string, string]>([
    ['END_OF_CARE', {}, 'THREE_MONTH_LIMIT', '2027-03-30'],
    ['THREE_MONTH_LIMIT', {}, 'SIX_MONTH_LIMIT', '2027-03-30'],
    ['THREE_MONTH_LIMIT', { until: day('2027-02-15') } as never, 'SIX_MONTH_LIMIT', '2027-02-15'],
    ['SIX_MONTH_LIMIT', {}, 'SIX_MONTH_LIMIT', '2026-12-30'],
  ])('a stay granted after %s with %j is %s until %s', (variant, known, next, until) => {
    const shelter = aStep('ACCOMMODATION_END', { variant: variant as never, periods: [{ until: day('2026-12-30') }] });
    const move = { kind: 'granted', on: today, ...known } as Move;
    const step = stepOf(once(having(shelter), moved('ACCOMMODATION_END', move)), 'ACCOMMODATION_END');
    expect([step.variant, step.periods.at(-1)?.until]).toEqual([next, until]);
  });

  test('the date by which papers were awaited goes once they are sent; an age limit stays', () => {
    const asked = { kind: 'missingDocs', on: today, before: day('2026-12-04') } as const;
    const sent = { kind: 'submitted', on: today } as const;
    expect(stepOf(once(having(), moved('PUMA', asked), moved('PUMA', sent)), 'PUMA').dueAt).toBeUndefined();
    const household = having(aStep('FAMILY_REUNIFICATION', { dueAt: day('2027-04-30') }));
    const told = once(household, moved('FAMILY_REUNIFICATION', asked));
    expect(stepOf(told, 'FAMILY_REUNIFICATION').dueAt).toBe('2027-04-30');
    expect(stepOf(told, 'SEND_DOCUMENT')).toMatchObject({ dueAt: '2026-12-04', organisation: 'FRANCE_VISAS' });
  });

  test('an appointment closes nothing that is under way, and news of that day says it has taken place', () => {
    const household = having(granted('FT_MONTHLY_UPDATE', '2027-01-01', { periods: [] }));
    const met = once(household, moved('FT_MONTHLY_UPDATE', { kind: 'appointment', on: today }));
    expect(stepOf(met, 'FT_MONTHLY_UPDATE').state).toBe('GRANTED');
    const next = once(
      having(),
      moved('PUMA', { kind: 'appointment', on: today }),
      moved('PUMA', { kind: 'submitted', on: today }),
    );
    expect(deadlinesOf(next, today).map(({ rule }) => rule)).not.toContain('common.appointment');
  });

  test('a meeting that is to come is still to come', () => {
    const next = moved('PUMA', { kind: 'appointment', on: day('2026-12-01') });
    const household = once(having(), next, moved('PUMA', { kind: 'submitted', on: today }));
    expect(deadlinesOf(household, today)).toMatchObject([{ rule: 'common.appointment', dueAt: '2026-12-01' }]);
  });

  test('the step that it tells of is not among those that follow', () => {
    expect(recordedOn(today, having(), moved('BANK', { kind: 'submitted', on: today })).created).toEqual([]);
  });

  test('a duty that comes back is done for this time, and goes on', () => {
    const household = having(aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: day('2026-11-30') }));
    const filed = once(household, moved('RSA_QUARTERLY', { kind: 'submitted', on: today }));
    expect(stepOf(filed, 'RSA_QUARTERLY')).toMatchObject({ state: 'GRANTED', done: { confirm: '2026-11-30' } });
    expect(deadlinesOf(filed, today)).toMatchObject([{ rule: 'RSA_QUARTERLY.confirm', dueAt: '2027-02-28' }]);
  });

  test('words that may name somebody are kept apart, merged by step', () => {
    const told = (detail: object): Happening => ({
      ...(moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'POSITIONED', on: today }) as Extract<
        Happening,
        { kind: 'moved' }
      >),
      detail,
      note: ' Bailleur rappelé. ',
      understood: true,
    });
    const household = once(having(), told({ organisation: 'DAH' }), told({ what: 'T4 à Portes' }));
    const { id, understood } = stepOf(household, 'HOUSING_POSITIONING');
    expect(household.details).toEqual([{ step: id, organisation: 'DAH', what: 'T4 à Portes' }]);
    expect(household.notes.at(-1)).toMatchObject({ text: 'Bailleur rappelé.', step: id, isPrivate: false });
    expect(understood).toBe(true);
  });
});

describe('which step it is', () => {
  const begun = { kind: 'submitted', on: today } as const;

  test('the one that is named, or none', () => {
    const household = having(aStep('JOB'), aStep('JOB', { id: 'AG-26-009/JOB/2' }));
    expect(once(household, moved('JOB', begun, { step: 'AG-26-009/JOB/2' })).steps.map(({ state }) => state)).toEqual([
      'TODO',
      'SUBMITTED',
    ]);
    expect(objectionTo(household, moved('JOB', begun, { step: 'AG-26-009/JOB/3' }))).toEqual({ kind: 'unknownStep' });
  });

  test('the one of that person, then the one of nobody, which becomes theirs, then a new one', () => {
    const household = once(
      having(aStep('CIR')),
      moved('CIR', begun, { member: 'm1' }),
      moved('CIR', begun, { member: 'm2' }),
      moved('CIR', { kind: 'inReview', on: today }, { member: 'm1' }),
    );
    expect(household.steps.map(({ id, member, state }) => [id, member, state])).toEqual([
      ['AG-26-009/CIR', 'm1', 'IN_REVIEW'],
      ['AG-26-009/CIR/2', 'm2', 'SUBMITTED'],
    ]);
  });

  test('a document recorded for a couple is not taken for that of one of them', () => {
    const shared = granted('RESIDENCE_API', '2027-01-31');
    const his = moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-05-01') }, { member: 'm2' });
    expect(once(having(shared), his).steps[0]).toEqual(shared);
    expect(once(aHousehold({ adults: 1, steps: [shared] }), his).steps[0]?.periods).toHaveLength(2);
  });

  test('nobody is named: the one that runs, before one that no longer concerns anybody', () => {
    const over = aStep('RESIDENCE_API', { state: 'NOT_APPLICABLE' });
    const runs = granted('RESIDENCE_API', '2027-01-31', { id: 'AG-26-009/RESIDENCE_API/2', member: 'm1' });
    const renewed = moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-05-22') });
    const apis = once(having(over, runs), renewed).steps.filter(({ code }) => code === 'RESIDENCE_API');
    expect(apis.map(({ state, periods }) => [state, periods.length])).toEqual([
      ['NOT_APPLICABLE', 0],
      ['GRANTED', 2],
    ]);
  });

  test('a right of the household is not one person’s because one of them speaks of it', () => {
    const household = once(having(aStep('CSS_RENEWAL')), moved('CSS_RENEWAL', begun, { member: 'm1' }));
    expect(household.steps).toMatchObject([{ code: 'CSS_RENEWAL', state: 'SUBMITTED' }]);
    expect(household.steps[0]?.member).toBeUndefined();
  });

  test('a second job does not overwrite the first; a renewed right goes on', () => {
    const hired = (until: string) => moved('JOB', { kind: 'stage', stage: 'FIXED_TERM', on: today, until: day(until) });
    const jobs = once(having(), hired('2027-03-12'), hired('2027-03-12'), hired('2027-09-30')).steps.filter(
      ({ code }) => code === 'JOB',
    );
    expect(jobs.map(({ id, periods }) => [id, periods.at(-1)?.until])).toEqual([
      ['AG-26-009/JOB', '2027-03-12'],
      ['AG-26-009/JOB/2', '2027-09-30'],
    ]);
    expect(once(having(granted('CSS_RENEWAL', '2027-02-28')), moved('CSS_RENEWAL', begun)).steps).toHaveLength(1);
  });

  test('a home that is accepted is then leased; another offer is another step', () => {
    const stage = (name: string) => moved('HOUSING_POSITIONING', { kind: 'stage', stage: name, on: today });
    const stages = (...names: string[]) =>
      once(having(), ...names.map(stage))
        .steps.filter(({ code }) => code === 'HOUSING_POSITIONING')
        .map((step) => step.stage);
    expect(stages('POSITIONED', 'AWARDED', 'ACCEPTED', 'LEASED')).toEqual(['LEASED']);
    expect(stages('POSITIONED', 'REFUSED', 'PROPOSED')).toEqual(['REFUSED', 'PROPOSED']);
    expect(stages('ACCEPTED', 'PROPOSED')).toEqual(['ACCEPTED', 'PROPOSED']);
  });

  test.each(['PROPOSED', 'POSITIONED', 'COMMISSION', 'AWARDED'])('%s: a day to answer makes it an offer', (stage) => {
    const offered = once(
      having(),
      moved('HOUSING_POSITIONING', { kind: 'stage', stage, on: today, before: day('2026-12-03') }),
    );
    expect(deadlinesOf(offered, today).find(({ rule }) => rule === 'HOUSING_POSITIONING.offer')).toMatchObject({
      dueAt: '2026-12-03',
      severity: 'critical',
    });
  });

  test('the office tells which of two', () => {
    const to = (organisation: 'CAF' | 'CPAM') =>
      aStep('SEND_DOCUMENT', { id: organisation, organisation, dueAt: day('2026-11-30') });
    const sent = once(
      having(to('CAF'), to('CPAM')),
      moved('SEND_DOCUMENT', { kind: 'granted', on: today }, { organisation: 'CPAM' }),
    );
    expect(sent.steps.map(({ state }) => state)).toEqual(['TODO', 'GRANTED']);
  });
});

describe('what follows for the household', () => {
  test.each<[string, Move, Partial<Household>, Day | undefined]>([
    ['signed for later', { kind: 'granted', on: day('2026-11-20'), from: day('2026-12-15') }, {}, day('2026-12-15')],
    ['signed', { kind: 'granted', on: day('2026-11-20') }, {}, day('2026-11-20')],
    [
      'signed, the first day known before',
      { kind: 'granted', on: today },
      { leaseStartsAt: day('2026-12-01') },
      day('2026-12-01'),
    ],
    ['sent to sign', { kind: 'submitted', on: today }, {}, today],
    ['to be signed on a day', { kind: 'appointment', on: day('2026-12-15') }, {}, day('2026-12-15')],
    ['in review', { kind: 'inReview', on: today }, {}, undefined],
  ])('a lease %s starts on a day', (_, move, known, start) => {
    const household = once({ ...having(), ...known }, moved('LEASE', move));
    expect(household.leaseStartsAt).toBe(start);
    expect(household.movedInOn).toBeUndefined();
  });

  test('a first card opens its renewal with the same end, and takes the place of the API', () => {
    const household = { ...having(granted('RESIDENCE_API', '2027-01-31', { member: 'm1' })), adults: 2 };
    const card = { kind: 'granted', on: today, until: day('2036-08-09') } as const;
    const { household: carded, created } = recordedOn(
      today,
      household,
      moved('RESIDENCE_PERMIT_FIRST', card, { member: 'm1' }),
    );
    expect(stepOf(carded, 'RESIDENCE_PERMIT_RENEWAL')).toMatchObject({
      member: 'm1',
      periods: [{ until: '2036-08-09' }],
    });
    expect(created.map(({ code }) => code)).toContain('RESIDENCE_PERMIT_RENEWAL');
    expect(stepOf(carded, 'RESIDENCE_API').state).toBe('NOT_APPLICABLE');
    expect(deadlinesOf(carded, today).find(({ rule }) => rule === 'RESIDENCE_PERMIT_RENEWAL.file')).toMatchObject({
      opensAt: '2036-04-11',
      endsAt: '2036-08-09',
    });
  });

  test('a renewed card appends where the first one was', () => {
    const card = granted('RESIDENCE_PERMIT_RENEWAL', '2026-12-31', { state: 'SUBMITTED' });
    const renewed = once(
      having(card),
      moved('RESIDENCE_PERMIT_RENEWAL', { kind: 'granted', on: today, until: day('2036-12-31') }),
    );
    expect(renewed.steps.filter(({ code }) => code === 'RESIDENCE_PERMIT_RENEWAL')).toMatchObject([
      { state: 'GRANTED', periods: [{ until: '2026-12-31' }, { until: '2036-12-31' }] },
    ]);
  });

  test('an API that comes while a card is awaited has its own end', () => {
    const household = having(granted('RESIDENCE_PERMIT_RENEWAL', '2026-12-31', { state: 'SUBMITTED' }));
    const api = moved('RESIDENCE_PERMIT_RENEWAL', {
      kind: 'stage',
      stage: 'API_RECEIVED',
      on: today,
      until: day('2027-02-20'),
    });
    const waiting = once(household, api);
    expect(stepOf(waiting, 'RESIDENCE_PERMIT_RENEWAL').periods).toEqual([{ until: '2026-12-31' }]);
    expect(stepOf(waiting, 'RESIDENCE_API')).toMatchObject({ state: 'GRANTED', periods: [{ until: '2027-02-20' }] });
  });

  test.each<[string, Partial<Household>, Move, Day | undefined]>([
    [
      'its first day',
      {},
      { kind: 'granted', on: today, from: day('2026-09-02'), until: day('2027-03-01') },
      day('2026-09-02'),
    ],
    ['six months before its end', {}, { kind: 'granted', on: today, until: day('2027-03-01') }, day('2026-09-01')],
    [
      'nothing: it renews another',
      { recognisedAt: day('2026-01-10') },
      { kind: 'granted', on: today, from: day('2026-09-02'), until: day('2027-03-01') },
      undefined,
    ],
  ])('the year to exchange a licence starts with the first API: %s', (_, known, move, start) => {
    const household = { ...having(), members: [aMember('m1')], ...known };
    expect(once(household, moved('RESIDENCE_API', move, { member: 'm1' })).members[0]?.firstApiAt).toBe(start);
  });

  test('a later API restarts nothing', () => {
    const household = {
      ...having(granted('RESIDENCE_API', '2026-11-30', { member: 'm1' })),
      members: [aMember('m1', { firstApiAt: day('2026-06-01') })],
    };
    const next = moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-05-22') }, { member: 'm1' });
    expect(once(household, next).members[0]?.firstApiAt).toBe('2026-06-01');
  });

  test('nor does the second one that is recorded: the year started before', () => {
    const household = {
      ...having(granted('RESIDENCE_API', '2026-11-30', { member: 'm1' })),
      members: [aMember('m1')],
    };
    const next = moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-05-22') }, { member: 'm1' });
    expect(once(household, next).members[0]?.firstApiAt).toBeUndefined();
  });

  test('an RSA that opens is confirmed every quarter', () => {
    const household = once(aHousehold({ onRsa: 'INCONNU' }), moved('RSA_OPENING', { kind: 'granted', on: today }));
    expect(household.onRsa).toBe('OUI');
    expect(stepOf(household, 'RSA_QUARTERLY').state).toBe('GRANTED');
  });
});

describe('a deadline that is dealt with', () => {
  function due(household: Household, rule: string, on = today): string {
    const found = deadlinesOf(household, on).find((one) => one.rule === rule);
    if (!found) throw new Error(`no ${rule}`);
    return found.id;
  }

  test.each<[string, Step, string, Partial<Step>]>([
    [
      'a mark',
      granted('CIR', '2026-11-30'),
      'CIR.end',
      { state: 'GRANTED', done: { end: day('2026-11-30') }, periods: [{ until: day('2026-11-30') }] },
    ],
    [
      'asked for again: no mark, the right still ends',
      granted('RESIDENCE_API', '2026-11-30'),
      'RESIDENCE_API.expire',
      { state: 'SUBMITTED', submittedOn: day('2026-11-20'), periods: [{ until: day('2026-11-30') }] },
    ],
    [
      'a turn',
      aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED' }),
      'FT_MONTHLY_UPDATE.update',
      { done: { update: day('2026-11-15') } },
    ],
    [
      'a filing',
      granted('CSS_RENEWAL', '2027-02-28'),
      'CSS_RENEWAL.ask',
      { state: 'SUBMITTED', submittedOn: day('2026-11-20') },
    ],
    ['a filing or a grant', aStep('APPEAL', { dueAt: day('2026-12-04') }), 'APPEAL.letter', { state: 'SUBMITTED' }],
    ['an answer', aStep('SEND_DOCUMENT', { dueAt: day('2026-11-30') }), 'SEND_DOCUMENT.send', { state: 'GRANTED' }],
    [
      'a chase',
      aStep('HOUSING_POSITIONING', { state: 'SUBMITTED' }),
      'HOUSING_POSITIONING.news',
      { state: 'SUBMITTED', movedOn: day('2026-11-20') },
    ],
    [
      'an offer answered',
      aStep('HOUSING_POSITIONING', {
        state: 'IN_REVIEW',
        stage: 'AWARDED',
        notifiedOn: day('2026-11-18'),
        dueAt: day('2026-11-30'),
      }),
      'HOUSING_POSITIONING.offer',
      { state: 'GRANTED', stage: 'ACCEPTED' },
    ],
    [
      'an appointment',
      aStep('PUMA', { state: 'APPOINTMENT', appointment: { on: day('2026-11-20') } }),
      'common.appointment',
      { state: 'TODO', done: { appointment: day('2026-11-20') } },
    ],
    [
      'papers',
      aStep('PUMA', { state: 'MISSING_DOCS', dueAt: day('2026-11-27') }),
      'common.letter',
      { state: 'SUBMITTED' },
    ],
    [
      'a request for a home',
      granted('SOCIAL_HOUSING_REQUEST', '2026-11-29'),
      'SOCIAL_HOUSING_REQUEST.renew',
      { periods: [{ until: day('2026-11-29') }, { from: day('2026-11-20'), until: day('2027-11-20') }] },
    ],
    [
      'an insurance',
      granted('HOME_INSURANCE', '2026-11-29', { done: { proveAtKeys: today } }),
      'HOME_INSURANCE.renew',
      { periods: [{ until: day('2026-11-29') }, { from: day('2026-11-20'), until: day('2027-11-29') }] },
    ],
  ])('%s', (_, step, rule, expected) => {
    const household = having(step);
    const done = once(household, { kind: 'done', deadline: due(household, rule), on: day('2026-11-20') });
    expect(done.steps[0]).toMatchObject(expected);
  });

  test('told on 1 December, « renouvelée le 27 » runs until 27 November (scenario 5)', () => {
    const household = having(granted('SOCIAL_HOUSING_REQUEST', '2026-11-29'));
    const on = day('2026-12-01');
    expect(deadlinesOf(household, on)).toMatchObject([{ phase: 'overdue' }]);
    const happening: Happening = {
      kind: 'done',
      deadline: due(household, 'SOCIAL_HOUSING_REQUEST.renew', on),
      on: day('2026-11-27'),
    };
    expect(deadlinesOf(recordedOn(on, household, happening).household, on)).toMatchObject([
      { dueAt: '2027-11-27', phase: 'tooEarly' },
    ]);
  });

  test('an insurance proved a year too late runs from that day', () => {
    const household = having(granted('HOME_INSURANCE', '2025-06-01', { done: { proveAtKeys: today } }));
    const done = once(household, { kind: 'done', deadline: due(household, 'HOME_INSURANCE.renew'), on: today });
    expect(done.steps[0]?.periods.at(-1)).toEqual({ from: today, until: '2027-11-23' });
  });

  test('a support contract is signed with its terms, not by a tick', () => {
    const household = having(aStep('SUPPORT_CONTRACT'));
    const tick: Happening = { kind: 'done', deadline: due(household, 'SUPPORT_CONTRACT.sign'), on: today };
    expect(objectionTo(household, tick)).toEqual({ kind: 'contract', reason: 'notSigned' });
  });

  test('done twice, it is gone', () => {
    const household = having(granted('SOCIAL_HOUSING_REQUEST', '2026-11-29'));
    const happening: Happening = { kind: 'done', deadline: due(household, 'SOCIAL_HOUSING_REQUEST.renew'), on: today };
    expect(objectionTo(once(household, happening), happening)).toEqual({ kind: 'goneDeadline' });
  });

  test('a chased office is chased again', () => {
    const household = having(aStep('HOUSING_POSITIONING', { state: 'SUBMITTED' }));
    const done = once(household, { kind: 'done', deadline: due(household, 'HOUSING_POSITIONING.news'), on: today });
    expect(deadlinesOf(done, today)).toMatchObject([{ rule: 'HOUSING_POSITIONING.news', dueAt: '2026-12-03' }]);
  });
});

describe('what cannot be recorded', () => {
  const household = having(granted('CSS_RENEWAL', '2027-02-28'));

  test.each<[Happening, Objection]>([
    [
      moved('JOB', { kind: 'granted', on: today, from: day('2026-12-01'), until: day('2026-11-30') }),
      { kind: 'endBeforeStart', start: day('2026-12-01'), end: day('2026-11-30') },
    ],
    [
      moved('PUMA', { kind: 'missingDocs', on: today, before: day('2026-11-20') }),
      { kind: 'endBeforeStart', start: today, end: day('2026-11-20') },
    ],
    [
      moved('CSS_RENEWAL', { kind: 'submitted', on: day('1999-12-31') }),
      { kind: 'impossibleDay', day: day('1999-12-31') },
    ],
    [
      moved('CSS_RENEWAL', { kind: 'granted', on: today, until: day('2062-02-28') }),
      { kind: 'impossibleDay', day: day('2062-02-28') },
    ],
    [moved('CSS_RENEWAL', { kind: 'submitted', on: addDays(today, 1) }), { kind: 'notYet', day: day('2026-11-24') }],
    [moved('CSS_RENEWAL', { kind: 'granted', on: addDays(today, 1) }), { kind: 'notYet', day: day('2026-11-24') }],
    [moved('APPEAL', { kind: 'notified', on: addDays(today, 1) }), { kind: 'notYet', day: day('2026-11-24') }],
    [
      moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'AWARDED', on: addDays(today, 1) }),
      { kind: 'notYet', day: day('2026-11-24') },
    ],
    [
      { kind: 'done', deadline: 'AG-26-009/CSS_RENEWAL/ask/2026-12-28', on: addDays(today, 1) },
      { kind: 'notYet', day: day('2026-11-24') },
    ],
    [
      { kind: 'movedIn', on: addDays(today, 1) },
      { kind: 'notYet', day: day('2026-11-24') },
    ],
    [
      { kind: 'rsa', onRsa: 'NON', on: addDays(today, 1) },
      { kind: 'notYet', day: day('2026-11-24') },
    ],
    [{ kind: 'noted', text: 'vu', isPrivate: false, step: 'AG-26-009/JOB' }, { kind: 'unknownStep' }],
    [{ kind: 'done', deadline: 'AG-26-009/CSS_RENEWAL/ask/2025-12-28', on: today }, { kind: 'goneDeadline' }],
  ])('%j', (happening, objection) => {
    expect(objectionTo(household, happening)).toEqual(objection);
  });

  test.each(['EXITED', 'ANONYMISED'] as const)('anything of a household that is %s', (status) => {
    expect(objectionTo({ ...household, status }, { kind: 'noted', text: 'vu', isPrivate: false })).toEqual({
      kind: 'left',
    });
  });

  test('what may lie ahead is recorded', () => {
    expect(objectionTo(household, moved('PUMA', { kind: 'appointment', on: day('2027-01-05') }))).toBeUndefined();
    expect(
      objectionTo(
        household,
        moved('JOB', { kind: 'granted', on: today, from: day('2027-01-05'), until: day('2027-06-30') }),
      ),
    ).toBeUndefined();
    expect(
      objectionTo(household, moved('RESIDENCE_PERMIT_FIRST', { kind: 'granted', on: today, until: day('2036-11-22') })),
    ).toBeUndefined();
  });
});

describe('what deserves a word', () => {
  const card = granted('RESIDENCE_PERMIT_RENEWAL', '2027-03-23');
  const filed = (on: string) => moved('RESIDENCE_PERMIT_RENEWAL', { kind: 'submitted', on: day(on) });

  test.each<[string, Household, Happening, readonly object[]]>([
    [
      'granted, never filed',
      having(aStep('FUHL_ACCESS')),
      moved('FUHL_ACCESS', { kind: 'granted', on: today }),
      [{ kind: 'neverSubmitted' }],
    ],
    [
      'granted, filed',
      having(aStep('FUHL_ACCESS', { state: 'SUBMITTED' })),
      moved('FUHL_ACCESS', { kind: 'granted', on: today }),
      [],
    ],
    ['a job, which is not asked for', having(), moved('JOB', { kind: 'granted', on: today }), []],
    [
      'a right that renews itself',
      aHousehold({ onRsa: 'OUI' }),
      moved('CSS_RENEWAL', { kind: 'granted', on: today, until: day('2027-11-22') }),
      [],
    ],
    ['filed before the window', having(card), filed('2026-11-22'), [{ kind: 'tooEarly', opensAt: '2026-11-23' }]],
    ['filed in the window', having(card), filed('2026-11-23'), []],
    ['filed on its last day', having(granted('RESIDENCE_PERMIT_RENEWAL', '2027-01-22')), filed('2026-11-23'), []],
    [
      'filed the day after',
      having(granted('RESIDENCE_PERMIT_RENEWAL', '2027-01-21')),
      filed('2026-11-23'),
      [{ kind: 'tooLate', dueAt: '2026-11-22' }],
    ],
    ['refused, no date', having(), moved('RSA_OPENING', { kind: 'refused', on: today }), [{ kind: 'appealToDate' }]],
    [
      'refused, the day of the letter',
      having(),
      moved('RSA_OPENING', { kind: 'refused', on: today, notifiedOn: today }),
      [],
    ],
    [
      'refused by act unknown',
      having(),
      moved('RESIDENCE_PERMIT_FIRST', { kind: 'refused', on: today, notifiedOn: today }),
      [{ kind: 'appealToDate' }],
    ],
    [
      'refused by act unknown, until a day',
      having(),
      moved('RESIDENCE_PERMIT_FIRST', { kind: 'refused', on: today, before: day('2026-12-20') }),
      [],
    ],
    ['refused by a landlord', having(), moved('HOUSING_POSITIONING', { kind: 'refused', on: today }), []],
  ])('%s', (_, household, happening, remarks) => {
    expect(recordedOn(today, household, happening).remarks).toEqual(remarks);
  });
});

describe('the rest of what happens', () => {
  test('who follows a step, without a day of its own moving', () => {
    const step = granted('CSS_RENEWAL', '2027-02-28');
    const household = once(having(step), { kind: 'followedBy', step: { code: 'CSS_RENEWAL' }, by: 'FAMILLE' });
    expect(household.steps).toEqual([{ ...step, followedBy: 'FAMILLE' }]);
  });

  test('another referent, which is no news of the family', () => {
    const household = once(aHousehold({ lastContactAt: day('2026-10-01') }), { kind: 'assigned', to: 'karim' });
    expect(household).toMatchObject({ referentId: 'karim', lastContactAt: '2026-10-01' });
    expect(household.history.at(-1)).toMatchObject({ fields: ['referentId'], write: 'w-2026-11-23' });
  });

  test('a note, never longer than what is shown', () => {
    const household = once(aHousehold(), { kind: 'noted', text: `  ${'é'.repeat(600)}`, isPrivate: true });
    expect(household.notes[0]?.text).toHaveLength(LONGEST_NOTE);
    expect(household).toMatchObject({ lastContactAt: today, notes: [{ isPrivate: true, by: said(today).by }] });
  });

  test('every write leaves one trace, by the names of what it touched', () => {
    const household = having(granted('CSS_RENEWAL', '2027-02-28'), aStep('CIR'));
    const { history } = once(household, moved('CSS_RENEWAL', { kind: 'submitted', on: today }));
    expect(history).toEqual([
      { at: said(today).at, by: said(today).by, fields: ['steps.CSS_RENEWAL'], write: 'w-2026-11-23' },
    ]);
  });

  test('obstacles begin, are lifted, and come again; the diagnosis is made', () => {
    const found = (...present: readonly ('LANGUE' | 'MOBILITE' | 'GARDE')[]): Happening => ({
      kind: 'barriers',
      present,
    });
    const september = recordedOn(
      day('2026-09-10'),
      having(aStep('BARRIERS_DIAGNOSIS')),
      found('LANGUE', 'GARDE'),
    ).household;
    const november = recordedOn(today, september, found('LANGUE', 'MOBILITE')).household;
    const later = recordedOn(day('2027-03-02'), november, found('GARDE')).household;
    expect(later.barriers).toEqual([
      { kind: 'LANGUE', since: '2026-09-10', liftedOn: '2027-03-02' },
      { kind: 'GARDE', since: '2026-09-10', liftedOn: '2026-11-23' },
      { kind: 'MOBILITE', since: '2026-11-23', liftedOn: '2027-03-02' },
      { kind: 'GARDE', since: '2027-03-02' },
    ]);
    expect(later.steps).toMatchObject([{ state: 'GRANTED', done: { first: '2026-10-01', again: '2027-03-01' } }]);
    expect(deadlinesOf(later, day('2027-03-02'))).toMatchObject([
      { rule: 'BARRIERS_DIAGNOSIS.again', dueAt: '2027-09-01' },
    ]);
  });

  test.each(['TODO', 'SUBMITTED', 'GRANTED'] as const)('a home: the shelter, %s, is over', (state) => {
    const household = having(aStep('ACCOMMODATION_END', { state, periods: [{ until: day('2026-12-30') }] }));
    const housed = once(household, { kind: 'movedIn', on: day('2026-11-20'), city: 'Portes-lès-Valence' });
    expect(housed).toMatchObject({ movedInOn: '2026-11-20', city: 'Portes-lès-Valence' });
    expect(stepOf(housed, 'ACCOMMODATION_END').state).toBe('NOT_APPLICABLE');
  });
});
