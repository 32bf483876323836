import { join } from 'node:path';
import type { Adapter } from './adapter';
import { contexts, type KeptContexts } from './contexts';
import { drafts } from './drafts';
import { guard } from './guard';
import { households } from './households';
import { inbox } from './inbox';
import { dataKeys } from './keys';
import { memos } from './memos';
import { places } from './places';
import type { Collection, Doc } from './port';
import { receipts } from './receipts';
import { counted, references } from './references';
import { referrals } from './referrals';
import { reminders } from './reminders';
import type { Repositories } from './repositories';
import type { Schema } from './schema';
import * as schemas from './schemas';
import { type KeyRing, openKeyRing } from './seal';
import { settings } from './settings';
import { openSqlite } from './sqlite';
import { workers } from './workers';

export type StoreSettings = {
  /** MongoDB; without it, the embedded store in `dataDir`. */
  readonly mongodbUri?: string;
  readonly dataDir: string;
  /** The service whose records these are: every document and every index starts with it. */
  readonly service: string;
  readonly dataKeys?: string;
  readonly production: boolean;
};

export type Store = {
  readonly repositories: Repositories;
  readonly kind: Adapter['kind'];
  /** Throws `StoreUnavailable` when the store does not answer. */
  check(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Opens the store, its collections and its keys; throws `StoreUnavailable` with what to do when one of them refuses.
 * `onFailure` is told what kept the store from writing what nobody waits for.
 */
export async function openRepositories(
  from: StoreSettings,
  onFailure: (error: unknown) => void = () => undefined,
): Promise<Store> {
  const adapter = await openAdapter(from);
  try {
    const repositories = await assemble(adapter, from.service, openKeyRing(from), onFailure);
    const close = async () => {
      await repositories.contexts.settle();
      await adapter.close();
    };
    return { repositories, kind: adapter.kind, check: adapter.check, close };
  } catch (error) {
    await adapter.close();
    throw error;
  }
}

/** The engine that the settings name. */
export function openAdapter({ mongodbUri, dataDir }: Pick<StoreSettings, 'mongodbUri' | 'dataDir'>): Promise<Adapter> {
  if (mongodbUri === undefined) return openSqlite(join(dataDir, 'jalon.db'));
  // Required here only: the embedded store starts without the driver, in half the time and memory.
  const { openMongo } = require('./mongo') as typeof import('./mongo');
  return openMongo(mongodbUri);
}

async function assemble(
  adapter: Adapter,
  service: string,
  ring: KeyRing,
  onFailure: (error: unknown) => void,
): Promise<Repositories & { readonly contexts: KeptContexts }> {
  const of = async <T extends Doc>(schema: Schema<T>): Promise<Collection<T>> =>
    guard(await adapter.collection(schema), schema, service);
  const keys = dataKeys(await of(schemas.keys), ring);
  await keys.load(['service']);
  await keys.make('service');
  const counters = counted(await of(schemas.counters));
  const followed = households(await of(schemas.households), keys, counters);
  const kept = await of(schemas.receipts);
  const begun = drafts(await of(schemas.drafts), kept, keys, { atOnce: adapter.kind === 'embedded' });
  return {
    households: followed,
    referrals: referrals(await of(schemas.referrals), keys),
    places: places(await of(schemas.places), followed, begun),
    references: references(counters),
    workers: workers(await of(schemas.workers), await of(schemas.requests), keys),
    drafts: begun,
    receipts: receipts(kept),
    memos: memos(await of(schemas.memos), keys),
    contexts: contexts(await of(schemas.contexts), keys, onFailure),
    reminders: reminders(await of(schemas.reminders)),
    inbox: inbox(await of(schemas.inbox), keys),
    settings: settings(await of(schemas.settings)),
  };
}
