import { dayInParis } from '../src/domain/day';
import { fullName } from '../src/domain/household';
import { readClues } from '../src/understanding/clues';
import type { Heard } from './form';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Understands a sentence among the households, the open referrals and the colleagues of the service. */
export async function listen(text: string, turn: Turn, { repositories, understand }: Rooms): Promise<Heard> {
  const [households, workers] = await Promise.all([repositories.households.directory(), repositories.workers.all()]);
  const meaning = understand(text, {
    now: turn.now,
    households: households.map(({ ref, name }) => ({ id: ref, name: fullName(name) })),
    workers: workers.map(({ _id, displayName }) => ({ id: _id, name: displayName })),
  });
  return { meaning, clues: readClues(meaning.text), now: turn.now, today: dayInParis(turn.now) };
}
