import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningServer, testServer } from '../mongo/server';
import { storeContract } from './contract';
import type { StorePlace } from './place';

const server = testServer();
const dataDir = mkdtempSync(join(tmpdir(), 'jalon-store-'));
let running: RunningServer | null = null;
let place: StorePlace;

beforeAll(async () => {
  if (server.kind === 'none') return;
  running = server.kind === 'light' ? await server.start() : null;
  place = { dataDir, mongodbUri: freshDatabase(running?.uri ?? (server.kind === 'given' ? server.uri : '')) };
}, 30_000);

afterAll(async () => {
  await running?.stop();
  rmSync(dataDir, { recursive: true });
  process.stderr.write(`${announcement()}\n`);
});

(server.kind === 'none' ? describe.skip : describe)('the MongoDB store', () => {
  storeContract(() => place);
});

/** The same server, and a database that no other run has. */
function freshDatabase(uri: string): string {
  const url = new URL(uri);
  url.pathname = `/jalon_test_${Date.now().toString(36)}_${process.pid}`;
  return url.href;
}

function announcement(): string {
  switch (server.kind) {
    case 'given':
      return 'MongoDB suite: ran on the server of MONGODB_TEST_URI';
    case 'light':
      return 'MongoDB suite: ran on a light server (mongo-java-server, in memory)';
    case 'none':
      return `MongoDB suite: SKIPPED, ${server.why}; set MONGODB_TEST_URI, or install Java 17 and Maven`;
  }
}
