import type { Choice } from '../../cards/form';
import type { Household } from '../../src/domain/household';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import { UNNAMED } from './update-answers';

/** Whoever a step may be for: the members that are known, or two adults without a name yet. */
export function membersOf(household: Pick<Household, 'members' | 'adults' | 'referenceName'> | null): Choice[] {
  if (!household) return [];
  const known = household.members.map(({ id, firstName, relation }) => ({
    title: relation === 'REFERENCE' ? words.reference(firstName) : firstName || words.unnamed,
    value: id,
  }));
  if (known.length > 0) return known;
  if (household.adults < 2) return [];
  const titles = { REFERENCE: words.reference(household.referenceName.first), CONJOINT: words.partner };
  return UNNAMED.map((value) => ({ title: titles[value], value }));
}
