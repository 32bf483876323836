import type { AccessRequest, Worker } from '../domain/worker';
import type { DataKeys } from './keys';
import type { Collection } from './port';
import { records } from './records';
import type { Workers } from './repositories';
import type { SealedRow } from './schema';
import { requests as requestSchema, workers as workerSchema } from './schemas';

export function workers(people: Collection<SealedRow>, asking: Collection<SealedRow>, keys: DataKeys): Workers {
  const listed = records<Worker>(people, workerSchema, keys, serviceKey);
  const requested = records<AccessRequest>(asking, requestSchema, keys, serviceKey);

  /** Changes the person as they are now, however often a colleague changes them meanwhile. */
  const change = async (id: string, changed: (worker: Worker) => Worker): Promise<void> => {
    for (let worker = await listed.get(id); worker; ) {
      const next = changed(worker);
      if (next === worker) return;
      const saved = await listed.save(next);
      if (saved.kind === 'saved') return;
      worker = saved.current;
    }
  };
  return {
    get: listed.get,
    all: () => listed.find({}, { sort: { addedAt: 1, _id: 1 } }),
    add: listed.create,
    name: (id, displayName) =>
      change(id, (worker) => (worker.displayName === '' ? { ...worker, displayName } : worker)),
    keepConversation: (id, conversation) =>
      change(id, (worker) => (worker.conversation === conversation ? worker : { ...worker, conversation })),
    dropConversation: (id) =>
      change(id, (worker) => {
        const { conversation, ...unreachable } = worker;
        return conversation === undefined ? worker : unreachable;
      }),
    prefer: (id, preferences) =>
      change(id, ({ digestAt: _, paused: __, onlyCritical: ___, ...worker }) => ({ ...worker, ...preferences })),
    requests: () => requested.find({}, { sort: { askedAt: 1, _id: 1 } }),
    request: requested.create,
    async closeRequest(id) {
      const request = await requested.get(id);
      return request && (await asking.deleteMany({ _id: id })) > 0 ? request : null;
    },
  };
}

function serviceKey(): string {
  return 'service';
}
