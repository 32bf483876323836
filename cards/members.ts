import type { Day, Month } from '../src/domain/day';
import { type Household, sizeOf } from '../src/domain/household';
import { file as words } from '../src/words/fr/file';
import type { Element } from './card';
import { heading, text } from './layout';

/** Who lives there, with the age of whoever's month of birth is known. */
export function membersLines(household: Household, today: Day): Element[] {
  const { members } = household;
  return [
    heading(words.home(sizeOf(household))),
    ...(members.length === 0 ? [text(words.unknownHome, { spacing: 'Small' })] : []),
    ...members.map((member) =>
      text(words.member(member, member.birth ? ageOf(member.birth, today) : null), { spacing: 'None' }),
    ),
  ];
}

/** Whole years; a month of birth counts from its first day. */
function ageOf(birth: Month, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5, 7) >= birth.slice(5, 7) ? years : years - 1;
}
