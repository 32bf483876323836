import type { Cycle, MonthDay, ServiceRules } from './catalogue/rule';
import { addDays, addMonths, type Day, firstOfMonth, lastOfMonth, monthOf, monthsBetween } from './day';

/** One turn of a duty that comes back; without an opening, it takes over from the last one on its due day. */
export type Occurrence = { readonly opensAt?: Day; readonly dueAt: Day };

/**
 * The turn of a duty to speak of today: the last one that has opened and is not done, or else the next one. An older
 * one that was missed gives way when the next opens.
 */
export function currentOccurrence(
  cycle: Cycle,
  from: { readonly anchor: Day; readonly notBefore: Day; readonly doneUpTo?: Day | undefined },
  today: Day,
  rules: ServiceRules,
): Occurrence {
  // Those that gave way long ago are not walked through: the one before last has opened by now.
  let index = Math.max(0, Math.floor(monthsBetween(from.anchor, today) / cycle.months) - 2);
  let current = occurrence(cycle, from.anchor, index, rules);
  const isBehind = ({ dueAt }: Occurrence) =>
    dueAt < from.notBefore || (from.doneUpTo !== undefined && dueAt <= from.doneUpTo);
  for (;;) {
    index += 1;
    const next = occurrence(cycle, from.anchor, index, rules);
    if (!isBehind(current) && (next.opensAt ?? next.dueAt) > today) return current;
    current = next;
  }
}

function occurrence(cycle: Cycle, anchor: Day, index: number, rules: ServiceRules): Occurrence {
  if (cycle.kind === 'anniversary') return { dueAt: addMonths(anchor, cycle.months * (index + 1)) };
  const month = addMonths(firstOfMonth(anchor), cycle.months * index);
  const due = 'setting' in cycle.due ? { day: rules[cycle.due.setting] } : cycle.due;
  return { opensAt: inMonth(month, cycle.opens), dueAt: inMonth(month, due) };
}

function inMonth(first: Day, { day, inFebruary, monthsBefore = 0 }: MonthDay): Day {
  const start = addMonths(first, -monthsBefore);
  const wanted = inFebruary !== undefined && monthOf(start).endsWith('-02') ? inFebruary : day;
  const end = lastOfMonth(start);
  const on = addDays(start, wanted - 1);
  return on < end ? on : end;
}
