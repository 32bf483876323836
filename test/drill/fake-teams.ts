import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { openAllowance } from './allowance';
import { type Fault, type FaultName, faults, isFaultName, retryAfterHeader } from './faults';

export type Activity = Readonly<Record<string, unknown>>;

/** A message that Teams took. `copy`: 1 the first time that this content is taken in this conversation, then 2… */
export type Taken = {
  readonly conversation: string;
  readonly activity: string;
  readonly ms: number;
  readonly copy: number;
  readonly body: Activity;
};

/** A request to write in a conversation, whatever became of it. */
export type Asked = {
  readonly method: string;
  readonly conversation: string;
  readonly ms: number;
  readonly met: string;
};

export type FakeTeams = {
  readonly serviceUrl: string;
  readonly taken: readonly Taken[];
  readonly asked: readonly Asked[];
  /** The requests that went over the limits of Teams. */
  breaches(): number;
  /** What the next requests to that conversation meet, one each; then all pass again. */
  meets(conversation: string, ...names: readonly FaultName[]): void;
  /** What every request that no script foresees meets, until told otherwise. */
  allMeet(name: FaultName | null): void;
  /** Answers well, from now on, those that hang. */
  release(): void;
  /** Connections are refused until it is up again. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
};

type Options = {
  /** Milliseconds, of a clock that never goes back. */
  readonly now?: () => number;
  readonly port?: number;
  /** How long an answer takes, in real milliseconds; the message is there before. */
  readonly answerMs?: () => number;
  /** What a request that no script foresees meets. */
  readonly weather?: () => FaultName | null;
};

/**
 * Microsoft Teams, as far as a bot that writes first sees it, on loopback: `POST` and `PUT` of activities under its rate
 * limits, and every way of failing. `GET /log` says what it took; `POST /script {conversation, meets: [name]}` what comes.
 */
export async function openFakeTeams(options: Options = {}): Promise<FakeTeams> {
  const { now = () => performance.now(), port = 0, answerMs = () => 0, weather = () => null } = options;
  const taken: Taken[] = [];
  const asked: Asked[] = [];
  const scripts = new Map<string, FaultName[]>();
  const copies = new Map<string, number>();
  const hanging = new Set<() => void>();
  const isAllowed = openAllowance();
  let always: FaultName | null = null;

  const keep = (conversation: string, body: Activity): string => {
    const content = `${conversation} ${createHash('sha256')
      .update(JSON.stringify(body['attachments'] ?? body['text']))
      .digest('hex')}`;
    const copy = (copies.get(content) ?? 0) + 1;
    copies.set(content, copy);
    const activity = `message-${taken.length + 1}`;
    taken.push({ conversation, activity, ms: now(), copy, body });
    return activity;
  };

  async function write(request: IncomingMessage, response: ServerResponse, conversation: string): Promise<void> {
    const name = scripts.get(conversation)?.shift() ?? always ?? weather();
    const fault: Fault | null = name === null ? null : faults[name];
    const note = (met: string): void => void asked.push({ method: request.method ?? '', conversation, ms: now(), met });
    if (fault?.kind === 'resets' && !('keeps' in fault)) {
      note(name ?? '');
      request.socket.resetAndDestroy();
      return;
    }
    const body = (await json(request)) as Activity;
    if (!fault && !isAllowed(conversation, now())) {
      note('over the limits');
      answer(response, 429, { error: { code: 'TooManyRequests' } }, { 'retry-after': '1' });
      return;
    }
    note(name ?? 'taken');
    const id = fault && !('keeps' in fault) ? '' : keep(conversation, body);
    const well = () => answer(response, request.method === 'POST' ? 201 : 200, { id });
    if (!fault) setTimeout(well, answerMs());
    else if (fault.kind === 'resets') request.socket.resetAndDestroy();
    else if (fault.kind === 'hangs') hanging.add(well);
    else answer(response, fault.status, { error: errorOf(fault) }, retryAfterHeader(fault));
  }

  const server = createServer((request, response) => {
    const [, conversation] = /^\/v3\/conversations\/([^/]+)\/activities(\/.*)?$/.exec(request.url ?? '') ?? [];
    if (conversation)
      return void write(request, response, decodeURIComponent(conversation)).catch(() => response.destroy());
    if (request.url === '/log') return answer(response, 200, { taken, asked });
    if (request.url === '/script') return void script(request, response, scripts);
    return answer(response, 404, { error: { code: 'NotFound', message: request.url } });
  });
  const listen = async (at: number): Promise<void> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
  };
  const down = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await listen(port);
  const { port: found } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${found}/`,
    taken,
    asked,
    breaches: () => asked.filter(({ met }) => met === 'over the limits').length,
    meets: (conversation, ...names) => void scripts.set(conversation, [...(scripts.get(conversation) ?? []), ...names]),
    allMeet(name) {
      always = name;
    },
    release() {
      for (const well of hanging) well();
      hanging.clear();
    },
    down,
    up: () => listen(found),
    close: down,
  };
}

async function script(
  request: IncomingMessage,
  response: ServerResponse,
  scripts: Map<string, FaultName[]>,
): Promise<void> {
  const { conversation, meets } = (await json(request)) as { conversation: string; meets: readonly string[] };
  const known = meets.filter(isFaultName);
  if (known.length < meets.length) return answer(response, 400, { known: Object.keys(faults) });
  scripts.set(conversation, [...(scripts.get(conversation) ?? []), ...known]);
  return answer(response, 204);
}

function errorOf({ status, code = String(status) }: { readonly status: number; readonly code?: string }): object {
  return { code, message: 'planned' };
}

function answer(response: ServerResponse, status: number, body?: object, headers: Record<string, string> = {}): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
