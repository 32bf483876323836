import { addMonths, type Day, firstOfMonth, type Month, monthOf } from '../domain/day';
import { type Birth, type BirthMention, readBirths } from './births';
import { readFirstNames } from './first-names';
import { blank } from './marked';
import type { Span } from './meaning';
import { type Relation, type RelationMention, readRelations } from './relations';
import { bound, fold, LONGEST_TEXT } from './text';
import { overlaps } from './tokens';

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
 * et Lina 5 ans ». One of a name, a relation and a birth alone tells of
 * nobody, and a child that is expected is left out. A year or an age
 * gives no month of birth. Adult on `today` by the birth (a month counts from its first day), else by the relation.
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

type Person = {
  readonly name?: string;
  readonly relation?: RelationMention['relation'];
  readonly birth?: Birth;
  readonly isAdult?: boolean;
};
type Item =
  | ({ readonly kind: 'relation' } & RelationMention)
  | ({ readonly kind: 'birth' } & BirthMention)
  | ({ readonly kind: 'name' } & Span)
  | ({ readonly kind: 'break' } & Span);
/** Who was told so far; `group`: what the people to come are (« 2 enfants : »); `isOpen`: the last may be told more. */
type Telling = { readonly people: readonly Person[]; readonly group: Person; readonly isOpen: boolean };

function peopleIn(typed: string, today: Day, isLine = false): readonly Person[] {
  const text = bounded(typed);
  const items = itemsOf(text, today, isLine);
  return items.reduce<Telling>(
    (telling, item, i) => tell(telling, item, { text, last: items[i - 1], next: items[i + 1] }),
    {
      people: [],
      group: {},
      isOpen: false,
    },
  ).people;
}

type Around = { readonly text: string; readonly last: Item | undefined; readonly next: Item | undefined };

/** Each thing said goes to the person being told, and to the next one where that person has it already. */
function tell(telling: Telling, item: Item, around: Around): Telling {
  const { group, isOpen } = telling;
  const person = isOpen ? (telling.people.at(-1) ?? {}) : {};
  switch (item.kind) {
    case 'break':
      return { ...telling, isOpen: false };
    case 'relation': {
      const is: Person = { relation: item.relation, ...(item.isAdult === undefined ? {} : { isAdult: item.isAdult }) };
      if (item.isGroup) return { ...telling, group: is, isOpen: false };
      const isSame = person.relation === undefined && (!item.isNew || isBeside(item, person, around));
      return { ...given(telling, is, isSame), group: item.relation === 'ENFANT' ? group : {} };
    }
    case 'name': {
      const isSame = person.name === undefined && (person.birth === undefined || around.next?.kind !== 'birth');
      const hasOwn = around.next?.kind === 'relation' && !around.next.isGroup && !around.next.isNew;
      return given(
        telling,
        { ...(isSame || hasOwn ? {} : group), name: item.text },
        isSame && isOpen,
        hasOwn ? {} : group,
      );
    }
    case 'birth':
      return born(telling, item);
  }
}

/** « Omar, son fils » is one person; « les Haidari ont une fille » are two. */
function isBeside({ at }: Item, { birth }: Person, { text, last }: Around): boolean {
  return (
    birth === undefined &&
    last !== undefined &&
    /^[ ,(:-]*(?:(?:c'est|est) )?[a-z']{0,5} ?$/.test(fold(text.slice(last.to, at)))
  );
}

function given({ people, group, isOpen }: Telling, told: Person, isSame: boolean, fresh: Person = {}): Telling {
  const last = people.at(-1);
  if (isSame && isOpen && last) return { people: [...people.slice(0, -1), { ...last, ...told }], group, isOpen };
  return { people: [...people, { ...fresh, ...told }], group, isOpen: true };
}

/** To those before who have none yet, when it is said of all or when there are as many; else one by one. */
function born(telling: Telling, { births, isShared }: BirthMention): Telling {
  const { people, group, isOpen } = telling;
  const from = people.findLastIndex(({ birth }) => birth !== undefined) + 1;
  const waiting = isOpen ? people.slice(from) : [];
  const [shared] = births;
  if (isShared && shared && waiting.length > 1) {
    return {
      ...telling,
      people: [...people.slice(0, from), ...waiting.map((person) => ({ ...person, birth: shared }))],
    };
  }
  const told = births.length > waiting.length ? waiting.slice(-1) : waiting.slice(-births.length);
  const before = people.slice(0, people.length - told.length);
  return { people: [...before, ...births.map((birth, i) => ({ ...(told[i] ?? group), birth }))], group, isOpen: true };
}

const expected =
  /\b(?:attend(?:ent|ant)?|enceinte|accouch\w*|va naitre|a naitre)\b[^;\n.]*?(?=$|[;\n.]|,? (?:et|avec) (?:deja )?(?:une?|son|sa|ses|leurs?|\d) )/g;

function itemsOf(text: string, today: Day, isLine: boolean): readonly Item[] {
  const kept = blank(text, spansOf(fold(text), expected));
  const births = readBirths(kept, today);
  const relations = readRelations(kept).filter((one) => !overlaps(one, births));
  const isOfTwins = relations.some((one) => /^jum/i.test(one.text)) && births.length === 1;
  return [
    ...births.map((one): Item => ({ kind: 'birth', ...one, isShared: one.isShared || isOfTwins })),
    ...relations.map((one): Item => ({ kind: 'relation', ...one })),
    ...readFirstNames(kept, [...births, ...relations], isLine).map((one): Item => ({ kind: 'name', ...one })),
    ...spansOf(text, /[;\n]/g).map((one): Item => ({ kind: 'break', ...one })),
  ].sort((a, b) => a.at - b.at);
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    at: index,
    to: index + found.length,
  }));
}

/** Bounded line by line: the end of a line tells one person from the next. */
function bounded(typed: string): string {
  return typed.slice(0, LONGEST_TEXT).split(/\r?\n/).map(bound).join('\n');
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
