import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Instant, parseInstant } from '../../src/domain/day';

/** One clock for several processes: it stands still until its owner moves it, and it never goes back. */
export type SharedClock = { now(): Instant; moveTo(at: Instant): void };

export function openSharedClock(file: string): SharedClock {
  let known: { readonly at: Instant; readonly readMs: number } | null = null;
  const now = (): Instant => {
    const ms = performance.now();
    // It is asked hundreds of times in one look; whoever was stopped meanwhile reads it again.
    if (known && ms - known.readMs < 1) return known.at;
    const at = parseInstant(readFileSync(file, 'utf8'));
    if (!at) throw new Error(`expected an instant in ${file}`);
    known = { at, readMs: ms };
    return at;
  };
  return {
    now,
    moveTo(at) {
      if (at < now()) return;
      setClock(file, at);
      known = null;
    },
  };
}

/** Whoever reads meanwhile sees one time or the other, never half of one. */
export function setClock(file: string, at: Instant): void {
  writeFileSync(`${file}.next`, at);
  renameSync(`${file}.next`, file);
}
