import fc from 'fast-check';
import { defaultServiceRules, type RuleId, stepCodes } from '../../src/domain/catalogue';
import { addDays, type Day, daysBetween, isWorkingDay, type Month, theDay } from '../../src/domain/day';
import { attentionOn, type Deadline, deadlinesOf } from '../../src/domain/deadlines';
import type { Household, Step } from '../../src/domain/household';
import { consequences } from '../../src/words/fr/catalogue';
import { aHousehold, aStep } from '../support/household';

const monday = theDay('2026-11-23');

function only(rule: RuleId, household: Household, today: Day): Deadline | undefined {
  return deadlinesOf(household, today).find((deadline) => deadline.rule === rule);
}

function of(step: Step, known: Partial<Household> = {}): Household {
  return aHousehold({ ...known, steps: [step] });
}

function until(end: string): Partial<Step> {
  return { state: 'GRANTED', periods: [{ until: theDay(end) }] };
}

describe('a permit renewal', () => {
  const expiry = theDay('2027-03-23');
  const household = of(aStep('RESIDENCE_PERMIT_RENEWAL', until(expiry)));

  test.each([
    [-121, 'tooEarly', 'normal', 'noApiOwed'],
    [-120, 'open', 'normal', 'noApiOwed'],
    [-76, 'open', 'normal', 'noApiOwed'],
    [-75, 'open', 'critical', 'noApiOwed'],
    [-63, 'open', 'critical', 'noApiOwed'],
    [-62, 'lastCall', 'critical', 'noApiOwed'],
    [-60, 'lastCall', 'critical', 'noApiOwed'],
    [-59, 'closed', 'critical', 'fileAnyway'],
    [0, 'closed', 'critical', 'fileAnyway'],
    [1, 'overdue', 'critical', 'stampSurcharge'],
  ])('at J%i is %s, %s', (days, phase, severity, consequence) => {
    const deadline = only('RESIDENCE_PERMIT_RENEWAL.file', household, addDays(expiry, days));
    expect(deadline).toMatchObject({ phase, severity, consequence, dueAt: addDays(expiry, -60), endsAt: expiry });
  });

  test('closed, it names the article that keeps the rights', () => {
    expect(consequences.fileAnyway).toContain('L. 433-3');
  });

  test('submitted, it waits for the answer: three months after the card', () => {
    const submitted = of(aStep('RESIDENCE_PERMIT_RENEWAL', { ...until(expiry), state: 'SUBMITTED' }));
    expect(deadlinesOf(submitted, monday).map(({ rule, dueAt }) => [rule, dueAt])).toEqual([
      ['RESIDENCE_PERMIT_RENEWAL.maintained', '2027-06-23'],
    ]);
  });

  test('with missing papers, it is not submitted', () => {
    const incomplete = of(aStep('RESIDENCE_PERMIT_RENEWAL', { ...until(expiry), state: 'MISSING_DOCS' }));
    expect(only('RESIDENCE_PERMIT_RENEWAL.file', incomplete, monday)).toBeDefined();
  });
});

describe('due today is not late', () => {
  test.each([
    ['2026-11-29', 'Sunday'],
    ['2027-03-28', 'clocks go forward'],
    ['2027-10-31', 'clocks go back'],
    ['2028-02-29', 'leap day'],
    ['2026-12-31', 'end of the year'],
  ])('%s (%s)', (dueAt) => {
    const household = of(aStep('SOCIAL_HOUSING_REQUEST', until(dueAt)));
    const phase = (today: Day) => only('SOCIAL_HOUSING_REQUEST.renew', household, today)?.phase;
    expect(phase(theDay(dueAt))).toBe('lastCall');
    expect(phase(addDays(theDay(dueAt), 1))).toBe('overdue');
  });
});

describe('the CSS', () => {
  const step = aStep('CSS_RENEWAL', until('2027-02-28'));

  test('renews itself while the household receives the RSA, then is to be asked', () => {
    const automatic = only('CSS_RENEWAL.ask', of(step, { onRsa: 'OUI' }), monday);
    expect(automatic).toMatchObject({ phase: 'automatic', remindAt: [] });
    expect(attentionOn(of(step, { onRsa: 'OUI' }), monday)).toBeNull();
    expect(only('CSS_RENEWAL.ask', of(step, { onRsa: 'NON' }), monday)).toMatchObject({
      phase: 'open',
      opensAt: '2026-10-28',
      dueAt: '2026-12-28',
      endsAt: '2027-02-28',
    });
  });

  test('whose RSA ends after the window is late at once, with what is left', () => {
    const deadline = only('CSS_RENEWAL.ask', of(step), theDay('2027-01-15'));
    expect(deadline).toMatchObject({ phase: 'closed', endsAt: '2027-02-28', consequence: 'cssInterrupted' });
  });
});

describe('an age', () => {
  const born = (birth: string, variant: 'CHILD_OF_REFUGEE' | 'CHILD_OF_OTHER') =>
    of(aStep('RESIDENCE_PERMIT_AT_18', { member: 'm3', variant }), {
      members: [{ id: 'm3', relation: 'ENFANT', firstName: 'Omid', birth: birth as Month, isAdult: false }],
    });

  test.each([
    ['2009-03', 'CHILD_OF_REFUGEE', '2028-02-29'],
    ['2009-04', 'CHILD_OF_REFUGEE', '2028-03-31'],
    ['2009-03', 'CHILD_OF_OTHER', '2027-05-01'],
    ['2008-12', 'CHILD_OF_OTHER', '2027-02-01'],
  ] as const)('of one born in %s (%s) counts from the 1st: %s', (birth, variant, dueAt) => {
    expect(deadlinesOf(born(birth, variant), monday)).toMatchObject([{ kind: 'AGE', dueAt, member: 'm3' }]);
  });

  test('is not counted while the birth is unknown', () => {
    expect(deadlinesOf(of(aStep('RESIDENCE_PERMIT_AT_18')), monday)).toEqual([]);
  });
});

describe('a duty that comes back', () => {
  const registered = (known: Partial<Step> = {}) => of(aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED', ...known }));

  test.each([
    ['2026-11-23', {}, '2026-10-28', '2026-11-15', 'overdue'],
    ['2026-11-28', {}, '2026-11-28', '2026-12-15', 'open'],
    ['2026-11-23', { done: { update: theDay('2026-11-15') } }, '2026-11-28', '2026-12-15', 'tooEarly'],
    ['2026-12-15', {}, '2026-11-28', '2026-12-15', 'lastCall'],
    ['2026-12-16', {}, '2026-11-28', '2026-12-15', 'overdue'],
    ['2027-02-26', {}, '2027-02-26', '2027-03-15', 'open'],
    ['2027-02-25', { done: { update: theDay('2027-02-15') } }, '2027-02-26', '2027-03-15', 'tooEarly'],
    ['2028-02-26', {}, '2028-02-26', '2028-03-15', 'open'],
  ])('on %s, with %j, opens on %s and ends on %s: %s', (today, known, opensAt, dueAt, phase) => {
    expect(deadlinesOf(registered(known), theDay(today))).toMatchObject([{ opensAt, dueAt, phase }]);
  });

  test('owes nothing from before the household was admitted', () => {
    const household = { ...registered(), admittedOn: theDay('2026-11-20') };
    expect(deadlinesOf(household, monday)).toMatchObject([{ dueAt: '2026-12-15' }]);
  });

  test('is said of nobody who need not update', () => {
    const member = { id: 'm1', relation: 'REFERENCE', firstName: 'Ali', isAdult: true } as const;
    const due = (updateDue: 'OUI' | 'NON' | 'INCONNU') => ({
      ...registered({ member: 'm1' }),
      members: [{ ...member, updateDue }],
    });
    expect(deadlinesOf(due('NON'), monday)).toEqual([]);
    expect(deadlinesOf(due('INCONNU'), monday)).toHaveLength(1);
  });

  test.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-12-01', '2026-11-30'],
    ['2027-02-01', '2027-02-28'],
    ['2028-02-10', '2028-02-29'],
  ])('every quarter, on %s it is that of %s', (today, dueAt) => {
    const household = of(aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: theDay('2026-11-30') }));
    expect(deadlinesOf(household, theDay(today))).toMatchObject([{ rule: 'RSA_QUARTERLY.confirm', dueAt }]);
  });

  test('owes no rent from before the family moved in', () => {
    const housed = (on: string) => of(aStep('RENT_WATCH'), { movedInOn: theDay(on) });
    expect(only('RENT_WATCH.check', housed('2026-11-20'), monday)?.dueAt).toBe('2026-12-10');
    expect(only('RENT_WATCH.check', housed('2026-11-10'), monday)?.dueAt).toBe('2026-11-10');
  });

  test('closes on the day that the service sets', () => {
    const household = of(aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: theDay('2026-11-30') }));
    const rules = { ...defaultServiceRules, quarterlyClosingDay: 25 };
    expect(deadlinesOf(household, monday)).toMatchObject([{ dueAt: '2026-11-30' }]);
    expect(deadlinesOf(household, monday, rules)).toMatchObject([{ dueAt: '2026-11-25' }]);
  });

  test('follows the anniversary of the lease', () => {
    const household = of(aStep('LANDLORD_LIAISON', { done: { firstContact: monday } }), {
      leaseStartsAt: theDay('2026-08-31'),
    });
    expect(only('LANDLORD_LIAISON.review', household, monday)).toMatchObject({ dueAt: '2026-11-30' });
    expect(only('LANDLORD_LIAISON.review', household, monday)?.remindAt[0]).toBe('2026-11-23');
  });
});

describe('counted from an event', () => {
  test.each([
    ['RSA_ENGAGEMENT_CONTRACT', { notifiedOn: '2027-01-31', state: 'IN_REVIEW' }, '2027-02-28'],
    ['RSA_SANCTION_NOTICE', { notifiedOn: '2026-11-20' }, '2026-11-30'],
    ['APPEAL', { notifiedOn: '2026-11-20', variant: 'VISA' }, '2026-12-20'],
    ['APPEAL', { notifiedOn: '2026-12-31', variant: 'RSA' }, '2027-02-28'],
    ['APPEAL', { notifiedOn: '2026-11-20', variant: 'OQTF' }, '2026-12-20'],
    ['APPEAL', { dueAt: '2026-12-04' }, '2026-12-04'],
    ['RENT_WATCH', { notifiedOn: '2026-11-20' }, '2027-01-01'],
    ['HOUSING_POSITIONING', { notifiedOn: '2026-11-20', dueAt: '2026-12-02' }, '2026-12-02'],
    ['NOTICE', { notifiedOn: '2026-11-30' }, '2027-02-28'],
    ['NOTICE', { notifiedOn: '2026-11-30', variant: 'ONE_MONTH' }, '2026-12-30'],
    ['BUDGET_PLAN', { dueAt: '2026-12-05' }, '2026-12-05'],
  ] as [Step['code'], Partial<Step>, string][])('%s with %j is due on %s', (code, known, dueAt) => {
    expect(deadlinesOf(of(aStep(code, known)), monday).map((deadline) => deadline.dueAt)).toContain(dueAt);
  });

  test.each([
    ['2026-11-30', '2026-12-31'],
    ['2026-12-01', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
  ])('a lease of %s asks for the housing benefit until %s', (lease, dueAt) => {
    const household = of(aStep('HOUSING_BENEFIT'), { leaseStartsAt: theDay(lease) });
    expect(only('HOUSING_BENEFIT.ask', household, monday)).toMatchObject({ dueAt, severity: 'critical' });
  });

  test('the year to exchange a licence starts at the first API, and is critical in its last 60 days', () => {
    const member = { id: 'm1', relation: 'REFERENCE', firstName: 'Yusuf', isAdult: true } as const;
    const household = of(aStep('DRIVING_LICENCE_EXCHANGE', { member: 'm1' }), {
      members: [{ ...member, firstApiAt: theDay('2026-01-05') }],
    });
    const on = (today: string) => only('DRIVING_LICENCE_EXCHANGE.ask', household, theDay(today));
    expect(on('2026-11-05')).toMatchObject({ dueAt: '2027-01-05', severity: 'normal', phase: 'open' });
    expect(on('2026-11-06')).toMatchObject({ dueAt: '2027-01-05', severity: 'critical', phase: 'open' });
    expect(on('2026-12-26')).toMatchObject({ phase: 'lastCall' });
  });

  test.each([
    ['2026-05-31', '2026-11-30'],
    ['2026-08-31', '2027-02-28'],
    ['2026-08-15', '2027-02-28'],
  ])('health cover outlives a document that ended on %s until %s', (end, dueAt) => {
    const household = aHousehold({
      steps: [
        aStep('PUMA', { state: 'GRANTED', member: 'm1' }),
        aStep('RESIDENCE_API', { ...until(end), member: 'm1' }),
      ],
    });
    expect(only('PUMA.sendDocument', household, monday)?.dueAt).toBe(dueAt);
  });

  test('for the whole household, the first of the latest documents to end counts', () => {
    const api = (member: string, ...ends: string[]): Step => ({
      ...aStep('RESIDENCE_API', { member, state: 'GRANTED', periods: ends.map((end) => ({ until: theDay(end) })) }),
      id: member,
    });
    const household = aHousehold({
      steps: [aStep('PUMA', { state: 'GRANTED' }), api('m1', '2026-06-30', '2026-12-30'), api('m2', '2026-11-30')],
    });
    expect(only('PUMA.sendDocument', household, monday)?.dueAt).toBe('2027-05-31');
  });
});

describe('what is recorded', () => {
  test('a renewal appends a period, and its end is the one that counts', () => {
    const renewed = aStep('SOCIAL_HOUSING_REQUEST', {
      state: 'GRANTED',
      periods: [{ until: theDay('2026-11-29') }, { from: theDay('2026-11-27'), until: theDay('2027-11-27') }],
    });
    expect(deadlinesOf(of(renewed), monday)).toMatchObject([{ dueAt: '2027-11-27', phase: 'tooEarly' }]);
  });

  test('what is done is not due again, and what comes after it is', () => {
    const contract = { signedAt: monday, startsAt: monday, periods: [] };
    const months12 = { start: monday, end: theDay('2027-11-22'), kind: 'initial', months: 12, decidedBy: 'c' } as const;
    const done = { firstReview: theDay('2027-02-23') };
    const household = of(aStep('SUPPORT_CONTRACT', { state: 'GRANTED', done }), {
      contract: { ...contract, periods: [months12] },
    });
    expect(deadlinesOf(household, monday).map(({ rule, dueAt }) => [rule, dueAt])).toEqual([
      ['SUPPORT_CONTRACT.termReview', '2027-08-22'],
      ['SUPPORT_CONTRACT.decision', '2027-10-22'],
    ]);
  });

  test('an appointment has its own deadline and moves no other', () => {
    const step = aStep('SOCIAL_HOUSING_REQUEST', until('2026-11-29'));
    const before = deadlinesOf(of(step), monday);
    const after = deadlinesOf(of({ ...step, appointment: { on: theDay('2026-11-27') } }), monday);
    expect(after.filter(({ rule }) => rule !== 'common.appointment')).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  test('nobody is chased before the meeting that is awaited', () => {
    const known = { state: 'SUBMITTED', movedOn: monday } as const;
    const news = (step: Step) => only('HOUSING_POSITIONING.news', of(step), monday)?.dueAt;
    expect(news(aStep('HOUSING_POSITIONING', known))).toBe('2026-12-03');
    const awaited = { appointment: { on: theDay('2027-01-12') } };
    expect(news(aStep('HOUSING_POSITIONING', { ...known, ...awaited }))).toBe('2027-01-22');
  });

  test('a snooze moves the reminders, never the due day', () => {
    const step = aStep('SOCIAL_HOUSING_REQUEST', until('2026-12-18'));
    const plain = only('SOCIAL_HOUSING_REQUEST.renew', of(step), monday);
    const put = (day: string) =>
      only('SOCIAL_HOUSING_REQUEST.renew', of({ ...step, snoozed: { renew: theDay(day) } }), monday);
    expect(put('2026-12-09')).toMatchObject({ dueAt: '2026-12-18', id: plain?.id });
    expect(put('2026-12-09')?.remindAt[0]).toBe('2026-12-09');
    // Past the due day, it silences nothing that comes before.
    expect(put('2027-03-01')?.remindAt).toEqual(expect.arrayContaining(['2026-12-03', '2026-12-11', '2026-12-18']));
  });

  test.each(['EXITED', 'ANONYMISED'] as const)('a household that is %s is left in peace', (status) => {
    expect(deadlinesOf(of(aStep('SOCIAL_HOUSING_REQUEST', until('2026-11-29')), { status }), monday)).toEqual([]);
  });

  test('what does not concern the family is not due', () => {
    const step = aStep('SOCIAL_HOUSING_REQUEST', { ...until('2026-11-29'), state: 'NOT_APPLICABLE' });
    expect(deadlinesOf(of(step), monday)).toEqual([]);
  });

  test('a step that the family follows is silent, unless a right stops', () => {
    const family = { followedBy: 'FAMILLE' } as const;
    const language = of(aStep('LANGUAGE_COURSE', { ...until('2026-12-01'), ...family }));
    const housing = of(aStep('SOCIAL_HOUSING_REQUEST', { ...until('2026-12-01'), ...family }));
    expect(deadlinesOf(language, monday)).toMatchObject([{ remindAt: [] }]);
    expect(only('SOCIAL_HOUSING_REQUEST.renew', housing, monday)?.remindAt).not.toEqual([]);
  });
});

describe('attention', () => {
  test.each([
    ['2027-06-30', '2027-04-30'],
    ['2026-12-18', '2026-10-19'],
  ])('to a request that ends on %s starts on %s', (end, first) => {
    expect(attentionOn(of(aStep('SOCIAL_HOUSING_REQUEST', until(end))), monday)).toBe(first);
  });

  test('is not needed where nothing is foreseen', () => {
    expect(attentionOn(aHousehold(), monday)).toBeNull();
  });
});

test('whatever is recorded, a deadline is counted, identified once and said on working days', () => {
  const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(monday, days));
  const step = fc.record(
    {
      code: fc.constantFrom(...stepCodes),
      state: fc.constantFrom('TODO', 'SUBMITTED', 'IN_REVIEW', 'GRANTED'),
      periods: day.map((end) => [{ from: addDays(end, -180), until: end }]),
      dueAt: day,
      notifiedOn: day,
      submittedOn: day,
      appointment: fc.record({ on: day }),
      movedOn: day,
    },
    { requiredKeys: ['code', 'state', 'movedOn'] },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), day, day, (known, lease, today) => {
      const steps = known.map(({ code, ...rest }, index) => ({
        ...aStep(code, rest as Partial<Step>),
        id: `${index}`,
      }));
      const household = aHousehold({ steps, leaseStartsAt: lease, recognisedAt: lease });
      const deadlines = deadlinesOf(household, today);
      expect(deadlinesOf(household, today)).toEqual(deadlines);
      expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length);
      for (const { remindAt, opensAt, dueAt, phase, kind } of deadlines) {
        expect(remindAt.every(isWorkingDay)).toBe(true);
        if (opensAt && daysBetween(opensAt, dueAt) > 7) expect(remindAt[0] && remindAt[0] >= opensAt).toBe(true);
        if (today <= dueAt) expect(['tooEarly', 'open', 'lastCall', 'automatic']).toContain(phase);
        else expect(kind === 'WINDOW' ? ['closed', 'overdue', 'automatic'] : ['overdue']).toContain(phase);
      }
    }),
    { numRuns: 60 },
  );
});
