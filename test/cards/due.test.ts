import { parseAction } from '../../cards/action';
import type { Card } from '../../cards/card';
import { type DueView, dueCard } from '../../cards/due';
import { listedIn, tickedIn } from '../../cards/ticked';
import type { StepCode } from '../../src/domain/catalogue';
import { addDays, type Day, type Hour, type Instant, theDay } from '../../src/domain/day';
import { dueAmong } from '../../src/domain/due';
import type { Household, Member, Step } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import { aHousehold, aStep } from '../support/household';
import { faultsOf } from '../support/valid-card';
import { buttonsIn, choicesIn, fieldsIn, linesOf } from './reading';

const monday = theDay('2026-11-23');
const owner = '22222222-2222-4222-8222-222222222222';
const sofia = { _id: '44444444-4444-4444-8444-444444444444', displayName: 'Sofia Lopez' };

function household(number: number, known: Partial<Household> = {}): Household {
  const _id = `AG-26-${String(number).padStart(3, '0')}`;
  const steps = (known.steps ?? []).map((step) => ({ ...step, id: `${_id}/${step.code}${step.member ?? ''}` }));
  return aHousehold({ _id, referenceName: { first: 'Tesfay', last: 'Girma' }, ...known, steps });
}

/** A letter gives the day: whatever the law says of the row. */
function dated(code: StepCode, dueAt: Day): Step {
  return aStep(code, { dueAt });
}

const monthly = (member?: string): Step =>
  aStep('FT_MONTHLY_UPDATE', { state: 'GRANTED', ...(member ? { member } : {}) });
const api = (until: Day): Step => aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until }] });

function memo(known: Partial<Memo> = {}): Memo {
  return {
    _id: 'memo-1',
    v: 0,
    owner,
    by: owner,
    text: 'RDV préfecture',
    on: monday,
    createdAt: '2026-11-20T09:00:00.000Z' as Instant,
    ...known,
  };
}

function cardOf(households: readonly Household[], view: Partial<DueView> = {}, today = monday): Card {
  return dueCard({ found: dueAmong(households, {}, today), memos: [], today, maySelect: true, ...view });
}

const week = [
  household(11, { steps: [dated('LANDLORD_LIAISON', theDay('2026-11-19'))] }),
  household(22, { steps: [api(theDay('2026-11-24'))] }),
  household(18, { steps: [dated('LANDLORD_LIAISON', theDay('2026-11-29'))] }),
  household(8, { steps: [dated('LANDLORD_LIAISON', theDay('2026-11-30'))] }),
];

test('three groups, one list a day, the distance before the date', () => {
  const card = cardOf(week);
  expect(linesOf(card).slice(0, 12)).toEqual([
    '4 échéances',
    'Au lundi 23 novembre 2026',
    'En retard · 1',
    '? J+4 · jeudi 19 novembre 2026',
    '☐ AG-26-011, Tesfay G. : lien avec le bailleur, date à respecter',
    'Cette semaine · 2',
    '? J-1 · mardi 24 novembre 2026',
    '☐ Critique · AG-26-022, Tesfay G. : API à renouveler',
    '? J-6 · dimanche 29 novembre 2026',
    '☐ AG-26-018, Tesfay G. : lien avec le bailleur, date à respecter',
    'AG-26-022 · Sans nouvelle API, le travail et les droits s’arrêtent (CESEDA, R. 431-15-3).',
    'À venir · 1',
  ]);
  expect(fieldsIn(card).map(({ id }) => id)).toEqual([
    'on-2026-11-19',
    'on-2026-11-24',
    'on-2026-11-29',
    'on-2026-11-30',
    'until',
  ]);
  expect(faultsOf(card)).toEqual([]);
});

test('what is ticked comes back as the deadlines it stands for', () => {
  const card = cardOf(week, { memos: [memo()] });
  const inputs = Object.fromEntries(
    fieldsIn(card).map(({ id, choices = [] }) => [id, choices.map(({ value }) => value).join(',')]),
  );
  expect(tickedIn(inputs)).toEqual({
    deadlines: dueAmong(week, {}, monday).map(({ deadline }) => deadline.id),
    memos: ['memo-1'],
  });
});

test('all its lines go with the card, ticked or not', () => {
  const memos = [memo(), memo({ _id: 'memo-2' })];
  const { deadlines, memos: own } = listedIn({ lines: carriedBy(cardOf(week, { memos })) });
  expect([...deadlines].sort()).toEqual(
    dueAmong(week, {}, monday)
      .map(({ deadline }) => deadline.id)
      .sort(),
  );
  expect(own).toEqual(['memo-1', 'memo-2']);
  expect(listedIn({ lines: carriedBy(cardOf(crowd.slice(0, 25))) }).deadlines.length).toBeGreaterThan(39);
  expect(listedIn({})).toEqual({ deadlines: [], memos: [] });
  expect(listedIn({ lines: 'a b:<b>;memo:;:' })).toEqual({ deadlines: [], memos: [] });
});

function carriedBy(card: Card): unknown {
  return card.body.find(({ id }) => id === 'lines')?.['value'];
}

test('a meeting that has taken place asks how it went; it is not late', () => {
  const met = memo({ on: theDay('2026-11-20'), at: '14:00' as Hour, household: 'AG-26-011' });
  const card = cardOf([household(11, { steps: [dated('LANDLORD_LIAISON', theDay('2026-11-20'))] })], { memos: [met] });
  expect(linesOf(card).slice(2, 8)).toEqual([
    'En retard · 1',
    '? J+3 · vendredi 20 novembre 2026',
    '☐ AG-26-011, Tesfay G. : lien avec le bailleur, date à respecter',
    'Rendez-vous passés · 1',
    '? J+3 · vendredi 20 novembre 2026',
    '☐ 14 h · AG-26-011 · RDV préfecture',
  ]);
  const ids = fieldsIn(card).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(tickedIn({ 'on-2026-11-20-met': 'memo:memo-1' }).memos).toEqual(['memo-1']);
  expect(faultsOf(card)).toEqual([]);
});

test.each<[string, Record<string, unknown>, string[], string[]]>([
  ['nothing', {}, [], []],
  ['an empty field', { 'on-2026-11-24': '' }, [], []],
  ['two lines of one day', { 'on-2026-11-24': 'a/b/2026-11-24,memo:m-1' }, ['a/b/2026-11-24'], ['m-1']],
  ['one line for several households', { 'on-2026-12-15': 'a/1|b/1|a/1' }, ['a/1', 'b/1'], []],
  ['another field of the card', { until: '2026-11-25', to: 'x' }, [], []],
  ['what is not an id', { 'on-2026-11-24': '<b>, a b,memo:', 'on-2026-11-25': 7 }, [], []],
])('ticked: %s', (_name, inputs, deadlines, memos) => {
  expect(tickedIn(inputs)).toEqual({ deadlines, memos });
});

describe('the monthly updates', () => {
  const today = theDay('2026-12-01');
  const two: readonly Member[] = [
    { id: 'm1', relation: 'REFERENCE', firstName: 'Selam', isAdult: true, updateDue: 'OUI' },
    { id: 'm2', relation: 'CONJOINT', firstName: 'Yonas', isAdult: true, updateDue: 'OUI' },
  ];
  const several = [
    household(1, { members: two, steps: [monthly('m1'), monthly('m2')] }),
    household(2, { steps: [monthly()] }),
    household(3, { steps: [monthly()] }),
  ];

  test('of several households are one line, which stands for all of them', () => {
    const choices = choicesIn(cardOf(several, {}, today));
    expect(choices.map(({ title }) => title)).toEqual([
      'Critique · 3 ménages : actualisation France Travail (AG-26-001, AG-26-002 et AG-26-003)',
    ]);
    expect(tickedIn({ 'on-2026-12-15': choices[0]?.value }).deadlines).toHaveLength(4);
  });

  test('of one household stay two, each with whose it is', () => {
    expect(choicesIn(cardOf(several.slice(0, 1), {}, today)).map(({ title }) => title)).toEqual([
      'Critique · AG-26-001, Tesfay G. : actualisation France Travail (Selam)',
      'Critique · AG-26-001, Tesfay G. : actualisation France Travail (Yonas)',
    ]);
  });

  test('come apart where the detail is asked', () => {
    expect(choicesIn(cardOf(several, { apart: true }, today))).toHaveLength(4);
  });
});

test('a memo stands on its day, its hour first', () => {
  const memos = [
    memo({ _id: 'm-2', text: 'appeler\nla CAF' }),
    memo({ at: '14:00' as Hour }),
    memo({ _id: 'm-3', text: 'visite', at: '09:30' as Hour, household: 'AG-26-022' }),
    memo({ _id: 'm-4', text: 'x'.repeat(500) }),
  ];
  const card = cardOf([household(22, { steps: [api(monday)] })], { memos, heading: 'Votre point de 8 h 30' });
  expect(linesOf(card).slice(0, 2)).toEqual([
    '1 échéance, 4 rappels',
    'Votre point de 8 h 30 · lundi 23 novembre 2026',
  ]);
  const titles = choicesIn(card).map(({ title }) => title);
  expect(titles.slice(0, 4)).toEqual([
    '9 h 30 · AG-26-022 · visite',
    '14 h · RDV préfecture',
    'Critique · AG-26-022, Tesfay G. : API à renouveler',
    'appeler la CAF',
  ]);
  expect(titles[4]).toHaveLength(120);
  expect(linesOf(cardOf([], { memos }))[0]).toBe('4 rappels');
});

test('the same task of three households shares a line; a right never does, nor a task of two', () => {
  const on = addDays(monday, 3);
  const card = cardOf([
    ...[11, 12, 13].map((ref) => household(ref, { steps: [dated('LANDLORD_LIAISON', on), api(on)] })),
    ...[21, 22].map((ref) => household(ref, { steps: [dated('METERS', on)] })),
  ]);
  expect(choicesIn(card).map(({ title }) => title.replace(/, Tesfay G\./, ''))).toEqual([
    'Critique · AG-26-011 : API à renouveler',
    'Critique · AG-26-012 : API à renouveler',
    'Critique · AG-26-013 : API à renouveler',
    '3 ménages : lien avec le bailleur, date à respecter (AG-26-011, AG-26-012 et AG-26-013)',
    'AG-26-021 : ouverture des compteurs, date à respecter',
    'AG-26-022 : ouverture des compteurs, date à respecter',
  ]);
});

test('what nobody asked for: all that presses, eight lines of what is to come, then the rest', () => {
  const later = Array.from({ length: 12 }, (_, index) =>
    household(index + 1, { steps: [api(addDays(monday, 7 + index))] }),
  );
  const card = cardOf([...week, ...later], { unasked: 'digest', standsAlone: true });
  expect(linesOf(card)[0]).toBe('3 échéances à traiter');
  expect(linesOf(cardOf([...week, ...later], { unasked: 'welcome' }))[0]).toBe('3 échéances à traiter');
  expect(linesOf(cardOf([...week, ...later]))[0]).toBe('16 échéances');
  expect(choicesIn(card)).toHaveLength(3 + 8);
  expect(linesOf(card)).toContain('À venir · 13');
  expect(linesOf(card)).toContain('et 5 à venir');
  const rest = cardOf([...week, ...later], { unasked: 'digest', standsAlone: true, from: 11 });
  expect(choicesIn(rest)).toHaveLength(5);
  expect(linesOf(rest).slice(0, 3)).toEqual(['Suite du point du jour', 'Au lundi 23 novembre 2026', 'À venir']);
  expect(linesOf(cardOf(later, { unasked: 'digest' }))[0]).toBe('12 échéances à venir');
});

const crowd = Array.from({ length: 60 }, (_, index) =>
  household(index + 1, {
    referenceName: { first: 'Abdulrahman-Mohammed', last: 'Tesfamariam' },
    steps: [dated('HOME_INSURANCE', addDays(monday, index % 30)), monthly(), api(addDays(monday, index - 5))],
  }),
);

test('twenty lines at most, then the way to the next', () => {
  const first = cardOf(crowd.slice(0, 25), { colleagues: [sofia] });
  expect(choicesIn(first).length).toBe(20);
  expect(linesOf(first)).toContain(`et ${dueCount(first) - 20} autres`);
  const more = buttonsIn(first).find(({ title }) => title === 'Voir la suite');
  expect(parseAction(more?.data)).toEqual({ verb: 'due.more', from: 20 });
  const next = cardOf(crowd.slice(0, 25), { from: 20 });
  expect(linesOf(next)[2]).toMatch(/^Lignes 21 à 40 sur/);
  const seen = new Set([...choicesIn(first), ...choicesIn(next)].map(({ value }) => value));
  expect(seen.size).toBe(40);
  expect(cardOf(week, { from: 99 })).toEqual(cardOf(week));
});

function dueCount(card: Card): number {
  return Number.parseInt(linesOf(card)[0] ?? '', 10);
}

test.each([0, 20, 60, 100])('sixty families never weigh too much, from line %i on', (from) => {
  const memos = Array.from({ length: 10 }, (_, index) => memo({ _id: `m-${index}`, text: 'é'.repeat(500) }));
  const card = cardOf(crowd, { memos, colleagues: [sofia], from });
  expect(faultsOf(card)).toEqual([]);
  expect(choicesIn(card).length).toBeGreaterThan(8);
});

test('what stops is said at most three times under a group, critical first', () => {
  const late = theDay('2026-11-10');
  const many: readonly StepCode[] = ['HOME_INSURANCE', 'CSS_RENEWAL', 'SOCIAL_HOUSING_REQUEST', 'RESIDENCE_API'];
  const card = cardOf(
    many.map((code, index) =>
      household(index + 1, { steps: [aStep(code, { state: 'GRANTED', periods: [{ until: late }] })] }),
    ),
  );
  const told = linesOf(card).filter((line) => / · (?=[A-Z][a-zé])/.test(line) && line.startsWith('AG-'));
  expect(told).toHaveLength(3);
  for (const line of told) expect(line).toMatch(/^AG-26-00\d · /);
});

test('who may give a household sees to whom; who may not act opens the lines instead', () => {
  const titles = (card: Card) => buttonsIn(card).map(({ title }) => title);
  expect(titles(cardOf(week))).toEqual(['Fait', 'Enregistrer le report', 'Détail']);
  const lead = cardOf(week, { colleagues: [sofia] });
  expect(titles(lead)).toEqual(['Fait', 'Enregistrer le report', 'Confier', 'Détail']);
  expect(fieldsIn(lead).find(({ id }) => id === 'to')?.choices).toEqual([{ title: 'Sofia Lopez', value: sofia._id }]);
  const read = cardOf(week, { maySelect: false, memos: [memo({ household: 'AG-26-022' })] });
  expect(fieldsIn(read)).toEqual([]);
  expect(linesOf(read)).toContain(
    'AG-26-022 · Sans nouvelle API, le travail et les droits s’arrêtent (CESEDA, R. 431-15-3).',
  );
  expect(buttonsIn(read).map(({ data }) => parseAction(data))).toContainEqual({
    verb: 'household.show',
    ref: 'AG-26-011',
  });
  expect(faultsOf(read)).toEqual([]);
});
