import { type Consequence, catalogue } from '../src/domain/catalogue';
import { type Day, daysBetween } from '../src/domain/day';
import type { Deadline, Severity } from '../src/domain/deadlines';
import type { Due } from '../src/domain/due';
import { type Household, shortName } from '../src/domain/household';
import type { Memo } from '../src/domain/memo';
import { consequences, organisationNames } from '../src/words/fr/catalogue';
import { due as words } from '../src/words/fr/due';
import { toneOf } from './layout';
import { groupValue, memoValue, type Ticked } from './ticked';

/** One line of the list: a deadline, the same one of several households, or a memo. */
export type DueLine =
  | { readonly kind: 'deadline'; readonly on: Day; readonly due: Due }
  | { readonly kind: 'group'; readonly on: Day; readonly dues: readonly [Due, ...Due[]] }
  | { readonly kind: 'memo'; readonly on: Day; readonly memo: Memo };

/** What is said of a deadline beside its name, by its id: whose it is, why it came. */
export type Marks = ReadonlyMap<string, string>;

/** From how many households on the same duty of one day shares a line; below, each is told by its name. */
const SHARED_BY = 3;

/**
 * The lines in the order of their days. A duty that several households owe on one day shares a line, where the same is
 * said of each and no right of one of them stops by itself; `apart` keeps each on its own, `shares` has those of a right
 * share a line too, where too many stop at once.
 */
export function dueLines(
  found: readonly Due[],
  memos: readonly Memo[],
  {
    apart = false,
    shares = false,
    marks,
  }: { readonly apart?: boolean; readonly shares?: boolean; readonly marks?: Marks } = {},
): readonly DueLine[] {
  const shared = apart ? [] : found.filter((due) => shares || isShared(due));
  const kindOf = ({ deadline: { dueAt, code, rule, id } }: Due): string =>
    [dueAt, code, rule, marks?.get(id)].join(' ');
  const groups = [...new Set(shared.map(kindOf))].flatMap((kind): DueLine[] => {
    const [first, ...others] = shared.filter((due) => kindOf(due) === kind);
    if (!first || countHouseholds([first, ...others]) < SHARED_BY) return [];
    return [{ kind: 'group', on: first.deadline.dueAt, dues: [first, ...others] }];
  });
  const grouped = new Set(groups.flatMap((line) => (line.kind === 'group' ? line.dues : [])));
  const single = found
    .filter((one) => !grouped.has(one))
    .map((due): DueLine => ({ kind: 'deadline', on: due.deadline.dueAt, due }));
  const own = memos.map((memo): DueLine => ({ kind: 'memo', on: memo.on, memo }));
  return [...single, ...groups, ...own].sort((a, b) => `${a.on} ${rankOf(a)}`.localeCompare(`${b.on} ${rankOf(b)}`));
}

function isShared({ deadline: { rule, severity } }: Due): boolean {
  return severity === 'normal' || rule === 'FT_MONTHLY_UPDATE.update';
}

function countHouseholds(dues: readonly Due[]): number {
  return new Set(dues.map(({ household }) => household._id)).size;
}

/** Within a day: what has an hour, then what is critical, then the rest. */
function rankOf(line: DueLine): string {
  if (line.kind === 'memo') return line.memo.at ? `0 ${line.memo.at}` : '3';
  return isCritical(line) ? `1 ${refsOf(line)[0]}` : `2 ${refsOf(line)[0]}`;
}

/** « Critique · AG-26-022, Tesfay G. : titre de séjour à déposer · relais de Claire ». */
export function titleOf(line: DueLine, marks?: Marks): string {
  switch (line.kind) {
    case 'deadline': {
      const { household, deadline } = line.due;
      const { _id: ref, referenceName } = household;
      const which = whichOf(household, deadline);
      const title = words.line(ref, shortName(referenceName), deadline, which, isCritical(line));
      return words.marked(title, marks?.get(deadline.id));
    }
    case 'group': {
      const { deadline } = line.dues[0];
      return words.marked(words.group(deadline, refsOf(line), isCritical(line)), marks?.get(deadline.id));
    }
    case 'memo': {
      const { text, at, household } = line.memo;
      return words.memo(shortened(text), at, household);
    }
  }
}

/** What a ticked line sends. */
export function choiceOf(line: DueLine): string {
  switch (line.kind) {
    case 'deadline':
      return line.due.deadline.id;
    case 'group':
      return groupValue(line.dues.map(({ deadline }) => deadline.id));
    case 'memo':
      return memoValue(line.memo._id);
  }
}

/** The deadlines or the memo that a line stands for. */
export function idsOfLine(line: DueLine): Ticked {
  switch (line.kind) {
    case 'deadline':
      return { deadlines: [line.due.deadline.id], memos: [] };
    case 'group':
      return { deadlines: line.dues.map(({ deadline }) => deadline.id), memos: [] };
    case 'memo':
      return { deadlines: [], memos: [line.memo._id] };
  }
}

/** What stops by tomorrow, or has stopped, each said once with the households that it is about. */
export function consequencesOf(lines: readonly DueLine[], today: Day, most: number): readonly string[] {
  const told = new Map<Consequence, string[]>();
  const pressing = lines.filter(
    (line) => line.kind !== 'memo' && toneOf(daysBetween(today, line.on), severityOf(line)) === 'attention',
  );
  for (const line of [...pressing.filter(isCritical), ...pressing.filter((one) => !isCritical(one))]) {
    for (const { household, deadline } of duesOf(line)) {
      if (!deadline.consequence) continue;
      const refs = told.get(deadline.consequence) ?? [];
      if (!refs.includes(household._id)) told.set(deadline.consequence, [...refs, household._id]);
    }
  }
  return [...told].slice(0, most).map(([consequence, refs]) => words.after(refs, consequences[consequence]));
}

function isCritical(line: DueLine): boolean {
  return severityOf(line) === 'critical';
}

/** A line is critical when one of its deadlines is. */
export function severityOf(line: DueLine): Severity {
  return duesOf(line).some(({ deadline }) => deadline.severity === 'critical') ? 'critical' : 'normal';
}

function duesOf(line: DueLine): readonly Due[] {
  switch (line.kind) {
    case 'deadline':
      return [line.due];
    case 'group':
      return line.dues;
    case 'memo':
      return [];
  }
}

function refsOf(line: DueLine): readonly string[] {
  return [...new Set(duesOf(line).map(({ household }) => household._id))];
}

/** Which of several that are named alike: whose it is, for which office. */
export function whichOf(
  household: Pick<Household, 'members' | 'steps'>,
  { code, step, member }: Pick<Deadline, 'code' | 'step' | 'member'>,
): string | undefined {
  const office = household.steps.find(({ id }) => id === step)?.organisation;
  const isOneOf = office && catalogue[code].organisations.length > 1;
  const parts = [firstNameOf(household, member), isOneOf ? organisationNames[office] : undefined];
  return parts.filter((part) => part).join(', ') || undefined;
}

/** Whose it is, where the household has several who may owe the same. */
export function firstNameOf(household: Pick<Household, 'members'>, member: string | undefined): string | undefined {
  return member && household.members.length > 1
    ? household.members.find(({ id }) => id === member)?.firstName
    : undefined;
}

const LONGEST_LINE = 120;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > LONGEST_LINE ? `${letters.slice(0, LONGEST_LINE - 1).join('')}…` : line;
}
