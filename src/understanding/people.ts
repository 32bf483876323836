import type { Day } from '../domain/day';
import { type Birth, type BirthMention, readBirths } from './births';
import { readFirstNames } from './first-names';
import { blank } from './marked';
import type { Span } from './meaning';
import { type RelationMention, readRelations } from './relations';
import { bound, fold, LONGEST_TEXT } from './text';
import { overlaps } from './tokens';

/** Somebody of whom a text tells, as far as it does. */
export type Person = {
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

/** Everybody of whom a text tells something, in order; `isLine`: what stands before its first comma is a name. */
export function peopleIn(typed: string, today: Day, isLine = false): readonly Person[] {
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
