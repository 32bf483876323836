import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { packageRoot } from '../package-root';
import type { Route } from '../route';
import { answer } from './answer';
import { shell } from './shell';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript; charset=utf-8',
};

// The same files from `src` and from the build, which copies none of them.
const folder = join(packageRoot(), 'src/sandbox/page');

const served = new Map(
  readdirSync(folder)
    .filter((name) => extname(name) in types)
    .map((name) => [name, join(folder, name)]),
).set('adaptivecards.js', require.resolve('adaptivecards/dist/adaptivecards.min.js'));

/** The chat page and its files. */
export function pageRoutes(): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/',
      handle: async (_request, response) => {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'cache-control': 'no-store',
          'content-security-policy': "default-src 'self'; frame-ancestors 'none'; base-uri 'none'",
        });
        response.end(shell());
      },
    },
    {
      method: 'get',
      path: '/sandbox/page/:file',
      handle: async (request, response) => {
        const file = served.get(request.params['file'] ?? '');
        if (!file) return answer(response, 404, { error: 'not found' });
        response.writeHead(200, { 'content-type': types[extname(file)], 'cache-control': 'no-cache' });
        response.end(await readFile(file));
      },
    },
  ];
}
