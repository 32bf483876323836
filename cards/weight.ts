import type { Card } from './card';

/** What a message of Teams takes of a card, in UTF-16, with room for its envelope. */
const LARGEST_BYTES = 25 * 1024;

/** The card with the most lines that is not too heavy; with one line, whatever it weighs. */
export function fullestCard(most: number, build: (lines: number) => Card): Card {
  for (let lines = most; lines > 1; lines -= 1) {
    const built = build(lines);
    if (JSON.stringify(built).length * 2 <= LARGEST_BYTES) return built;
  }
  return build(1);
}
