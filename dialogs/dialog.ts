import type { Card } from '../cards/card';
import type { Day, Instant } from '../src/domain/day';
import type { Refusal } from '../src/domain/places';
import type { Draft } from '../src/store/repositories';
import type { Answers, Form } from './form';
import type { Rooms } from './rooms';

/** What a form adds to the engine: its words, what it knows at a glance, and the cards that end it. */
export type Dialog = {
  readonly form: Form;
  readonly title: (draft: Draft) => string;
  /** What the draft is about, in two words, for its owner alone. */
  readonly about: (draft: Draft) => string;
  readonly hint: string;
  /** What is known, in a few lines. */
  readonly summary: (answers: Answers, today: Day) => readonly (readonly [title: string, value: string])[];
  /** What the records say of it: possible duplicates, for one. */
  readonly notices: (draft: Draft, rooms: Rooms) => Promise<readonly string[]>;
  /** Everything that is about to be recorded, with the decision to take. */
  readonly recap: (draft: Draft, today: Day, refusal: Refusal | null, rooms: Rooms) => Promise<Card>;
  /** What was recorded. */
  readonly receipt: (draft: Draft, now: Instant, rooms: Rooms) => Promise<Card>;
};
