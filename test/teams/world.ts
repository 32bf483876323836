import { rmSync } from 'node:fs';
import type { Card } from '../../cards/card';
import type { Reply } from '../../dialogs/turn';
import type { Instant } from '../../src/domain/day';
import type { Worker } from '../../src/domain/worker';
import { openRepositories, type Store } from '../../src/store/open';
import type { Repositories } from '../../src/store/repositories';
import type { LogFields } from '../../src/teams/log';
import { type Door, type DoorOptions, openDoor } from '../../src/teams/server';
import type { Timers } from '../../src/teams/timers';
import { type Connector, openConnector } from '../support/connector';
import { freshDirectory } from '../support/fresh-directory';

export const NOW = '2026-11-23T09:32:00.000Z' as Instant;

export const nadia = worker('11111111-1111-4111-8111-111111111111', 'Nadia Berger', 'CHEF_SERVICE');
export const claire = worker('22222222-2222-4222-8222-222222222222', 'Claire Martin', 'TRAVAILLEUR_SOCIAL');

function worker(_id: string, displayName: string, role: Worker['role']): Worker {
  return { _id, v: 0, displayName, role, absences: [], addedAt: NOW };
}

export type World = {
  readonly door: Door;
  readonly connector: Connector;
  readonly repositories: Repositories;
  readonly logged: { level: string; fields: LogFields; event: string }[];
  post(activity: unknown, headers?: Record<string, string>): Promise<{ status: number; body: unknown }>;
  /** The messages that answer an activity, given in the body. */
  ask(activity: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  /** From now on the store does not answer. */
  breakStore(): Promise<void>;
  close(): Promise<void>;
};

export async function openWorld({
  dataDir = newDirectory(),
  ...options
}: Partial<DoorOptions> & Pick<DoorOptions, 'answer'> & { dataDir?: string }): Promise<World> {
  const connector = await openConnector();
  const store = await openStore([nadia, claire], dataDir);
  const logged: World['logged'] = [];
  const at = (level: string) => (fields: LogFields, event: string) => void logged.push({ level, fields, event });
  const door = await openDoor({
    port: 0,
    host: '127.0.0.1',
    repositories: store.repositories,
    now: () => NOW,
    log: { info: at('info'), warn: at('warn'), error: at('error') },
    health: async () => ({ ok: true, store: 'memory' }),
    ...options,
  });
  const post: World['post'] = async (activity, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${door.port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close', ...headers },
      body: typeof activity === 'string' ? activity : JSON.stringify(activity),
    });
    const body = await response.text();
    return { status: response.status, body: body === '' ? null : JSON.parse(body) };
  };
  return {
    door,
    connector,
    repositories: store.repositories,
    logged,
    post,
    async ask(activity) {
      const { body } = await post({ ...activity, deliveryMode: 'expectReplies' });
      const { activities } = body as { activities: Record<string, unknown>[] };
      return activities.filter(({ type }) => type === 'message');
    },
    breakStore: store.close,
    async close() {
      await door.close();
      await connector.close();
      await store.close();
    },
  };
}

let count = 0;

/** A message of Claire to Jalon, through that connector. */
export function message(connector: Pick<Connector, 'serviceUrl'>, fields: Record<string, unknown> = {}) {
  count += 1;
  return {
    type: 'message',
    id: `message-${count}`,
    channelId: 'test',
    serviceUrl: connector.serviceUrl,
    from: { id: 'user-claire', name: 'Claire Martin', aadObjectId: claire._id },
    recipient: { id: 'bot', name: 'Jalon' },
    conversation: { id: 'chat-claire', conversationType: 'personal' },
    text: 'bonjour',
    ...fields,
  };
}

/** A press on a card: `Action.Execute` as Teams sends it. */
export function press(connector: Pick<Connector, 'serviceUrl'>, data: unknown, fields: Record<string, unknown> = {}) {
  const value = { action: { type: 'Action.Execute', data } };
  const { text: _, ...invoke } = message(connector, { type: 'invoke', name: 'adaptiveCard/action', value, ...fields });
  return invoke;
}

/** Time that passes when the test says so. */
export function openTimers(): Timers & { readonly waits: number[]; pass(): void } {
  const waits: number[] = [];
  const pending = new Set<() => void>();
  return {
    waits,
    wait: async (milliseconds) => void waits.push(milliseconds),
    later(_milliseconds, act) {
      pending.add(act);
      return () => void pending.delete(act);
    },
    pass() {
      for (const act of pending) act();
    },
  };
}

/** A promise that the test settles. */
export function openGate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

export const card: Card = {
  type: 'AdaptiveCard',
  version: '1.5',
  lang: 'fr',
  fallbackText: '1 échéance à traiter.',
  body: [{ type: 'TextBlock', text: '1 échéance à traiter' }],
};

export function text(words: string): Reply {
  return { kind: 'text', text: words };
}

/** A real store, with these people listed. */
async function openStore(people: readonly Worker[], dataDir = newDirectory()): Promise<Store> {
  const store = await openRepositories({ dataDir, service: 'drome', production: false });
  for (const { v: _, ...person } of people) await store.repositories.workers.add(person);
  return store;
}

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

export function newDirectory(): string {
  const directory = freshDirectory('teams');
  directories.push(directory);
  return directory;
}
