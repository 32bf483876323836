import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';

/** The MongoDB that the tests run on: a given one, a light one of their own, or none, and why. */
export type TestServer =
  | { readonly kind: 'given'; readonly uri: string }
  | { readonly kind: 'light'; start(): Promise<RunningServer> }
  | { readonly kind: 'none'; readonly why: string };

export type RunningServer = { readonly uri: string; stop(): Promise<void> };

const folder = join(__dirname, '../../node_modules/.cache/light-mongodb');
const libraries = join(folder, 'lib');

/** `MONGODB_TEST_URI`, else a light server where Java and Maven are found. */
export function testServer(): TestServer {
  const uri = process.env['MONGODB_TEST_URI'];
  if (uri) return { kind: 'given', uri };
  const missing = ['java', 'mvn'].filter((command) => !isOnPath(command));
  if (missing.length > 0) return { kind: 'none', why: `${missing.join(' and ')} not found` };
  const trouble = existsSync(libraries) ? null : fetchLibraries();
  return trouble ? { kind: 'none', why: trouble } : { kind: 'light', start };
}

async function start(): Promise<RunningServer> {
  const java = spawn('java', ['-XX:TieredStopAtLevel=1', '-cp', join(libraries, '*'), join(__dirname, 'Light.java')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(java, 'exit');
  const [uri] = await Promise.race([
    once(createInterface({ input: java.stdout }), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`the light MongoDB ended with ${code} before it listened`))),
  ]);
  const stop = async () => {
    java.stdin.end();
    await ended;
  };
  return { uri, stop };
}

/** Maven brings the libraries once; half of them is as none. */
function fetchLibraries(): string | null {
  const partial = join(folder, `lib-${process.pid}`);
  const goal = [
    '-q',
    '-B',
    '-f',
    join(__dirname, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ];
  const { status } = spawnSync('mvn', goal, { stdio: 'ignore', timeout: 120_000 });
  if (status === 0 && !existsSync(libraries)) renameSync(partial, libraries);
  rmSync(partial, { recursive: true, force: true });
  return existsSync(libraries) ? null : 'Maven could not bring mongo-java-server';
}

function isOnPath(command: string): boolean {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((one) => names.some((name) => existsSync(join(one, name))));
}
