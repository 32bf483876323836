import type { Hour } from '../src/domain/day';
import type { Capacity } from '../src/domain/places';
import type { Repositories } from '../src/store/repositories';
import type { Meaning } from '../src/understanding/meaning';
import type { Understandable } from '../src/understanding/understand';

/** What a conversation works with: the records, the service's limits and hour, French, and ids that a repeated turn finds again. */
export type Rooms = {
  readonly repositories: Repositories;
  readonly capacity: Capacity;
  /** When the digest of whoever has not chosen an hour comes. */
  readonly digestAt: Hour;
  readonly understand: (text: string, context: Understandable) => Meaning;
  /** The same id for the same words, each time: what makes a write that is done twice one write. */
  readonly idFrom: (words: string) => string;
};
