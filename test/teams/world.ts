import type { Card } from '../../cards/card';
import type { Reply } from '../../dialogs/turn';
import type { Instant } from '../../src/domain/day';
import type { AccessRequest, Worker } from '../../src/domain/worker';
import type { Inbox, Repositories, Workers } from '../../src/store/repositories';
import type { LogFields } from '../../src/teams/log';
import { type Door, type DoorOptions, openDoor } from '../../src/teams/server';
import type { Timers } from '../../src/teams/timers';
import { type Connector, openConnector } from '../support/connector';

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
  /** The replies to an activity, given in the body. */
  ask(activity: Record<string, unknown>): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

export async function openWorld(options: Partial<DoorOptions> & Pick<DoorOptions, 'answer'>): Promise<World> {
  const connector = await openConnector();
  const repositories = options.repositories ?? memoryRepositories([nadia, claire]);
  const logged: World['logged'] = [];
  const at = (level: string) => (fields: LogFields, event: string) => void logged.push({ level, fields, event });
  const door = await openDoor({
    port: 0,
    host: '127.0.0.1',
    repositories,
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
    repositories,
    logged,
    post,
    async ask(activity) {
      const { body } = await post({ ...activity, deliveryMode: 'expectReplies' });
      return (body as { activities: Record<string, unknown>[] }).activities;
    },
    async close() {
      await door.close();
      await connector.close();
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

/** What a door needs of a store, in memory. */
export function memoryRepositories(people: readonly Worker[]): Repositories {
  const workers = new Map(people.map((person) => [person._id, person]));
  const requests = new Map<string, AccessRequest>();
  const answers = new Map<string, { readonly answer: unknown } | null>();
  const keep = (id: string, conversation?: string) => {
    const known = workers.get(id);
    if (!known) return;
    const { conversation: _, ...rest } = known;
    workers.set(id, { ...rest, v: known.v + 1, ...(conversation ? { conversation } : {}) });
  };
  const workersRepository: Workers = {
    get: async (id) => workers.get(id) ?? null,
    all: async () => [...workers.values()],
    async add(person) {
      if (workers.has(person._id)) return false;
      workers.set(person._id, { ...person, v: 0 });
      return true;
    },
    keepConversation: async (id, conversation) => keep(id, conversation),
    dropConversation: async (id) => keep(id),
    requests: async () => [...requests.values()],
    async request(request) {
      if (requests.has(request._id)) return false;
      requests.set(request._id, { ...request, v: 0 });
      return true;
    },
    async closeRequest(id) {
      const request = requests.get(id) ?? null;
      requests.delete(id);
      return request;
    },
  };
  const inbox: Inbox = {
    answerTo: async (activity) => answers.get(activity) ?? null,
    async receive(activity) {
      const known = answers.get(activity);
      if (known === undefined) answers.set(activity, null);
      return known === undefined ? { kind: 'taken' } : known === null ? { kind: 'busy' } : { kind: 'done', ...known };
    },
    done: async (activity, answer) => void answers.set(activity, { answer }),
    removeOlderThan: async () => 0,
  };
  return { workers: workersRepository, inbox } as unknown as Repositories;
}
