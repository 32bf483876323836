import { addDays, type Day, weekday, workingDayFrom } from '../src/domain/day';
import { type DueLine, severityOf } from './due-lines';

/** `met`: meetings that have taken place, of which one says how they went. */
export type Group = 'late' | 'met' | 'thisWeek' | 'later';

export type Grouped = Readonly<Record<Group, readonly DueLine[]>>;

/** How many late lines come with what is still ahead: a backlog does not bury the day. */
export const MOST_LATE = 8;
/** How many lines of what is to come follow, where all that presses is shown. */
const MOST_TO_COME = 8;
/** Of the rights that stop by the next working day, how many are told each by its name. */
const MOST_TOLD_APART = 12;

export function groupsOf(lines: readonly DueLine[], today: Day): Grouped {
  const past = lines.filter(({ on }) => on < today);
  return {
    late: past.filter((line) => !isMeeting(line)),
    met: past.filter(isMeeting),
    thisWeek: lines.filter((line) => line.on >= today && presses(line, today)),
    later: lines.filter((line) => !presses(line, today)),
  };
}

/** Late, or by Sunday. */
export function presses({ on }: Pick<DueLine, 'on'>, today: Day): boolean {
  return on <= addDays(today, 7 - weekday(today));
}

/** A right stops today or by the next working day: tomorrow is too late to hear of it. */
function cannotWait(line: DueLine, today: Day): boolean {
  return today <= line.on && line.on <= workingDayFrom(addDays(today, 1)) && severityOf(line) === 'critical';
}

/** Whether so many rights stop by the next working day that those of one kind share a line. */
export function mustShare(lines: readonly DueLine[], today: Day): boolean {
  return lines.filter((line) => cannotWait(line, today)).length > MOST_TOLD_APART;
}

/**
 * The lines in the order in which a page that nobody asked for takes them: the rights that stop by the next working day,
 * the heaviest and longest late, the rest of the week; then what waits for the suite.
 */
export function pressingFirst(lines: readonly DueLine[], today: Day): readonly DueLine[] {
  const first = lines.filter((line) => cannotWait(line, today));
  const { late, met, thisWeek, later } = groupsOf(
    lines.filter((line) => !first.includes(line)),
    today,
  );
  const [heavy, light] = (['critical', 'normal'] as const).map((of) => late.filter((line) => severityOf(line) === of));
  const worst = [...(heavy ?? []), ...(light ?? [])];
  return [...first, ...worst.slice(0, MOST_LATE), ...thisWeek, ...met, ...worst.slice(MOST_LATE), ...later];
}

/** How many of those lines the first page takes, where there is room. */
export function firstPage(lines: readonly DueLine[], today: Day): number {
  const { late, thisWeek } = groupsOf(lines, today);
  if (late.length <= MOST_LATE) return lines.filter((line) => presses(line, today)).length + MOST_TO_COME;
  const first = lines.filter((line) => cannotWait(line, today) && !thisWeek.includes(line));
  return first.length + MOST_LATE + thisWeek.length;
}

function isMeeting(line: DueLine): boolean {
  return line.kind === 'memo' && line.memo.at !== undefined;
}
