import type { Card } from '../cards/card';
import { fileCard } from '../cards/file';
import { householdCard, someoneElsesCard, whichCard } from '../cards/household';
import { referralCard } from '../cards/referral';
import { dayInParis } from '../src/domain/day';
import { fullName, type Household, shortName } from '../src/domain/household';
import { autonomyOf } from '../src/domain/overview';
import type { PersonName } from '../src/domain/referral';
import type { Meaning } from '../src/understanding/meaning';
import { similarNames } from '../src/understanding/names';
import { household as words } from '../src/words/fr/household';
import { householdShown } from './context';
import { mayOpenFile } from './files';
import { householdsIn } from './forms/households';
import { waitingRankOf } from './referral';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** The household or the referral that a sentence names. */
export async function lookUp(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const [reference] = meaning.slots.references;
  if (reference) return openRecord(reference.ref, turn, rooms);
  const [best, ...rivals] = householdsIn(meaning);
  if (!best) return nearest(meaning.slots.newHousehold?.name, rooms);
  return rivals.length === 0 ? openRecord(best, turn, rooms) : choose([best, ...rivals], rooms);
}

/** Nobody bears the name: perhaps it is spelt otherwise, or the household is not admitted yet. */
async function nearest(name: PersonName | undefined, rooms: Rooms): Promise<Reply[]> {
  const { households, referrals } = rooms.repositories;
  const known = [
    ...(await households.directory()).map((entry) => ({ id: entry.ref, name: fullName(entry.name) })),
    ...(await referrals.open()).map((referral) => ({ id: referral._id, name: fullName(referral.name) })),
  ];
  const alike = name ? similarNames(name, known).map(({ id }) => id) : [];
  return alike.length > 0 ? choose(alike, rooms) : [{ kind: 'text', text: words.none }];
}

/** A record by its reference: « AG-26-044 », « OR-26-031 ». */
export async function openRecord(ref: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const card = ref.startsWith('OR') ? await referralCardOf(ref, turn, rooms) : await householdCardOf(ref, turn, rooms);
  return [card ? { kind: 'card', card } : { kind: 'text', text: words.unknownRef(ref) }];
}

/** The whole file of a household, for whoever may open it; a private note is its author’s alone. */
export async function openFile(ref: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { speaker, now } = turn;
  const household = await rooms.repositories.households.get(ref);
  if (!household) return [{ kind: 'text', text: words.unknownRef(ref) }];
  const today = dayInParis(now);
  if (!(await mayOpenFile(household, speaker, today, rooms))) return [await someoneElses(household, rooms)];
  await householdShown(household, turn, rooms);
  const team = await rooms.repositories.workers.all();
  const names = new Map(team.map(({ _id, displayName }) => [_id, displayName]));
  const notes = household.notes.filter(({ isPrivate, by }) => !isPrivate || by === speaker._id);
  return [{ kind: 'card', card: fileCard(household, { today, notes, names }) }];
}

/** Up to three records that may be meant, by their reference and short name. */
export async function choose(refs: readonly string[], { repositories }: Rooms): Promise<Reply[]> {
  const directory = await repositories.households.directory();
  const lines = await Promise.all(
    refs.slice(0, 3).map(async (ref) => {
      const name = directory.find((entry) => entry.ref === ref)?.name ?? (await repositories.referrals.get(ref))?.name;
      return { ref, name: name ? shortName(name) : ref };
    }),
  );
  return [{ kind: 'card', card: whichCard(lines) }];
}

/** That a household exists, and who follows it. */
async function someoneElses(household: Household, rooms: Rooms): Promise<Reply> {
  return { kind: 'card', card: someoneElsesCard(household, await referentOf(household, rooms)) };
}

async function householdCardOf(ref: string, turn: Turn, rooms: Rooms): Promise<Card | null> {
  const household = await rooms.repositories.households.get(ref);
  if (!household) return null;
  const today = dayInParis(turn.now);
  const referent = await referentOf(household, rooms);
  if (!(await mayOpenFile(household, turn.speaker, today, rooms))) return someoneElsesCard(household, referent);
  await householdShown(household, turn, rooms);
  return householdCard(household, referent, today, autonomyOf(household));
}

/** An open referral is the team’s; once its household is followed, it opens to whoever may open that one. */
async function referralCardOf(ref: string, turn: Turn, rooms: Rooms): Promise<Card | null> {
  const { now, speaker } = turn;
  const today = dayInParis(now);
  const referral = await rooms.repositories.referrals.get(ref);
  if (!referral) return null;
  const household = referral.household ? await rooms.repositories.households.get(referral.household) : null;
  if (household && !(await mayOpenFile(household, speaker, today, rooms))) {
    return someoneElsesCard(household, await referentOf(household, rooms));
  }
  return referralCard(referral, today, await waitingRankOf(referral, rooms));
}

async function referentOf({ referentId }: Household, { repositories }: Rooms): Promise<string> {
  return (await repositories.workers.get(referentId))?.displayName || words.nobody;
}
