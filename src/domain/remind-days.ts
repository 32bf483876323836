import { along } from './anchors';
import type { Offset, Rule } from './catalogue/rule';
import { addDays, type Day, workingDayFrom, workingDayUntil } from './day';
import type { Stretch } from './stretch';

/** The due day itself, and the days after it on which it is said again. */
export const everyDeadline: readonly number[] = [0, 1, 3, 7];

/**
 * The working days on which a deadline is said. A day before the due day, or the due day itself, moves back when the
 * service is closed; a day after it, and an opening, move forward. The due day never moves, and nothing is said before
 * a window opens. A duty that is said again and again is listed up to `until`.
 */
export function remindDays(rule: Rule, stretch: Stretch, until: Day): Day[] {
  const { dueAt } = stretch;
  const leads = rule.remind === 'fromDueDay' ? [] : rule.remind;
  const named = leads.filter((lead) => !isBeforeItsEvent(lead, stretch)).map((lead) => sayOn(lead, stretch));
  const around = everyDeadline.map((days) =>
    days === 0 ? atLatest(dueAt, stretch) : workingDayFrom(addDays(dueAt, days)),
  );
  return inOrder(named.concat(around, repeats(rule, stretch, until)));
}

/**
 * Reminders put off until a day: those before it give way to it. A day past the due day cannot silence what comes
 * before.
 */
export function putOff(said: readonly Day[], until: Day, dueAt: Day): Day[] {
  const kept = said.filter((on) => on >= until || (until > dueAt && on <= dueAt));
  return inOrder([atEarliest(until, dueAt), ...kept]);
}

/** Each day once. Plans are counted for every deadline of every household: no set is built for a dozen days. */
function inOrder(days: Day[]): Day[] {
  days.sort();
  return days.filter((on, index) => on !== days[index - 1]);
}

/** A lead time as a day: zero and more from the anchor or the opening, less from the last day. */
export function leadDay(lead: Offset, { anchor, opensAt, dueAt }: Stretch): Day {
  const start = opensAt ?? anchor;
  return along(isBack(lead) ? later(anchor, dueAt) : start, lead);
}

/** « 30 days before the end » means nothing when the event that opens the delay came later than that. */
function isBeforeItsEvent(lead: Offset, stretch: Stretch): boolean {
  return stretch.anchor < stretch.dueAt && leadDay(lead, stretch) < stretch.anchor;
}

function sayOn(lead: Offset, stretch: Stretch): Day {
  const { opensAt, dueAt } = stretch;
  const on = leadDay(lead, stretch);
  if (opensAt !== undefined && on <= opensAt) return atEarliest(opensAt, dueAt);
  return isBack(lead) || on === dueAt ? atLatest(on, stretch) : atEarliest(on, dueAt);
}

function atLatest(on: Day, { opensAt }: Stretch): Day {
  const said = workingDayUntil(on);
  return opensAt !== undefined && said < opensAt ? workingDayFrom(opensAt) : said;
}

/** Moves forward, unless that would pass the due day. */
function atEarliest(on: Day, dueAt: Day): Day {
  const said = workingDayFrom(on);
  return on <= dueAt && said > dueAt ? workingDayUntil(on) : said;
}

function repeats({ thenEveryDays }: Rule, { anchor, dueAt }: Stretch, until: Day): Day[] {
  if (thenEveryDays === undefined) return [];
  const last = anchor > dueAt ? anchor : until;
  const said: Day[] = [];
  for (let on = addDays(dueAt, thenEveryDays); on <= last; on = addDays(on, thenEveryDays))
    said.push(workingDayFrom(on));
  return said;
}

function isBack({ months = 0, days = 0 }: Offset): boolean {
  return months < 0 || (months === 0 && days < 0);
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
