import mongoose from 'mongoose';

/** A database that nobody else has, on that server. */
export function freshDatabase(server: string): string {
  const url = new URL(server);
  url.pathname = `/jalon_drill_${Date.now().toString(36)}_${process.pid}`;
  return url.href;
}

export async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}
