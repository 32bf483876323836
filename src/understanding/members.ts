import { addMonths, type Day, firstOfMonth, type Month, monthOf } from '../domain/day';
import type { Birth } from './births';
import { type Person, peopleIn } from './people';
import type { Relation } from './relations';

/** Somebody of a household, as far as it was said. */
export type MemberClue = {
  readonly relation: Relation;
  /** Empty when it was not said (« une fille née en mars 2009 »). */
  readonly firstName: string;
  readonly birth?: Month;
  /** Where only a year or an age was said: that year, or today's less the age. */
  readonly birthYear?: number;
  readonly isAdult: boolean;
};

/** Why a line cannot be read. `birth`: no such date; `future`: still to come; `several`: more than one person. */
export type MemberProblem = 'nothing' | 'relation' | 'birth' | 'future' | 'several';

/**
 * Who lives in a household, from free words or from lines: « son mari Yusuf né le 3 avril 1988 », « 2 enfants : Omar (2012)
 * et Lina 5 ans ». A name, a relation or a birth alone tells of nobody; a child that is expected is left out. A year or an
 * age gives no month of birth. Adult on `today` by the birth (a month counts from its first day), else by the relation.
 */
export function readMembers(text: string, today: Day): MemberClue[] {
  const people = peopleIn(text, today).filter(
    ({ name, relation, birth }) => [name, relation, isDated(birth)].filter(Boolean).length > 1,
  );
  const first = people.findIndex(({ relation }) => relation === 'PARENT' || relation === 'REFERENCE');
  return people.map((person, i) => clueOf(person, today, i === first));
}

/**
 * One line of a form, « Amina, fille, mars 2009 », in any order; the name or the birth may be missing. Someone under 18 of
 * whom nothing else is said is a child.
 */
export function readMemberLine(line: string, today: Day): MemberClue | { readonly problem: MemberProblem } {
  const [person, ...others] = peopleIn(line.replace(/[;\t]/g, ','), today, true);
  if (!person || (person.name === undefined && person.birth === undefined)) return { problem: 'nothing' };
  if (others.length > 0) return { problem: 'several' };
  if (person.birth?.kind === 'future') return { problem: 'future' };
  if (person.birth?.kind === 'impossible' || (person.birth === undefined && /\d/.test(line)))
    return { problem: 'birth' };
  const clue = clueOf(person, today, true);
  return person.relation || (person.birth && !clue.isAdult) ? clue : { problem: 'relation' };
}

function clueOf({ name = '', relation, birth, isAdult }: Person, today: Day, isFirst: boolean): MemberClue {
  const adult =
    (birth ? isAdultBy(birth, today) : undefined) ?? isAdult ?? (relation !== undefined && relation !== 'ENFANT');
  const parent = isFirst ? 'REFERENCE' : 'CONJOINT';
  return {
    relation: relation === 'PARENT' ? parent : (relation ?? (adult ? 'AUTRE' : 'ENFANT')),
    firstName: name,
    ...(birth ? birthOf(birth, today) : {}),
    isAdult: adult,
  };
}

function birthOf(birth: Birth, today: Day): Pick<MemberClue, 'birth' | 'birthYear'> {
  switch (birth.kind) {
    case 'day':
      return { birth: monthOf(birth.day) };
    case 'month':
      return { birth: birth.month };
    case 'year':
      return { birthYear: birth.year };
    case 'age':
      return { birthYear: Number(today.slice(0, 4)) - birth.years };
    case 'impossible':
    case 'future':
      return {};
  }
}

/** « Tesfay, rdv en 2027 » tells of nobody's birth. */
function isDated(birth: Birth | undefined): boolean {
  return birth !== undefined && birth.kind !== 'future' && birth.kind !== 'impossible';
}

const MAJORITY_MONTHS = 18 * 12;

/** Whether 18 is reached; `undefined` in the one year that does not tell. */
function isAdultBy(birth: Birth, today: Day): boolean | undefined {
  switch (birth.kind) {
    case 'day':
      return addMonths(birth.day, MAJORITY_MONTHS) <= today;
    case 'month':
      return addMonths(firstOfMonth(birth.month), MAJORITY_MONTHS) <= today;
    case 'age':
      return birth.years >= 18;
    case 'year': {
      const years = Number(today.slice(0, 4)) - birth.year;
      return years === 18 ? undefined : years > 18;
    }
    case 'impossible':
    case 'future':
      return undefined;
  }
}
