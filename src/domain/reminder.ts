import type { Day, Instant } from './day';

/**
 * `digest`: what a person must hear on a working day. `alert`: a right that stops, which became critical after the day’s
 * digest. `notice`: what only the lead hears (nothing was sent between two instants, a person who cannot be reached).
 */
export const reminderKinds = ['digest', 'alert', 'notice'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/**
 * Where a reminder stands. It ends as one of the last five: `SENT`; `UNKNOWN`, Teams may or may not have it;
 * `SUPERSEDED`, a later one says the same; `PARKED`, Teams refuses it for ever; `CANCELLED`, no longer true.
 */
export const reminderStates = [
  'PLANNED',
  'CLAIMED',
  'SENDING',
  'SENT',
  'UNKNOWN',
  'SUPERSEDED',
  'PARKED',
  'CANCELLED',
] as const;
export type ReminderState = (typeof reminderStates)[number];

/** One thing that a reminder says, by what made it worth saying: a deadline and its lead day, or a memo. */
export type ReminderItem = { readonly about: string; readonly lead: Day };

/** Why a reminder ended as it did, for « statut des rappels »: a class of failure, never a text from outside. */
export const reminderTroubles = [
  'noConversation',
  'blocked',
  'disabled',
  'gone',
  'refused',
  'tooLarge',
  'rendering',
  'ambiguous',
  'credentials',
  'expired',
] as const;
export type ReminderTrouble = (typeof reminderTroubles)[number];

/** A message that Jalon says first, as it is kept. Its id is made of whom, which day and what: planned twice, it is one. */
export type Reminder = {
  readonly _id: string;
  readonly v: number;
  readonly kind: ReminderKind;
  readonly to: string;
  readonly on: Day;
  /** Not before that instant: the hour of the digest, or the end of a wait. */
  readonly dueAt: Instant;
  readonly items: readonly ReminderItem[];
  readonly state: ReminderState;
  /** Who holds it, and until when: after that, another process may take it. */
  readonly holder?: string;
  readonly leaseUntil?: Instant;
  readonly attempts: number;
  /** How often it was said again after a doubt: a critical alert, once at most. */
  readonly resent: number;
  readonly sentAt?: Instant;
  readonly activity?: string;
  readonly trouble?: ReminderTrouble;
};

/** The id of the digest of a person on a day. */
export function digestId(to: string, on: Day): string {
  return `digest/${to}/${on}`;
}

/** The id of what is said alone, on a day, of one deadline. */
export function alertId(to: string, deadline: string, on: Day): string {
  return `alert/${to}/${deadline}/${on}`;
}

/** The id of what a lead hears of a subject, once a day. */
export function noticeId(to: string, subject: string, on: Day): string {
  return `notice/${to}/${subject}/${on}`;
}
