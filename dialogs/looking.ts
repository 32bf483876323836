import type { RecordVerb, Topic } from '../cards/action';
import type { Card } from '../cards/card';
import { helpCard } from '../cards/help';
import { householdCard, householdsCard, someoneElsesCard, whichCard } from '../cards/household';
import { placesCard } from '../cards/places';
import { referralCard, replyCard } from '../cards/referral';
import { teamCard } from '../cards/team';
import { waitingCard } from '../cards/waiting-list';
import { mayOpen } from '../src/domain/access';
import { dayInParis } from '../src/domain/day';
import { type DirectoryEntry, fullName, shortName } from '../src/domain/household';
import type { PersonName } from '../src/domain/referral';
import { standingOf } from '../src/domain/team';
import { isLead } from '../src/domain/worker';
import { asksForPlaces, asksForWaitingList } from '../src/understanding/commands';
import type { Meaning } from '../src/understanding/meaning';
import { similarNames } from '../src/understanding/names';
import { form as formWords } from '../src/words/fr/form';
import { household as words } from '../src/words/fr/household';
import { team as teamWords } from '../src/words/fr/team';
import { begin, show } from './drafting';
import { myDeadlines } from './due';
import { EMPTY, type Filling } from './form';
import { referralForm } from './forms/referral';
import { referralAnswers } from './forms/referral-answers';
import { beginReferral } from './opening';
import { offerParked } from './parked';
import { waitingRankOf } from './referral';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** The household or the referral that a sentence names. */
export async function lookUp(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const [reference] = meaning.slots.references;
  if (reference) return openRecord(reference.ref, turn, rooms);
  const [best, ...others] = meaning.slots.households;
  if (!best) return nearest(meaning.slots.newHousehold?.name, rooms);
  const rivals = others.filter(({ confidence }) => confidence > best.confidence - CLEAR_LEAD);
  return rivals.length === 0
    ? openRecord(best.id, turn, rooms)
    : choose(
        [best, ...rivals].map(({ id }) => id),
        rooms,
      );
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

/** By how much one name must sound nearer than the next to be the one that is meant. */
const CLEAR_LEAD = 0.15;

/** A record by its reference: « AG-26-044 », « OR-26-031 ». */
export async function openRecord(ref: string, turn: Turn, rooms: Rooms, rewrite?: true): Promise<Reply[]> {
  const card = ref.startsWith('OR') ? await referralCardOf(ref, turn, rooms) : await householdCardOf(ref, turn, rooms);
  return card
    ? [{ kind: 'card', card, ...(rewrite ? { rewrite } : {}) }]
    : [{ kind: 'text', text: words.unknownRef(ref) }];
}

async function householdCardOf(ref: string, { speaker, now }: Turn, { repositories }: Rooms): Promise<Card | null> {
  const household = await repositories.households.get(ref);
  if (!household) return null;
  const today = dayInParis(now);
  const referent = await repositories.workers.get(household.referentId);
  const name = referent?.displayName || words.nobody;
  return mayOpen(speaker, household, referent, today)
    ? householdCard(household, name, today)
    : someoneElsesCard(household, name);
}

/** An open referral is the team's; once its household is followed, it opens to whoever may open that one. */
async function referralCardOf(ref: string, turn: Turn, rooms: Rooms): Promise<Card | null> {
  const { now, speaker } = turn;
  const referral = await rooms.repositories.referrals.get(ref);
  if (!referral) return null;
  const household = referral.household ? await rooms.repositories.households.get(referral.household) : null;
  const referent = household && (await rooms.repositories.workers.get(household.referentId));
  if (household && !mayOpen(speaker, household, referent, dayInParis(now))) {
    return someoneElsesCard(household, referent?.displayName || words.nobody);
  }
  return referralCard(referral, dayInParis(now), await waitingRankOf(referral, rooms));
}

/** Up to three records that may be meant, by their reference and short name. */
async function choose(refs: readonly string[], { repositories }: Rooms): Promise<Reply[]> {
  const directory = await repositories.households.directory();
  const lines = await Promise.all(
    refs.slice(0, 3).map(async (ref) => {
      const name = directory.find((entry) => entry.ref === ref)?.name ?? (await repositories.referrals.get(ref))?.name;
      return { ref, name: name ? shortName(name) : ref };
    }),
  );
  return [{ kind: 'card', card: whichCard(lines) }];
}

/** The households that the speaker follows. */
export async function myHouseholds({ speaker }: Turn, { repositories }: Rooms): Promise<Reply[]> {
  const directory = await repositories.households.directory();
  const mine = directory
    .filter((entry) => entry.referentId === speaker._id && isFollowed(entry))
    .sort((a, b) => a.ref.localeCompare(b.ref));
  return [{ kind: 'card', card: householdsCard(words.mine(mine.length), mine) }];
}

function isFollowed({ status }: DirectoryEntry): boolean {
  return status === 'PENDING' || status === 'ACTIVE' || status === 'SUSPENDED';
}

/** How the service stands: who waits, the places, or all of it for the lead. */
export async function serviceStatus(text: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  if (asksForWaitingList(text)) return waitingList(turn, rooms);
  if (asksForPlaces(text)) return places(rooms);
  if (isLead(turn.speaker)) return teamStanding(turn, rooms);
  return [{ kind: 'text', text: teamWords.leadOnly }, ...(await places(rooms))];
}

async function teamStanding({ now }: Turn, { repositories, capacity }: Rooms): Promise<Reply[]> {
  const today = dayInParis(now);
  const [households, team, used, waiting] = await Promise.all([
    repositories.households.all(),
    repositories.workers.all(),
    repositories.places.occupancy(),
    repositories.referrals.waiting(),
  ]);
  const standing = standingOf(households, team, today);
  return [{ kind: 'card', card: teamCard({ standing, used, capacity, waiting, now, today }) }];
}

export async function places({ repositories, capacity }: Rooms): Promise<Reply[]> {
  const [used, waiting] = await Promise.all([repositories.places.occupancy(), repositories.referrals.waiting()]);
  return [{ kind: 'card', card: placesCard(used, capacity, waiting.length) }];
}

export async function waitingList({ now }: Turn, { repositories }: Rooms): Promise<Reply[]> {
  const [waiting, open] = await Promise.all([repositories.referrals.waiting(), repositories.referrals.open()]);
  const incomplete = open.filter(({ status }) => status === 'INCOMPLETE');
  return [{ kind: 'card', card: waitingCard(waiting, incomplete, dayInParis(now)) }];
}

/** A button beside a record. */
export async function pressRecord(
  action: { verb: RecordVerb; ref: string },
  turn: Turn,
  rooms: Rooms,
): Promise<Reply[]> {
  switch (action.verb) {
    case 'household.show':
    case 'referral.show':
      return openRecord(action.ref, turn, rooms);
    case 'referral.complete':
      return completeReferral(action.ref, turn, rooms);
    case 'referral.reply': {
      const referral = await rooms.repositories.referrals.get(action.ref);
      if (!referral) return [{ kind: 'text', text: words.unknownRef(action.ref) }];
      return [{ kind: 'card', card: replyCard(referral, await waitingRankOf(referral, rooms)) }];
    }
  }
}

/** Takes an open referral up again, with all that it says already. */
async function completeReferral(ref: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const referral = await rooms.repositories.referrals.get(ref);
  if (!referral) return [{ kind: 'text', text: words.unknownRef(ref) }];
  if (referral.household) return openRecord(ref, turn, rooms);
  const filling: Filling = { answers: referralAnswers(referral), trail: [] };
  const draft = await begin(referralForm, filling, turn, rooms, { subject: ref, plan: { opened: referral.v } });
  return show(draft, turn, rooms, referral.status === 'WAITLISTED' ? {} : { correcting: true });
}

/** A starter button. */
export async function startTopic(topic: Topic, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (topic) {
    case 'referral':
      return beginReferral(EMPTY, turn, rooms);
    case 'due':
      return myDeadlines(turn, rooms);
    case 'mine':
      return myHouseholds(turn, rooms);
    case 'places':
      return places(rooms);
    case 'waiting':
      return waitingList(turn, rooms);
    case 'drafts': {
      const parked = await offerParked(turn, rooms);
      return parked.length > 0 ? parked : [{ kind: 'text', text: formWords.noDraft }];
    }
    case 'help':
      return [{ kind: 'card', card: helpCard() }];
  }
}
