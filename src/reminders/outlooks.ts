import type { Instant } from '../domain/day';
import { newRows, type Outlook, outlookOf } from './outlook';
import type { Row } from './row';
import type { Sending } from './sending';
import type { Situation } from './situation';

type Read = (now: Instant) => Promise<Situation>;

/**
 * What is true from the moment it is asked for. Those who ask while a reading is under way share the next one: that costs
 * what is due, not that times the people who are written to.
 */
export function openOutlooks(read: Read, now: () => Instant): () => Promise<Outlook> {
  let reading: Promise<unknown> = Promise.resolve();
  let next: Promise<Outlook> | null = null;
  const look = async (): Promise<Outlook> => {
    next = null;
    return outlookOf(await read(now()));
  };
  return () => {
    next ??= reading.then(look, look);
    reading = next;
    return next;
  };
}

/** What would have to be kept now, and is not yet. */
export async function rowsToKeep(read: Read, { now, log }: Pick<Sending, 'now' | 'log'>): Promise<readonly Row[]> {
  const { rows, leftOut } = newRows(await read(now()));
  if (leftOut > 0) log.warn({ leftOut }, 'households left out of planning');
  return rows;
}
