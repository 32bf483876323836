import { addDays, type Day, dayInParis } from '../src/domain/day';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** What was sent is kept that long. */
const KEPT_DAYS = 365;

/** On which day the speaker was first told of each thing, by its id: from what was sent, never from what was foreseen. */
export async function firstTold(
  { speaker, now }: Pick<Turn, 'speaker' | 'now'>,
  { repositories }: Rooms,
): Promise<ReadonlyMap<string, Day>> {
  const rows = await repositories.reminders.of(speaker._id, addDays(dayInParis(now), -KEPT_DAYS));
  const first = new Map<string, Day>();
  for (const { state, on, items } of rows) {
    if (state !== 'SENT') continue;
    for (const { about } of items) {
      const before = first.get(about);
      if (!before || on < before) first.set(about, on);
    }
  }
  return first;
}
