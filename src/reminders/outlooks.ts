import { newRows, type Outlook, outlookOf } from './outlook';
import { readSituation } from './reading';
import type { Row } from './row';
import type { Sending } from './sending';

type Looking = Pick<Sending, 'repositories' | 'now' | 'digestAt' | 'log'>;

/**
 * What is true from the moment it is asked for. Those who ask while a reading is under way share the next one: that costs
 * what is due, not that times the people who are written to.
 */
export function openOutlooks({ repositories, now, digestAt }: Looking): () => Promise<Outlook> {
  let reading: Promise<unknown> = Promise.resolve();
  let next: Promise<Outlook> | null = null;
  const read = async (): Promise<Outlook> => {
    next = null;
    return outlookOf(await readSituation(repositories, now(), digestAt));
  };
  return () => {
    next ??= reading.then(read, read);
    reading = next;
    return next;
  };
}

/** What would have to be kept now, and is not yet. */
export async function rowsToKeep({ repositories, now, digestAt, log }: Looking): Promise<readonly Row[]> {
  const { rows, leftOut } = newRows(await readSituation(repositories, now(), digestAt));
  if (leftOut > 0) log.warn({ leftOut }, 'households left out of planning');
  return rows;
}
