import { addDays, type Day, dayInParis, type Hour, type Instant, instantInParis } from '../../src/domain/day';
import { dueAmong } from '../../src/domain/due';
import type { Household, Step } from '../../src/domain/household';
import type { Worker } from '../../src/domain/worker';
import type { Repositories } from '../../src/store/repositories';
import { aHousehold, aStep } from '../support/household';

/** As many as the reminders of a round. */
const PEOPLE = 12;
/** Rights that turn out to stop the next day, two for each of six people. */
const RIGHTS = 12;
const FOLLOWED = 6;

export const people: readonly string[] = Array.from({ length: PEOPLE }, (_, i) => `worker-${i + 1}`);

/** The service of a drill: what each person has to do, and what they are to hear of. */
export type Service = {
  /**
   * Gives each person, by the evening before, a right that comes up for renewal, a memo of that day and a task of the days
   * after. Nothing of it is news on the next day.
   */
  openDay(on: Day): Promise<void>;
  /** At that instant, twelve rights turn out to stop the next day. */
  stopRights(at: Instant): Promise<void>;
  /** What was to do on that day is done. */
  closeDay(on: Day): Promise<void>;
  /** What a person has open that day, by the same ids as messages carry. */
  openTo(person: string, on: Day): Promise<readonly string[]>;
};

/** Plants the people, whom Jalon writes to at that address; a lead among them. */
export async function plantService(repositories: Repositories, serviceUrl: string): Promise<Service> {
  const { workers, households, memos } = repositories;
  await Promise.all(people.map((name, i) => workers.add(reachedAt(serviceUrl, worker(name, i === 0)))));
  await Promise.all([...Array(PEOPLE + RIGHTS).keys()].map((i) => households.create(withoutVersion(i))));

  const change = async (i: number, steps: readonly Step[], at: Instant): Promise<void> => {
    const found = await households.get(refOf(i));
    if (!found) throw new Error(`no ${refOf(i)}`);
    const history = [{ at, by: found.referentId, fields: ['steps'] }];
    const saved = await households.save({ ...found, steps: [...steps], history });
    if (saved.kind !== 'saved') throw new Error(`${refOf(i)} was changed meanwhile`);
  };
  const evening = (on: Day): Instant => instantInParis(addDays(on, -1), '17:00' as Hour);
  const rights = [...Array(RIGHTS).keys()].map((i) => PEOPLE + i);
  return {
    async openDay(on) {
      await Promise.all(
        people.map((_, i) => change(i, [renewal(i, addDays(on, 15)), task(i, addDays(on, 3))], evening(on))),
      );
      await Promise.all(people.map((owner) => memos.create(memoOf(owner, on, evening(on)))));
    },
    async stopRights(at) {
      const tomorrow = addDays(dayInParis(at), 1);
      await Promise.all(rights.map((i) => change(i, [renewal(i, tomorrow)], at)));
    },
    async closeDay(on) {
      const at = instantInParis(on, '17:00' as Hour);
      await Promise.all([...people.keys(), ...rights].map((i) => change(i, [], at)));
      const open = await memos.dueBy(on);
      await Promise.all(open.map((memo) => memos.save({ ...memo, doneOn: on })));
    },
    async openTo(person, on) {
      const due = dueAmong(await households.ofReferent(person), {}, on).map(({ deadline }) => deadline.id);
      const own = (await memos.openOf(person)).filter((memo) => memo.on <= on).map(({ _id }) => _id);
      return [...due, ...own];
    },
  };
}

/** That person, to whom Jalon can write at that address, in a conversation of their own name. */
export function reachedAt<W extends Omit<Worker, 'v'>>(serviceUrl: string, worker: W): W {
  const conversation = JSON.stringify({
    channelId: 'msteams',
    serviceUrl,
    bot: { id: 'bot', name: 'Jalon' },
    user: { id: worker._id, aadObjectId: worker._id },
    conversation: { id: worker._id, conversationType: 'personal' },
  });
  return { ...worker, conversation };
}

function worker(name: string, isLead: boolean): Omit<Worker, 'v'> {
  return {
    _id: name,
    displayName: name,
    role: isLead ? 'CHEF_SERVICE' : 'TRAVAILLEUR_SOCIAL',
    absences: [],
    addedAt: '2026-09-01T08:00:00.000Z' as Instant,
  };
}

function withoutVersion(i: number): Omit<Household, 'v'> {
  const { v: _, ...household } = aHousehold({ _id: refOf(i), referentId: referentOf(i) });
  return household;
}

function refOf(i: number): string {
  return `AG-26-${String(i + 1).padStart(3, '0')}`;
}

/** The lead follows nobody, for a card holds twenty lines, and hers has those of the team; six see their rights stop. */
function referentOf(i: number): string {
  const which = i < PEOPLE ? Math.max(1, i) : PEOPLE - FOLLOWED + ((i - PEOPLE) % FOLLOWED);
  return people[which] ?? '';
}

function renewal(i: number, until: Day): Step {
  const id = `${refOf(i)}/SOCIAL_HOUSING_REQUEST`;
  return aStep('SOCIAL_HOUSING_REQUEST', { id, state: 'GRANTED', periods: [{ until }] });
}

function task(i: number, dueAt: Day): Step {
  return aStep('SEND_DOCUMENT', { id: `${refOf(i)}/SEND_DOCUMENT`, dueAt });
}

function memoOf(owner: string, on: Day, createdAt: Instant) {
  return { _id: `${owner}-${on}`, owner, by: owner, text: 'Appeler le bailleur', on, createdAt };
}
