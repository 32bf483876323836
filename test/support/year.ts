import { ruleKey, type StepCode } from '../../src/domain/catalogue';
import { type Day, type Month, theDay } from '../../src/domain/day';
import { type Deadline, deadlinesOf, isLate, isOpen } from '../../src/domain/deadlines';
import type { Happening, Move } from '../../src/domain/happening';
import type { Household } from '../../src/domain/household';
import { leadWarnedFrom } from '../../src/domain/tellers';
import { deadlineName } from '../../src/words/fr/catalogue';
import { fullDay } from '../../src/words/fr/day';
import { aHousehold, aMember, aStep, recordedOn } from './household';

/** What happens to one household in its first year, day by day; on a day without news, the engine is only asked. */
type News = {
  readonly on: Day;
  readonly says: string;
  readonly happenings?: (household: Household, on: Day) => readonly Happening[];
};

/** What the engine answers on a day. */
export type YearDay = {
  readonly on: Day;
  readonly says: string;
  readonly critical: readonly string[];
  readonly late: readonly string[];
  readonly open: readonly string[];
};

const day = theDay;

const admitted = aHousehold({
  _id: 'AG-26-044',
  referenceName: { first: 'Amina', last: 'Haidari' },
  adults: 1,
  children: 1,
  members: [
    aMember('m1', { firstName: 'Amina' }),
    aMember('m2', { relation: 'ENFANT', firstName: 'Omid', birth: '2009-09' as Month, isAdult: false }),
  ],
  recognisedAt: day('2026-10-05'),
  admittedOn: day('2026-11-02'),
  lastContactAt: day('2026-11-02'),
  onRsa: 'OUI',
  steps: [
    aStep('RESIDENCE_API', { member: 'm1', state: 'GRANTED', periods: [{ until: day('2027-01-15') }] }),
    aStep('RESIDENCE_PERMIT_FIRST', { member: 'm1', state: 'IN_REVIEW' }),
    aStep('RSA_QUARTERLY', { state: 'GRANTED', dueAt: day('2026-11-30') }),
    aStep('CSS_RENEWAL', { state: 'GRANTED', periods: [{ until: day('2027-08-31') }] }),
    aStep('ACCOMMODATION_END', { variant: 'THREE_MONTH_LIMIT', periods: [{ until: day('2026-12-30') }] }),
    aStep('SOCIAL_HOUSING_REQUEST', { state: 'GRANTED', periods: [{ until: day('2027-06-30') }] }),
    aStep('CONTACT'),
  ],
});

const moved = (code: StepCode, move: Move, member?: string): Happening => ({
  kind: 'moved',
  step: { code, ...(member ? { member } : {}) },
  move,
});

/** The deadline of that rule, as a button of the card would name it. */
const done =
  (rule: string) =>
  (household: Household, on: Day): readonly Happening[] =>
    deadlinesOf(household, on)
      .filter((deadline) => deadline.rule === rule)
      .map(({ id }) => ({ kind: 'done', deadline: id, on }));

const year: readonly News[] = [
  { on: day('2026-11-23'), says: 'rien de neuf' },
  {
    on: day('2026-11-27'),
    says: 'DTR validée, prolongation demandée à l’OFII',
    happenings: (household, on) => [
      ...done('RSA_QUARTERLY.confirm')(household, on),
      moved('ACCOMMODATION_END', { kind: 'submitted', on }),
    ],
  },
  { on: day('2026-12-08'), says: 'rien de neuf' },
  {
    on: day('2026-12-14'),
    says: 'prolongation accordée ; positionnée, commission le 12 janvier',
    happenings: (_, on) => [
      moved('ACCOMMODATION_END', { kind: 'granted', on }),
      moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'POSITIONED', on, appointment: day('2027-01-12') }),
    ],
  },
  {
    on: day('2027-01-11'),
    says: 'API renouvelée jusqu’au 14 juillet',
    happenings: (_, on) => [
      moved('RESIDENCE_API', { kind: 'stage', stage: 'RENEWED', on, from: on, until: day('2027-07-14') }, 'm1'),
    ],
  },
  { on: day('2027-01-20'), says: 'documents transmis', happenings: done('SEND_DOCUMENT.send') },
  {
    on: day('2027-02-01'),
    says: 'logement attribué, réponse avant le 12',
    happenings: (_, on) => [
      moved('HOUSING_POSITIONING', { kind: 'stage', stage: 'AWARDED', on, before: day('2027-02-12') }),
    ],
  },
  {
    on: day('2027-02-08'),
    says: 'logement accepté ; bail prévu le 26',
    happenings: (household, on) => [
      ...done('HOUSING_POSITIONING.offer')(household, on),
      moved('LEASE', { kind: 'appointment', on: day('2027-02-26') }),
    ],
  },
  { on: day('2027-02-22'), says: 'rien de neuf' },
  {
    on: day('2027-02-26'),
    says: 'bail signé, clés remises, DTR validée',
    happenings: (household, on) => [
      moved('LEASE', { kind: 'granted', on }),
      moved('FUHL_ACCESS', { kind: 'submitted', on }),
      moved('HOME_INSURANCE', { kind: 'granted', on, from: on, until: day('2028-02-25') }),
      moved('METERS', { kind: 'granted', on }),
      moved('HOUSING_BENEFIT', { kind: 'stage', stage: 'FILED', on }),
      ...done('RSA_QUARTERLY.confirm')(household, on),
      { kind: 'movedIn', on, city: 'Valence' },
    ],
  },
  {
    on: day('2027-03-12'),
    says: 'visite à domicile, bailleur vu, prêt CAF demandé, demande de logement close',
    happenings: (household, on) => [
      ...done('TENANCY_CONDUCT.firstVisit')(household, on),
      ...done('LANDLORD_LIAISON.firstContact')(household, on),
      ...done('CAF_EQUIPMENT_LOAN.ask')(household, on),
      moved('DEPT_INSERTION_AID', { kind: 'notApplicable', on }),
      moved('SOCIAL_HOUSING_REQUEST', { kind: 'notApplicable', on }),
    ],
  },
  { on: day('2027-04-12'), says: 'rien de neuf' },
  {
    on: day('2027-04-20'),
    says: 'première carte reçue, dix ans ; APL accordée ; adresse déclarée ; loyer à jour',
    happenings: (household, on) => [
      moved('RESIDENCE_PERMIT_FIRST', { kind: 'stage', stage: 'CARD_RECEIVED', on, until: day('2036-10-04') }, 'm1'),
      moved('HOUSING_BENEFIT', { kind: 'granted', on }),
      ...done('ADDRESS_CHANGE.declare')(household, on),
      ...done('RENT_WATCH.check')(household, on),
    ],
  },
  { on: day('2027-04-23'), says: 'documents transmis', happenings: done('SEND_DOCUMENT.send') },
  { on: day('2027-06-21'), says: 'rien de neuf' },
  {
    on: day('2027-07-05'),
    says: 'CDI : le RSA s’arrête',
    happenings: (household, on) => [
      ...done('RENT_WATCH.check')(household, on),
      ...done('TENANCY_CONDUCT.visit')(household, on),
      ...done('LANDLORD_LIAISON.review')(household, on),
      moved('RSA_QUARTERLY', { kind: 'notApplicable', on }),
      moved('JOB', { kind: 'stage', stage: 'PERMANENT', on, from: on }, 'm1'),
      { kind: 'rsa', onRsa: 'NON', on },
    ],
  },
  {
    on: day('2027-07-12'),
    says: 'CAF et CPAM prévenues, CSS demandée',
    happenings: (household, on) => [
      ...done('INCOME_SWITCH.tell')(household, on),
      ...done('CSS_RENEWAL.ask')(household, on),
    ],
  },
  {
    on: day('2027-09-06'),
    says: 'le fils a dix-huit ans ; CSS accordée pour un an',
    happenings: (_, on) => [
      moved('CSS_RENEWAL', { kind: 'granted', on, from: day('2027-09-01'), until: day('2028-08-31') }),
    ],
  },
  { on: day('2027-11-22'), says: 'rien de neuf' },
];

/** The year, played from the first day to the last: what is critical, late or open once the news of the day is told. */
export function playYear(say: (deadline: Deadline, on: Day) => string = inShort): readonly YearDay[] {
  let household = admitted;
  return year.map(({ on, says, happenings }) => {
    household = recordedOn(on, household, ...(happenings?.(household, on) ?? [])).household;
    const deadlines = deadlinesOf(household, on).filter(isOpen);
    const late = deadlines.filter(isLate);
    const rest = deadlines.filter((deadline) => !isLate(deadline));
    const line = (deadline: Deadline) => say(deadline, on);
    return {
      on,
      says,
      late: late.map(line),
      critical: rest.filter(({ severity }) => severity === 'critical').map(line),
      open: rest.filter(({ severity }) => severity === 'normal').map(line),
    };
  });
}

/** The same year as a table in Markdown, in the words that people read. */
export function printYear(): string {
  const rows = playYear(inWords).map(({ on, says, critical, late, open }) =>
    [fullDay(on), says, ...[critical, late, open].map((lines) => lines.join('<br>'))].join(' | '),
  );
  const heading = ['| jour | ce qui arrive | critique | en retard | à faire |', '|---|---|---|---|---|'];
  return [...heading, ...rows.map((row) => `| ${row} |`)].join('\n');
}

/** `RESIDENCE_API.expire 2027-01-15 lead`: the rule, the last day, and « lead » once the leads hear of it. */
function inShort(deadline: Deadline, on: Day): string {
  const { rule, code, dueAt, member } = deadline;
  const name = rule.startsWith('common.') ? `${code}.${ruleKey(rule)}` : rule;
  return [name, dueAt, ...(member === 'm2' ? ['m2'] : []), ...(isLeadWarned(deadline, on) ? ['lead'] : [])].join(' ');
}

function inWords(deadline: Deadline, on: Day): string {
  const until = deadline.dueAt.split('-').reverse().join('/');
  return `${deadlineName(deadline)}, ${until}${isLeadWarned(deadline, on) ? ' (cheffe prévenue)' : ''}`;
}

function isLeadWarned(deadline: Deadline, on: Day): boolean {
  return on >= leadWarnedFrom(deadline);
}
