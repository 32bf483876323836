import type { Happening } from '../src/domain/happening';
import type { Member } from '../src/domain/household';
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
    const known = household?.members.length ? household.members : [];
    const first: readonly Pick<Member, 'firstName' | 'relation' | 'birth'>[] =
      known.length > 0 || !household ? known : [{ relation: 'REFERENCE', firstName: household.referenceName.first }];
    const told = ROWS.flatMap((row) => answers[row] ?? []);
    const lines = [...first.map(lineOf), ...told].slice(0, ROWS.length);
    return { ...answers, ...Object.fromEntries(lines.map((line, index) => [ROWS[index], line])) };
  },
  acts: (answers, { household, today }) => {
    if (!household) return null;
    const members = membersIn(answers, household.members, today);
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

function membersIn(answers: Answers, known: readonly Member[], today: Facts['today']): readonly NewMember[] {
  return ROWS.flatMap((row, index) => {
    const line = answers[row];
    const read = typeof line === 'string' ? readMemberLine(line, today) : null;
    if (!read || 'problem' in read) return [];
    const before = known[index];
    return [{ ...(before ? { ...before } : {}), ...memberOf(read) }];
  });
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
        ...householdIn(heard, given),
        ...Object.fromEntries(told.slice(0, free.length).map((line, index) => [free[index], line])),
      };
    },
    questions: [householdQuestion(entries, answers), ...ROWS.map((row, index) => rowQuestion(row, index, today))],
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
