/** Numbers that look random and are the same for the same seed. */
export type Random = {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  pick<T>(among: readonly [T, ...T[]]): T;
  chance(share: number): boolean;
};

/** Mulberry32: 32 bits of state are plenty for a fictional service. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    pick: (among) => among[between(0, among.length - 1)] ?? among[0],
    chance: (share) => next() < share,
  };
}
