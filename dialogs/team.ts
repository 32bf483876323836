import { endingCard } from '../cards/ending';
import { householdsCard } from '../cards/household';
import { busiestCard } from '../cards/load';
import { teamCard } from '../cards/team';
import { addDays, dayInParis } from '../src/domain/day';
import type { DirectoryEntry, Household } from '../src/domain/household';
import { endingContracts, standingOf } from '../src/domain/team';
import { givenName, type Worker } from '../src/domain/worker';
import { asking as words } from '../src/words/fr/asking';
import { type Asked, plainQuestion } from './asking';
import { keepShown } from './context';
import { headingOf } from './heading';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** How the service stands, for the lead: places, what presses, who carries what, what is to decide. */
export async function teamStanding(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { repositories, capacity } = rooms;
  const today = dayInParis(turn.now);
  const [households, team, used, waiting] = await Promise.all([
    repositories.households.all(),
    repositories.workers.all(),
    repositories.places.occupancy(),
    repositories.referrals.waiting(),
  ]);
  const standing = standingOf(households, team, today);
  keepShown({ households: [], lines: [], asked: plainQuestion(turn.speaker) }, turn, rooms);
  return [{ kind: 'card', card: teamCard({ standing, used, capacity, waiting, now: turn.now, today }) }];
}

/** Who carries how much, the busiest first. */
export function loads(
  asked: Asked,
  files: readonly Household[],
  team: readonly Worker[],
  turn: Turn,
  rooms: Rooms,
): Reply {
  const standing = standingOf(files, team, dayInParis(turn.now));
  keepShown({ households: [], lines: [], asked }, turn, rooms);
  return { kind: 'card', card: busiestCard(standing.loads) };
}

/** The contracts near their end among those files, and what is to be decided of each. */
export function endings(
  asked: Asked,
  files: readonly Household[],
  team: readonly Worker[],
  turn: Turn,
  rooms: Rooms,
): Reply {
  const today = dayInParis(turn.now);
  const { from, before } = asked.query;
  const range = { ...(from ? { from } : {}), ...(before ? { before } : {}) };
  const ending = from || before ? endingContracts(files, today, range) : endingContracts(files, today);
  const [next = null] = endingContracts(files, today, { before: addDays(today, 366 * 2) });
  const heading = headingOf({ ...asked, query: range }, [], team, today);
  keepShown({ households: ending.map(({ ref }) => ref), lines: [], asked }, turn, rooms);
  return { kind: 'card', card: endingCard({ ending, next, heading, today }) };
}

/** The households that a colleague follows. */
export async function householdsOf(colleague: Worker, turn: Turn, rooms: Rooms): Promise<Reply> {
  const directory = await rooms.repositories.households.directory();
  const theirs = directory
    .filter((entry) => entry.referentId === colleague._id && isFollowed(entry))
    .sort((a, b) => a.ref.localeCompare(b.ref));
  const asked: Asked = { ...plainQuestion(turn.speaker), whose: { kind: 'colleague', id: colleague._id } };
  keepShown({ households: [], lines: [], asked }, turn, rooms);
  return { kind: 'card', card: householdsCard(words.followed(givenName(colleague), theirs.length), theirs) };
}

export function isFollowed({ status }: Pick<DirectoryEntry, 'status'>): boolean {
  return status === 'PENDING' || status === 'ACTIVE' || status === 'SUSPENDED';
}
