import { playYear, printYear } from '../support/year';

/** Day, what is critical, what is late, what is open; `lead` once the leads hear of it, `m2` of the son. */
const expected: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    '2026-11-23',
    [
      'ACCOMMODATION_END.askExtension 2026-11-30',
      'RSA_QUARTERLY.confirm 2026-11-30',
      'ACCOMMODATION_END.leave 2026-12-30',
    ],
    [],
    [],
  ],
  ['2026-11-27', ['ACCOMMODATION_END.leave 2026-12-30'], [], []],
  ['2026-12-08', ['ACCOMMODATION_END.leave 2026-12-30 lead', 'RESIDENCE_API.expire 2027-01-15'], [], []],
  ['2026-12-14', ['RESIDENCE_API.expire 2027-01-15'], [], []],
  [
    '2027-01-11',
    [],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05'],
    [
      'HOUSING_POSITIONING.commission 2027-01-12',
      'SEND_DOCUMENT.send 2027-01-18',
      'SEND_DOCUMENT.send 2027-01-18',
      'SEND_DOCUMENT.send 2027-01-18',
    ],
  ],
  [
    '2027-01-20',
    [],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead', 'HOUSING_POSITIONING.commission 2027-01-12 lead'],
    ['HOUSING_POSITIONING.news 2027-01-22'],
  ],
  [
    '2027-02-01',
    ['HOUSING_POSITIONING.offer 2027-02-12', 'RSA_QUARTERLY.confirm 2027-02-28', 'ACCOMMODATION_END.leave 2027-03-30'],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead'],
    [],
  ],
  [
    '2027-02-08',
    ['RSA_QUARTERLY.confirm 2027-02-28', 'ACCOMMODATION_END.leave 2027-03-30'],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead'],
    [],
  ],
  [
    '2027-02-22',
    [
      'FUHL_ACCESS.ask 2027-02-26',
      'HOME_INSURANCE.proveAtKeys 2027-02-26',
      'RSA_QUARTERLY.confirm 2027-02-28',
      'ACCOMMODATION_END.leave 2027-03-30',
    ],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead'],
    [
      'CAF_EQUIPMENT_LOAN.ask 2027-02-26',
      'LEASE.appointment 2027-02-26',
      'LEASE.prepare 2027-02-26',
      'METERS.open 2027-02-26',
    ],
  ],
  [
    '2027-02-26',
    [],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead'],
    ['CAF_EQUIPMENT_LOAN.ask 2027-02-26', 'DEPT_INSERTION_AID.ask 2027-02-26'],
  ],
  [
    '2027-03-12',
    [],
    ['RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead', 'RENT_WATCH.check 2027-03-10'],
    ['ADDRESS_CHANGE.declare 2027-05-26'],
  ],
  [
    '2027-04-12',
    [],
    [
      'RESIDENCE_PERMIT_FIRST.receive 2027-01-05 lead',
      'HOUSING_BENEFIT.rentCertificate 2027-03-28 lead',
      'RENT_WATCH.check 2027-04-10',
    ],
    ['ADDRESS_CHANGE.declare 2027-05-26'],
  ],
  [
    '2027-04-20',
    [],
    [],
    [
      'SEND_DOCUMENT.send 2027-04-27',
      'SEND_DOCUMENT.send 2027-04-27',
      'SEND_DOCUMENT.send 2027-04-27',
      'SEND_DOCUMENT.send 2027-04-27',
    ],
  ],
  ['2027-04-23', [], [], []],
  [
    '2027-06-21',
    ['RESIDENCE_PERMIT_AT_18.fileBefore19 2028-08-31 m2'],
    [
      'LANDLORD_LIAISON.review 2027-05-26 lead',
      'TENANCY_CONDUCT.visit 2027-05-26 lead',
      'RSA_QUARTERLY.confirm 2027-05-31 lead',
      'CONTACT.nudge 2027-06-07',
      'RENT_WATCH.check 2027-06-10 lead',
    ],
    [],
  ],
  [
    '2027-07-05',
    ['INCOME_SWITCH.tell 2027-07-05', 'RESIDENCE_PERMIT_AT_18.fileBefore19 2028-08-31 m2'],
    ['CSS_RENEWAL.ask 2027-06-30 lead'],
    [],
  ],
  ['2027-07-12', ['RESIDENCE_PERMIT_AT_18.fileBefore19 2028-08-31 m2'], ['RENT_WATCH.check 2027-07-10'], []],
  [
    '2027-09-06',
    [
      'CSS_RENEWAL.letter 2027-10-06 m2',
      'PUMA.letter 2027-10-06 m2',
      'RESIDENCE_PERMIT_AT_18.fileBefore19 2028-08-31 m2',
    ],
    [
      'RENT_WATCH.check 2027-08-10 lead',
      'LANDLORD_LIAISON.review 2027-08-26 lead',
      'TENANCY_CONDUCT.visit 2027-08-26 lead',
    ],
    ['FAMILY_EVENT.tell 2027-09-13 m2', 'MISSION_LOCALE.letter 2027-10-06 m2'],
  ],
  [
    '2027-11-22',
    ['RESIDENCE_PERMIT_AT_18.fileBefore19 2028-08-31 m2'],
    [
      'LANDLORD_LIAISON.review 2027-08-26 lead',
      'TENANCY_CONDUCT.visit 2027-08-26 lead',
      'FAMILY_EVENT.tell 2027-09-13 m2 lead',
      'CSS_RENEWAL.letter 2027-10-06 m2 lead',
      'MISSION_LOCALE.letter 2027-10-06 m2 lead',
      'PUMA.letter 2027-10-06 m2 lead',
      'CONTACT.nudge 2027-10-21',
      'RENT_WATCH.check 2027-11-10 lead',
    ],
    [],
  ],
];

const played = playYear();

test.each(expected)('on %s', (on, critical, late, open) => {
  expect(played.find((one) => one.on === on)).toMatchObject({ critical, late, open });
});

test('every day of the year is in the table, and in the page that shows it', () => {
  expect(played.map(({ on }) => on)).toEqual(expected.map(([on]) => on));
  const page = printYear().split('\n');
  expect(page).toHaveLength(expected.length + 2);
  expect(page[2]).toBe(
    '| lundi 23 novembre 2026 | rien de neuf | Prolongation de l’hébergement à demander, 30/11/2026<br>Déclaration trimestrielle RSA à valider, 30/11/2026<br>Fin de l’hébergement, 30/12/2026 |  |  |',
  );
});
