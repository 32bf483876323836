import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SharedClock } from './clock';
import type { Death, Order, Place, Report } from './protocol';

/** How a tick of a process ended. */
export type Ended = Extract<Report, { kind: 'ticked' | 'failed' | 'stops' }> | { readonly kind: 'died' };

/** A process of Jalon, as the drill holds it. */
export type Hand = {
  /** One look at the reminders, until it is over, or the process has died or stopped. */
  tick(death?: Death): Promise<Ended>;
  kill(): Promise<void>;
  /** Stops it where it is, until it is told to go on. */
  stop(): Ended;
  /** Lets it go on with its tick where it stopped. */
  resume(): Promise<Ended>;
};

export type Crew = {
  /** Starts a process; it is ready when this resolves. */
  hire(): Promise<Hand>;
  /** Ends all that still run. */
  end(): Promise<void>;
};

const register = join(__dirname, '../support/register.cjs');

export type CrewOptions = {
  /** How many are kept ready, for starting one takes a second; and how many will be hired in all. */
  readonly ahead: number;
  readonly most: number;
  /** Told of each warning that a process logs. */
  readonly warned: (event: string) => void;
};

export function openCrew(place: Place, clock: SharedClock, { ahead, most, warned }: CrewOptions): Crew {
  const running = new Set<ChildProcess>();
  const waiting: Promise<Hand>[] = [];
  let started = 0;

  async function start(): Promise<Hand> {
    const child = fork(join(__dirname, 'worker.ts'), [JSON.stringify(place)], { execArgv: ['-r', register] });
    running.add(child);
    const gone = once(child, 'exit').then((): Ended => {
      running.delete(child);
      return { kind: 'died' };
    });
    let ready = (): void => undefined;
    let settle = (_: Ended): void => undefined;
    let over: Promise<Ended> = gone;
    const begin = (): void => {
      const ended = new Promise<Ended>((resolve) => {
        settle = resolve;
      });
      over = Promise.race([gone, ended]);
    };
    const isReady = new Promise<'ready'>((resolve) => {
      ready = () => resolve('ready');
    });
    child.on('message', (report: Report) => {
      switch (report.kind) {
        case 'ready':
          return ready();
        case 'waits':
          clock.moveTo(report.until);
          return tell(child, { kind: 'goOn', wait: report.wait });
        case 'warned':
          return warned(report.event);
        case 'ticked':
        case 'failed':
          return settle(report);
        case 'stops':
          settle(report);
          return begin();
      }
    });
    if ((await Promise.race([isReady, gone])) !== 'ready') throw new Error('a process did not start');
    return {
      tick(death) {
        begin();
        tell(child, death ? { kind: 'tick', death } : { kind: 'tick' });
        return over;
      },
      async kill() {
        child.kill('SIGKILL');
        await gone;
      },
      stop() {
        child.kill('SIGSTOP');
        return { kind: 'stops' };
      },
      resume() {
        child.kill('SIGCONT');
        return over;
      },
    };
  }

  const keepReady = (): void => {
    while (waiting.length < ahead && started < most) {
      started += 1;
      const next = start();
      // It is whoever hires it that hears of it.
      next.catch(() => undefined);
      waiting.push(next);
    }
  };
  keepReady();
  return {
    hire() {
      const next = waiting.shift() ?? start();
      keepReady();
      return next;
    },
    async end() {
      const children = [...running];
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(children.map((child) => (running.has(child) ? once(child, 'exit') : undefined)));
    },
  };
}

/** One that dies meanwhile does not hear it. */
function tell(child: ChildProcess, order: Order): void {
  if (child.connected) child.send(order, () => undefined);
}
