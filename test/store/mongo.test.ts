import { rmSync } from 'node:fs';
import mongoose from 'mongoose';
import { type RunningServer, testServer } from '../mongo/server';
import { freshDirectory } from '../support/fresh-directory';
import { storeContract } from './contract';
import { openStore, type StorePlace } from './place';
import { repositoriesContract } from './repositories';
import { sealingContract } from './sealing';

/** After which Teams tells the person that the bot does not answer. */
const TEAMS_PATIENCE_MS = 15_000;

const server = testServer();
const dataDir = freshDirectory('store');
const databases: string[] = [];
let running: RunningServer | null = null;
let shared: StorePlace;

beforeAll(async () => {
  if (server.kind === 'light') running = await server.start();
  shared = freshPlace();
}, 30_000);

afterAll(async () => {
  if (server.kind === 'given') await Promise.all(databases.map(drop));
  await running?.stop();
  rmSync(dataDir, { recursive: true });
  process.stderr.write(`${announcement()}\n`);
}, 30_000);

(server.kind === 'none' ? describe.skip : describe)('the MongoDB store', () => {
  storeContract(() => shared);
  describe('repositories', () => repositoriesContract(freshPlace));
  describe('sealing', () => sealingContract(freshPlace, everyDocument));
});

/** Asked at once: the other tests need not wait until it gives up. */
const asked = performance.now();
const unanswered = openStore({ dataDir, mongodbUri: 'mongodb://jalon:secret@127.0.0.1:1/jalon' }).catch((refusal) => ({
  refusal,
  waitedMs: performance.now() - asked,
}));

it('MongoDB that does not answer is told within Teams’ patience, without its address or password', async () => {
  const { refusal, waitedMs } = (await unanswered) as { refusal: Error; waitedMs: number };
  expect(refusal).toMatchObject({
    trouble: 'unreachable',
    message: expect.stringContaining('the server of MONGODB_URI'),
  });
  expect(refusal.message).not.toMatch(/secret|127/);
  expect(waitedMs).toBeLessThan(TEAMS_PATIENCE_MS);
});

/** The server of this run, and a database that nobody else has. */
function freshPlace(): StorePlace {
  const url = new URL(running?.uri ?? (server.kind === 'given' ? server.uri : 'mongodb://127.0.0.1'));
  url.pathname = `/jalon_test_${Date.now().toString(36)}_${process.pid}_${databases.length}`;
  databases.push(url.href);
  return { dataDir, mongodbUri: url.href };
}

async function everyDocument({ mongodbUri = '' }: StorePlace): Promise<string> {
  return connected(mongodbUri, async (database) => {
    const names = (await database.listCollections()).map(({ name }) => name);
    return JSON.stringify(await Promise.all(names.map((name) => database.collection(name).find().toArray())));
  });
}

function drop(uri: string): Promise<void> {
  return connected(uri, (database) => database.dropDatabase());
}

async function connected<R>(uri: string, work: (database: mongoose.Connection) => Promise<R>): Promise<R> {
  const connection = await mongoose.createConnection(uri).asPromise();
  const result = await work(connection);
  await connection.close();
  return result;
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
