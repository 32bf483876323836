import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { StorePlace } from './place';

/** A job of `jobs.ts` in a process of its own, which has opened the store and waits for the word. */
export type Job = {
  go(): void;
  /** All that it said, once it has ended well. */
  end(): Promise<string[]>;
  /** Waits until it has said so many lines, or has ended. */
  hears(lines: number): Promise<void>;
  /** Ends it with SIGKILL: all that it said. */
  kill(): Promise<string[]>;
};

/** The jobs that still run: a test that fails on one of them must not leave the others behind. */
const running = new Set<ChildProcess>();
process.on('exit', () => endJobs());

/** Ends every job that still runs. */
export function endJobs(): void {
  for (const child of running) child.kill('SIGKILL');
}

const register = join(__dirname, '../support/register.cjs');
const jobs = join(__dirname, 'jobs.ts');

/** `fileSizeKb`: how large it may make a file, as on a disk that is full from there on. */
export async function startJob(
  job: string,
  options: StorePlace & Readonly<Record<string, unknown>>,
  { fileSizeKb }: { readonly fileSizeKb?: number } = {},
): Promise<Job> {
  const limited = fileSizeKb === undefined ? [] : ['bash', '-c', `ulimit -f ${fileSizeKb} && exec "$@"`, 'bash'];
  const command = [...limited, process.execPath, '-r', register, jobs, job, JSON.stringify(options)];
  const child = spawn(command[0] ?? '', command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const said: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const ended = Promise.all([once(child, 'exit'), once(reader, 'close')]);
  const heard = () => Promise.race([once(reader, 'line'), ended]);
  reader.on('line', (line) => said.push(line));
  await heard();
  if (said.shift() !== 'ready') throw new Error(`the job ${job} did not start`);
  return {
    go: () => void child.stdin.write('go\n'),
    async end() {
      const [[code]] = await ended;
      if (code !== 0) throw new Error(`the job ${job} ended with ${code}`);
      return said;
    },
    async hears(lines) {
      while (said.length < lines && child.exitCode === null) await heard();
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return said;
    },
  };
}

/** Starts one job for each of `options`, lets them go together, and waits for all of them: what each has said. */
export async function race(
  job: string,
  options: readonly (StorePlace & Record<string, unknown>)[],
): Promise<string[][]> {
  const started = await Promise.all(options.map((one) => startJob(job, one)));
  for (const one of started) one.go();
  return Promise.all(started.map((one) => one.end()));
}
