import { openRepositories, type Store, type StoreSettings } from '../../src/store/open';

/** Where a store is: all that another process needs to open the same one. */
export type StorePlace = Pick<StoreSettings, 'dataDir' | 'mongodbUri'>;

/** The records of a service at that place. */
export function openStore(
  place: StorePlace,
  settings: Partial<StoreSettings> = {},
  onFailure?: (error: unknown) => void,
): Promise<Store> {
  return openRepositories({ ...place, service: 'test', production: false, ...settings }, onFailure);
}

/** Two stores on the place of a test, which stand for two processes. */
export type Stores = {
  here(): Store;
  there(): Store;
  place(): StorePlace;
  /** Closes both and opens them again. */
  reopen(): Promise<void>;
  /** What kept them from writing what nobody waits for. */
  readonly failures: unknown[];
};
