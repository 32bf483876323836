import type { Instant } from '../../src/domain/day';
import type { Agenda } from '../../src/sandbox/agenda';
import { openClock } from '../../src/sandbox/clock';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { openSandbox, type SandboxParts } from '../../src/sandbox/routes';
import type { Settings } from '../../src/store/repositories';
import { serveRoutes } from './http-server';
import { type Heard, type Script, scriptedJalon } from './scripted-jalon';

export const MONDAY = '2026-11-23T09:32:00.000Z' as Instant;

export type SandboxWorld = { readonly origin: string; readonly heard: Heard[]; close(): Promise<void> };

export type SandboxOptions = {
  readonly script?: Script;
  readonly agenda?: Agenda;
  readonly port?: number;
  /** Nobody has met Jalon yet. */
  readonly isNew?: boolean;
};

/** The sandbox on a server of its own, with Jalon played from a script. Real time stands still. */
export async function openSandboxWorld(options: SandboxOptions = {}): Promise<SandboxWorld> {
  const { script = async () => undefined, agenda, port = 0, isNew = false } = options;
  const jalon = scriptedJalon(script);
  const clock = await openClock(memorySettings(), MONDAY, () => 0);
  const repositories = countedRepositories(isNew);
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

const { households } = demoService(MONDAY);

/** What the sandbox asks of a store: counts, and who has met Jalon. */
function countedRepositories(isNew: boolean): SandboxParts['repositories'] {
  const met = isNew ? {} : { conversation: '{}' };
  return {
    households: { count: async () => 40, all: async () => households.map((household) => ({ ...household, v: 0 })) },
    referrals: { count: async () => 6, waiting: async () => [] },
    workers: { all: async () => people.map((person) => ({ ...person, v: 0, absences: [], addedAt: MONDAY, ...met })) },
  };
}
