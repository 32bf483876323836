import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 512 * 1024 * 1024;

/** Where writing costs nothing, if there is such a place: on a disk, a test mostly waits for each commit to reach it. */
const place = existsSync(MEMORY) && roomIn(MEMORY) >= ENOUGH_BYTES ? MEMORY : tmpdir();

/** A directory that nobody else has, for whoever asks to remove. */
export function freshDirectory(name: string): string {
  return mkdtempSync(join(place, `jalon-${name}-`));
}

function roomIn(path: string): number {
  const { bavail, bsize } = statfsSync(path);
  return bavail * bsize;
}
