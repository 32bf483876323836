import { addDays, addMinutes, type Day, dayInParis, type Instant } from '../src/domain/day';
import type { Household } from '../src/domain/household';
import { people } from '../src/sandbox/people';
import { openRepositories } from '../src/store/open';
import type { Repositories } from '../src/store/repositories';
import { followedHousehold, YEARS } from './household';

export const [lead, ...workers] = people as readonly [(typeof people)[number], ...typeof people];

const HOUSEHOLDS = 60;
/** What one person writes in a day, and of how many days messages are kept. */
const WRITES_A_DAY = 4;
const DAYS_A_YEAR = 220;
const DAYS_OF_INBOX = 2;
const MEMOS_EACH = 250;
/** Written in one transaction, so that the planting is not all waiting for the disk. */
const AT_ONCE = 500;

/** Writes what five years leave behind: 60 households, their periods, notes and changes, receipts, memos, messages. */
export async function plantService(dataDir: string, now: Instant): Promise<readonly Household[]> {
  const store = await openRepositories({ dataDir, service: 'drome', production: false });
  const { repositories } = store;
  const today = dayInParis(now);
  const households = Array.from({ length: HOUSEHOLDS }, (_, index) => ({
    ...followedHousehold(index, { lead, workers }, today),
    v: 0,
  }));
  for (const person of people) await repositories.workers.add({ ...person, absences: [], addedAt: now });
  for (const household of households) {
    await repositories.places.reserve(household._id, household.imlPlace, { total: 60, iml: 20 }, now);
  }
  await Promise.all(households.map((household) => repositories.households.create(household)));
  for (const [index, person] of people.entries()) {
    await plantTraces(
      person._id,
      households.filter((_, nth) => nth % people.length === index),
      now,
      repositories,
    );
    await plantMemos(person._id, today, now, repositories);
  }
  await store.close();
  return households;
}

/** What the writes of one person have left: a receipt of each, and the last messages. */
async function plantTraces(
  owner: string,
  households: readonly Household[],
  now: Instant,
  { receipts, inbox }: Repositories,
): Promise<void> {
  const step = (YEARS * 365 * 24 * 60) / (YEARS * DAYS_A_YEAR * WRITES_A_DAY);
  await inChunks(YEARS * DAYS_A_YEAR * WRITES_A_DAY, (nth) => {
    const ref = households[nth % households.length]?._id ?? '';
    const wrote = [{ collection: 'households', ref, v: nth }] as const;
    const at = addMinutes(now, -Math.round(nth * step) - 60);
    return receipts.create({ _id: `${owner}/${nth}`, owner, at, draft: `${owner}/${nth}`, kind: 'household', wrote });
  });
  const answer = [{ kind: 'text', text: 'C’est enregistré.' }];
  await inChunks(DAYS_OF_INBOX * WRITES_A_DAY, (nth) =>
    inbox.done(`${owner}/${nth}`, answer, addMinutes(now, -nth * 60)),
  );
}

async function plantMemos(owner: string, today: Day, now: Instant, { memos }: Repositories): Promise<void> {
  await inChunks(MEMOS_EACH, (nth) => {
    const on = addDays(today, 5 - nth * 7);
    const done = on < today ? { doneOn: on } : {};
    return memos.create({
      _id: `memo/${owner}/${nth}`,
      owner,
      by: owner,
      on,
      text: 'rappeler la mairie',
      createdAt: now,
      ...done,
    });
  });
}

async function inChunks(length: number, write: (nth: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < length; from += AT_ONCE) {
    const size = Math.min(AT_ONCE, length - from);
    await Promise.all(Array.from({ length: size }, (_, index) => write(from + index)));
  }
}
