import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where writing costs nothing, if there is such a place: on a disk, a test mostly waits for each commit to reach it. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A directory that nobody else has, for whoever asks to remove. */
export function freshDirectory(name: string): string {
  return mkdtempSync(join(memory, `jalon-${name}-`));
}
