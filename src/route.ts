import type { IncomingMessage, ServerResponse } from 'node:http';

/** An HTTP route beside the bot's own, as the sandbox has them. `body` is parsed JSON, or undefined. */
export type Route = {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  handle(request: RouteRequest, response: ServerResponse): Promise<void>;
};

export type RouteRequest = IncomingMessage & {
  readonly params: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
