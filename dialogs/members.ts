import type { Happening } from '../src/domain/happening';
import type { Household, Member } from '../src/domain/household';
import { type MemberClue, readMemberLine, readMembers } from '../src/understanding/members';
import { dayOrMonth } from '../src/words/fr/day';
import { relationNames, membersForm as words } from '../src/words/fr/small-forms';
import type { Answers, Form, Question } from './form';
import { householdIn, householdLine, householdQuestion } from './forms/households';
import { asText } from './forms/kinds';
import { type Facts, householdDialog, type Line } from './household-dialog';

const membersId = { id: 'members', schemaVersion: 1 } as const;
/** A card holds eight rows; larger families are told in words. */
const ROWS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'] as const;
type Row = (typeof ROWS)[number];

/** Who lives there, a line each: ages decide of rights. Never asked before something can be recorded. */
export const membersDialog = householdDialog({
  ...membersId,
  intents: new Set(),
  form,
  prefill: (answers, { household }) => {
    if (!household) return answers;
    const told = ROWS.flatMap((row) => answers[row] ?? []);
    const lines = [...firstOf(household).map(lineOf), ...told].slice(0, ROWS.length);
    const rows = Object.fromEntries(lines.map((line, index) => [ROWS[index], line]));
    return { ...answers, ...rows, listed: true };
  },
  acts: (answers, { household, today }) => {
    if (!household) return null;
    const members = membersIn(answers, household, today);
    return members.length > 0
      ? [{ kind: 'household', ref: household._id, happenings: [{ kind: 'members', members }] }]
      : null;
  },
  title: () => words.title,
  about: ({ household }) => (typeof household === 'string' ? household : words.title),
  summary: (answers, { household }): readonly Line[] => [
    ...householdLine(household),
    ...ROWS.flatMap((row, index): Line[] => {
      const line = answers[row];
      return typeof line === 'string' ? [[words.line(index + 1), line]] : [];
    }),
  ],
  told: newIn,
});

/** What the rows hold beside those who were known already. */
function newIn(answers: Answers, { household }: Facts): readonly string[] {
  const known = new Set(household?.members.map(lineOf));
  const lines = ROWS.flatMap((row) => (typeof answers[row] === 'string' ? [answers[row]] : []));
  return lines.filter((line) => !known.has(line));
}

type NewMember = Extract<Happening, { kind: 'members' }>['members'][number];

/** Those of whom something is known; else the one whose name the household bears. */
function firstOf({ members, referenceName }: Household): readonly (NewMember & Partial<Member>)[] {
  if (members.length > 0) return members;
  return [{ relation: 'REFERENCE', firstName: referenceName.first, isAdult: true }];
}

/** The rows as members. The first rows are those who were listed when it was opened; else all rows are new. */
function membersIn(answers: Answers, household: Household, today: Facts['today']): readonly NewMember[] {
  const first = firstOf(household);
  const isListed = answers['listed'] === true;
  const rows = ROWS.flatMap((row, index) => {
    const line = answers[row];
    const read = typeof line === 'string' ? readMemberLine(line, today) : null;
    if (!read || 'problem' in read) return [];
    return [{ ...(isListed ? first[index] : {}), ...memberOf(read) }];
  });
  return isListed || rows.length === 0 ? rows : [...first, ...rows];
}

function memberOf({ relation, firstName, birth, isAdult }: MemberClue): NewMember {
  return { relation: relation ?? 'AUTRE', firstName: firstName ?? '', isAdult, ...(birth ? { birth } : {}) };
}

function form({ entries, today }: Facts, answers: Answers): Form {
  return {
    ...membersId,
    gather: (heard, given) => {
      const free = ROWS.filter((row) => typeof given[row] !== 'string');
      const told = readMembers(heard.meaning.text, heard.today).map(lineOf);
      return {
        ...(given['listed'] ? {} : householdIn(heard, given)),
        ...Object.fromEntries(told.slice(0, free.length).map((line, index) => [free[index], line])),
      };
    },
    // Whose rows they are does not change once they are listed.
    questions: [
      { ...householdQuestion(entries, answers), when: () => !answers['listed'] },
      ...ROWS.map((row, index) => rowQuestion(row, index, today)),
    ],
  };
}

function rowQuestion(key: Row, index: number, today: Facts['today']): Question {
  return {
    ...asText({ label: words.line(index + 1), ask: words.ask, placeholder: words.placeholder }, 80),
    key,
    read: (input) => {
      const read = readMemberLine(input, today);
      return 'problem' in read ? { problem: words.problem(input, read.problem) } : { value: input };
    },
    hear: () => undefined,
  };
}

type Told = Pick<Member, 'firstName' | 'relation' | 'birth'> & { readonly birthYear?: number };

/** « Amina, enfant, mars 2009 »; the month is still to be asked where only the year is known. */
function lineOf({ firstName, relation, birth, birthYear }: Told): string {
  const born = birth ? dayOrMonth(birth) : birthYear ? String(birthYear) : '';
  return [firstName, relationNames[relation], born].filter((part) => part !== '').join(', ');
}
