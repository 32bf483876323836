import type { Card } from '../cards/card';
import type { Day, Instant } from '../src/domain/day';
import type { Refusal } from '../src/domain/places';
import type { Draft } from '../src/store/repositories';
import type { Meaning } from '../src/understanding/meaning';
import type { Form } from './form';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** What is decided of a draft: a place, the waiting list, or to record it as it is. */
export type Decision = 'admit' | 'waitlist' | 'record';

/** What a form adds to the engine: its words, what it knows at a glance, the cards that end it, and how it is written. */
export type Dialog = {
  readonly id: string;
  readonly schemaVersion: number;
  /** The questions of that draft: they may depend on the records. */
  readonly formOf: (draft: Pick<Draft, 'answers' | 'owner'>, today: Day, rooms: Rooms) => Promise<Form>;
  /** What the records add to the first answers. */
  readonly prefill?: (draft: Pick<Draft, 'answers' | 'owner'>, today: Day, rooms: Rooms) => Promise<Draft['answers']>;
  readonly title: (draft: Draft) => string;
  /** What the draft is about, in two words, for its owner alone. */
  readonly about: (draft: Draft) => string;
  readonly hint?: string;
  /** What is known, in a few lines. */
  readonly summary: (
    draft: Draft,
    today: Day,
    rooms: Rooms,
  ) => Promise<readonly (readonly [title: string, value: string])[]>;
  /** What the records say of it: possible duplicates, for one. */
  readonly notices: (draft: Draft, rooms: Rooms) => Promise<readonly string[]>;
  /** Why what is answered cannot be recorded, when every question is answered; `null` when it can. */
  readonly objection?: (draft: Draft, today: Day, rooms: Rooms) => Promise<string | null>;
  /** Everything that is about to be recorded, with the decision to take. */
  readonly recap: (draft: Draft, today: Day, refusal: Refusal | null, rooms: Rooms) => Promise<Card>;
  /** What was recorded. */
  readonly receipt: (draft: Draft, now: Instant, rooms: Rooms) => Promise<Card>;
  /** The decision that words make before the recap: « oui », « liste d’attente », « modifier ». */
  readonly choose: (draft: Draft, meaning: Meaning) => Decision | 'edit' | null;
  /** Whether a sentence in the middle of the draft begins another record. */
  readonly isAnother: (draft: Draft, meaning: Meaning) => boolean;
  /** Once something else is said, it is dropped rather than set aside. */
  readonly lapses?: true;
  readonly writing: Writing;
};

/**
 * What a write has settled before its first record is touched. It is kept in the draft, so that after a crash the same
 * thing is written again, and what is there already is left alone.
 */
export type Plan = Readonly<Record<string, unknown>> & {
  readonly receipt: string;
  readonly by: string;
  readonly at: Instant;
  readonly undoing?: true;
};

/** For how long a write can be undone. */
export const UNDO_MINUTES = 10;

/** How a draft becomes records, and how they are taken back. Each step may be done again. */
export type Writing = {
  readonly settle: (draft: Draft, decision: Decision, turn: Turn, rooms: Rooms) => Promise<Settled>;
  readonly finish: (draft: Draft, plan: Plan, rooms: Rooms) => Promise<Outcome>;
  /** Takes the records back: what stays of the draft, or `null` when nothing does. */
  readonly takeBack: (draft: Draft, plan: Plan, now: Instant, rooms: Rooms) => Promise<Draft | null>;
  /** Whether what was written has been written over since, where the versions of the records do not tell. */
  readonly isOverwritten?: (plan: Plan, rooms: Rooms) => Promise<boolean>;
};

export type Settled =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** The decision does not fit what the answers say. */
  | { readonly kind: 'unfit' }
  /** A colleague has changed the record since the draft was begun. */
  | { readonly kind: 'outdated' }
  /** A colleague has changed it, and the person may choose: the card that says so. */
  | { readonly kind: 'changed'; readonly card: Card };

export type Outcome =
  | { readonly kind: 'recorded'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly draft: Draft; readonly refusal: Refusal }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'outdated'; readonly draft: Draft }
  | { readonly kind: 'changed'; readonly card: Card }
  /** Another press of the button was first: look at the draft again. */
  | { readonly kind: 'overtaken' };
