import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Program } from './program';

/** How the answer comes back: in the body of the request, or by a connector that is posted to, as with Teams. */
export type Way = 'in the body' | 'through a connector';

/** One answer: how long it took, in milliseconds, and what it said, as JSON. */
export type Answered = { readonly took: number; readonly said: string };

/** Where programs post what they say, when it does not go in the body. */
export type Connector = { readonly url: string; said(): string; forget(): void; close(): void };

export async function openConnector(): Promise<Connector> {
  let posted: Buffer[] = [];
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => posted.push(chunk));
    request.on('end', () => response.setHeader('content-type', 'application/json').end('{"id":"1"}'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said: () => Buffer.concat(posted).toString('utf8'),
    forget: () => {
      posted = [];
    },
    close: () => void server.close(),
  };
}

/** Someone in their private conversation: `text` is typed, `value` is what a button carries with the fields of its card. */
export type Message = { readonly text: string } | { readonly value: object };

let sent = 0;

export async function tell(
  program: Program,
  from: string,
  message: Message,
  { way, connector }: { readonly way: Way; readonly connector: Connector },
): Promise<Answered> {
  sent += 1;
  const body = JSON.stringify({
    type: 'message',
    id: `sent-${sent}`,
    ...message,
    from: { id: from, aadObjectId: from },
    recipient: { id: 'bot' },
    conversation: { id: `private-${from}`, conversationType: 'personal' },
    channelId: 'msteams',
    serviceUrl: connector.url,
    ...(way === 'in the body' ? { deliveryMode: 'expectReplies' } : {}),
  });
  connector.forget();
  const started = performance.now();
  const response = await fetch(`http://127.0.0.1:${program.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const inBody = await response.text();
  const took = performance.now() - started;
  if (!response.ok) throw new Error(`a turn was answered ${response.status}: ${inBody}`);
  return { took, said: inBody + connector.said() };
}
