import { mayOpen } from '../src/domain/access';
import type { Day } from '../src/domain/day';
import type { DirectoryEntry, Household } from '../src/domain/household';
import type { Worker } from '../src/domain/worker';
import type { Rooms } from './rooms';

/** Whether that person may open that file today: the lead, whoever follows it, whoever covers them. */
export async function mayOpenFile(
  household: Pick<Household, 'referentId'>,
  person: Worker,
  today: Day,
  { repositories }: Rooms,
): Promise<boolean> {
  const referent = await repositories.workers.get(household.referentId);
  return mayOpen(person, household, referent, today);
}

/** The files that a person may open today. */
export async function filesOf(person: Worker, today: Day, rooms: Rooms): Promise<readonly Household[]> {
  return openTo(person, await rooms.repositories.households.all(), today, rooms);
}

/** The same, by name only: what a list to choose from needs. */
export async function entriesOf(person: Worker, today: Day, rooms: Rooms): Promise<readonly DirectoryEntry[]> {
  const entries = await openTo(person, await rooms.repositories.households.directory(), today, rooms);
  return entries.filter(({ status }) => status !== 'EXITED').sort((a, b) => a.ref.localeCompare(b.ref));
}

async function openTo<F extends Pick<Household, 'referentId'>>(
  person: Worker,
  files: readonly F[],
  today: Day,
  { repositories }: Rooms,
): Promise<readonly F[]> {
  const team = new Map((await repositories.workers.all()).map((worker) => [worker._id, worker]));
  return files.filter((file) => mayOpen(person, file, team.get(file.referentId) ?? null, today));
}
