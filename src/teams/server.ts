import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'restify';
import type { Reply } from '../../dialogs/turn';
import type { Instant } from '../domain/day';
import type { Route, RouteRequest } from '../route';
import type { Repositories } from '../store/repositories';
import { door } from '../words/fr/door';
import { type Adapter, type Credentials, openAdapter } from './adapter';
import { readJson } from './body';
import { openBot } from './bot';
import { failureWords, logFailure } from './failure';
import { checkEntry, isLoopback } from './identity';
import { parseInbound } from './inbound';
import type { Log } from './log';
import { openNotify } from './notify';
import type { Outcome } from './outcome';
import type { Answer } from './respond';
import { say } from './say';
import { realTimers, type Timers } from './timers';

export type DoorOptions = {
  readonly port: number;
  readonly host: string;
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
  /** Stops listening, and waits for the turns under way. */
  close(): Promise<void>;
};

type Handler = (request: RouteRequest, response: ServerResponse) => Promise<void>;

/** Opens the door: the bot's own address, its health, and the routes that are given. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { credentials, host, routes = [] } = options;
  if (!credentials && !isLoopback(host)) throw new Error(door.loopbackOnly(host));
  const adapter = openAdapter(credentials);
  const notify = openNotify(adapter, credentials?.appId ?? '', options.repositories.workers);
  const server = createServer({ name: 'Jalon' });
  const mount = (method: Route['method'], path: string, handler: Handler) =>
    server[method === 'delete' ? 'del' : method](path, guarded(options, handler));

  mount('post', '/api/messages', messages(options, adapter, notify));
  mount('get', '/health', healthOf(options));
  for (const route of routes) mount(route.method, route.path, route.handle.bind(route));
  await listen(server, options);
  return {
    port: server.address().port,
    notify,
    close: () => new Promise((resolve) => server.close(() => resolve())),
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

function healthOf({ health }: DoorOptions): Handler {
  return async (_request, response) => {
    const facts = await health();
    send(response, facts.ok ? 200 : 503, facts);
  };
}

/** Reads the body before, and keeps every failure out of the answer. */
function guarded({ credentials, log }: DoorOptions, handler: Handler) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (!credentials && !isLoopback(hostnameOf(request))) return send(response, 403, { error: 'refused: host' });
      const body = await readJson(request);
      if (body.kind === 'refused') return send(response, body.status, { error: `expected ${body.expected}` });
      await handler(Object.assign(request as RouteRequest, { body: body.value }), response);
    } catch (error) {
      const reference = logFailure(log, 'request failed', error);
      if (!response.headersSent) send(response, 500, { error: 'failed', reference });
    }
  };
}

/** A web page elsewhere may give its own name the address of this machine: its name is then in the header. */
function hostnameOf(request: IncomingMessage): string | undefined {
  const url = `http://${request.headers.host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function send(response: ServerResponse, status: number, body?: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

function listen(server: Server, { port, host }: DoorOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(whyNot(error, port, host), { cause: error })),
    );
    server.listen(port, host, () => resolve());
  });
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return door.portBusy(port);
  if (error.code === 'EACCES') return door.portForbidden(port);
  return error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' ? door.hostUnknown(host) : error.message;
}
