import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { openAllowance } from './allowance';
import { type FaultName, faultOf, isFaultName, retryAfterHeader } from './faults';
import { type Activity, openMailbox, type Taken } from './mailbox';

/** A request to write in a conversation, and what it met: a fault, the limits, or nothing. */
export type Asked = {
  readonly method: string;
  readonly conversation: string;
  readonly ms: number;
  readonly met: FaultName | 'the limits' | null;
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
  const { taken, keep } = openMailbox();
  const asked: Asked[] = [];
  const scripts = new Map<string, FaultName[]>();
  const hanging = new Set<() => void>();
  const isAllowed = openAllowance();
  let always: FaultName | null = null;

  const meets = (conversation: string, ...names: readonly FaultName[]): void =>
    void scripts.set(conversation, [...(scripts.get(conversation) ?? []), ...names]);

  async function write(request: IncomingMessage, response: ServerResponse, conversation: string): Promise<void> {
    const { method = '' } = request;
    const name = scripts.get(conversation)?.shift() ?? always ?? weather();
    const fault = name && faultOf(name);
    const note = (met: Asked['met']): void => void asked.push({ method, conversation, ms: now(), met });
    if (fault?.kind === 'resets' && !fault.keeps) {
      note(name);
      request.socket.resetAndDestroy();
      return;
    }
    const body = (await json(request)) as Activity;
    const isKept = !fault || fault.keeps;
    const isBreach = isKept && !isAllowed(conversation, now());
    note(name ?? (isBreach ? 'the limits' : null));
    if (isBreach && !fault) return answer(response, 429, { error: errorOf(429) }, { 'retry-after': '1' });
    const id = isKept ? keep(conversation, body, now()) : '';
    const well = () => answer(response, method === 'POST' ? 201 : 200, { id });
    switch (fault?.kind) {
      case undefined:
        return void setTimeout(well, answerMs());
      case 'resets':
        return void request.socket.resetAndDestroy();
      case 'hangs':
        return void hanging.add(well);
      case 'refuses':
        return answer(response, fault.status, { error: errorOf(fault.status, fault.code) }, retryAfterHeader(fault));
    }
  }

  async function script(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { conversation, meets: names } = (await json(request)) as { conversation: string; meets: readonly string[] };
    const known = names.filter(isFaultName);
    if (known.length < names.length) return answer(response, 400, { error: errorOf(400) });
    meets(conversation, ...known);
    return answer(response, 204);
  }

  const server = createServer((request, response) => {
    const [, conversation] = /^\/v3\/conversations\/([^/]+)\/activities(\/.*)?$/.exec(request.url ?? '') ?? [];
    const give = (work: Promise<void>) => void work.catch(() => response.destroy());
    if (conversation) return give(write(request, response, decodeURIComponent(conversation)));
    if (request.url === '/log') return answer(response, 200, { taken, asked });
    if (request.url === '/script') return give(script(request, response));
    return answer(response, 404, { error: errorOf(404) });
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
    breaches: () => asked.filter(({ met }) => met === 'the limits').length,
    meets,
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

function errorOf(status: number, code = String(status)): object {
  return { code, message: 'planned' };
}

function answer(response: ServerResponse, status: number, body?: object, headers: Record<string, string> = {}): void {
  if (response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
