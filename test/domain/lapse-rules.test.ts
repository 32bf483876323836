import { catalogue, type RuleId, ruleKey, type StepCode, stepCodes } from '../../src/domain/catalogue';
import { criticalSteps, undatedSteps } from '../../src/domain/critical-steps';
import { addDays, type Day, type Instant, type Month, theDay } from '../../src/domain/day';
import { type Deadline, deadlinesOf } from '../../src/domain/deadlines';
import { happen } from '../../src/domain/happen';
import type { Happening, Move } from '../../src/domain/happening';
import type { Household, Member, Step } from '../../src/domain/household';
import { housingBenefitOf } from '../../src/domain/housing-benefit';
import { type LapseRule, lapseRules } from '../../src/domain/lapse-rules';
import { inChargeToday, leadWarnedFrom, mustHear } from '../../src/domain/tellers';
import type { Worker } from '../../src/domain/worker';
import { aHousehold, aMember, aStep, recordedOn, said, stepOf } from '../support/household';

const today = theDay('2026-11-23');
const day = theDay;

function until(end: string, known: Partial<Step> = {}): Partial<Step> {
  return { state: 'GRANTED', periods: [{ until: day(end) }], ...known };
}

function having(...steps: readonly Step[]): Household {
  return aHousehold({ steps });
}

function due(rule: RuleId, household: Household, on: Day): Deadline | undefined {
  return deadlinesOf(household, on).find((deadline) => deadline.rule === rule);
}

/** « Lead warned » on a day, as the plan of reminders asks it. */
function isLeadWarned(deadline: Deadline | undefined, on: Day): boolean {
  return deadline !== undefined && on >= leadWarnedFrom(deadline);
}

function moved(code: StepCode, move: Move, member?: string): Happening {
  return { kind: 'moved', step: { code, ...(member ? { member } : {}) }, move };
}

/** The tasks that follow: code, and office where it is said. */
function follows(household: Household, ...happenings: readonly Happening[]): string[] {
  const before = new Set(household.steps.map(({ id }) => id));
  const told = recordedOn(today, household, ...happenings).household;
  return told.steps
    .filter(({ id }) => !before.has(id))
    .map(({ code, organisation }) => (organisation ? `${code} ${organisation}` : code));
}

describe('R1a: an API expires within 45 days and no newer period is recorded', () => {
  const end = day('2027-01-15');
  const api = aStep('RESIDENCE_API', until(end));

  test.each([
    [-46, 'tooEarly', false],
    [-45, 'open', false],
    [-8, 'open', false],
    [-7, 'lastCall', true],
    [0, 'lastCall', true],
    [1, 'overdue', true],
  ])('J%i: %s, lead %s', (days, phase, lead) => {
    const deadline = due('RESIDENCE_API.expire', having(api), addDays(end, days));
    expect(deadline).toMatchObject({ phase, severity: 'critical', consequence: 'workAndRightsStop' });
    expect(isLeadWarned(deadline, addDays(end, days))).toBe(lead);
  });

  test('silent once the new one is recorded, or the card', () => {
    const newer = recordedOn(
      today,
      having(api),
      moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-06-30') }),
    );
    expect(due('RESIDENCE_API.expire', newer.household, end)).toMatchObject({ dueAt: '2027-06-30', phase: 'tooEarly' });
    const carded = recordedOn(
      today,
      having(api),
      moved('RESIDENCE_PERMIT_FIRST', { kind: 'granted', on: today, until: day('2036-08-09') }),
    );
    expect(due('RESIDENCE_API.expire', { ...carded.household }, end)).toBeUndefined();
  });

  test('dealt with and no new end recorded, it still ends on that day; the new end alone closes it', () => {
    const household = having(api);
    const done = (so: Household, rule: RuleId, until?: Day): Happening => ({
      kind: 'done',
      deadline: due(rule, so, today)?.id ?? '',
      on: today,
      ...(until ? { until } : {}),
    });
    const asked = recordedOn(today, household, done(household, 'RESIDENCE_API.expire')).household;
    expect(due('RESIDENCE_API.expire', asked, end)).toBeUndefined();
    expect(due('RESIDENCE_API.decision', asked, end)).toMatchObject({ dueAt: end, severity: 'critical' });
    expect(happen(asked, done(asked, 'RESIDENCE_API.decision'), said(today))).toEqual({
      kind: 'objected',
      objection: { kind: 'noNewEnd' },
    });
    for (const [so, rule] of [
      [household, 'RESIDENCE_API.expire'],
      [asked, 'RESIDENCE_API.decision'],
    ] as const) {
      const renewed = recordedOn(today, so, done(so, rule, day('2027-06-30'))).household;
      expect(due('RESIDENCE_API.expire', renewed, end)).toMatchObject({ dueAt: '2027-06-30' });
      expect(due('RESIDENCE_API.decision', renewed, end)).toBeUndefined();
    }
  });

  test('one that was marked done, and no new end recorded, lacks its date', () => {
    const marked = having(aStep('RESIDENCE_API', until(end, { done: { expire: end } })));
    expect(undatedSteps(marked).map(({ code }) => code)).toEqual(['RESIDENCE_API']);
  });

  test.each(['CSS_RENEWAL', 'TRAVEL_DOCUMENT'] as const)('%s asked for again still ends on its day', (code) => {
    const filed = recordedOn(today, having(aStep(code, until(end))), moved(code, { kind: 'submitted', on: today }));
    expect(due(`${code}.decision`, filed.household, today)).toMatchObject({ dueAt: end });
  });
});

describe('R1b: a card at J-75 with no renewal submitted', () => {
  const end = day('2027-03-23');
  const card = aStep('RESIDENCE_PERMIT_RENEWAL', until(end));

  test.each([
    [-76, 'normal', false],
    [-75, 'critical', false],
    [-63, 'critical', false],
    [-62, 'critical', true],
  ])('J%i: %s, lead %s', (days, severity, lead) => {
    const deadline = due('RESIDENCE_PERMIT_RENEWAL.file', having(card), addDays(end, days));
    expect(deadline).toMatchObject({ severity, dueAt: addDays(end, -60), consequence: 'noApiOwed' });
    expect(isLeadWarned(deadline, addDays(end, days))).toBe(lead);
  });

  test('silent once it is submitted', () => {
    const filed = recordedOn(today, having(card), moved('RESIDENCE_PERMIT_RENEWAL', { kind: 'submitted', on: today }));
    expect(due('RESIDENCE_PERMIT_RENEWAL.file', filed.household, addDays(end, -62))).toBeUndefined();
  });
});

describe('R1c: a card between J-59 and its end, not submitted', () => {
  const end = day('2027-03-23');
  const card = aStep('RESIDENCE_PERMIT_RENEWAL', until(end));

  test.each([-59, -1, 0])('J%i: closed, « déposer quand même »', (days) => {
    const deadline = due('RESIDENCE_PERMIT_RENEWAL.file', having(card), addDays(end, days));
    expect(deadline).toMatchObject({ phase: 'closed', severity: 'critical', consequence: 'fileAnyway', endsAt: end });
  });

  test('silent before, and filed even late the rights run three months more', () => {
    expect(due('RESIDENCE_PERMIT_RENEWAL.file', having(card), addDays(end, -60))?.consequence).toBe('noApiOwed');
    const on = addDays(end, -20);
    const filed = recordedOn(on, having(card), moved('RESIDENCE_PERMIT_RENEWAL', { kind: 'submitted', on }));
    expect(filed.remarks).toEqual([{ kind: 'tooLate', dueAt: addDays(end, -60) }]);
    expect(deadlinesOf(filed.household, on)).toMatchObject([
      { rule: 'RESIDENCE_PERMIT_RENEWAL.maintained', dueAt: '2027-06-23', consequence: 'stayEnds' },
    ]);
  });
});

describe('R2: a new API or card is recorded', () => {
  const api = moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-05-22') }, 'm1');
  const job = aStep('JOB', until('2027-03-12', { member: 'm1' }));

  test.each<[string, Household, string[]]>([
    [
      'housed nowhere, without a job',
      having(),
      ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT FRANCE_TRAVAIL'],
    ],
    ['with a job', having(job), ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT EMPLOYEUR']],
    [
      'with a job that is over',
      having({ ...job, periods: [{ until: day('2026-10-31') }] }),
      ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT FRANCE_TRAVAIL'],
    ],
    [
      'whose partner has the job',
      having({ ...job, member: 'm2' }),
      ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT FRANCE_TRAVAIL'],
    ],
    [
      'housed',
      aHousehold({ movedInOn: day('2026-10-01') }),
      ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT FRANCE_TRAVAIL', 'SEND_DOCUMENT BAILLEUR'],
    ],
    [
      'whose lease is to come',
      aHousehold({ leaseStartsAt: day('2026-12-15') }),
      ['SEND_DOCUMENT CAF', 'SEND_DOCUMENT CPAM', 'SEND_DOCUMENT FRANCE_TRAVAIL'],
    ],
  ])('of one %s', (_, household, tasks) => {
    expect(follows(household, api).filter((task) => task.startsWith('SEND'))).toEqual(tasks);
  });

  test('each within a week, and the next expiry is counted', () => {
    const told = recordedOn(today, having(), api).household;
    const sends = deadlinesOf(told, today).filter(({ code }) => code === 'SEND_DOCUMENT');
    expect(sends.map(({ dueAt, severity, member }) => [dueAt, severity, member])).toEqual(
      sends.map(() => ['2026-11-30', 'normal', 'm1']),
    );
    expect(due('RESIDENCE_API.expire', told, today)).toMatchObject({ dueAt: '2027-05-22' });
  });

  test('silent without an end, for the same document, and while the same task is open', () => {
    expect(follows(having(), moved('RESIDENCE_API', { kind: 'granted', on: today }))).toEqual(['RESIDENCE_API']);
    const once = recordedOn(today, having(), api).household;
    expect(follows(once, api)).toEqual([]);
    expect(
      follows(once, moved('RESIDENCE_API', { kind: 'granted', on: today, until: day('2027-06-30') }, 'm1')),
    ).toEqual([]);
  });

  test.each<[string, Move, number]>([
    ['is told long after it came', { kind: 'granted', on: today, until: day('2027-01-15') }, 0],
    ['has just come', { kind: 'granted', on: today, until: day('2027-05-10') }, 3],
    [
      'came on a day that is said',
      { kind: 'granted', on: today, from: day('2026-11-02'), until: day('2027-05-01') },
      3,
    ],
    [
      'came on a day that is long past',
      { kind: 'granted', on: today, from: day('2026-10-02'), until: day('2027-04-01') },
      0,
    ],
  ])('an API held at the admission, of which the end alone was missing, that %s: %#', (_, move, count) => {
    const held = having(aStep('RESIDENCE_API', { state: 'GRANTED' }));
    expect(follows(held, moved('RESIDENCE_API', move))).toHaveLength(count);
  });

  test('what was sent is sent again with the next document', () => {
    let household = recordedOn(today, having(), api).household;
    for (const { id, code } of household.steps) {
      if (code !== 'SEND_DOCUMENT') continue;
      household = recordedOn(today, household, {
        kind: 'moved',
        step: { code, step: id },
        move: { kind: 'granted', on: today },
      }).household;
    }
    const on = day('2027-05-03');
    const next = recordedOn(
      on,
      household,
      moved('RESIDENCE_API', { kind: 'granted', on, until: day('2027-11-02') }, 'm1'),
    );
    expect(next.created.map(({ organisation, dueAt }) => [organisation, dueAt])).toEqual([
      ['CAF', '2027-05-10'],
      ['CPAM', '2027-05-10'],
      ['FRANCE_TRAVAIL', '2027-05-10'],
    ]);
  });
});

describe('R3: the quarterly declaration is not confirmed', () => {
  const household = {
    ...having(aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: day('2026-11-30') })),
    onRsa: 'OUI' as const,
  };

  test.each([
    ['2026-11-01', 'open'],
    ['2026-11-20', 'open'],
    ['2026-11-23', 'lastCall'],
    ['2026-11-30', 'lastCall'],
    ['2026-12-01', 'overdue'],
  ])('on %s it is %s', (on, phase) => {
    expect(due('RSA_QUARTERLY.confirm', household, day(on))).toMatchObject({
      phase,
      severity: 'critical',
      consequence: 'rsaStops',
    });
  });

  test('it is said about the 20th, the lead hears two days after the end, and the rent is watched', () => {
    const deadline = due('RSA_QUARTERLY.confirm', household, today);
    expect(deadline?.remindAt).toEqual(expect.arrayContaining(['2026-11-12', '2026-11-23', '2026-11-30']));
    expect([isLeadWarned(deadline, day('2026-12-01')), isLeadWarned(deadline, day('2026-12-02'))]).toEqual([
      false,
      true,
    ]);
    expect(rulesOf('R3').flatMap(({ watches }) => watches)).toEqual(['RSA_QUARTERLY.confirm', 'RENT_WATCH.check']);
  });

  test('silent once it is confirmed', () => {
    const confirmed = recordedOn(
      today,
      household,
      moved('RSA_QUARTERLY', { kind: 'stage', stage: 'CONFIRMED', on: today }),
    );
    expect(due('RSA_QUARTERLY.confirm', confirmed.household, day('2026-12-01'))).toMatchObject({
      dueAt: '2027-02-28',
      phase: 'tooEarly',
    });
  });
});

describe('R4: the household leaves the RSA', () => {
  const css = aStep('CSS_RENEWAL', until('2027-02-28'));
  const onRsa = aHousehold({ onRsa: 'OUI', steps: [css] });
  const left: Happening = { kind: 'rsa', onRsa: 'NON', on: day('2026-11-20') };

  test('the CSS that renewed itself is to be asked, and the offices are to be told', () => {
    expect(due('CSS_RENEWAL.ask', onRsa, today)).toMatchObject({ phase: 'automatic', remindAt: [] });
    const told = recordedOn(today, onRsa, left).household;
    expect(due('CSS_RENEWAL.ask', told, today)).toMatchObject({
      phase: 'open',
      dueAt: '2026-12-28',
      endsAt: '2027-02-28',
    });
    expect(due('INCOME_SWITCH.tell', told, today)).toMatchObject({
      dueAt: '2026-11-20',
      severity: 'critical',
      consequence: 'cssToAsk',
    });
  });

  test('left late, what is left of the right is said', () => {
    const on = day('2027-01-15');
    const told = recordedOn(on, onRsa, { ...left, on }).household;
    expect(due('CSS_RENEWAL.ask', told, on)).toMatchObject({ phase: 'closed', endsAt: '2027-02-28' });
  });

  test('a job that starts while the RSA runs is told on its first day', () => {
    const hired = moved('JOB', {
      kind: 'stage',
      stage: 'PERMANENT',
      on: today,
      from: day('2026-12-01'),
      until: day('2027-11-30'),
    });
    expect(follows(onRsa, hired)).toEqual(['JOB', 'INCOME_SWITCH']);
    expect(due('INCOME_SWITCH.tell', recordedOn(today, onRsa, hired).household, today)).toMatchObject({
      dueAt: '2026-12-01',
    });
  });

  test('silent when it had left already, while it is open, and for a job without RSA', () => {
    expect(follows(aHousehold({ onRsa: 'NON' }), left)).toEqual([]);
    expect(follows(aHousehold({ onRsa: 'OUI', steps: [aStep('INCOME_SWITCH')] }), left)).toEqual([]);
    expect(follows(aHousehold({ onRsa: 'NON' }), moved('JOB', { kind: 'granted', on: today }))).toEqual(['JOB']);
  });
});

describe('R5: a new address', () => {
  const movedIn: Happening = { kind: 'movedIn', on: day('2026-11-20') };
  const request = aStep('SOCIAL_HOUSING_REQUEST', until('2027-06-30'));

  test('is declared, the request for a home closed or kept, the domiciliation ended', () => {
    const housed = recordedOn(today, having(request, aStep('DOMICILIATION_END')), movedIn).household;
    expect(deadlinesOf(housed, today).map(({ rule, dueAt }) => [rule, dueAt])).toEqual(
      expect.arrayContaining([
        ['ADDRESS_CHANGE.declare', '2027-02-20'],
        ['SOCIAL_HOUSING_REQUEST.update', '2026-12-20'],
        ['DOMICILIATION_END.close', '2026-12-05'],
      ]),
    );
    expect(due('SOCIAL_HOUSING_REQUEST.renew', housed, today)).toMatchObject({ severity: 'critical' });
  });

  test('silent for the same day said twice, while the task is open, and without a request', () => {
    const housed = recordedOn(today, having(), movedIn).household;
    expect(follows(housed, movedIn)).toEqual([]);
    const declared = recordedOn(today, housed, moved('ADDRESS_CHANGE', { kind: 'granted', on: today })).household;
    expect(follows(declared, movedIn)).toEqual([]);
    expect(follows(declared, { ...movedIn, on: today })).toEqual(['ADDRESS_CHANGE']);
    expect(due('SOCIAL_HOUSING_REQUEST.update', housed, today)).toBeUndefined();
  });

  test('what the service promises in a home is opened once', () => {
    expect(follows(having(), movedIn)).toEqual([
      'ADDRESS_CHANGE',
      'RENT_WATCH',
      'LANDLORD_LIAISON',
      'TENANCY_CONDUCT',
      'DEPT_INSERTION_AID',
    ]);
    const closed = having(aStep('RENT_WATCH', { state: 'NOT_APPLICABLE' }));
    expect(follows(closed, movedIn)).not.toContain('RENT_WATCH');
  });
});

describe('R6: a lease starts early in a month', () => {
  test.each<[string, Parameters<typeof housingBenefitOf>[0], ReturnType<typeof housingBenefitOf>]>([
    ['on the last day', { startsAt: day('2026-11-30') }, { first: '2026-12' as Month, lost: [] }],
    [
      'on the first',
      { startsAt: day('2026-12-01') },
      { first: '2027-01' as Month, lost: ['2026-12' as Month], better: day('2026-11-30') },
    ],
    [
      'on the 15th',
      { startsAt: day('2026-12-15') },
      { first: '2027-01' as Month, lost: ['2026-12' as Month], better: day('2026-11-30') },
    ],
    ['on the 16th', { startsAt: day('2026-12-16') }, { first: '2027-01' as Month, lost: [] }],
    [
      'when the month before is over',
      { startsAt: day('2026-11-02') },
      { first: '2026-12' as Month, lost: ['2026-11' as Month] },
    ],
    [
      'after a month that ends on a Sunday',
      { startsAt: day('2027-03-01') },
      { first: '2027-04' as Month, lost: ['2027-03' as Month], better: day('2027-02-26') },
    ],
    [
      'from a place funded by the ALT',
      { startsAt: day('2026-12-01'), leavesAltPlace: true },
      { first: '2026-12' as Month, lost: [] },
    ],
    [
      'asked for two months late',
      { startsAt: day('2026-11-30'), askedOn: day('2027-02-03') },
      { first: '2027-02' as Month, lost: ['2026-12', '2027-01'] as Month[] },
    ],
  ])('%s', (_, lease, benefit) => {
    expect(housingBenefitOf(lease, today)).toEqual(benefit);
  });

  test('the request that saves the months has its own last day', () => {
    const household = { ...having(aStep('HOUSING_BENEFIT')), leaseStartsAt: day('2026-11-30') };
    expect(due('HOUSING_BENEFIT.ask', household, today)).toMatchObject({
      dueAt: '2026-12-31',
      consequence: 'housingBenefitMonthsLost',
    });
  });
});

describe('R7: a home is awarded', () => {
  const awarded = moved('HOUSING_POSITIONING', {
    kind: 'stage',
    stage: 'AWARDED',
    on: today,
    before: day('2026-12-04'),
  });
  const bundle = ['HOME_INSURANCE', 'METERS', 'HOUSING_BENEFIT', 'CAF_EQUIPMENT_LOAN'];
  const positioned = (organisation: Step['organisation']) =>
    having(
      aStep('HOUSING_POSITIONING', {
        state: 'SUBMITTED',
        stage: 'POSITIONED',
        ...(organisation ? { organisation } : {}),
      }),
    );

  test.each<[string, Household, string[]]>([
    ['by a social landlord', positioned('BAILLEUR'), ['FUHL_ACCESS', ...bundle]],
    ['by nobody that was said', positioned(undefined), ['FUHL_ACCESS', ...bundle]],
    ['by a private owner', positioned('PROPRIETAIRE'), ['GUARANTEE ACTION_LOGEMENT', ...bundle]],
  ])('%s', (_, household, tasks) => {
    expect(follows(household, awarded)).toEqual(tasks);
  });

  test('the offer is to be answered by its date, and silence refuses it', () => {
    const told = recordedOn(today, positioned('BAILLEUR'), awarded).household;
    expect(due('HOUSING_POSITIONING.offer', told, today)).toMatchObject({
      dueAt: '2026-12-04',
      severity: 'critical',
      consequence: 'offerRefusedBySilence',
    });
  });

  test('without its date, the offer is a step to look at', () => {
    const undated = recordedOn(
      today,
      positioned('BAILLEUR'),
      moved('HOUSING_POSITIONING', { kind: 'notified', on: today }),
    ).household;
    expect(undatedSteps(undated).map(({ code }) => code)).toEqual(['HOUSING_POSITIONING']);
  });

  test('once the lease is dated, each task has its day before the keys', () => {
    const lease = moved('LEASE', { kind: 'granted', on: today, from: day('2026-12-21') });
    const leased = recordedOn(today, positioned('BAILLEUR'), awarded, lease).household;
    expect(deadlinesOf(leased, today).map(({ rule, dueAt }) => [rule, dueAt])).toEqual(
      expect.arrayContaining([
        ['FUHL_ACCESS.ask', '2026-12-21'],
        ['HOME_INSURANCE.proveAtKeys', '2026-12-21'],
        ['METERS.open', '2026-12-21'],
        ['HOUSING_BENEFIT.ask', '2027-01-31'],
      ]),
    );
  });

  test('a lease whose offer nobody recorded opens the same, once', () => {
    const lease = moved('LEASE', { kind: 'granted', on: today, from: day('2026-12-21') });
    const searching = having(aStep('HOUSING_POSITIONING'), aStep('LEASE'));
    expect(follows(searching, lease)).toEqual(['FUHL_ACCESS', ...bundle]);
    expect(follows(recordedOn(today, searching, lease).household, lease)).toEqual([]);
    const told = recordedOn(today, positioned('BAILLEUR'), awarded, moved('METERS', { kind: 'granted', on: today }));
    expect(follows(told.household, lease)).toEqual(['LEASE']);
  });

  test('an award that is said after the fact opens the same; a second one, or a visit, opens nothing', () => {
    expect(follows(positioned('BAILLEUR'), moved('HOUSING_POSITIONING', { kind: 'granted', on: today }))).toEqual([
      'FUHL_ACCESS',
      ...bundle,
    ]);
    expect(
      follows(positioned('BAILLEUR'), moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'VISITED', on: today })),
    ).toEqual([]);
    const told = recordedOn(
      today,
      positioned('BAILLEUR'),
      awarded,
      moved('METERS', { kind: 'granted', on: today }),
    ).household;
    expect(follows(told, awarded)).toEqual([]);
    expect(follows(told, moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'ACCEPTED', on: today }))).toEqual([]);
  });
});

describe('R8: the accommodation ends within 30 days, without a solution', () => {
  const end = day('2026-12-30');
  const sheltered = having(aStep('ACCOMMODATION_END', { variant: 'THREE_MONTH_LIMIT', periods: [{ until: end }] }));

  test.each([
    [-31, false],
    [-30, true],
    [0, true],
  ])('J%i: lead %s', (days, lead) => {
    const on = addDays(end, days);
    const deadline = due('ACCOMMODATION_END.leave', sheltered, on);
    expect(deadline).toMatchObject({ severity: 'critical', consequence: 'placeLost' });
    expect(isLeadWarned(deadline, on)).toBe(lead);
  });

  test('the extension is to be asked of the OFII 30 days before', () => {
    expect(due('ACCOMMODATION_END.askExtension', sheltered, today)).toMatchObject({ dueAt: '2026-11-30' });
  });

  test('silent once the family has a home', () => {
    const housed = recordedOn(today, sheltered, { kind: 'movedIn', on: today }).household;
    expect(deadlinesOf(housed, end).filter(({ code }) => code === 'ACCOMMODATION_END')).toEqual([]);
  });
});

describe('R9: the orientation of the RSA is notified', () => {
  test('the contract is to be signed within a month', () => {
    const told = recordedOn(
      today,
      having(),
      moved('RSA_ENGAGEMENT_CONTRACT', { kind: 'notified', on: day('2026-11-20') }),
    ).household;
    expect(due('RSA_ENGAGEMENT_CONTRACT.sign', told, today)).toMatchObject({ dueAt: '2026-12-20' });
  });

  test('silent before it is notified, and once it is signed', () => {
    expect(due('RSA_ENGAGEMENT_CONTRACT.sign', having(aStep('RSA_ENGAGEMENT_CONTRACT')), today)).toBeUndefined();
    const oriented = having(aStep('RSA_ENGAGEMENT_CONTRACT', { state: 'IN_REVIEW', notifiedOn: day('2026-11-20') }));
    const signed = recordedOn(
      today,
      oriented,
      moved('RSA_ENGAGEMENT_CONTRACT', { kind: 'stage', stage: 'SIGNED', on: today }),
    );
    expect(due('RSA_ENGAGEMENT_CONTRACT.sign', signed.household, today)).toBeUndefined();
  });
});

describe('R10: a member turns eighteen', () => {
  const child = (id: string, birth: string, known: Partial<Member> = {}): Member =>
    aMember(id, { relation: 'ENFANT', firstName: 'Omid', birth: birth as Month, isAdult: false, ...known });
  const note: Happening = { kind: 'noted', text: 'vu', isPrivate: false };
  const family = (...children: readonly Member[]) =>
    aHousehold({
      adults: 1,
      children: children.length,
      members: [aMember('m1'), ...children],
      steps: [aStep('RESIDENCE_PERMIT_AT_18')],
    });

  test('rights of their own, within a month, and the CAF is to be told', () => {
    const told = recordedOn(today, family(child('m2', '2008-11')), note);
    expect(told.created.map(({ code, member, organisation, dueAt }) => [code, member, organisation, dueAt])).toEqual([
      ['PUMA', 'm2', undefined, '2026-12-23'],
      ['CSS_RENEWAL', 'm2', undefined, '2026-12-23'],
      ['MISSION_LOCALE', 'm2', 'MISSION_LOCALE', '2026-12-23'],
      ['FAMILY_EVENT', 'm2', 'CAF', undefined],
    ]);
    expect(told.household).toMatchObject({ adults: 2, children: 0 });
    expect(due('FAMILY_EVENT.tell', told.household, today)).toMatchObject({ dueAt: '2026-11-30' });
  });

  test('silent the month before, the year after, for a grown-up, and a second time', () => {
    expect(
      follows(family(child('m2', '2008-12', { isAdult: false })), note).filter(
        (code) => code !== 'RESIDENCE_PERMIT_AT_18',
      ),
    ).toEqual([]);
    expect(follows(family(child('m2', '2007-11')), note)).toEqual([]);
    expect(follows(family(child('m2', '2008-11', { relation: 'CONJOINT', isAdult: true })), note)).toEqual([]);
    const told = recordedOn(today, family(child('m2', '2008-11')), note).household;
    expect(follows(told, note)).toEqual([]);
  });

  test('from fifteen on, each child has a permit to ask for, of the right case', () => {
    const members: Happening = {
      kind: 'members',
      members: [child('', '2009-03'), child('', '2011-11'), child('', '2011-12')],
    };
    const alone = aHousehold({
      adults: 1,
      children: 3,
      members: [aMember('m1')],
      steps: [aStep('RESIDENCE_PERMIT_AT_18')],
    });
    const permits = (household: Household) =>
      recordedOn(today, household, members).household.steps.map(({ id, member, variant }) => [id, member, variant]);
    expect(permits(alone)).toEqual([
      ['AG-26-009/RESIDENCE_PERMIT_AT_18', 'AG-26-009/m2', 'CHILD_OF_REFUGEE'],
      ['AG-26-009/RESIDENCE_PERMIT_AT_18/2', 'AG-26-009/m3', 'CHILD_OF_REFUGEE'],
    ]);
    expect(permits({ ...alone, protection: 'SUBSIDIAIRE' }).map(([, , variant]) => variant)).toEqual([
      'CHILD_OF_OTHER',
      'CHILD_OF_OTHER',
    ]);
  });

  test.each([
    ['REFUGIE', 'RESIDENCE_PERMIT_AT_18.fileBefore19', '2028-02-29'],
    ['SUBSIDIAIRE', 'RESIDENCE_PERMIT_AT_18.fileAt18', '2027-05-01'],
  ] as const)('the permit of a child of %s: %s', (protection, rule, dueAt) => {
    const told = recordedOn(today, { ...family(child('m2', '2009-03')), protection }, note).household;
    expect(due(rule, told, today)).toMatchObject({
      dueAt,
      member: 'm2',
      severity: 'critical',
      consequence: 'noPermitAsAdult',
    });
  });
});

describe('R11: the age limit of a family reunification', () => {
  const limit = day('2027-05-31');

  test('is said six months before, and the three months of a grant', () => {
    const ordinary = due(
      'FAMILY_REUNIFICATION.ageLimit',
      having(aStep('FAMILY_REUNIFICATION', { dueAt: limit })),
      today,
    );
    expect(ordinary).toMatchObject({ dueAt: limit, consequence: 'reunificationImpossible' });
    expect(ordinary?.remindAt).toContain('2026-11-30');
    const aged = having(aStep('FAMILY_REUNIFICATION', { variant: 'AGED_DURING_PROCEDURE' }));
    expect(due('FAMILY_REUNIFICATION.freezeAge', { ...aged, recognisedAt: day('2026-10-05') }, today)).toMatchObject({
      dueAt: '2027-01-05',
      severity: 'critical',
    });
  });

  test('silent once the visa is asked for', () => {
    const asked = recordedOn(
      today,
      having(aStep('FAMILY_REUNIFICATION', { dueAt: limit })),
      moved('FAMILY_REUNIFICATION', { kind: 'stage', stage: 'VISA_ASKED', on: today }),
    );
    expect(due('FAMILY_REUNIFICATION.ageLimit', asked.household, today)).toBeUndefined();
  });
});

describe('R12: an exchange of licence is wanted and the first API is known', () => {
  const wanted = aStep('DRIVING_LICENCE_EXCHANGE', { member: 'm1' });
  const api = moved(
    'RESIDENCE_API',
    { kind: 'granted', on: day('2026-01-05'), from: day('2026-01-05'), until: day('2026-07-04') },
    'm1',
  );

  test('a year from it, critical in the last 60 days', () => {
    const told = recordedOn(today, { ...having(wanted), members: [aMember('m1')] }, api).household;
    expect(due('DRIVING_LICENCE_EXCHANGE.ask', told, day('2026-11-05'))).toMatchObject({
      dueAt: '2027-01-05',
      severity: 'normal',
    });
    expect(due('DRIVING_LICENCE_EXCHANGE.ask', told, day('2026-11-06'))).toMatchObject({
      severity: 'critical',
      consequence: 'licenceLost',
    });
  });

  test('silent when it is not wanted, while the API is unknown, and once it is asked for', () => {
    const none = recordedOn(today, aHousehold({ members: [aMember('m1')] }), api).household;
    expect(due('DRIVING_LICENCE_EXCHANGE.ask', none, today)).toBeUndefined();
    expect(due('DRIVING_LICENCE_EXCHANGE.ask', having(wanted), today)).toBeUndefined();
    const household = { ...having(wanted), members: [aMember('m1', { firstApiAt: day('2026-01-05') })] };
    const asked = recordedOn(
      today,
      household,
      moved('DRIVING_LICENCE_EXCHANGE', { kind: 'submitted', on: today }, 'm1'),
    ).household;
    expect(due('DRIVING_LICENCE_EXCHANGE.ask', asked, today)).toBeUndefined();
  });
});

describe('R13: no contact', () => {
  const last = day('2026-10-01');
  const household = { ...having(aStep('CONTACT')), lastContactAt: last };

  test.each([
    [37, 'tooEarly', false],
    [45, 'lastCall', false],
    [46, 'overdue', false],
    [89, 'overdue', false],
    [90, 'overdue', true],
  ])('after %i days: %s, lead %s', (days, phase, lead) => {
    const deadline = due('CONTACT.nudge', household, addDays(last, days));
    expect(deadline).toMatchObject({ phase, severity: 'normal', dueAt: '2026-11-15' });
    expect(isLeadWarned(deadline, addDays(last, days))).toBe(lead);
  });

  test('it is said on the 45th and on the 90th day', () => {
    expect(due('CONTACT.nudge', household, today)?.remindAt).toEqual(
      expect.arrayContaining(['2026-11-13', '2026-12-30']),
    );
  });

  test('silent after any news of the family, and while the support is suspended', () => {
    const heard = recordedOn(today, household, { kind: 'noted', text: 'au téléphone', isPrivate: false }).household;
    expect(due('CONTACT.nudge', heard, today)).toMatchObject({ dueAt: '2027-01-07', phase: 'tooEarly' });
    const id = due('CONTACT.nudge', household, today)?.id ?? '';
    const done = recordedOn(today, household, { kind: 'done', deadline: id, on: today }).household;
    expect(due('CONTACT.nudge', done, today)).toMatchObject({ dueAt: '2027-01-07' });
    expect(due('CONTACT.nudge', { ...household, status: 'SUSPENDED' }, today)).toBeUndefined();
    const given = recordedOn(today, household, { kind: 'assigned', to: 'karim' }).household;
    expect(due('CONTACT.nudge', given, today)).toMatchObject({ dueAt: '2026-11-15' });
  });
});

describe('R14: a refusal is recorded', () => {
  const refused = (code: StepCode, known: Partial<Extract<Move, { kind: 'refused' }>> = {}): Happening =>
    moved(code, { kind: 'refused', on: today, ...known });
  const notifiedOn = day('2026-11-18');

  test.each<[StepCode, Partial<Extract<Move, { kind: 'refused' }>>, RuleId, string, string]>([
    ['FAMILY_REUNIFICATION', { notifiedOn }, 'APPEAL.visa', '2026-12-18', 'FRANCE_VISAS'],
    ['RSA_OPENING', { notifiedOn }, 'APPEAL.socialRight', '2027-01-18', 'DEPARTEMENT'],
    ['CSS_RENEWAL', { notifiedOn }, 'APPEAL.socialRight', '2027-01-18', 'CPAM'],
    ['HOUSING_BENEFIT', { notifiedOn }, 'APPEAL.socialRight', '2027-01-18', 'CAF'],
    ['RESIDENCE_PERMIT_FIRST', { act: 'OQTF', notifiedOn }, 'APPEAL.oqtf', '2026-12-18', 'TRIBUNAL'],
    ['RESIDENCE_PERMIT_FIRST', { notifiedOn, before: day('2026-12-20') }, 'APPEAL.letter', '2026-12-20', 'PREFECTURE'],
    ['RSA_OPENING', { before: day('2026-12-20') }, 'APPEAL.letter', '2026-12-20', 'DEPARTEMENT'],
  ])('of %s with %j: %s on %s', (code, known, rule, dueAt, organisation) => {
    const told = recordedOn(today, having(), refused(code, known));
    expect(due(rule, told.household, today)).toMatchObject({ dueAt, severity: 'critical', consequence: 'appealLost' });
    expect(stepOf(told.household, 'APPEAL').organisation).toBe(organisation);
    expect(told.remarks).toEqual([]);
  });

  test('without the date of the decision nothing is supposed: it is asked for', () => {
    const told = recordedOn(today, having(), refused('RSA_OPENING'));
    expect(deadlinesOf(told.household, today).filter(({ code }) => code === 'APPEAL')).toEqual([]);
    expect(told.remarks).toEqual([{ kind: 'appealToDate' }]);
    expect(criticalSteps(told.household, today).map(({ code }) => code)).toEqual(['APPEAL']);
    const dated = recordedOn(today, told.household, refused('RSA_OPENING', { notifiedOn })).household;
    expect(dated.steps.filter(({ code }) => code === 'APPEAL')).toMatchObject([{ notifiedOn }]);
  });

  test('the same decision is one appeal; another is another', () => {
    const once = recordedOn(today, having(), refused('RSA_OPENING', { notifiedOn })).household;
    expect(follows(once, refused('RSA_OPENING', { notifiedOn }))).toEqual([]);
    expect(follows(once, refused('RSA_OPENING', { notifiedOn: today }))).toEqual(['APPEAL DEPARTEMENT']);
  });

  test('silent where a refusal is no decision to appeal against', () => {
    expect(follows(having(), refused('HOUSING_POSITIONING'))).toEqual(['HOUSING_POSITIONING']);
    expect(follows(having(), refused('JOB'))).toEqual(['JOB']);
  });

  test('« en recours » files the appeal that was to be filed', () => {
    const before = recordedOn(today, having(), refused('FAMILY_REUNIFICATION', { notifiedOn })).household;
    const appealed = recordedOn(
      today,
      before,
      moved('FAMILY_REUNIFICATION', { kind: 'stage', stage: 'BEFORE_CRRV', on: today }),
    ).household;
    expect(stepOf(appealed, 'APPEAL')).toMatchObject({ state: 'SUBMITTED', submittedOn: today });
    expect(due('APPEAL.visa', appealed, today)).toBeUndefined();
  });
});

describe('R15: the end of the contract', () => {
  const startsAt = day('2026-01-15');
  const periods = [{ start: startsAt, end: day('2027-01-14'), kind: 'initial', months: 12, decidedBy: 'c' }] as const;
  const household = {
    ...having(aStep('SUPPORT_CONTRACT', { state: 'GRANTED', done: { firstReview: day('2026-04-15') } })),
    contract: { signedAt: startsAt, startsAt, periods },
  };

  test('its review three months before, its decision one month before, the lead a week before that', () => {
    const review = due('SUPPORT_CONTRACT.termReview', household, today);
    expect(review).toMatchObject({ dueAt: '2026-10-14', phase: 'overdue', kind: 'REVIEW' });
    const decision = due('SUPPORT_CONTRACT.decision', household, today);
    expect(decision).toMatchObject({ dueAt: '2026-12-14', leadFrom: '2026-12-07', consequence: 'supportEnds' });
  });

  test('silent once they are done', () => {
    const ids = deadlinesOf(household, today).map(({ id }) => id);
    const done = ids.reduce(
      (so, deadline) => recordedOn(today, so, { kind: 'done', deadline, on: today }).household,
      household as Household,
    );
    expect(deadlinesOf(done, today)).toEqual([]);
  });
});

describe('R16: the worker is absent', () => {
  const worker = (_id: string, known: Partial<Worker> = {}): Worker => ({
    _id,
    v: 0,
    displayName: _id,
    role: 'TRAVAILLEUR_SOCIAL',
    absences: [],
    addedAt: '2026-01-01T08:00:00.000Z' as Instant,
    ...known,
  });
  const away = { from: day('2026-12-07'), to: day('2026-12-18') };
  const claire = worker('claire', { absences: [{ ...away, coverId: 'karim' }] });
  const nadia = worker('nadia', { role: 'CHEF_SERVICE' });
  const household = { referentId: 'claire' };
  const during = day('2026-12-09');
  const critical = { dueAt: day('2026-12-15'), severity: 'critical' } as const;
  const names = (people: readonly Worker[]) => people.map(({ _id }) => _id);

  test.each<[string, readonly Worker[], Day, string[]]>([
    ['there', [claire, worker('karim'), nadia], day('2026-12-06'), ['claire']],
    ['away, covered', [claire, worker('karim'), nadia], day('2026-12-07'), ['karim']],
    ['away until the last day', [claire, worker('karim'), nadia], day('2026-12-18'), ['karim']],
    ['back', [claire, worker('karim'), nadia], day('2026-12-19'), ['claire']],
    ['away, not covered', [worker('claire', { absences: [away] }), worker('karim'), nadia], during, ['nadia']],
    ['away, the cover too', [claire, worker('karim', { absences: [away] }), nadia], during, ['nadia']],
    ['gone', [worker('karim'), nadia], during, ['nadia']],
    [
      'away, and every lead',
      [worker('claire', { absences: [away] }), { ...nadia, absences: [away] }],
      during,
      ['nadia'],
    ],
  ])('%s', (_, team, on, expected) => {
    expect(names(inChargeToday(household, team, on))).toEqual(expected);
  });

  test('what stops before the return goes to the cover, to the lead without one; the rest waits', () => {
    const covered = [claire, worker('karim'), nadia];
    const alone = [worker('claire', { absences: [away] }), nadia];
    const later = { ...critical, dueAt: day('2026-12-21') };
    expect(names(mustHear(critical, household, covered, during))).toEqual(['karim']);
    expect(names(mustHear(critical, household, alone, during))).toEqual(['nadia']);
    expect(names(mustHear({ ...critical, dueAt: away.to }, household, alone, during))).toEqual(['nadia']);
    expect(names(mustHear(later, household, alone, during))).toEqual(['claire']);
    expect(names(mustHear({ ...critical, severity: 'normal' }, household, alone, during))).toEqual(['claire']);
  });

  test.each([
    [{ dueAt: day('2026-11-21'), severity: 'critical' }, '2026-11-23'],
    [{ dueAt: day('2026-11-21'), severity: 'normal' }, '2026-11-28'],
    [{ dueAt: day('2026-11-21'), severity: 'critical', leadFrom: day('2026-11-14') }, '2026-11-13'],
  ] as const)('the lead hears of %j from %s on', (deadline, from) => {
    const team = [worker('claire'), nadia];
    expect(names(mustHear(deadline, household, team, addDays(day(from), -1)))).toEqual(['claire']);
    expect(names(mustHear(deadline, household, team, day(from)))).toEqual(['claire', 'nadia']);
  });
});

function rulesOf(key: string): readonly LapseRule[] {
  return lapseRules.filter((rule) => rule.key === key);
}

describe('the table', () => {
  test('holds every rule', () => {
    const keys = ['R1a', 'R1b', 'R1c', ...Array.from({ length: 15 }, (_, index) => `R${index + 2}`)];
    expect(new Set(lapseRules.map(({ key }) => key))).toEqual(new Set([...keys, 'HOME', 'PAPERS']));
  });

  test('names rules of the catalogue, and offices of the rows that it opens', () => {
    for (const { watches = [], creates = [] } of lapseRules as readonly LapseRule[]) {
      for (const rule of watches) {
        const code = stepCodes.find((one) => rule.startsWith(`${one}.`));
        expect(code && catalogue[code].rules[ruleKey(rule)]).toBeDefined();
      }
      for (const { code, organisation } of creates) {
        expect(!organisation || catalogue[code].organisations.includes(organisation)).toBe(true);
      }
    }
  });
});
