import { type Day, dayInParis, type Instant } from '../../domain/day';
import { hideDecoys } from './decoys';
import type { HourReader } from './hours';
import { type Spelled, spell } from './spelling';

/** A text being read: as typed, and in one spelling with its decoys hidden. Places are those of the latter. */
export type Page = {
  readonly typed: string;
  readonly text: string;
  readonly spelled: Spelled;
  readonly now: Instant;
  readonly today: Day;
  /** Who reads an hour in words. */
  readonly ask: HourReader;
};

export function openPage(typed: string, now: Instant, ask: HourReader): Page {
  const spelled = spell(typed);
  return { typed, text: hideDecoys(spelled, typed), spelled, now, today: dayInParis(now), ask };
}

/** Where a word or a number begins, but not inside « 12.03.2027 ». */
export const wordStart = /(?<![a-z0-9]|\d[/.,-])[a-z0-9]/g;
