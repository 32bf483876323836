import type { Action } from '../cards/action';
import type { Card } from '../cards/card';
import type { Instant } from '../src/domain/day';
import type { Worker } from '../src/domain/worker';

/** One thing that a known person says or presses, in a private conversation. */
export type Turn = {
  /** The id of the activity: the same one twice is the same turn. */
  readonly id: string;
  readonly conversation: string;
  readonly speaker: Worker;
  readonly now: Instant;
  readonly said: Said;
  /** The message whose card was pressed. */
  readonly pressed?: string;
};

export type Said =
  | { readonly kind: 'text'; readonly text: string }
  /** `inputs`: what stood in the card's fields; an unticked list is missing, and every value is text. */
  | { readonly kind: 'action'; readonly action: Action; readonly inputs: Inputs }
  /** The person has just met Jalon. */
  | { readonly kind: 'arrival' };

export type Inputs = Readonly<Record<string, string>>;

/**
 * What Jalon says. `rewrite`: the card takes the place of the one that was pressed; from text, it is sent. `inPlaceOf`:
 * it takes the place of the card of that message, and is not sent where that cannot be.
 * `to`: said to someone else of the service, in their own conversation.
 */
export type Reply =
  | { readonly kind: 'text'; readonly text: string; readonly to?: string }
  | {
      readonly kind: 'card';
      readonly card: Card;
      readonly rewrite?: true;
      readonly inPlaceOf?: string;
      readonly to?: string;
    };
