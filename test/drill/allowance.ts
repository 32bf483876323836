/**
 * How many messages Teams takes of a bot within so many milliseconds, in one conversation and in all of them:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
const inOne = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
] as const;
const inAll = [{ most: 30, within: 1_000 }] as const;

/** Counts what is taken, and says when one more would be too many. */
export function openAllowance(): (conversation: string, ms: number) => boolean {
  const ofOne = new Map<string, number[]>();
  const all: number[] = [];
  return (conversation, ms) => {
    const own = ofOne.get(conversation) ?? [];
    ofOne.set(conversation, own);
    if (!fits(own, inOne, ms) || !fits(all, inAll, ms)) return false;
    own.push(ms);
    all.push(ms);
    return true;
  };
}

function fits(taken: readonly number[], windows: typeof inOne | typeof inAll, ms: number): boolean {
  return windows.every(({ most, within }) => (taken.at(-most) ?? Number.NEGATIVE_INFINITY) <= ms - within);
}
