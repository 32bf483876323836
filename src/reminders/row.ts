import type { Reminder, ReminderKind } from '../domain/reminder';
import type { Worker } from '../domain/worker';

/** A reminder as it is first kept. */
export type Row = Omit<Reminder, 'v'>;

export function plannedRow(
  kind: ReminderKind,
  { _id: to }: Pick<Worker, '_id'>,
  about: Pick<Row, '_id' | 'on' | 'dueAt' | 'items'>,
): Row {
  return { ...about, kind, to, state: 'PLANNED', attempts: 0, resent: 0 };
}
