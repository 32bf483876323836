import { randomUUID } from 'node:crypto';
import { addMinutes, type Hour, millisecondsOf } from '../../src/domain/day';
import { openLimits } from '../../src/reminders/limits';
import { render } from '../../src/reminders/render';
import type { Point, Sending } from '../../src/reminders/sending';
import { openTicks } from '../../src/reminders/tick';
import { openWatch } from '../../src/reminders/watch';
import type { Workers } from '../../src/store/repositories';
import { openStore } from '../store/place';
import { openSharedClock } from './clock';
import { openPlainNotify } from './plain-notify';
import type { Adapter, Death, Order, Place, Report } from './protocol';

/** A process of Jalon that speaks first: the product’s own store, ticks and adapter, on a clock that others move. */
async function run({ clockFile, adapter, ...place }: Place): Promise<void> {
  const clock = openSharedClock(clockFile);
  const { repositories } = await openStore(place);
  const waits = new Map<number, () => void>();
  let death: Death | undefined;
  let reached = 0;
  let count = 0;

  const at = (point: Point): void => {
    if (point !== death?.point) return;
    reached += 1;
    if (reached !== death.nth) return;
    if (death.signal === 'SIGSTOP') say({ kind: 'stops' });
    process.kill(process.pid, death.signal);
  };
  const log = { info: () => undefined, warn: (_: object, event: string) => say({ kind: 'warned', event }) };
  const ticks = openTicks({
    repositories,
    post: openPost(adapter, repositories.workers),
    render,
    limits: openLimits(() => millisecondsOf(clock.now())),
    digestAt: '08:30' as Hour,
    now: clock.now,
    // Time passes when somebody waits for it.
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const wait = ++count;
        waits.set(wait, resolve);
        say({ kind: 'waits', wait, until: addMinutes(clock.now(), milliseconds / 60_000) });
      }),
    holder: randomUUID(),
    log,
    random: Math.random,
    at,
  });
  const watch = openWatch(repositories.reminders, ticks.isAuthorised, log, () => performance.now() / 1_000);

  async function tick(): Promise<Report> {
    try {
      await ticks.watchSilence();
      const ticked = await ticks.tick();
      await watch.ticked(ticked);
      return { kind: 'ticked', ...ticked };
    } catch (error) {
      return { kind: 'failed', why: String(error) };
    }
  }

  process.on('message', (order: Order) => {
    switch (order.kind) {
      case 'tick':
        death = order.death;
        reached = 0;
        void tick().then(say);
        return;
      case 'goOn':
        waits.get(order.wait)?.();
        waits.delete(order.wait);
    }
  });
  say({ kind: 'ready' });
}

/** The SDK is required by whoever writes with it. */
function openPost(adapter: Adapter, workers: Workers): Sending['post'] {
  if (adapter === 'plain') return openPlainNotify(workers);
  const { openAdapter } = require('../../src/teams/adapter') as typeof import('../../src/teams/adapter');
  const { openNotify } = require('../../src/teams/notify') as typeof import('../../src/teams/notify');
  const notify = openNotify(openAdapter(undefined), '', workers);
  return (to, card) => notify(to, { kind: 'card', card });
}

function say(report: Report): void {
  process.send?.(report);
}

// Whoever leads the drill has gone.
process.on('disconnect', () => process.exit(0));
run(JSON.parse(process.argv[2] ?? '')).catch((error) => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
