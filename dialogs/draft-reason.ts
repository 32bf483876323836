import { dayInParis } from '../src/domain/day';
import { deadlinesOf } from '../src/domain/deadlines';
import type { Draft } from '../src/store/repositories';
import { readFollowUp } from '../src/understanding/follow-ups';
import type { Meaning } from '../src/understanding/meaning';
import { asksWhy } from '../src/understanding/reminder-questions';
import { detail, MOST_DETAILS } from './line-details';
import { idsOf, linesOf } from './lines-found';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** « pourquoi ? » in the middle of a draft: of the deadlines that it deals with. `null`: it asks something else, or deals with none. */
export async function reasonInDraft(
  { answers }: Pick<Draft, 'answers'>,
  meaning: Meaning,
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[] | null> {
  const asked = readFollowUp(meaning);
  if (asked?.kind !== 'detail' || asked.position !== undefined || !asksWhy(meaning)) return null;
  const lines = await linesOf({ deadlines: await deadlinesIn(answers, turn, rooms), memos: [] }, turn, rooms);
  const ids = idsOf(lines);
  if (ids.length === 0) return null;
  return detail({ ...lines, memos: [] }, new Set(ids.length > MOST_DETAILS ? ids : []), turn, rooms);
}

/** The ids of what a draft says is done or put off; or, of a step being updated, of what is due of it. */
async function deadlinesIn(
  { deadlines, household: ref, code }: Draft['answers'],
  { now }: Turn,
  { repositories }: Rooms,
): Promise<readonly string[]> {
  if (Array.isArray(deadlines)) return deadlines.filter((id) => typeof id === 'string');
  if (typeof ref !== 'string' || typeof code !== 'string') return [];
  const household = await repositories.households.get(ref);
  if (!household) return [];
  return deadlinesOf(household, dayInParis(now)).flatMap((one) => (one.code === code ? [one.id] : []));
}
