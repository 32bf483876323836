import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A program under measure, in its own process, that says on standard output when it is ready. */
export type Program = {
  readonly port: number;
  /** Milliseconds from its start to each event that it told. */
  readonly since: ReadonlyMap<string, number>;
  /** Resident memory, in megabytes. */
  memory(): number;
  stop(): Promise<void>;
};

/** Starts `script` and waits until it has told all of `events`, each a line of JSON with that `msg`. */
export async function start(
  script: string,
  env: Record<string, string>,
  events: readonly string[],
  flags: readonly string[] = [],
): Promise<Program> {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const since = new Map<string, number>();
  let port = 0;
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const event = JSON.parse(line) as { msg: string; port?: number };
    since.set(event.msg, performance.now() - started);
    port = event.port ?? port;
    if (events.every((one) => since.has(one))) break;
  }
  child.stdout.resume();
  return { port, since, memory: () => memoryOf(child), stop: () => stopped(child) };
}

function memoryOf({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
