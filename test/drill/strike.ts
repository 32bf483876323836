import { setTimeout as sleep } from 'node:timers/promises';
import { addMinutes } from '../../src/domain/day';
import type { Point } from '../../src/reminders/sending';
import type { Random } from '../../src/sandbox/demo/random';
import type { Reminders } from '../../src/store/repositories';
import type { SharedClock } from './clock';
import type { Crew, Ended, Hand } from './crew';

/** What befalls a process: killed, or stopped until its leases are over; at a point, or anywhere. */
export type Strike = { readonly signal: 'SIGKILL' | 'SIGSTOP'; readonly point: Point | 'anywhere' };

export type Fleet = {
  /** All look at their reminders; one is struck meanwhile, if one is to be. Resolves when nothing is under way. */
  tick(strike?: Strike): Promise<void>;
  /** What happened to the processes, and what was not over after twenty more looks. */
  readonly seen: {
    kills: number;
    stops: number;
    /** The strikes that left a reminder taken, or its sending begun. */
    midway: number;
    stuck: number;
    failed: number;
    crashed: number;
  };
};

/** How often one looks again before what is still under way is stuck. */
const LOOKS = 20;
/** How many messages a round has, and how long they take to plan and to answer, at the most. */
const MESSAGES = 12;
const PLANNING_MS = 150;
export const ANSWER_MS = 15;

export async function openFleet(
  crew: Crew,
  { processes, clock, random, reminders, messages }: FleetOptions,
): Promise<Fleet> {
  const hands = await Promise.all(Array.from({ length: processes }, () => crew.hire()));
  const seen = { kills: 0, stops: 0, midway: 0, stuck: 0, failed: 0, crashed: 0 };

  const replace = async (hand: Hand): Promise<void> => {
    const at = hands.indexOf(hand);
    hands[at] = await crew.hire();
  };
  const look = async (working: readonly Hand[]): Promise<void> => {
    const ended = await Promise.all(working.map((hand) => hand.tick()));
    await judge(working, ended);
  };
  const judge = async (working: readonly Hand[], ended: readonly Ended[]): Promise<void> => {
    for (const [i, { kind }] of ended.entries()) {
      if (kind === 'failed') seen.failed += 1;
      const hand = working[i];
      if (kind !== 'died' || !hand) continue;
      seen.crashed += 1;
      await replace(hand);
    }
  };
  /** Looks again each time that a wait or a lease is over, until nothing is under way. */
  const settle = async (working: readonly Hand[]): Promise<void> => {
    for (let left = LOOKS; left > 0; left -= 1) {
      await look(working);
      const waiting = await reminders.waiting();
      if (waiting.length === 0) return;
      const [next] = waiting.map((row) => (row.state === 'PLANNED' ? row.dueAt : (row.leaseUntil ?? row.dueAt))).sort();
      // A process looks each minute, whether a wait is over or not: Teams may have asked for peace.
      if (next) clock.moveTo(next > clock.now() ? next : instantAfter(clock, 60));
    }
    seen.stuck += (await reminders.waiting()).length;
  };
  const noteWhatIsLeft = async (): Promise<void> => {
    if ((await reminders.waiting()).some(({ state }) => state !== 'PLANNED')) seen.midway += 1;
  };

  /** While it plans and claims, or a moment after one of the messages of the round has arrived. */
  async function strikeAnywhere(victim: Hand, tick: Promise<Ended>, signal: Strike['signal']): Promise<Ended> {
    let isOver = false;
    const over = tick.then(() => {
      isOver = true;
    });
    const from = messages();
    const after = random.between(0, MESSAGES - 1);
    if (after === 0) await Promise.race([over, sleep(random.between(0, PLANNING_MS))]);
    while (!isOver && messages() < from + after) await sleep(1);
    await Promise.race([over, sleep(random.between(0, ANSWER_MS))]);
    if (signal === 'SIGKILL') await victim.kill();
    else if (!isOver) return victim.stop();
    return tick;
  }

  async function struck(strike: Strike): Promise<void> {
    const victim = hands[random.between(0, hands.length - 1)];
    if (!victim) return;
    const others = hands.filter((hand) => hand !== victim);
    const { signal, point } = strike;
    const death =
      point === 'anywhere' ? undefined : { point, nth: point === 'afterPlan' ? 1 : random.between(1, 4), signal };
    const theirs = others.map((hand) => hand.tick());
    const tick = victim.tick(death);
    const end = await (death ? tick : strikeAnywhere(victim, tick, signal));
    await judge(others, await Promise.all(theirs));
    if (signal === 'SIGSTOP' && end.kind !== 'stops') return settle(hands);
    await noteWhatIsLeft();
    if (end.kind === 'stops') {
      seen.stops += 1;
      // Its leases are over, and others have done its work, before it goes on.
      clock.moveTo(instantAfter(clock, 61));
      if (others.length > 0) await settle(others);
      await judge([victim], [await victim.resume()]);
      return settle(hands);
    }
    if (end.kind !== 'died') await victim.kill();
    seen.kills += 1;
    await replace(victim);
    return settle(hands);
  }

  return { seen, tick: (strike) => (strike ? struck(strike) : settle(hands)) };
}

type FleetOptions = {
  readonly processes: number;
  readonly clock: SharedClock;
  readonly random: Random;
  readonly reminders: Reminders;
  /** How many Teams has been asked to take. */
  readonly messages: () => number;
};

function instantAfter(clock: SharedClock, seconds: number) {
  return addMinutes(clock.now(), seconds / 60);
}
