import type { Offset, Rule } from '../../src/domain/catalogue/rule';
import { everyDeadline } from '../../src/domain/remind-days';
import { ageDay, atAges, away, awayEach, marks } from '../../src/words/fr/catalogue-periods';
import { rule as words } from '../../src/words/fr/catalogue-rule';

/** When a rule speaks, in words. */
export function reminderLines(rule: Rule): string[] {
  const { remind, thenEveryDays } = rule;
  const own = remind === 'fromDueDay' ? [] : remind.filter((lead) => !isLastDay(lead, rule));
  const repeats =
    thenEveryDays === undefined ? [] : [words.again(thenEveryDays, endsEarly(rule) ? 'reference' : 'done')];
  return [
    words.reminders(
      grouped(own).map((group) => inWords(group, rule)),
      everyDeadline.slice(1),
    ),
    ...repeats,
  ];
}

/** A lead time in words: zero and more from the start, less from the end, as the product counts it. */
export function leadInWords(lead: Offset, rule: Rule): string {
  return rule.from === 'birth' ? ageDay(lead) : away(lead, marks[markOf(lead, rule)]);
}

function inWords(group: readonly Offset[], rule: Rule): string {
  const [first = {}] = group;
  const unit = unitOf(first);
  if (rule.from === 'birth') return atAges(group);
  if (!unit) return group.map((lead) => leadInWords(lead, rule)).join(', ');
  return awayEach(
    group.map((lead) => lead[unit] ?? 0),
    unit,
    marks[markOf(first, rule)],
  );
}

/** Lead times that one phrase can say: the same unit, on the same side. */
function grouped(leads: readonly Offset[]): Offset[][] {
  const groups: Offset[][] = [];
  for (const lead of leads) {
    const last = groups.at(-1);
    if (last?.[0] && unitOf(last[0]) === unitOf(lead) && isBack(last[0]) === isBack(lead)) last.push(lead);
    else groups.push([lead]);
  }
  return groups;
}

function unitOf({ months = 0, days = 0 }: Offset): 'months' | 'days' | null {
  if (months !== 0 && days === 0) return 'months';
  return days !== 0 && months === 0 ? 'days' : null;
}

/** Which day a lead time counts from, as the product counts it (`leadDay` of the domain). */
export function markOf(lead: Offset, rule: Rule): keyof typeof marks {
  if (lastIsFirst(rule)) return 'last';
  if (isBack(lead)) return endsEarly(rule) ? 'reference' : 'last';
  return rule.kind === 'WINDOW' || rule.kind === 'RECURRING' ? 'opening' : 'reference';
}

/** The last day is said in any case: a lead time that falls on it adds nothing. */
function isLastDay(lead: Offset, rule: Rule): boolean {
  const { due } = rule;
  if (lastIsFirst(rule) && !unitOf(lead)) return true;
  return due !== undefined && isOffset(due) && spelled(due) === spelled(lead) && markOf(lead, rule) === 'reference';
}

/** There is one day only: nothing opens, and nothing is counted to the last day. */
function lastIsFirst(rule: Rule): boolean {
  if (rule.kind === 'RECURRING') return rule.cycle.kind === 'anniversary';
  return rule.kind !== 'WINDOW' && !rule.due;
}

/** The last day comes before the day it is counted from. */
function endsEarly({ kind, due }: Rule): boolean {
  return kind === 'WINDOW' || (due !== undefined && isOffset(due) && isBack(due));
}

function isOffset(due: NonNullable<Rule['due']>): due is Offset {
  return !('setting' in due || 'at' in due);
}

function isBack({ months = 0, days = 0 }: Offset): boolean {
  return months < 0 || (months === 0 && days < 0);
}

function spelled({ months = 0, days = 0, toEndOfMonth }: Offset): string {
  return `${months}/${days}/${toEndOfMonth ?? false}`;
}
