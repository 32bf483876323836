import { schedule } from 'node-cron';

/**
 * Acts at each minute that `cron` names, in UTC: Europe/Paris skips an hour in spring, and would skip what falls in it.
 * A run that lasts is not joined by a second one; a failure goes to `onFailure`, and the next run comes all the same.
 * Returns what stops it.
 */
export function every(cron: string, act: () => Promise<unknown>, onFailure: (error: unknown) => void): () => void {
  const task = schedule(cron, () => act().catch(onFailure), { timezone: 'Etc/UTC', noOverlap: true });
  return () => void task.destroy();
}
