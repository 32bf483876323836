/** How much may be said, so that Teams refuses none of it. Times in milliseconds. */
export type Limits = {
  /** Counts one message to that person, now: 0; or how long to wait before asking again. */
  take(person: string): number;
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

/** Two messages may arrive nearer to each other than they left. */
const MARGIN_MS = 50;

/** `milliseconds`: a clock that never goes back. A process counts what it says itself. */
export function openLimits(milliseconds: () => number): Limits {
  const ofPerson = new Map<string, number[]>();
  const all: number[] = [];
  let until = Number.NEGATIVE_INFINITY;
  const pausedFor = () => Math.max(0, until - milliseconds());
  return {
    pausedFor,
    pause(wait) {
      until = Math.max(until, milliseconds() + wait);
    },
    take(person) {
      const now = milliseconds();
      const own = ofPerson.get(person) ?? [];
      ofPerson.set(person, own);
      const wait = Math.max(pausedFor(), waitIn(own, inOne, now), waitIn(all, inAll, now));
      if (wait > 0) return wait;
      own.push(now);
      all.push(now);
      return 0;
    },
  };
}

/** How long until one more fits in each window; forgets what is in none of them any more. */
function waitIn(said: number[], windows: readonly Window[], now: number): number {
  const longest = Math.max(...windows.map(({ within }) => within + MARGIN_MS));
  const kept = said.findIndex((at) => at > now - longest);
  said.splice(0, kept < 0 ? said.length : kept);
  return Math.max(
    ...windows.map(({ most, within }) => {
      const first = said.at(-most);
      return first === undefined ? 0 : first + within + MARGIN_MS - now;
    }),
    0,
  );
}
