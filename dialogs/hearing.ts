import { dayInParis } from '../src/domain/day';
import { type DirectoryEntry, fullName } from '../src/domain/household';
import { readClues } from '../src/understanding/clues';
import type { Heard } from './form';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Understands a sentence among the households and the colleagues of the service. */
export async function listen(text: string, turn: Turn, rooms: Rooms): Promise<Heard> {
  const hears = await listener(turn, rooms);
  return hears(text);
}

/** The same, for several sentences of one turn. */
export async function listener({ now }: Turn, { repositories, understand }: Rooms): Promise<(text: string) => Heard> {
  const [directory, team] = await Promise.all([repositories.households.directory(), repositories.workers.all()]);
  const households = named(directory);
  const workers = team.map(({ _id, displayName }) => ({ id: _id, name: displayName }));
  return (text) => {
    const meaning = understand(text, { now, households, workers });
    return { meaning, clues: readClues(meaning.text), now, today: dayInParis(now) };
  };
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
