import { randomInt } from 'node:crypto';
import { door } from '../words/fr/door';
import type { Log } from './log';

/** Without those that are mistaken for one another when read aloud. */
const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Logs what broke, its kind only, under a reference that people can read out. */
export function logFailure(log: Log, event: string, error: unknown): string {
  const reference = Array.from({ length: 6 }, () => characters[randomInt(characters.length)]).join('');
  log.error({ reference, kind: error instanceof Error ? error.name : typeof error }, event);
  return reference;
}

/** The sentence that people get in the place of an answer. */
export function failureWords(log: Log, event: string, error: unknown): string {
  return door.failed(logFailure(log, event, error));
}
