import { openRepositories, type Store, type StoreSettings } from '../../src/store/open';

/** Where a store is: all that another process needs to open the same one. */
export type StorePlace = Pick<StoreSettings, 'dataDir' | 'mongodbUri'>;

/** The records of a service at that place. */
export function openStore(place: StorePlace, settings: Partial<StoreSettings> = {}): Promise<Store> {
  return openRepositories({ ...place, service: 'test', production: false, ...settings });
}
