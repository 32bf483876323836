import type { Card } from '../../cards/card';
import type { Reminder, ReminderItem } from '../domain/reminder';
import type { ReminderMove } from '../store/repositories';
import { contentIn } from './content';
import { isInHours } from './hours';
import type { Outlook } from './outlook';
import { putBack } from './record';
import type { Rendered } from './render';
import type { Sending } from './sending';
import { silenceIn } from './silence';

/** A reminder ready to go, with what it says as its row keeps it; or what becomes of it without a POST. */
export type Ready =
  | ({ readonly kind: 'ready'; readonly items: readonly ReminderItem[] } & Rendered & { readonly card: Card })
  | { readonly kind: 'over'; readonly change: ReminderMove };

/** Works out what a reminder says now. It is over when there is nothing to say any more, nobody to say it to, or no card. */
export function prepare(
  row: Reminder,
  { scene, rows }: Outlook,
  { render, log }: Pick<Sending, 'render' | 'log'>,
): Ready {
  const { team, now } = scene.situation;
  const over = (change: ReminderMove): Ready => ({ kind: 'over', change });
  if (!isInHours(now)) return over(putBack(row));
  const worker = team.find(({ _id }) => _id === row.to);
  const still = silenceIn(row) ? row : rows.get(row._id);
  if (!worker || !still) return over({ state: 'CANCELLED' });
  if (still.state === 'CANCELLED') return over({ state: 'CANCELLED', trouble: 'noConversation' });
  const { items } = still;
  try {
    const rendered = render({ ...row, items }, contentIn(scene, worker), { worker, team, today: scene.today });
    if (!rendered) return over({ state: 'CANCELLED' });
    return { kind: 'ready', items: items.filter(({ about }) => !rendered.unsaid.includes(about)), ...rendered };
  } catch (error) {
    log.warn(
      { kind: row.kind, to: row.to, error: error instanceof Error ? error.name : typeof error },
      'reminder not rendered',
    );
    return over({ state: 'PARKED', trouble: 'rendering' });
  }
}
