import type { Instant } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Outcome } from '../outcome';
import { isInHours } from './hours';
import type { Ready } from './prepare';
import { addSeconds, putBack } from './record';
import type { Sending } from './sending';

/** How long a reminder is held: longer than any POST lasts. After that, whoever held it is dead. */
export const LEASE_SECONDS = 60;

export type Left = { readonly kind: 'left'; readonly row: Reminder; readonly outcome: Promise<Outcome> };

/** `stays`: someone else has it now, or it was given back. */
export type Leaving = Left | { readonly kind: 'stays'; readonly row: Reminder | null };

/**
 * Writes the intent: from then on, a reminder of a process that dies may have arrived. So the POST sets out at once, and its
 * outcome is not waited for here.
 */
export async function leave(
  taken: Reminder,
  { items, card }: Extract<Ready, { kind: 'ready' }>,
  { repositories, now, at, post }: Sending,
): Promise<Leaving> {
  const { move } = repositories.reminders;
  const stays = async (row: Reminder): Promise<Leaving> => ({ kind: 'stays', row: await move(row, putBack(row)) });
  // What was true before a pause is not said after it.
  if (!isHeld(taken, now())) return stays(taken);
  const row = await move(taken, { state: 'SENDING', leaseUntil: addSeconds(now(), LEASE_SECONDS), items });
  if (!row) return { kind: 'stays', row };
  await at?.('afterIntent');
  // A process that was paused for longer than its lease is no longer the only one to have it.
  if (!isHeld(row, now()) || !isInHours(now())) return stays(row);
  return { kind: 'left', row, outcome: post(row.to, card).catch((): Outcome => ({ kind: 'unknown' })) };
}

function isHeld({ leaseUntil }: Pick<Reminder, 'leaseUntil'>, now: Instant): boolean {
  return leaseUntil !== undefined && now < leaseUntil;
}
