import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that the bot made of the connector. */
type Received = { readonly method: string; readonly path: string; readonly body: Record<string, unknown> };

/** What the connector does with a request: a status with headers and a code or a body, or a connection cut off. */
export type Behaviour =
  | {
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly code?: string;
      readonly body?: string;
    }
  | 'reset';

export type Connector = {
  readonly serviceUrl: string;
  /** Everything received, in order. */
  readonly received: readonly Received[];
  /** The messages among it, without typing. */
  messages(): Received[];
  /** Resolves when that many requests were received. */
  until(count: number): Promise<void>;
  /** What the next requests meet, one each; then everything passes again. */
  next(...behaviours: readonly Behaviour[]): void;
  close(): Promise<void>;
};

/** The Bot Framework connector, as far as a bot sees it: it takes messages, counts them, and fails when told to. */
export async function openConnector(): Promise<Connector> {
  const received: Received[] = [];
  const planned: Behaviour[] = [];
  const awaited: { count: number; resolve: () => void }[] = [];
  const server = createServer(async (request, response) => {
    received.push(await readRequest(request));
    for (const { count, resolve } of awaited) if (received.length >= count) resolve();
    behave(response, planned.shift() ?? { status: 200 }, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    messages: () => received.filter(({ body }) => body['type'] === 'message'),
    until: (count) =>
      new Promise((resolve) => (received.length >= count ? resolve() : void awaited.push({ count, resolve }))),
    next: (...behaviours) => void planned.push(...behaviours),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
  return { method: request.method ?? '', path: decodeURIComponent(request.url ?? ''), body };
}

function behave(response: ServerResponse, behaviour: Behaviour, count: number): void {
  if (behaviour === 'reset') {
    response.destroy();
    return;
  }
  response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
  const { status, code = 'planned', body } = behaviour;
  response.end(
    body ?? JSON.stringify(status < 300 ? { id: `sent-${count}` } : { error: { code, message: 'planned' } }),
  );
}
