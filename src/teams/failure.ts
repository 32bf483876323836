import { randomInt } from 'node:crypto';
import { door } from '../words/fr/door';
import type { Log } from './log';

/** Without those that are mistaken for one another when read aloud. */
const characters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Logs what broke, its kind and its code only, under a reference that people can read out. */
export function logFailure(log: Log, event: string, error: unknown): string {
  const reference = Array.from({ length: 6 }, () => characters[randomInt(characters.length)]).join('');
  log.error({ reference, ...kindOf(error) }, event);
  return reference;
}

/** A message may hold what people typed; a name and a code never do. */
function kindOf(error: unknown): { kind: string; code?: string | number } {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { trouble, statusCode, code } = error as { trouble?: unknown; statusCode?: unknown; code?: unknown };
  const known = [trouble, statusCode, code].find((value) => typeof value === 'string' || typeof value === 'number');
  return { kind: error.name, ...(known === undefined ? {} : { code: known }) };
}

/** The sentence that people get in the place of an answer. */
export function failureWords(log: Log, event: string, error: unknown): string {
  return door.failed(logFailure(log, event, error));
}
