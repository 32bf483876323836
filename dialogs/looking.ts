import type { RecordVerb, Topic } from '../cards/action';
import { helpCard } from '../cards/help';
import { householdsCard } from '../cards/household';
import { placesCard } from '../cards/places';
import { replyCard } from '../cards/referral';
import { waitingCard } from '../cards/waiting-list';
import { dayInParis } from '../src/domain/day';
import { isLead } from '../src/domain/worker';
import { asksForContractEnd } from '../src/understanding/asked';
import { asksForPlaces, asksForWaitingList } from '../src/understanding/commands';
import { asksForBusiest, asksForCritical, asksForLate } from '../src/understanding/fields';
import type { Meaning } from '../src/understanding/meaning';
import { form as formWords } from '../src/words/fr/form';
import { household as words } from '../src/words/fr/household';
import { team as teamWords } from '../src/words/fr/team';
import { begin, show } from './drafting';
import { startDue, whatIsDue } from './due';
import { EMPTY, type Filling } from './form';
import { referralAnswers } from './forms/referral-answers';
import { beginReferral } from './opening';
import { offerParked } from './parked';
import { openFile, openRecord } from './records';
import { referralDialog, waitingRankOf } from './referral';
import type { Rooms } from './rooms';
import { householdsOf, isFollowed, teamStanding } from './team';
import type { Reply, Turn } from './turn';
import { updateDialog } from './update';
import { beginAbout } from './updating';

/** The households that the speaker follows. */
export async function myHouseholds({ speaker }: Turn, { repositories }: Rooms): Promise<Reply[]> {
  const directory = await repositories.households.directory();
  const mine = directory
    .filter((entry) => entry.referentId === speaker._id && isFollowed(entry))
    .sort((a, b) => a.ref.localeCompare(b.ref));
  return [{ kind: 'card', card: householdsCard(words.mine(mine.length), mine) }];
}

/** How the service stands: who waits, the places, what a colleague follows, or all of it for the lead. */
export async function serviceStatus(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { text, slots } = meaning;
  if (asksForWaitingList(text)) return waitingList(turn, rooms);
  if (asksForPlaces(text)) return places(rooms);
  if (asksForLate(text) || asksForCritical(text) || asksForContractEnd(text)) return whatIsDue(meaning, turn, rooms);
  if (!isLead(turn.speaker)) return [{ kind: 'text', text: teamWords.leadOnly }, ...(await places(rooms))];
  if (asksForBusiest(text)) return whatIsDue(meaning, turn, rooms);
  const [named] = slots.workers;
  const colleague = named && (await rooms.repositories.workers.get(named.id));
  return colleague ? [await householdsOf(colleague, turn, rooms)] : teamStanding(turn, rooms);
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

/** A button beside a record that shows it, or what goes with it. */
export async function pressRecord(verb: ShowingVerb, ref: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (verb) {
    case 'household.show':
    case 'referral.show':
      return openRecord(ref, turn, rooms);
    case 'household.file':
      return openFile(ref, turn, rooms);
    case 'referral.complete':
      return completeReferral(ref, turn, rooms);
    case 'referral.reply': {
      const referral = await rooms.repositories.referrals.get(ref);
      if (!referral) return [{ kind: 'text', text: words.unknownRef(ref) }];
      return [{ kind: 'card', card: replyCard(referral, await waitingRankOf(referral, rooms)) }];
    }
  }
}

type ShowingVerb = Extract<RecordVerb, 'household.show' | 'household.file' | `referral.${string}`>;

/** Takes an open referral up again, with all that it says already. */
async function completeReferral(ref: string, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const referral = await rooms.repositories.referrals.get(ref);
  if (!referral) return [{ kind: 'text', text: words.unknownRef(ref) }];
  if (referral.household) return openRecord(ref, turn, rooms);
  const filling: Filling = { answers: referralAnswers(referral), trail: [] };
  const draft = await begin(referralDialog, filling, turn, rooms, { subject: ref, plan: { opened: referral.v } });
  return show(draft, turn, rooms, referral.status === 'WAITLISTED' ? {} : { correcting: true });
}

/** A starter button. */
export async function startTopic(topic: Topic, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (topic) {
    case 'referral':
      return beginReferral(EMPTY, turn, rooms);
    case 'update':
      return beginAbout(updateDialog, {}, null, turn, rooms);
    case 'due':
    case 'critical':
    case 'late':
      return startDue(topic, turn, rooms);
    case 'mine':
      return myHouseholds(turn, rooms);
    case 'places':
      return places(rooms);
    case 'waiting':
      return waitingList(turn, rooms);
    case 'team':
      return isLead(turn.speaker)
        ? teamStanding(turn, rooms)
        : [{ kind: 'text', text: teamWords.leadOnly }, ...(await places(rooms))];
    case 'drafts': {
      const parked = await offerParked(turn, rooms);
      return parked.length > 0 ? parked : [{ kind: 'text', text: formWords.noDraft }];
    }
    case 'help':
      return [{ kind: 'card', card: helpCard() }];
  }
}
