import type { Day, Hour, Instant } from './day';

/**
 * What a worker asks to be told of, on a day: an appointment or a reminder of their own. It belongs to whoever is to be
 * told (`owner`), who is not always who asked (`by`). It is a fact of the worker's day, not a deadline of the law.
 */
export type Memo = {
  readonly _id: string;
  readonly v: number;
  readonly owner: string;
  readonly by: string;
  readonly text: string;
  readonly on: Day;
  /** Given for an appointment: then the day before is said too. */
  readonly at?: Hour;
  readonly household?: string;
  readonly createdAt: Instant;
  readonly doneOn?: Day;
};

/** The longest text of a memo or of a note, in characters. */
export const LONGEST_NOTE = 500;
