import type { Adapter } from './adapter';
export async function openMongo(uri: string): Promise<Adapter> {
  throw new Error(uri);
}
