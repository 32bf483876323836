import {
  addDays,
  addMinutes,
  type Day,
  dayInParis,
  type Instant,
  instantInParis,
  isWorkingDay,
  millisecondsOf,
  parseInstant,
  workingDayFrom,
} from '../domain/day';
import { noticeId, type Reminder } from '../domain/reminder';
import { leadsToday } from '../domain/tellers';
import type { Worker } from '../domain/worker';
import { CLOSING, isInHours, OPENING } from './hours';
import { plannedRow, type Row } from './row';

/** A time during which nobody looked after reminders. */
export type Silence = { readonly from: Instant; readonly until: Instant };

/** How long nothing may be said in working hours before the leads are told. */
const SILENT_MINUTES = 120;

/** What the leads must know: nobody looked after reminders for two working hours or more. */
export function silenceSince(last: Instant | null, now: Instant): Silence | null {
  return last && workingMinutesBetween(last, now) >= SILENT_MINUTES ? { from: last, until: now } : null;
}

/** Minutes in the hours of the service between two instants; none when `until` is not after `from`. */
export function workingMinutesBetween(from: Instant, until: Instant): number {
  let minutes = 0;
  for (let on = dayInParis(from); on <= dayInParis(until); on = addDays(on, 1)) {
    if (!isWorkingDay(on)) continue;
    const start = Math.max(millisecondsOf(instantInParis(on, OPENING)), millisecondsOf(from));
    const end = Math.min(millisecondsOf(instantInParis(on, CLOSING)), millisecondsOf(until));
    minutes += Math.max(0, end - start) / 60_000;
  }
  return minutes;
}

/**
 * What tells the leads of a silence, in the hours of the service, before any digest of that day. Processes that start
 * together tell it once.
 */
export function silenceRows({ from, until }: Silence, team: readonly Worker[]): readonly Row[] {
  const on = nextHours(until);
  return leadsToday(team, on).map((lead) =>
    plannedRow('notice', lead, {
      _id: noticeId(lead._id, `${SUBJECT}${from}`, on),
      on,
      // What is due first leaves first, and no digest is due before the hours begin.
      dueAt: addMinutes(instantInParis(on, OPENING), -1),
      items: [{ about: `${SUBJECT}${from}/${until}`, lead: on }],
    }),
  );
}

const SUBJECT = 'silence:';

/** The silence that a reminder tells; `null` when it tells something else. */
export function silenceIn({ kind, items }: Pick<Reminder, 'kind' | 'items'>): Silence | null {
  const [about = ''] = items.map((item) => item.about);
  if (kind !== 'notice' || !about.startsWith(SUBJECT)) return null;
  const [from, until] = about.slice(SUBJECT.length).split('/').map(parseInstant);
  return from && until ? { from, until } : null;
}

/** Today in the hours of the service, or the day on which it next opens. */
function nextHours(now: Instant): Day {
  const today = dayInParis(now);
  const opens = workingDayFrom(today);
  return isInHours(now) || instantInParis(opens, OPENING) > now ? opens : workingDayFrom(addDays(today, 1));
}
