import { catalogue, type StepCode } from '../catalogue';
import { addMonths, type Day, firstOfMonth, theDay } from '../day';
import type { Happening, Move, Objection } from '../happening';

/** What a happening says of days: those that have come, and those that may lie ahead. */
type DaysSaid = {
  readonly past: readonly (Day | undefined)[];
  readonly any: readonly (Day | undefined)[];
  /** A first and a last day: the second cannot come before the first. */
  readonly spans: readonly (readonly [Day | undefined, Day | undefined])[];
};

const EARLIEST = theDay('2000-01-01');
const YEARS_AHEAD = 15;

/** Why the days of a happening cannot be recorded; `null` when they can. In: the day in Paris. */
export function objectionTo(happening: Happening, today: Day): Objection | null {
  const { past, any, spans } = daysOf(happening);
  const latest = addMonths(today, YEARS_AHEAD * 12);
  for (const day of [...past, ...any]) {
    if (day && (day < EARLIEST || day > latest)) return { kind: 'impossibleDay', day };
  }
  for (const day of past) if (day && day > today) return { kind: 'notYet', day };
  for (const [start, end] of spans) if (start && end && end < start) return { kind: 'endBeforeStart', start, end };
  return null;
}

const none: DaysSaid = { past: [], any: [], spans: [] };

function daysOf(happening: Happening): DaysSaid {
  switch (happening.kind) {
    case 'moved':
      return daysOfMove(happening.move, happening.step.code);
    case 'snoozed':
      return { ...none, any: [happening.until] };
    case 'done':
      return { ...none, past: [happening.on], any: [happening.until] };
    case 'rsa':
    case 'movedIn':
      return { ...none, past: [happening.on] };
    case 'members':
      return {
        ...none,
        past: happening.members.flatMap(({ birth, firstApiAt }) => [born(birth && firstOfMonth(birth)), firstApiAt]),
      };
    case 'contracted':
      return { ...none, past: [happening.signedAt], any: [happening.startsAt] };
    case 'extended':
    case 'followedBy':
    case 'barriers':
    case 'noted':
    case 'assigned':
      return none;
  }
}

/** Whoever was born before 2000 is no mistake: only a birth to come is one. */
function born(on: Day | undefined): Day | undefined {
  return on && on < EARLIEST ? undefined : on;
}

function daysOfMove(move: Move, code: StepCode): DaysSaid {
  switch (move.kind) {
    case 'submitted':
    case 'inReview':
    case 'notApplicable':
      return { ...none, past: [move.on] };
    case 'missingDocs':
    case 'notified':
      return { past: [move.on], any: [move.before], spans: [[move.on, move.before]] };
    case 'appointment':
      return { ...none, any: [move.on] };
    case 'granted':
      return { past: [move.on], any: [move.from, move.until], spans: [[move.from, move.until]] };
    case 'refused':
      return {
        past: [move.on, move.notifiedOn],
        any: [move.before],
        spans: [[move.notifiedOn, move.before]],
      };
    case 'stage': {
      // « Convoqué le 4 »: the day of a meeting that is to come may be all that is said.
      const isMeeting = catalogue[code].stages?.[move.stage] === 'APPOINTMENT';
      const ahead = [move.appointment, move.before, move.from, move.until];
      return {
        past: isMeeting ? [] : [move.on],
        any: isMeeting ? [move.on, ...ahead] : ahead,
        spans: [
          [move.from, move.until],
          [move.on, move.before],
        ],
      };
    }
  }
}
