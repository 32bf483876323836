import { finished } from 'node:stream/promises';
import { createServer } from 'restify';
import type { Reply } from '../../dialogs/turn';
import type { Instant } from '../domain/day';
import type { Outcome } from '../outcome';
import type { Route } from '../route';
import type { Repositories } from '../store/repositories';
import { door } from '../words/fr/door';
import { type Adapter, type Credentials, openAdapter } from './adapter';
import { openBot } from './bot';
import { failureWords } from './failure';
import { guarded, type Handler, listen, send } from './http';
import { checkEntry, isLoopback } from './identity';
import { parseInbound } from './inbound';
import type { Log } from './log';
import { openNotify } from './notify';
import type { Answer } from './respond';
import { say } from './say';
import { realTimers, type Timers } from './timers';

export type DoorOptions = {
  /** 0: any free one. */
  readonly port: number;
  readonly host: string;
  /** Without them nobody is verified, so only this machine is listened and written to. */
  readonly credentials?: Credentials;
  readonly repositories: Repositories;
  readonly answer: Answer;
  readonly now: () => Instant;
  readonly log: Log;
  readonly health: () => Promise<Health>;
  readonly routes?: readonly Route[];
  readonly timers?: Timers;
};

/** How Jalon is: `ok`, and facts without personal data. */
export type Health = { readonly ok: boolean; readonly [fact: string]: string | number | boolean | null };

export type Door = {
  readonly port: number;
  /** Speaks first to someone, with one POST and no more. */
  notify(workerId: string, reply: Reply): Promise<Outcome>;
  /** Stops listening, and waits until the turns under way are answered. */
  close(): Promise<void>;
};

/** Opens the door: the bot's own address, its health, and the routes that are given. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { credentials, host, log, port, routes = [] } = options;
  if (!credentials && !isLoopback(host)) throw new Error(door.loopbackOnly(host));
  const adapter = openAdapter(credentials);
  const notify = openNotify(adapter, credentials?.appId ?? '', options.repositories.workers);
  const turns = openTurns();
  const server = createServer({ name: 'Jalon' });
  const mount = (method: Route['method'], path: string, handler: Handler) =>
    server[method === 'delete' ? 'del' : method](path, guarded(handler, { localOnly: !credentials, log }));

  mount('post', '/api/messages', turns.following(messages(options, adapter, notify)));
  mount('get', '/health', health(options));
  for (const route of routes) mount(route.method, route.path, route.handle.bind(route));
  await listen(server, port, host);
  return {
    port: server.address().port,
    notify,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await turns.answered();
      server.server.closeAllConnections();
      await closed;
    },
  };
}

/** An activity: its form, then who sends it, then the turn. */
function messages(options: DoorOptions, adapter: Adapter, notify: Door['notify']): Handler {
  const { credentials, log, timers = realTimers } = options;
  const bot = openBot({ ...options, notify, timers });
  adapter.onTurnError = (context, error) =>
    say(context, [{ kind: 'text', text: failureWords(log, 'turn failed', error) }], undefined, timers);

  return async (request, response) => {
    const parsed = parseInbound(request.body);
    if (parsed.kind === 'malformed') return send(response, 400, { error: `expected ${parsed.expected}` });
    const { inbound } = parsed;
    const entry = await checkEntry(inbound, request.headers.authorization ?? '', adapter, credentials);
    if (entry.kind === 'closed') {
      log.warn({ why: entry.why }, 'activity refused');
      return send(response, entry.status, entry.status === 200 ? undefined : { error: `refused: ${entry.why}` });
    }
    const answer = await adapter.takeTurn(entry.identity, inbound, (context) => bot(context, inbound));
    return send(response, answer?.status ?? 200, answer?.body);
  };
}

function health(options: DoorOptions): Handler {
  return async (_request, response) => {
    const facts = await options.health();
    send(response, facts.ok ? 200 : 503, facts);
  };
}

/** The turns under way: a stop waits for them, and not for pages that listen for ever. */
function openTurns() {
  const underWay = new Set<Promise<void>>();
  return {
    following(handler: Handler): Handler {
      return async (request, response) => {
        const answered = finished(response).catch(() => {});
        underWay.add(answered);
        await handler(request, response).finally(() => answered.then(() => underWay.delete(answered)));
      };
    },
    async answered(): Promise<void> {
      await Promise.all(underWay);
    },
  };
}
