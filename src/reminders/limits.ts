/** How much may be said, so that Teams refuses none of it. Times in milliseconds. */
export type Limits = {
  /** Counts one message to that person: 0; or how long to wait before asking again. */
  take(person: string): number;
  /** A message to that person has been answered, or will not leave. */
  landed(person: string): void;
  /** Lets nothing pass for so long: Teams has asked for it. */
  pause(milliseconds: number): void;
  /** How long nothing will pass yet. */
  pausedFor(): number;
};

type Window = { readonly most: number; readonly within: number };

/**
 * What Teams takes of a bot in one conversation, and in all of them:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
const inOne: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];
const inAll: readonly Window[] = [{ most: 30, within: 1_000 }];

/**
 * What was said: when each message was answered, and how many are not yet. Teams counts a message from when it arrives,
 * which is some time before its answer: one that is answered counts from then, one that is not counts as of now.
 */
type Said = { readonly landed: number[]; inFlight: number };

/** Before asking again whether one of those under way has landed. */
const FLIGHT_MS = 100;

/** `milliseconds`: a clock that never goes back. A process counts what it says itself. */
export function openLimits(milliseconds: () => number): Limits {
  const ofPerson = new Map<string, Said>();
  const all: Said = { landed: [], inFlight: 0 };
  let until = Number.NEGATIVE_INFINITY;
  const pausedFor = () => Math.max(0, until - milliseconds());
  const saidTo = (person: string): Said => {
    const known = ofPerson.get(person) ?? { landed: [], inFlight: 0 };
    ofPerson.set(person, known);
    return known;
  };
  return {
    pausedFor,
    pause(wait) {
      until = Math.max(until, milliseconds() + wait);
    },
    take(person) {
      const now = milliseconds();
      const own = saidTo(person);
      const wait = Math.max(pausedFor(), waitIn(own, inOne, now), waitIn(all, inAll, now));
      if (wait > 0) return wait;
      own.inFlight += 1;
      all.inFlight += 1;
      return 0;
    },
    landed(person) {
      for (const said of [saidTo(person), all]) {
        said.inFlight -= 1;
        said.landed.push(milliseconds());
      }
    },
  };
}

/** How long until one more fits in each window; forgets what is in none of them any more. */
function waitIn({ landed, inFlight }: Said, windows: readonly Window[], now: number): number {
  const longest = Math.max(...windows.map(({ within }) => within));
  const kept = landed.findIndex((at) => at > now - longest);
  landed.splice(0, kept < 0 ? landed.length : kept);
  return Math.max(
    ...windows.map(({ most, within }) => {
      if (inFlight >= most) return FLIGHT_MS;
      const first = landed.at(inFlight - most);
      return first === undefined ? 0 : first + within - now;
    }),
    0,
  );
}
