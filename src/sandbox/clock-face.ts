import { addDays, addMinutes, dayInParis, type Hour, hourInParis, instantInParis, weekday } from '../domain/day';
import { sandbox as words } from '../words/fr/sandbox';
import type { Clock } from './clock';
import type { ClockFace } from './wire';

const MORNING = '08:30' as Hour;

/** The clock as the page shows it, with the moments that its buttons lead to. */
export function clockFace(clock: Clock): ClockFace {
  const now = clock.now();
  const today = dayInParis(now);
  const passed = clock.progress();
  return {
    now,
    label: words.clockFace(now),
    shortLabel: words.shortClockFace(now),
    local: `${today}T${hourInParis(now)}`,
    progress: passed && words.progress(passed.days, passed.sent),
    moves: [
      { label: words.moves.hour, to: addMinutes(now, 60) },
      { label: words.moves.tomorrow, to: instantInParis(addDays(today, 1), MORNING) },
      { label: words.moves.monday, to: instantInParis(addDays(today, 8 - weekday(today)), MORNING) },
    ],
  };
}
