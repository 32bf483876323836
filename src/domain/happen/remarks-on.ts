import { catalogue } from '../catalogue';
import type { ClosedBy } from '../catalogue/rule';
import type { Day } from '../day';
import { deadlinesOf, isLate } from '../deadlines';
import type { Remark } from '../happening';
import type { Household, Step } from '../household';
import { appealOf, isCounted } from './appeal';
import type { Setting } from './applied';
import type { Course } from './move-step';

/** What deserves a word though it is recorded. */
export function remarksOn({ before, step, move }: Course, setting: Setting): readonly Remark[] {
  if (step.state === 'REFUSED' && (move.kind === 'refused' || move.kind === 'stage')) {
    const appeal = appealOf(step, move);
    return appeal && !isCounted(appeal) ? [{ kind: 'appealToDate' }] : [];
  }
  if (step.submittedOn && step.submittedOn !== before.submittedOn) return filedOn(step.submittedOn, before, setting);
  return step.state === 'GRANTED' && neverFiled(before, setting.household) ? [{ kind: 'neverSubmitted' }] : [];
}

/** Filed before the window opens, or once it has closed. */
function filedOn(on: Day, before: Step, { household, rules }: Setting): readonly Remark[] {
  return deadlinesOf({ ...household, steps: [before] }, on, rules).flatMap((deadline): Remark[] => {
    const { kind, opensAt, dueAt } = deadline;
    if (kind !== 'WINDOW' || !opensAt) return [];
    if (on < opensAt) return [{ kind: 'tooEarly', opensAt }];
    return isLate(deadline) ? [{ kind: 'tooLate', dueAt }] : [];
  });
}

const filed: readonly ClosedBy[] = ['filing', 'filingOrGrant'];

/** What is asked for by a file, and was granted though none was ever recorded. */
function neverFiled({ code, state, submittedOn }: Step, { onRsa }: Household): boolean {
  if (catalogue[code].field === 'SUPPORT' || submittedOn || (state !== 'TODO' && state !== 'APPOINTMENT')) return false;
  const rules = Object.values(catalogue[code].rules).filter(({ closedBy }) => filed.includes(closedBy));
  return rules.length > 0 && !rules.every(({ automaticOnRsa }) => automaticOnRsa && onRsa === 'OUI');
}
