import { createHash } from 'node:crypto';

/** An opaque id, always the same for the same words: what lets a message that comes twice find what it made. */
export function idFrom(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 22);
}
