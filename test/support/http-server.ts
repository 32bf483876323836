import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Route } from '../../src/route';

export type HttpServer = { readonly origin: string; close(): Promise<void> };

/** Serves routes on loopback, as the product's server does. */
export async function serveRoutes(routes: readonly Route[], port = 0): Promise<HttpServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const route of routes) {
      const params = match(route.path, path);
      if (!params || route.method !== request.method?.toLowerCase()) continue;
      const body: unknown = route.method === 'get' || route.method === 'delete' ? undefined : await json(request);
      return route.handle(Object.assign(request, { params, body }), response);
    }
    response.writeHead(404).end();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** The parameters of `/a/:b` in a path; `null` when the path is another. */
function match(pattern: string, path: string): Record<string, string> | null {
  const [expected, given] = [pattern.split('/'), path.split('/')];
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of expected.entries()) {
    const value = decodeURIComponent(given[i] ?? '');
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return null;
  }
  return params;
}
