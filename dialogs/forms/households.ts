import { type DirectoryEntry, type Household, shortName } from '../../src/domain/household';
import type { Meaning } from '../../src/understanding/meaning';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import type { Answers, Heard, Question } from '../form';
import { asChoice } from './kinds';

/** By how much one name must sound nearer than the next to be the one that is meant. */
const CLEAR_LEAD = 0.15;

/** The households that a sentence names: one when it is clear, several when one name may mean several. */
export function householdsIn({ slots }: Meaning): readonly string[] {
  const references = slots.references.filter(({ ref }) => ref.startsWith('AG')).map(({ ref }) => ref);
  if (references.length > 0) return references.slice(0, 1);
  const [best, ...others] = slots.households;
  if (!best) return [];
  return [best, ...others.filter(({ confidence }) => confidence > best.confidence - CLEAR_LEAD)].map(({ id }) => id);
}

/** The household that a sentence names, or those among which to choose; what is known already stays. */
export function householdIn({ meaning }: Heard, answers: Answers): Answers {
  const named = householdsIn(meaning);
  if (named.length === 1) return { household: named[0] };
  return named.length > 1 && !answers['household'] ? { candidates: named } : {};
}

/** Of whom it is, as the card of all the questions says it. */
export function householdLine(household: Household | null): readonly (readonly [title: string, value: string])[] {
  return household ? [[words.household.label, `${household._id}, ${shortName(household.referenceName)}`]] : [];
}

/** « De quel ménage s’agit-il ? », among the files that the person may open. */
export function householdQuestion(entries: readonly DirectoryEntry[], answers: Answers): Question {
  const { candidates } = answers;
  const among = Array.isArray(candidates) ? entries.filter(({ ref }) => candidates.includes(ref)) : entries;
  const choices = among.map(({ ref, name }) => ({ title: `${ref}, ${shortName(name)}`, value: ref }));
  return {
    ...asChoice(words.household, choices),
    key: 'household',
    hear: ({ meaning }) => {
      const named = householdsIn(meaning).filter((ref) => among.some((entry) => entry.ref === ref));
      return named.length === 1 ? named[0] : undefined;
    },
    accepts: (value) => typeof value === 'string',
  };
}
