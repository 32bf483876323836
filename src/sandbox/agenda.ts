import type { Instant } from '../domain/day';

/** What falls due as time passes, as the sandbox sees it. */
export type Agenda = {
  /** The first minute after `after`, up to `until` included, at which something is due; `null` when nothing is. */
  nextDue(after: Instant, until: Instant): Promise<Instant | null>;
  /** Does what is due at that minute. Resolves when all is sent, with how many messages. */
  run(at: Instant): Promise<number>;
  reminders(): Promise<ReminderCounts>;
};

export type ReminderCounts = {
  readonly planned: number;
  readonly sent: number;
  readonly superseded: number;
  readonly unknown: number;
  readonly parked: number;
  readonly cancelled: number;
};
