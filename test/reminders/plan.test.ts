import { addDays, type Hour, theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import type { Change } from '../../src/domain/referral';
import type { Reminder } from '../../src/domain/reminder';
import type { Worker } from '../../src/domain/worker';
import { plan } from '../../src/reminders/plan';
import { aStep } from '../support/household';
import {
  at,
  away,
  claire,
  digest,
  household,
  karim,
  memo,
  nadia,
  person,
  request,
  service,
  task,
  unreachable,
} from './people';
import type { Service } from './storing';

/** « digest claire » for each row planned, what is over already with its state. */
function planned(when: string, known: Partial<Service> = {}, rows: readonly Reminder[] = []): string[] {
  return plan({ ...service(when, known), known: rows }).map(
    ({ kind, to, state }) => `${kind} ${to}${state === 'PLANNED' ? '' : ` ${state}`}`,
  );
}

/** Claire alone, who was told everything on the Monday. */
const alone = { team: [claire] };
const monday = digest(claire, '2026-11-23');

function ofClaire(...households: readonly Household[]): Partial<Service> {
  return { ...alone, households };
}

describe('the first working day of a week', () => {
  test.each<[string, string, Household[], string[]]>([
    ['brings what is open', '2026-11-30 08:30', [household(1, task('2026-12-20'))], ['digest claire']],
    ['is silent when nothing is', '2026-11-30 08:30', [household(1, task('2027-02-20'))], []],
    [
      'is the Tuesday after a public holiday',
      '2027-03-30 08:30',
      [household(1, task('2027-04-20'))],
      ['digest claire'],
    ],
    ['is not that holiday', '2027-03-29 08:30', [household(1, task('2027-04-20'))], []],
  ])('%s', (_, when, households, expected) => {
    expect(planned(when, ofClaire(...households), [monday])).toEqual(expected);
  });

  test('is owed on the Tuesday when the Monday may not have arrived', () => {
    const open = ofClaire(household(1, task('2026-12-10')));
    const unknown = digest(claire, '2026-11-30', { state: 'UNKNOWN' });
    expect(planned('2026-12-01 08:30', open, [monday, unknown])).toEqual(['digest claire']);
    expect(planned('2026-12-01 08:30', open, [digest(claire, '2026-11-30')])).toEqual([]);
  });

  test('owes nothing of what was recorded after it', () => {
    const recorded = ofClaire(household(1, task('2026-12-10'), {}, '2026-11-30 14:00'));
    expect(planned('2026-12-01 08:30', recorded, [monday])).toEqual([]);
  });
});

describe('on another day, a digest goes out when', () => {
  test.each<[string, string, Household, string[]]>([
    ['a critical item is at J-30', '2026-11-24 08:30', household(1, request('2026-12-24')), ['digest claire']],
    ['not the day after J-30', '2026-11-25 08:30', household(1, request('2026-12-25')), ['digest claire']],
    ['not at J-29', '2026-11-24 08:30', household(1, request('2026-12-23')), []],
    [
      'J-30 falls on the Saturday: said on the Friday',
      '2026-11-27 08:30',
      household(1, request('2026-12-28')),
      ['digest claire'],
    ],
    ['a critical item is due', '2026-11-25 08:30', household(1, request('2026-11-25')), ['digest claire']],
    ['it was due the day before', '2026-11-26 08:30', household(1, request('2026-11-25')), ['digest claire']],
    ['a task is due', '2026-11-25 08:30', household(1, task('2026-11-25')), ['digest claire']],
    [
      'a task is due on the Sunday: said on the Friday',
      '2026-11-27 08:30',
      household(1, task('2026-11-29')),
      ['digest claire'],
    ],
    ['a task is not at its other days', '2026-11-24 08:30', household(1, task('2026-11-27')), []],
  ])('%s', (_, when, one, expected) => {
    const since = digest(claire, addDays(theDay(when.slice(0, 10)), -1), {
      items: [{ about: 'AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-11-25', lead: theDay('2026-11-20') }],
    });
    expect(planned(when, ofClaire(one), [since])).toEqual(expected);
  });

  test('a task became late since, not when that was said', () => {
    const late = ofClaire(household(1, task('2026-11-24')));
    expect(planned('2026-11-25 08:30', late, [digest(claire, '2026-11-24')])).toEqual(['digest claire']);
    expect(planned('2026-11-26 08:30', late, [digest(claire, '2026-11-25')])).toEqual([]);
  });

  test.each<[string, string, Memo, string[]]>([
    ['a memo is for today', '2026-11-25 08:30', memo('2026-11-25'), ['digest claire']],
    ['not the day before', '2026-11-24 08:30', memo('2026-11-25'), []],
    ['an appointment is tomorrow', '2026-11-24 08:30', memo('2026-11-25', { at: '14:00' as Hour }), ['digest claire']],
    ['an appointment is on Monday', '2026-11-27 08:30', memo('2026-11-30', { at: '09:00' as Hour }), ['digest claire']],
    ['a memo is for Sunday', '2026-11-27 08:30', memo('2026-11-29'), ['digest claire']],
    ['not once it is done', '2026-11-25 08:30', memo('2026-11-25', { doneOn: theDay('2026-11-24') }), []],
    ['not one of a colleague', '2026-11-25 08:30', memo('2026-11-25', { owner: 'karim' }), []],
    ['not one noted after the hour', '2026-11-25 10:00', memo('2026-11-25', { createdAt: at('2026-11-25 09:00') }), []],
  ])('%s', (_, when, one, expected) => {
    expect(planned(when, { ...alone, memos: [one] }, [monday])).toEqual(expected);
  });

  test.each<[string, Household, string, string[]]>([
    [
      'what is put off is silent',
      household(1, request('2026-12-24', { snoozed: { renew: theDay('2026-11-26') } })),
      '2026-11-24 08:30',
      [],
    ],
    [
      'what is put off comes back on its day',
      household(1, request('2026-12-24', { snoozed: { renew: theDay('2026-11-26') } })),
      '2026-11-26 08:30',
      ['digest claire'],
    ],
    [
      'a task that is put off comes back on its day',
      household(1, task('2026-12-10', { snoozed: { send: theDay('2026-11-26') } })),
      '2026-11-26 08:30',
      ['digest claire'],
    ],
    [
      'a task late and put off is silent',
      household(1, task('2026-11-23', { snoozed: { send: theDay('2026-11-26') } })),
      '2026-11-24 08:30',
      [],
    ],
    [
      'a task of the family is silent',
      household(1, task('2026-11-24', { followedBy: 'FAMILLE' })),
      '2026-11-24 08:30',
      [],
    ],
    [
      'a right of the family is not',
      household(1, request('2026-12-24', { followedBy: 'FAMILLE' })),
      '2026-11-24 08:30',
      ['digest claire'],
    ],
    [
      'what is automatic is silent',
      household(1, aStep('CSS_RENEWAL', { state: 'GRANTED', periods: [{ until: theDay('2027-01-24') }] }), {
        onRsa: 'OUI',
      }),
      '2026-11-24 08:30',
      [],
    ],
    [
      'and said when it is to be asked',
      household(1, aStep('CSS_RENEWAL', { state: 'GRANTED', periods: [{ until: theDay('2027-01-24') }] }), {
        onRsa: 'NON',
      }),
      '2026-11-24 08:30',
      ['digest claire'],
    ],
    ['who has left is silent', household(1, request('2026-12-24'), { status: 'EXITED' }), '2026-11-24 08:30', []],
  ])('%s', (_, one, when, expected) => {
    expect(planned(when, ofClaire(one), [monday])).toEqual(expected);
  });

  test.each([
    ['is no news far from its end', '2026-12-24', {}, '2026-11-24', []],
    [
      'is news on the day that was chosen',
      '2026-12-24',
      { renew: theDay('2026-11-24') },
      '2026-11-24',
      ['digest claire'],
    ],
    ['is news in its last week', '2026-11-29', {}, '2026-11-24', ['digest claire']],
  ])('a critical item that Monday’s digest listed %s', (_, end, snoozed, on, expected) => {
    const renew = `AG-26-001/SOCIAL_HOUSING_REQUEST/renew/${end}`;
    const listed = digest(claire, '2026-11-23', { items: [{ about: renew, lead: theDay('2026-11-23') }] });
    expect(planned(`${on} 08:30`, ofClaire(household(1, request(end, { snoozed }))), [listed])).toEqual(expected);
  });

  test('a critical item was said in a digest that may not have arrived', () => {
    const lead = ofClaire(household(1, request('2026-12-24')));
    const unknown = digest(claire, '2026-11-24', { state: 'UNKNOWN' });
    expect(planned('2026-11-25 08:30', lead, [monday, unknown])).toEqual(['digest claire']);
  });
});

describe('a change after the hour', () => {
  const renew = 'AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-11-29';
  const said = digest(claire, '2026-11-23', { items: [{ about: renew, lead: theDay('2026-10-23') }] });
  const changed = (known = {}) => ofClaire(household(1, request('2026-11-29', known), {}, '2026-11-24 09:00'));

  test('waits for tomorrow when it brings something new', () => {
    expect(planned('2026-11-24 09:01', changed(), [monday])).toEqual([]);
  });

  test('does not take away what was known by then', () => {
    expect(planned('2026-11-24 09:01', changed(), [said])).toEqual(['digest claire']);
  });

  test('puts off until today: nothing is said at once', () => {
    expect(
      planned(
        '2026-11-25 09:01',
        ofClaire(
          household(1, request('2026-11-29', { snoozed: { renew: theDay('2026-11-25') } }), {}, '2026-11-25 09:00'),
        ),
        [said],
      ),
    ).toEqual([]);
  });
});

describe('the hour', () => {
  const open = [household(1, request('2026-12-24'))];
  const team = [claire, person('karim', { digestAt: '10:15' as Hour }), person('sofia', { digestAt: '06:00' as Hour })];
  const households = ['claire', 'karim', 'sofia'].flatMap((referentId, index) =>
    open.map((one) => ({ ...one, _id: `AG-26-00${index}`, referentId })),
  );
  test.each([
    ['2026-11-24 08:29', []],
    ['2026-11-24 08:30', ['digest claire', 'digest sofia']],
    ['2026-11-24 10:14', ['digest claire', 'digest sofia']],
    ['2026-11-24 10:15', ['digest claire', 'digest karim', 'digest sofia']],
    ['2026-11-24 17:59', ['digest claire', 'digest karim', 'digest sofia']],
    ['2026-11-24 18:00', []],
    ['2026-11-28 10:30', []],
    ['2026-12-25 10:30', []],
  ])('%s', (when, expected) => {
    expect(planned(when, { team, households })).toEqual(expected);
  });

  test('one after the closing is kept inside', () => {
    const late = person('claire', { digestAt: '21:00' as Hour });
    expect(planned('2026-11-24 17:59', { team: [late], households: open })).toEqual(['digest claire']);
    const [row] = plan({ ...service('2026-11-24 17:59', { team: [late], households: open }), known: [] });
    expect(row).toMatchObject({ _id: 'digest/claire/2026-11-24', dueAt: at('2026-11-24 17:59') });
  });

  test('of the service, where a person has none', () => {
    const digestAt = '09:00' as Hour;
    expect(planned('2026-11-24 08:59', { ...ofClaire(...open), digestAt })).toEqual([]);
    expect(planned('2026-11-24 09:00', { ...ofClaire(...open), digestAt })).toEqual(['digest claire']);
  });
});

describe('a person whom Jalon cannot write to', () => {
  const open = [household(1, request('2026-12-24'))];

  test('waits for the next working day, even reached an hour later; the lead is told the same day', () => {
    const team = [nadia, unreachable(claire)];
    const rows = plan({ ...service('2026-11-24 08:30', { team, households: open }), known: [] });
    expect(rows.map(({ _id, state, items }) => [_id, state, items.map(({ about }) => about)])).toEqual([
      ['digest/nadia/2026-11-24', 'PLANNED', ['noConversation:claire']],
      ['digest/claire/2026-11-24', 'CANCELLED', ['AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-24']],
    ]);
    const known = rows.map(
      (row): Reminder => ({ ...row, v: 0, ...(row.state === 'PLANNED' ? { state: 'SENT' } : {}) }),
    );
    const reached = { team: [nadia, claire], households: open };
    expect(planned('2026-11-24 10:00', reached, known)).toEqual([]);
    expect(planned('2026-11-25 08:30', reached, known)).toEqual(['digest claire']);
  });

  test('has nothing to hear: nobody is told', () => {
    const team = [nadia, unreachable(claire)];
    expect(planned('2026-11-24 08:30', { team, households: [] })).toEqual([]);
  });

  test('was lost after the digests: the lead hears it alone, once', () => {
    const lost = digest(claire, '2026-11-24', { state: 'PARKED', trouble: 'blocked' });
    const said = digest(nadia, '2026-11-24');
    const team = [nadia, claire];
    const rows = plan({ ...service('2026-11-24 08:31', { team, households: open }), known: [lost, said] });
    expect(rows.map(({ _id }) => _id)).toEqual(['notice/nadia/noConversation:claire/2026-11-24']);
    const known = [lost, said, ...rows.map((row): Reminder => ({ ...row, v: 0, state: 'SENT' }))];
    expect(planned('2026-11-24 08:32', { team, households: open }, known)).toEqual([]);
  });

  test('what Teams refuses for ever is shown to the lead', () => {
    const parked = digest(claire, '2026-11-24', { state: 'PARKED', trouble: 'tooLarge' });
    const rows = planned('2026-11-24 08:31', { team: [nadia, claire], households: open }, [
      parked,
      digest(nadia, '2026-11-24'),
    ]);
    expect(rows).toEqual(['notice nadia']);
  });
});

describe('a critical item alone', () => {
  const soon = (recordedAt?: string, known: Partial<Parameters<typeof request>[1]> = {}) =>
    household(1, request('2026-11-25', known), {}, recordedAt);
  const listed = {
    items: [{ about: 'AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-11-25', lead: theDay('2026-11-20') }],
  };

  test.each<[string, string, Household, Reminder[], string[]]>([
    [
      'J-1, recorded since the digest',
      '2026-11-24 10:01',
      soon('2026-11-24 10:00'),
      [digest(claire, '2026-11-24')],
      ['alert claire'],
    ],
    ['J0', '2026-11-25 10:01', soon('2026-11-25 10:00'), [digest(claire, '2026-11-25')], ['alert claire']],
    ['late', '2026-11-27 10:01', soon('2026-11-27 10:00'), [digest(claire, '2026-11-27')], ['alert claire']],
    ['on a day without a digest', '2026-11-24 10:01', soon('2026-11-24 10:00'), [monday], ['alert claire']],
    ['not at J-2', '2026-11-23 10:01', soon('2026-11-23 10:00'), [monday], []],
    [
      'not when the digest said it',
      '2026-11-24 10:01',
      soon('2026-11-24 10:00'),
      [digest(claire, '2026-11-24', listed)],
      [],
    ],
    [
      'not when the last digest said it',
      '2026-11-24 10:01',
      soon('2026-11-24 10:00'),
      [digest(claire, '2026-11-23', listed)],
      [],
    ],
    [
      'not while the digest is on its way',
      '2026-11-24 10:01',
      soon('2026-11-24 10:00'),
      [digest(claire, '2026-11-24', { state: 'CLAIMED' })],
      [],
    ],
    ['not after the closing', '2026-11-24 18:10', soon('2026-11-24 18:05'), [digest(claire, '2026-11-24')], []],
    ['not before the hour of the digest, which says it', '2026-11-24 08:29', soon('2026-11-24 08:00'), [monday], []],
    [
      'not what is put off',
      '2026-11-24 10:01',
      soon('2026-11-24 10:00', { snoozed: { renew: theDay('2026-11-25') } }),
      [digest(claire, '2026-11-24')],
      [],
    ],
    [
      'not a task',
      '2026-11-24 10:01',
      household(1, task('2026-11-24'), {}, '2026-11-24 10:00'),
      [digest(claire, '2026-11-24')],
      [],
    ],
    [
      'what follows the closed days is tomorrow',
      '2026-11-27 10:01',
      household(1, request('2026-11-30'), {}, '2026-11-27 10:00'),
      [digest(claire, '2026-11-27')],
      ['alert claire'],
    ],
  ])('%s', (_, when, one, known, expected) => {
    expect(planned(when, ofClaire(one), known)).toEqual(expected);
  });

  test('is said once, by the id of the deadline and the day', () => {
    const known = [digest(claire, '2026-11-24')];
    const situation = service('2026-11-24 10:01', ofClaire(soon('2026-11-24 10:00')));
    const rows = plan({ ...situation, known });
    expect(rows).toMatchObject([
      {
        _id: 'alert/claire/AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-11-25/2026-11-24',
        dueAt: at('2026-11-24 10:00'),
        items: listed.items,
      },
    ]);
    const kept = rows.map((row): Reminder => ({ ...row, v: 0, state: 'SENT' }));
    expect(plan({ ...situation, now: at('2026-11-24 11:00'), known: [...known, ...kept] })).toEqual([]);
  });

  test('recorded after the closing, it is in the next digest', () => {
    const one = ofClaire(household(1, request('2026-11-10'), {}, '2026-11-24 18:05'));
    expect(planned('2026-11-25 08:30', one, [digest(claire, '2026-11-24')])).toEqual(['digest claire']);
  });

  test('given to a colleague since the digest, it reaches them', () => {
    const given = { ...soon(), referentId: 'karim' };
    const sent = [digest(claire, '2026-11-24', listed), digest(karim, '2026-11-24')];
    expect(planned('2026-11-24 11:00', { team: [claire, karim], households: [given] }, sent)).toEqual(['alert karim']);
  });
});

describe('the clock', () => {
  const open = ofClaire(household(1, request('2026-12-24')), household(2, task('2026-12-15')));

  test('days down bring one digest, at the hour or at the next opening', () => {
    const before = [digest(claire, '2026-11-16')];
    expect(planned('2026-11-24 11:47', open, before)).toEqual(['digest claire']);
    expect(planned('2026-11-24 19:00', open, before)).toEqual([]);
    expect(planned('2026-11-25 08:30', open, before)).toEqual(['digest claire']);
  });

  test('a clock that was ten years ahead leaves nobody in silence', () => {
    const ahead = [digest(claire, '2036-11-24')];
    expect(planned('2026-11-24 08:30', open, ahead)).toEqual(['digest claire']);
    expect(planned('2026-11-25 08:30', open, [digest(claire, '2026-11-24'), ...ahead])).toEqual([]);
    expect(planned('2026-11-30 08:30', open, ahead)).toEqual(['digest claire']);
  });
});

describe('an absence', () => {
  const soon = household(1, request('2026-12-09'));
  const later = household(2, request('2026-12-24'));
  const teamOf = (claireAway: Worker) => ({ team: [nadia, claireAway, karim], households: [soon, later] });

  test('the colleague who covers hears, who is away does not', () => {
    const team = teamOf(away(claire, '2026-12-07', '2026-12-18', 'karim'));
    expect(planned('2026-12-09 08:30', team, [digest(nadia, '2026-12-07')])).toEqual(['digest karim']);
  });

  test('nobody covers: the lead hears what stops before the return, and nothing else', () => {
    const team = teamOf(away(claire, '2026-12-07', '2026-12-18'));
    const rows = plan({ ...service('2026-12-08 08:30', team), known: [] });
    expect(rows.map(({ _id, items }) => [_id, items.map(({ about, lead }) => [about, lead])])).toEqual([
      ['digest/nadia/2026-12-08', [['AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-09', '2026-12-07']]],
    ]);
  });

  test('the first working day back brings what is open', () => {
    const back = teamOf(away(claire, '2026-12-07', '2026-12-16', 'karim'));
    const told = [digest(claire, '2026-12-04'), digest(karim, '2026-12-16'), digest(nadia, '2026-12-16')];
    expect(planned('2026-12-17 08:30', { ...back, households: [later] }, told)).toEqual(['digest claire']);
  });

  test('every lead is away: somebody must hear what stops', () => {
    const team = [away(nadia, '2026-12-07', '2026-12-18'), away(claire, '2026-12-07', '2026-12-18')];
    expect(planned('2026-12-08 08:30', { team, households: [soon, later] })).toEqual(['digest nadia']);
    expect(planned('2026-12-08 08:30', { team, households: [household(3, task('2026-12-08'))] })).toEqual([]);
  });
});

describe('the lead', () => {
  const told = digest(nadia, '2026-11-30');
  const heardBy = (when: string, households: Household[], known: Reminder[]) =>
    planned(when, { team: [nadia, claire], households }, [digest(claire, when.slice(0, 10)), ...known]);

  test.each<[string, string, Household, string[]]>([
    ['J+1 of what stops a right: not yet', '2026-12-02 08:30', household(1, request('2026-12-01')), []],
    ['J+2', '2026-12-03 08:30', household(1, request('2026-12-01')), ['digest nadia']],
    ['J+6 of a task: not yet', '2026-12-03 08:30', household(1, task('2026-11-27')), []],
    ['J+7', '2026-12-04 08:30', household(1, task('2026-11-27')), ['digest nadia']],
    [
      'the day that a rule names, before',
      '2026-12-02 08:30',
      household(1, aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: theDay('2026-12-09') }] })),
      ['digest nadia'],
    ],
    [
      'that day is a Saturday: on the Friday',
      '2026-12-04 08:30',
      household(1, aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: theDay('2026-12-12') }] })),
      ['digest nadia'],
    ],
  ])('%s', (_, when, one, expected) => {
    expect(heardBy(when, [one], [told])).toEqual(expected);
  });

  test('an escalation is news once', () => {
    const late = household(1, task('2026-11-27'));
    const items = [{ about: 'AG-26-001/SEND_DOCUMENT/send/2026-11-27', lead: theDay('2026-12-04') }];
    expect(heardBy('2026-12-08 08:30', [late], [digest(nadia, '2026-12-07', { items })])).toEqual([]);
    expect(heardBy('2026-12-08 08:30', [late], [digest(nadia, '2026-12-07')])).toEqual(['digest nadia']);
  });

  test('the Monday says what presses in the team; another day does not', () => {
    const soon = household(1, request('2026-12-02'));
    expect(heardBy('2026-11-30 08:30', [soon], [digest(nadia, '2026-11-23')])).toEqual(['digest nadia']);
    expect(planned('2026-12-01 08:30', { team: [nadia, claire], households: [soon] }, [told])).toEqual([
      'digest claire',
    ]);
  });

  test('a household whose referent has left: with the digest of the day, or alone after it, once', () => {
    const left = [
      household(1, task('2027-02-20'), { referentId: 'leila' }),
      household(2, task('2027-02-20'), { referentId: 'leila' }),
    ];
    expect(heardBy('2026-12-01 08:30', left, [told])).toEqual(['digest nadia']);
    expect(heardBy('2026-12-01 14:00', left, [digest(nadia, '2026-12-01')])).toEqual(['notice nadia']);
    const said = digest(nadia, '2026-12-01', { items: [{ about: 'noReferent:leila', lead: theDay('2026-12-01') }] });
    expect(heardBy('2026-12-02 08:30', left, [said])).toEqual([]);
  });
});

describe('a household that changes hands', () => {
  const about = 'AG-26-001/SOCIAL_HOUSING_REQUEST/renew/2026-12-14';
  const told = digest(claire, '2026-11-24', { items: [{ about, lead: theDay('2026-11-16') }] });
  const other = digest(claire, '2026-11-24');
  const handed = (when: string, known: Partial<Change> = {}): Change => ({
    at: at(when),
    by: 'nadia',
    fields: ['referentId'],
    write: 'w',
    ...known,
  });
  const right = request('2026-12-14');

  test.each<[string, string, Step, Change[], Reminder, string[]]>([
    ['since their last digest', '2026-11-25 08:30', right, [handed('2026-11-24 10:00')], other, ['digest claire']],
    [
      'with a task that is late',
      '2026-11-25 08:30',
      task('2026-11-20'),
      [handed('2026-11-24 10:00')],
      other,
      ['digest claire'],
    ],
    ['before it', '2026-11-25 08:30', right, [handed('2026-11-23 10:00')], other, []],
    ['with what can wait', '2026-11-25 08:30', task('2026-12-14'), [handed('2026-11-24 10:00')], other, []],
    ['of which they were told', '2026-11-25 08:30', right, [handed('2026-11-24 10:00')], told, []],
    ['by their own hand', '2026-11-25 08:30', right, [handed('2026-11-24 10:00', { by: 'claire' })], other, []],
    ['after the hour: tomorrow', '2026-11-25 14:00', right, [handed('2026-11-25 10:00')], other, []],
    [
      'which was undone',
      '2026-11-25 08:30',
      right,
      [handed('2026-11-24 10:00'), handed('2026-11-24 10:05', { fields: ['undo'], write: 'w/undo' })],
      other,
      [],
    ],
  ])('%s', (_, when, step, history, last, expected) => {
    expect(planned(when, ofClaire(household(1, step, { history })), [last])).toEqual(expected);
  });
});

describe('what a person prefers', () => {
  const right = household(1, request('2026-12-24'));
  const [soon, ended] = [household(3, request('2026-11-29')), household(4, request('2026-11-23'))];
  const duty = household(2, task('2026-11-24'));
  const own = memo('2026-11-24');

  test.each<[string, Partial<Worker>, Household[], Memo[], string[]]>([
    ['a pause: not a task', { paused: { until: theDay('2026-11-24') } }, [duty], [own], []],
    ['a pause: not a right of next month', { paused: { until: theDay('2026-11-24') } }, [right, duty], [], []],
    [
      'a pause: a right that stops within a week',
      { paused: { until: theDay('2026-11-24') } },
      [soon],
      [],
      ['digest claire'],
    ],
    ['a pause: a right that has stopped', { paused: { until: theDay('2026-11-24') } }, [ended], [], ['digest claire']],
    [
      'a pause to come',
      { paused: { from: theDay('2026-11-25'), until: theDay('2026-11-30') } },
      [duty],
      [],
      ['digest claire'],
    ],
    ['a pause that is over', { paused: { until: theDay('2026-11-23') } }, [duty], [], ['digest claire']],
    ['only what is critical: not a task', { onlyCritical: true }, [duty], [], []],
    ['only what is critical: a right', { onlyCritical: true }, [right], [], ['digest claire']],
    ['only what is critical, and what they asked for', { onlyCritical: true }, [duty], [own], ['digest claire']],
  ])('%s', (_, prefers, households, memos, expected) => {
    expect(planned('2026-11-24 08:30', { team: [{ ...claire, ...prefers }], households, memos }, [monday])).toEqual(
      expected,
    );
  });

  test('the week waits for the end of a pause', () => {
    const team = [{ ...claire, paused: { until: theDay('2026-12-01') } }];
    const open = { team, households: [household(1, task('2026-12-20'))] };
    expect(planned('2026-11-30 08:30', open, [monday])).toEqual([]);
    expect(planned('2026-12-02 08:30', open, [monday])).toEqual(['digest claire']);
  });

  test('what a pause in the week has kept back comes on its first day after', () => {
    const team = [{ ...claire, paused: { from: theDay('2026-11-24'), until: theDay('2026-11-25') } }];
    const kept = { team, households: [household(1, task('2026-11-30'))], memos: [memo('2026-11-24')] };
    const inPause = digest(claire, '2026-11-25');
    expect(planned('2026-11-25 08:30', kept, [monday])).toEqual([]);
    expect(planned('2026-11-26 08:30', kept, [inPause])).toEqual(['digest claire']);
    expect(planned('2026-11-27 08:30', kept, [digest(claire, '2026-11-26')])).toEqual([]);
  });
});
