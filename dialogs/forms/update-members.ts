import type { Choice } from '../../cards/form';
import type { Household } from '../../src/domain/household';
import { fold } from '../../src/understanding/text';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import { UNNAMED, type UpdateAnswers } from './update-answers';

/** Whoever a step may be for: the members that are known, or two adults without a name yet. */
export function membersOf(household: Pick<Household, 'members' | 'adults' | 'referenceName'> | null): Choice[] {
  if (!household) return [];
  const known = household.members.map(({ id, firstName, relation }) => ({
    title: relation === 'REFERENCE' ? words.reference(firstName) : firstName || words.unnamed,
    value: id,
  }));
  if (known.length > 0) return known;
  if (household.adults < 2) return [];
  return UNNAMED.map((value) => ({ title: unnamedTitle(value, household.referenceName.first), value }));
}

/** Who a member is, by the answer that named them. */
export function memberName(member: string, household: Parameters<typeof membersOf>[0]): string {
  if (member === 'ALL') return words.everyone;
  const unnamed = UNNAMED.find((one) => one === member);
  if (unnamed) return unnamedTitle(unnamed, household?.referenceName.first ?? '');
  return membersOf(household).find(({ value }) => value === member)?.title ?? words.unnamed;
}

function unnamedTitle(one: (typeof UNNAMED)[number], firstName: string): string {
  return one === 'REFERENCE' ? words.reference(firstName) : words.partner;
}

/** The member that the sentence told of: by what they are to the family, or by their first name; `null` when it did not. */
export function memberSaid({ relation, named, member }: UpdateAnswers, household: Household | null): string | null {
  if (!household || member) return null;
  const { members, referenceName } = household;
  if (relation && members.length === 0) return UNNAMED.find((one) => one === relation) ?? null;
  const said = fold(named ?? '').split(/[\s-]+/);
  const [found, ...others] = members.filter((one) =>
    relation ? one.relation === relation : one.firstName !== '' && said.includes(fold(one.firstName)),
  );
  if (found) return others.length === 0 ? found.id : null;
  const isReference = referenceName.first !== '' && said.includes(fold(referenceName.first));
  return isReference && members.length === 0 && household.adults > 1 ? 'REFERENCE' : null;
}
