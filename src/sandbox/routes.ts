import type { Route } from '../route';
import type { Repositories } from '../store/repositories';
import type { Agenda } from './agenda';
import { answer } from './answer';
import type { Clock } from './clock';
import { clockFace } from './clock-face';
import { clockRoute } from './clock-routes';
import { connectorRoutes } from './connector';
import { openEvents } from './events';
import { pageRoutes } from './page';
import { people, personIn, slugOf } from './people';
import { type Counted, readState } from './state';
import { openTranscripts } from './transcripts';

export type SandboxParts = {
  readonly clock: Clock;
  readonly repositories: Counted & { readonly workers: Pick<Repositories['workers'], 'all'> };
  /** What the store is called: `embedded` or `mongodb`. */
  readonly store: string;
  /** What falls due as time passes; without it, nothing does. */
  readonly agenda?: Agenda;
};

export type Sandbox = { readonly routes: readonly Route[]; close(): void };

/** The local chat page, its connector, its clock and its state, as routes of the bot's own server. */
export function openSandbox({ clock, repositories, store, agenda }: SandboxParts): Sandbox {
  const transcripts = openTranscripts();
  const events = openEvents();
  const introduced = new Set<string>();

  let shown = '';
  const ticking = setInterval(() => {
    const face = clockFace(clock);
    if (face.label !== shown) events.tellAll({ kind: 'clock', clock: face });
    shown = face.label;
  }, 1_000).unref();

  /** The people who have never met Jalon, each told to one page only. */
  async function strangers(): Promise<string[]> {
    const workers = await repositories.workers.all();
    const met = new Set(workers.filter((worker) => worker.conversation !== undefined).map((worker) => worker._id));
    const unmet = people.filter((person) => !met.has(person._id)).map(slugOf);
    const mine = unmet.filter((slug) => !introduced.has(slug));
    for (const slug of mine) introduced.add(slug);
    return mine;
  }

  return {
    routes: [
      ...pageRoutes(),
      ...connectorRoutes({ transcripts, events, now: clock.now }),
      clockRoute(clock, agenda, events),
      {
        method: 'get',
        path: '/sandbox/events/:conversation',
        async handle(request, response) {
          const conversation = request.params['conversation'] ?? '';
          if (!personIn(conversation)) return answer(response, 404, { error: 'not found' });
          const unmet = await strangers();
          await events.listen(conversation, response, () => ({
            kind: 'hello',
            entries: transcripts.of(conversation),
            unread: events.unread(),
            clock: clockFace(clock),
            strangers: unmet,
          }));
        },
      },
      {
        method: 'get',
        path: '/sandbox/state',
        async handle(_request, response) {
          answer(response, 200, await readState(repositories, agenda, store, clock.now()));
        },
      },
    ],
    close() {
      clearInterval(ticking);
      events.close();
      clock.close();
    },
  };
}
