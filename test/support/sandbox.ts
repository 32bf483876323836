import type { Instant } from '../../src/domain/day';
import type { Worker } from '../../src/domain/worker';
import type { Agenda } from '../../src/sandbox/agenda';
import { openClock } from '../../src/sandbox/clock';
import { people } from '../../src/sandbox/people';
import { openSandbox } from '../../src/sandbox/routes';
import type { Settings } from '../../src/store/repositories';
import { serveRoutes } from './http-server';
import { type Heard, type Script, scriptedJalon } from './scripted-jalon';

export const MONDAY = '2026-11-23T09:32:00.000Z' as Instant;

export type SandboxWorld = { readonly origin: string; readonly heard: Heard[]; close(): Promise<void> };

/** The sandbox on a server of its own, with Jalon played from a script. */
export async function openSandboxWorld(script: Script, agenda?: Agenda, port = 0): Promise<SandboxWorld> {
  const jalon = scriptedJalon(script);
  const clock = await openClock(memorySettings(), MONDAY, () => 0);
  const sandbox = openSandbox({ clock, repositories, store: 'embedded', ...(agenda && { agenda }) });
  const server = await serveRoutes([...sandbox.routes, jalon.route], port);
  return {
    origin: server.origin,
    heard: jalon.heard,
    close: () => {
      sandbox.close();
      return server.close();
    },
  };
}

export function memorySettings(kept = new Map<string, string>()): Settings {
  return {
    get: async (key) => kept.get(key) ?? null,
    set: async (key, value) => void kept.set(key, value),
  };
}

const workers = people.map(
  (person): Worker => ({ ...person, v: 0, absences: [], conversation: '{}', addedAt: MONDAY }),
);

// The sandbox counts these and reads who has met Jalon; a real store is used in the tests of the whole product.
const repositories = {
  households: { count: async () => 40 },
  referrals: { count: async () => 6, waiting: async () => [] },
  workers: { all: async () => workers },
} as unknown as Parameters<typeof openSandbox>[0]['repositories'];
