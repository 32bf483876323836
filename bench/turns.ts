import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantAt } from '../src/domain/day';
import { people } from '../src/sandbox/people';
import { type Program, start } from './program';
import { plantService } from './service';

/** As `npm start` runs it. */
const FLAGS = ['--max-semi-space-size=8', '--max-old-space-size=256'];
const ROUNDS = 400;
const WARM_UP = 60;

/** A turn beside the same turn of a bare echo, in alternation; the start; the memory. */
export async function benchTurns(): Promise<string[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const now = instantAt(Date.now());
  await plantService(dataDir, now);
  const connector = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const serviceUrl = `http://127.0.0.1:${(connector.address() as AddressInfo).port}`;
  const echo = await start(join(__dirname, 'echo.js'), {}, ['ready']);
  const env = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'info' };
  const jalon = await start(join(__dirname, '../src/main.js'), env, ['ready', 'warm'], FLAGS);
  try {
    const memoryAtStart = jalon.memory();
    return [
      ...(await compare('answers in the body', { echo, jalon, serviceUrl, deliveryMode: 'expectReplies' })),
      ...(await compare('answers through a connector', { echo, jalon, serviceUrl })),
      `start: listening after ${Math.round(jalon.since.get('ready') ?? 0)} ms, French warm after ${Math.round(jalon.since.get('warm') ?? 0)} ms`,
      `memory: ${memoryAtStart} MB once warm, ${jalon.memory()} MB after the turns (echo: ${echo.memory()} MB)`,
    ];
  } finally {
    await Promise.all([echo.stop(), jalon.stop()]);
    connector.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

type Setting = {
  readonly echo: Program;
  readonly jalon: Program;
  readonly serviceUrl: string;
  readonly deliveryMode?: string;
};

async function compare(title: string, setting: Setting): Promise<string[]> {
  const { echo, jalon, ...how } = setting;
  const post = poster(how);
  await post(jalon, 'le CADA de Valence m’oriente un couple avec 2 enfants', 'writing');
  const turns: Record<string, (round: number) => Promise<number>> = {
    echo: () => post(echo, 'où en est AG-26-012 ?', 'asking'),
    question: () => post(jalon, 'où en est AG-26-012 ?', 'asking'),
    'question by name': () => post(jalon, 'fiche Kovalenko', 'asking'),
    write: (round) => post(jalon, `non, ${3 + (round % 3)} personnes`, 'writing'),
  };
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(turns).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    for (const [name, turn] of Object.entries(turns)) {
      const took = await turn(round);
      if (round >= WARM_UP) times[name]?.push(took);
    }
  }
  const base = median(times['echo'] ?? []);
  return [
    `${title} (${ROUNDS} of each, in alternation, medians)`,
    ...Object.entries(times).map(([name, all]) => {
      const mid = median(all);
      return `  ${name.padEnd(18)} ${mid.toFixed(2)} ms   ${(mid / base).toFixed(2)} × echo   p95 ${percentile(all, 0.95).toFixed(2)} ms`;
    }),
  ];
}

function poster(how: { readonly serviceUrl: string; readonly deliveryMode?: string }) {
  let sent = 0;
  const claire = people[1]?._id;
  return async (to: Program, text: string, conversation: string): Promise<number> => {
    sent += 1;
    const body = JSON.stringify({
      type: 'message',
      id: `${how.deliveryMode ?? 'sent'}-${sent}`,
      text,
      from: { id: claire, aadObjectId: claire },
      recipient: { id: 'bot' },
      conversation: { id: `${how.deliveryMode ?? 'sent'}-${conversation}`, conversationType: 'personal' },
      channelId: 'msteams',
      ...how,
    });
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${to.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.text();
    const took = performance.now() - started;
    if (!response.ok) throw new Error(`a turn was answered ${response.status}`);
    return took;
  };
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
