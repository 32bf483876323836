import { addMonths, type Day, firstOfMonth } from '../day';
import type { Happening } from '../happening';
import type { Household, Member } from '../household';
import { type LapseEvent, withTasks } from '../lapse-tasks';
import { childVariant } from '../prepared-steps';
import { type Applied, objected, type Setting } from './applied';

const MOST_MEMBERS = 8;

/** Who lives there: whoever has no id is added, the others are brought up to date. */
export function applyMembers(
  { members: said }: Extract<Happening, { kind: 'members' }>,
  { household }: Setting,
): Applied {
  const members = said.reduce<readonly Member[]>(
    (known, one) => withMember(known, one, household._id),
    household.members,
  );
  if (members.length > MOST_MEMBERS) return objected({ kind: 'tooManyMembers' });
  return { kind: 'applied', household: counted({ ...household, members }, household) };
}

function withMember(known: readonly Member[], said: Omit<Member, 'id'> & { readonly id?: string }, ref: string) {
  const same = known.find(({ id }) => id === said.id);
  if (same) return known.map((one) => (one === same ? { ...same, ...said, id: same.id } : one));
  return [...known, { ...said, id: freeId(known, ref) }];
}

/** The id of one more member: in, those of the household and its reference; out, the first number that nobody bears. */
export function freeId(known: readonly Pick<Member, 'id'>[], ref: string): string {
  let number = known.length + 1;
  while (known.some(({ id }) => id === `${ref}/m${number}`)) number += 1;
  return `${ref}/m${number}`;
}

/** Once everybody is listed, the list counts. */
function counted(household: Household, before: Household): Household {
  const { members } = household;
  if (members.length < before.adults + before.children) return household;
  const adults = members.filter(({ isAdult }) => isAdult).length;
  return { ...household, adults, children: members.length - adults };
}

/**
 * The household as the years of its children make it today: who turns eighteen is an adult with rights of their own,
 * and who is fifteen will need a permit. In: the day in Paris. A month of birth counts from its first day.
 */
export function withAges(household: Household, today: Day): Household {
  const children = household.members.filter(({ relation, birth }) => relation === 'ENFANT' && birth);
  return children.reduce((so, child) => {
    const age = ageOf(child, today);
    if (age >= 15 && age < 18) return withTasks(so, turned('turned15', child, household), today);
    return age === 18 ? withTasks(grownUp(so, child), turned('turned18', child, household), today) : so;
  }, household);
}

function turned(kind: 'turned15' | 'turned18', { id: member }: Member, household: Household): LapseEvent {
  return { kind, known: { member, ...(kind === 'turned15' ? { variant: childVariant(household) } : {}) } };
}

function grownUp(household: Household, child: Member): Household {
  if (child.isAdult) return household;
  const members = household.members.map((one) => (one.id === child.id ? { ...one, isAdult: true } : one));
  return counted({ ...household, members }, household);
}

/** In whole years; -1 without a birth. */
function ageOf({ birth }: Member, today: Day): number {
  let years = -1;
  while (birth && addMonths(firstOfMonth(birth), (years + 1) * 12) <= today) years += 1;
  return years;
}
