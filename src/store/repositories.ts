import type { Day, Instant } from '../domain/day';
import type { DirectoryEntry, Household } from '../domain/household';
import type { Memo } from '../domain/memo';
import type { Capacity, Occupancy, Refusal } from '../domain/places';
import type { Preferences } from '../domain/preferences';
import type { Referral } from '../domain/referral';
import type { Reminder, ReminderState } from '../domain/reminder';
import type { AccessRequest, Worker } from '../domain/worker';

/** All that other rooms see of the store: records in, records out, no filter and no driver. */
export type Repositories = {
  readonly households: Households;
  readonly referrals: Referrals;
  readonly places: Places;
  readonly references: References;
  readonly workers: Workers;
  readonly drafts: Drafts;
  readonly receipts: Receipts;
  readonly memos: Memos;
  readonly contexts: Contexts;
  readonly reminders: Reminders;
  readonly inbox: Inbox;
  readonly settings: Settings;
};

/** What a save met: the new record, or the record as a colleague has left it meanwhile. */
export type Saved<T> =
  | { readonly kind: 'saved'; readonly record: T }
  | { readonly kind: 'changed'; readonly current: T | null };

export type Households = {
  get(ref: string): Promise<Household | null>;
  /** Every household of the service that is not anonymised, by name: what search and lists need. Cheap to ask again. */
  directory(): Promise<readonly DirectoryEntry[]>;
  all(): Promise<Household[]>;
  ofReferent(workerId: string): Promise<Household[]>;
  /**
   * Every household of which something is to be said by that day, and maybe some of which nothing is: what is asked of
   * the deadlines still decides. Those of which nothing is said before the day are not read.
   */
  dueBy(day: Day): Promise<Household[]>;
  /** Writes a new household; one of that reference already there means that the write was made before (`false`). */
  create(household: Omit<Household, 'v'>): Promise<boolean>;
  /** Replaces the household if it still is at the version `household.v`. */
  save(household: Household): Promise<Saved<Household>>;
  /** Removes the household if it still is at version `v`: only an undo does. */
  remove(ref: string, v: number): Promise<boolean>;
  count(): Promise<number>;
};

export type Referrals = {
  get(ref: string): Promise<Referral | null>;
  /** Referrals that no decision has closed: received, incomplete, admissible, waiting. */
  open(): Promise<Referral[]>;
  /** Those on the waiting list, in the order of the list. */
  waiting(): Promise<Referral[]>;
  create(referral: Omit<Referral, 'v'>): Promise<boolean>;
  save(referral: Referral): Promise<Saved<Referral>>;
  remove(ref: string, v: number): Promise<boolean>;
  count(): Promise<number>;
};

/** The places of the service: one document, changed by compare-and-set. */
export type Places = {
  occupancy(): Promise<Occupancy>;
  /** Reserves a place for that household. Reserving twice for the same household holds one place. */
  reserve(household: string, iml: boolean, capacity: Capacity, now: Instant): Promise<Refusal | null>;
  release(household: string): Promise<void>;
  /** Frees places that no household and no draft under way stands behind, held since before `before`: the trace of a crash. Returns their references. */
  repair(before: Instant): Promise<string[]>;
};

export type References = {
  /** The next reference of a series in that year: « AG-26-044 ». Never given twice. */
  next(series: 'AG' | 'OR', year: number): Promise<string>;
};

export type Workers = {
  get(id: string): Promise<Worker | null>;
  all(): Promise<Worker[]>;
  /** Adds the person, unless already listed. */
  add(worker: Omit<Worker, 'v'>): Promise<boolean>;
  /** Gives a name to someone who is listed without one. */
  name(id: string, displayName: string): Promise<void>;
  /** Keeps where Jalon can write to this person. Does nothing when it is what is kept already. */
  keepConversation(id: string, conversation: string): Promise<void>;
  dropConversation(id: string): Promise<void>;
  /** Sets how this person is reminded; what is absent is as the service does. */
  prefer(id: string, preferences: Preferences): Promise<void>;
  requests(): Promise<AccessRequest[]>;
  /** Keeps the request of an unlisted colleague, once. True when it is new. */
  request(request: Omit<AccessRequest, 'v'>): Promise<boolean>;
  /** Takes a request off the list: the request, or `null` when it is gone already. */
  closeRequest(id: string): Promise<AccessRequest | null>;
};

/** What a person has begun to record. Answers are kept by the name of their question. */
export type Draft = {
  readonly _id: string;
  readonly v: number;
  readonly owner: string;
  readonly conversation: string;
  readonly form: string;
  readonly schemaVersion: number;
  readonly answers: Readonly<Record<string, unknown>>;
  /** The questions answered so far, the latest last: what « retour » walks back. */
  readonly trail: readonly string[];
  /** Whether the person prefers one plain question at a time to a card. */
  readonly oneByOne: boolean;
  /** HELD: a sentence kept while Jalon asks what was meant. */
  readonly state: 'OPEN' | 'PARKED' | 'HELD' | 'COMMITTING' | 'DONE';
  /** A write is accepted with this nonce only, and changes it. */
  readonly nonce: string;
  /** What a write under way has settled (references, decision), so that it can be finished after a crash. */
  readonly plan?: Readonly<Record<string, unknown>>;
  /** The record that a draft edits. */
  readonly subject?: string;
  readonly openedAt: Instant;
  readonly touchedAt: Instant;
  /** The last activity that changed the draft: a repeat of it changes nothing. */
  readonly activity: string;
};

export type Drafts = {
  get(id: string): Promise<Draft | null>;
  /** The draft that this conversation is in the middle of. */
  open(conversation: string): Promise<Draft | null>;
  /** The drafts set aside by that person, the latest first. */
  parked(owner: string): Promise<Draft[]>;
  /** The draft that this message has recorded. */
  recordedBy(activity: string): Promise<Draft | null>;
  /** Drafts whose write had begun. */
  committing(): Promise<Draft[]>;
  /** Writes a new draft; of a turn done again, the draft that was written then, as it is now. */
  create(draft: Omit<Draft, 'v'>): Promise<Draft>;
  /** Replaces the draft if it still is at the version `draft.v`. */
  save(draft: Draft): Promise<Saved<Draft>>;
  /**
   * Keeps the receipt of a draft whose records are written, then marks the draft done if it still is at its version.
   * The embedded store commits both together; done without its receipt, a write could not be taken back.
   */
  finish(draft: Draft, receipt: Omit<Receipt, 'v'>): Promise<Saved<Draft>>;
  remove(id: string): Promise<void>;
  /** Removes the drafts that nobody has touched since. Returns how many. */
  removeOlderThan(before: Instant): Promise<number>;
};

/** What was written, by whom, and what it takes to undo it: references and versions, never values. */
export type Receipt = {
  readonly _id: string;
  readonly v: number;
  readonly owner: string;
  readonly at: Instant;
  readonly draft: string;
  readonly kind: 'referral' | 'household' | 'memo' | 'preferences';
  readonly wrote: readonly {
    readonly collection: 'households' | 'referrals' | 'memos';
    readonly ref: string;
    readonly v: number;
  }[];
  readonly undoneAt?: Instant;
};

export type Receipts = {
  get(id: string): Promise<Receipt | null>;
  /** The last write of that person which is not undone. */
  last(owner: string): Promise<Receipt | null>;
  create(receipt: Omit<Receipt, 'v'>): Promise<boolean>;
  /** Marks the receipt undone: true for the one call that does it. */
  markUndone(id: string, at: Instant): Promise<boolean>;
};

export type Memos = {
  get(id: string): Promise<Memo | null>;
  /** Those of that person which are not done, by day then hour; one for no hour comes first. */
  openOf(owner: string): Promise<Memo[]>;
  /** Those of everyone which are not done, up to that day included, in the same order: what planning needs. */
  dueBy(day: Day): Promise<Memo[]>;
  /** Those about that household, whoever’s, done or not, in the same order. */
  ofHousehold(ref: string): Promise<Memo[]>;
  create(memo: Omit<Memo, 'v'>): Promise<boolean>;
  /** Replaces the memo if it still is at the version `memo.v`. */
  save(memo: Memo): Promise<Saved<Memo>>;
  /** Removes the memo if it still is at version `v`: only an undo does. */
  remove(id: string, v: number): Promise<boolean>;
};

/** What a conversation was last about, so that « c’est fait » or « et pour Karim ? » refer to it. */
export type Context = {
  /** The conversation. */
  readonly _id: string;
  readonly owner: string;
  readonly at: Instant;
  readonly households: readonly string[];
  readonly deadlines: readonly string[];
  readonly memos: readonly string[];
  /** The last question, as asked. */
  readonly query?: Readonly<Record<string, unknown>>;
};

export type Contexts = {
  /** The context of that conversation, what this process has just been given to keep included. */
  get(conversation: string): Promise<Context | null>;
  /**
   * Keeps the context, the last one given for its conversation. It is written after the turn: nothing waits for it, and
   * a process that dies within the second loses it. What the store holds already is not written again, until its `at`
   * is ten minutes old.
   */
  keep(context: Context): void;
  removeOlderThan(before: Instant): Promise<number>;
};

/** What a change of a reminder says: where it stands now, and why. Who holds it, and the trouble before, go unless given again. */
export type ReminderMove = Pick<Reminder, 'state'> & Partial<Omit<Reminder, '_id' | 'v' | 'kind' | 'to' | 'on'>>;

/** Messages that Jalon says first: each is planned once, held by one process at a time, and ends in a known state. */
export type Reminders = {
  /** Writes a new one; one of that id already there means that it was planned before (`false`). */
  plan(row: Omit<Reminder, 'v'>): Promise<boolean>;
  get(id: string): Promise<Reminder | null>;
  /**
   * Takes for `leaseSeconds` the earliest that is due, or one whose holder has let its lease pass; `null` when there is
   * none. No two callers take the same one.
   */
  claim(holder: string, now: Instant, leaseSeconds: number): Promise<Reminder | null>;
  /** Changes it if nobody has since it was read as `row`: how it is now, or `null` when someone else has it. */
  move(row: Reminder, changes: ReminderMove): Promise<Reminder | null>;
  /** Those whose sending had begun, and whose holder has let its lease pass: they may have arrived. */
  doubtful(now: Instant): Promise<Reminder[]>;
  /** Those that have not ended, the earliest first. */
  waiting(): Promise<Reminder[]>;
  ofDay(day: Day): Promise<Reminder[]>;
  /** Those of that day and after it. */
  since(day: Day): Promise<Reminder[]>;
  /** Those to that person since a day, included. */
  of(worker: string, since: Day): Promise<Reminder[]>;
  /** The last digest that this person is known to have got. */
  lastSent(worker: string): Promise<Reminder | null>;
  count(): Promise<number>;
  /** How many there are in each state. */
  counts(): Promise<Readonly<Record<ReminderState, number>>>;
  removeOlderThan(day: Day): Promise<number>;
};

/** Inbound messages: each is taken once. */
export type Inbox = {
  /** What that message was answered, or `null` when it was not, as far as is known: only reads. */
  answerTo(activity: string): Promise<{ readonly answer: unknown } | null>;
  /**
   * Takes a message for `leaseSeconds`. `taken`: do the turn; `done`: it was answered before, here is the answer;
   * `busy`: another process is at it.
   */
  receive(activity: string, now: Instant): Promise<InboxEntry>;
  /** Keeps the answer, sealed, and closes the message. */
  done(activity: string, answer: unknown, now: Instant): Promise<void>;
  removeOlderThan(before: Instant): Promise<number>;
};

export type InboxEntry =
  | { readonly kind: 'taken' }
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'busy' };

/** Small values of the deployment that must outlive the process, such as the sandbox clock. */
export type Settings = {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
};
