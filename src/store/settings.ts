import type { Collection } from './port';
import { isNew } from './records';
import type { Settings } from './repositories';
import type { Setting } from './schemas';

export function settings(collection: Collection<Setting>): Settings {
  const set = async (key: string, value: string): Promise<void> => {
    if (await collection.updateOne({ _id: key }, { $set: { value } })) return;
    if (!(await isNew(collection.insert({ _id: key, value })))) await set(key, value);
  };
  return { set, get: async (key) => (await collection.findOne({ _id: key }))?.value ?? null };
}
