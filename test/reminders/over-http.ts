import { millisecondsOf } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import type { Worker } from '../../src/domain/worker';
import type { Sending } from '../../src/reminders/sending';
import type { Ticks } from '../../src/reminders/tick';
import { openAdapter } from '../../src/teams/adapter';
import { openNotify } from '../../src/teams/notify';
import { type FakeTeams, openFakeTeams } from '../drill/fake-teams';
import { reachedAt } from '../drill/service';
import { closeWorlds, openWorld, type World } from './world';

/** A service that writes to Teams by the product’s own adapter, over HTTP. */
export type Wired = World & {
  readonly teams: FakeTeams;
  /** When that person was written to, whatever became of it, in milliseconds of the world’s time. */
  asked(person: string): readonly number[];
  /** A process of its own, which has never ticked. */
  process(changes?: Partial<Sending>): Ticks;
};

type Known = {
  readonly when: string;
  readonly team: readonly Worker[];
  readonly households?: readonly Household[];
  /** How long one waits for an answer, in real time. */
  readonly longestRequestMs?: number;
};

const opened: FakeTeams[] = [];

export async function closeWired(): Promise<void> {
  await closeWorlds();
  for (const teams of opened.splice(0)) await teams.close();
}

export async function openWired({ when, team, households = [], longestRequestMs = 10_000 }: Known): Promise<Wired> {
  let ms = (): number => 0;
  const teams = await openFakeTeams({ now: () => ms() });
  opened.push(teams);
  const world = await openWorld({ when, households, team: team.map((one) => reachedAt(teams.serviceUrl, one)) });
  ms = () => millisecondsOf(world.time.now());
  const notify = openNotify(openAdapter(undefined, longestRequestMs), '', world.repositories.workers);
  let underWay = 0;
  const post: Sending['post'] = async (to, card) => {
    underWay += 1;
    return notify(to, { kind: 'card', card }).finally(() => {
      underWay -= 1;
    });
  };
  // Time does not pass as long as an answer is on its way.
  const wait = async (milliseconds: number): Promise<void> => {
    while (underWay > 0) await new Promise(setImmediate);
    return world.time.wait(milliseconds);
  };
  const process = (changes: Partial<Sending> = {}) => world.process({ post, wait, ...changes });
  const first = process();
  return {
    ...world,
    teams,
    process,
    asked: (person) => teams.asked.filter(({ conversation }) => conversation === person).map((one) => one.ms),
    async tick(moment) {
      if (moment) world.time.set(moment);
      return (await world.time.until(first.tick())).sent;
    },
  };
}
