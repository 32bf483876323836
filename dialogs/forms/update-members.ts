import type { Choice } from '../../cards/form';
import { catalogue } from '../../src/domain/catalogue';
import { addMonths, type Day, firstOfMonth } from '../../src/domain/day';
import type { Household, Member } from '../../src/domain/household';
import type { HappeningClues } from '../../src/understanding/happenings';
import type { Meaning } from '../../src/understanding/meaning';
import { fold } from '../../src/understanding/text';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import { UNNAMED, type UpdateAnswers } from './update-answers';
import { turnsOf } from './update-duty';

/** From fifteen on, a child has steps of their own to prepare. */
const FIFTEEN = 15 * 12;

/** Whoever a step may be for: those who are known and of an age for it, and the adults without a name yet. */
export function membersOf(household: Household | null, today: Day): Choice[] {
  if (!household) return [];
  const { members, adults } = household;
  const grown = members.filter(({ isAdult, birth }) => isAdult || (birth && isPast(firstOfMonth(birth), today)));
  const known = grown.map((member) => ({ title: titleOf(member), value: member.id }));
  return [
    ...known,
    ...unnamedAdults(members, adults).map((one) => ({ title: unnamedTitle(one, household), value: one })),
  ];
}

/** Whether it is to be asked who a step is for; a duty that one person owes is theirs. */
export function isMemberAsked({ code, outcome }: UpdateAnswers, household: Household | null, today: Day): boolean {
  if (!household || !code || code === 'BARRIERS_DIAGNOSIS' || !catalogue[code].perMember) return false;
  const owing = outcome === 'DONE' ? new Set(turnsOf({ code }, household, today).map(({ member }) => member)) : null;
  return owing?.size !== 1 && membersOf(household, today).length > 1;
}

/** Who a member is, by the answer that named them. */
export function memberName(answer: string, household: Household | null): string {
  if (answer === 'ALL') return words.everyone;
  const unnamed = UNNAMED.find((one) => one === answer);
  if (unnamed) return unnamedTitle(unnamed, household);
  const member = household?.members.find(({ id }) => id === answer);
  return member ? titleOf(member) : words.nameless('AUTRE');
}

/** The member that the first sentence told of; `null` when it did not. */
export function memberSaid({ relation, named, member }: UpdateAnswers, household: Household | null): string | null {
  if (!household || member) return null;
  return theOne(relation ? related(relation, household) : called(named ?? '', household));
}

/** The member whom an answer names. « Madame » is either of two adults: it is asked again. */
export function memberHeard(
  { text }: Meaning,
  { whose }: Pick<HappeningClues, 'whose'>,
  household: Household | null,
): string | undefined {
  if (!household) return undefined;
  const said = fold(text);
  if (/\b(tous|toute la famille|les deux|tout le monde)\b/.test(said)) return 'ALL';
  const relation = whose?.relation ?? (/\b(conjointe?|epou(x|se)|mari|femme)\b/.test(said) ? 'CONJOINT' : undefined);
  return theOne(called(text, household)) ?? theOne(relation ? related(relation, household) : []) ?? undefined;
}

function called(text: string, { members, referenceName, adults }: Household): readonly string[] {
  const said = ` ${fold(text).replace(/[^\p{L}-]+/gu, ' ')} `;
  const isCalled = (firstName: string) => firstName !== '' && said.includes(` ${fold(firstName)} `);
  const unnamed = unnamedAdults(members, adults).filter((one) => one === 'REFERENCE' && isCalled(referenceName.first));
  return [...members.filter(({ firstName }) => isCalled(firstName)).map(({ id }) => id), ...unnamed];
}

function related(relation: Member['relation'], { members, adults }: Household): readonly string[] {
  const known = members.filter((one) => one.relation === relation).map(({ id }) => id);
  return known.length > 0 ? known : unnamedAdults(members, adults).filter((one) => one === relation);
}

function theOne(found: readonly string[]): string | null {
  const [one, ...others] = found;
  return one && others.length === 0 ? one : null;
}

/** The two adults of whom nothing is noted; only the second one, where the first is. */
function unnamedAdults(members: readonly Member[], adults: number): readonly (typeof UNNAMED)[number][] {
  if (adults < 2 || members.some(({ relation }) => relation === 'CONJOINT')) return [];
  if (members.length === 0) return UNNAMED;
  return members.filter(({ isAdult }) => isAdult).length < adults ? ['CONJOINT'] : [];
}

function titleOf({ relation, firstName, birth }: Member): string {
  if (relation === 'REFERENCE') return words.reference(firstName);
  return firstName || words.nameless(relation, birth);
}

function unnamedTitle(one: (typeof UNNAMED)[number], household: Household | null): string {
  return one === 'REFERENCE' ? words.reference(household?.referenceName.first ?? '') : words.partner;
}

function isPast(birth: Day, today: Day): boolean {
  return addMonths(birth, FIFTEEN) <= today;
}
