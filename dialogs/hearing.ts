import { dayInParis } from '../src/domain/day';
import { type DirectoryEntry, fullName } from '../src/domain/household';
import { readClues } from '../src/understanding/clues';
import type { Heard } from './form';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Understands a sentence among the households and the colleagues of the service. */
export async function listen(text: string, turn: Turn, { repositories, understand }: Rooms): Promise<Heard> {
  const [households, workers] = await Promise.all([repositories.households.directory(), repositories.workers.all()]);
  const meaning = understand(text, {
    now: turn.now,
    households: named(households),
    workers: workers.map(({ _id, displayName }) => ({ id: _id, name: displayName })),
  });
  return { meaning, clues: readClues(meaning.text), now: turn.now, today: dayInParis(turn.now) };
}

type Named = { readonly id: string; readonly name: string };

const namedDirectories = new WeakMap<readonly DirectoryEntry[], readonly Named[]>();

/** The directory as understanding reads it: the same list for the same directory, so that it is indexed once. */
function named(directory: readonly DirectoryEntry[]): readonly Named[] {
  const known = namedDirectories.get(directory);
  if (known) return known;
  const list = directory.map(({ ref, name }) => ({ id: ref, name: fullName(name) }));
  namedDirectories.set(directory, list);
  return list;
}
