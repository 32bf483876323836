import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import type { RouteRequest } from '../route';
import { door } from '../words/fr/door';
import { readJson } from './body';
import { logFailure } from './failure';
import { isLoopback } from './identity';
import type { Log } from './log';

export type Handler = (request: RouteRequest, response: ServerResponse) => Promise<void>;

/** Reads the body before, and keeps every failure out of the answer. `localOnly`: nobody is verified. */
export function guarded(handler: Handler, { localOnly, log }: { readonly localOnly: boolean; readonly log: Log }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (localOnly && !isLoopback(hostnameOf(request))) return send(response, 403, { error: 'refused: host' });
      const body = await readJson(request);
      if (body.kind === 'refused') return send(response, body.status, { error: `expected ${body.expected}` });
      await handler(Object.assign(request as RouteRequest, { body: body.value }), response);
    } catch (error) {
      const reference = logFailure(log, 'request failed', error);
      if (response.headersSent) response.destroy();
      else send(response, 500, { error: 'failed', reference });
    }
  };
}

/** A page elsewhere may give its own name the address of this machine: that name is then in the header. */
function hostnameOf(request: IncomingMessage): string | undefined {
  const url = `http://${request.headers.host}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

export function send(response: ServerResponse, status: number, body?: unknown): void {
  response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Listens, or throws what to do in French. */
export async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(whyNot(error, port, host), { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}

function whyNot(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') return door.portBusy(port);
  if (error.code === 'EACCES') return door.portForbidden(port);
  return error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND' ? door.hostUnknown(host) : error.message;
}
