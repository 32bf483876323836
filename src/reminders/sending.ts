import type { Card } from '../../cards/card';
import type { Hour, Instant } from '../domain/day';
import type { Outcome } from '../outcome';
import type { Repositories } from '../store/repositories';
import type { Limits } from './limits';
import type { Render } from './render';

/** What speaking first works with. */
export type Sending = {
  readonly repositories: Pick<Repositories, 'households' | 'memos' | 'workers' | 'reminders' | 'contexts' | 'settings'>;
  /** Speaks first to someone, with one POST and no more. */
  readonly post: (to: string, card: Card) => Promise<Outcome>;
  readonly render: Render;
  readonly limits: Limits;
  /** The hour of the digest, for those who have not chosen theirs. */
  readonly digestAt: Hour;
  readonly now: () => Instant;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** This process, unlike any other. */
  readonly holder: string;
  readonly log: Log;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Told of each point that is reached, before anything else happens: where a drill stops a process. */
  readonly at?: (point: Point) => Promise<void> | void;
};

export type Point = 'afterPlan' | 'afterClaim' | 'afterIntent' | 'afterPost' | 'afterRecord';

/** Ids of people, kinds and counts; never a name, nor the id of a deadline, which says a right. */
export type Log = {
  info(fields: LogFields, event: string): void;
  warn(fields: LogFields, event: string): void;
};

type LogFields = Readonly<Record<string, string | number | boolean>>;
