import { type Month, theDay } from '../../src/domain/day';
import { happen } from '../../src/domain/happen';
import type { Household, Member } from '../../src/domain/household';
import { aHousehold, aMember, recordedOn, said } from '../support/household';

const today = theDay('2026-11-23');
const people = { reference: 'REFERENCE', partner: 'CONJOINT', child: 'ENFANT' } as const;

function person(relation: keyof typeof people, known: Partial<Member> = {}): Omit<Member, 'id'> {
  const { id: _, ...member } = aMember('', { relation: people[relation], isAdult: relation !== 'child', ...known });
  return member;
}

function listed(household: Household, ...members: readonly (Omit<Member, 'id'> & { id?: string })[]): Household {
  return recordedOn(today, household, { kind: 'members', members }).household;
}

test('each has an id of its own, in order', () => {
  const family = listed(aHousehold(), person('reference'), person('partner'));
  expect(listed(family, person('child')).members.map(({ id }) => id)).toEqual([
    'AG-26-009/m1',
    'AG-26-009/m2',
    'AG-26-009/m3',
  ]);
});

test('one who is known is brought up to date, and what is not said of them stays', () => {
  const known = aHousehold({ members: [aMember('m1', { firstApiAt: today, updateDue: 'NON' }), aMember('m2')] });
  const renamed = listed(known, { ...person('reference', { firstName: 'Alia' }), id: 'm1' });
  expect(renamed.members).toMatchObject([
    { id: 'm1', firstName: 'Alia', firstApiAt: today, updateDue: 'NON' },
    { id: 'm2' },
  ]);
});

test.each<[string, Partial<Household>, Omit<Member, 'id'>[], [number, number]]>([
  ['a list of some of them counts nobody', { adults: 2, children: 1 }, [person('reference')], [2, 1]],
  ['a whole list counts', { adults: 2, children: 1 }, [person('reference'), person('child'), person('child')], [1, 2]],
  ['a birth counts', { adults: 1, children: 0, members: [aMember('m1')] }, [person('child')], [1, 1]],
])('%s', (_, known, members, [adults, children]) => {
  expect(listed(aHousehold(known), ...members)).toMatchObject({ adults, children });
});

test('eight at most', () => {
  const eight = listed(aHousehold(), ...Array.from({ length: 8 }, () => person('child')));
  expect(eight.members).toHaveLength(8);
  expect(happen(eight, { kind: 'members', members: [person('child')] }, said(today))).toEqual({
    kind: 'objected',
    objection: { kind: 'tooManyMembers' },
  });
});

test.each([
  ['2026-12', 'notYet'],
  ['1968-03', undefined],
  ['2026-11', undefined],
])('born in %s: %s', (birth, objection) => {
  const members = [person('child', { birth: birth as Month })];
  const outcome = happen(aHousehold(), { kind: 'members', members }, said(today));
  expect(outcome.kind === 'objected' ? outcome.objection.kind : undefined).toBe(objection);
});
