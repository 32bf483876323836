import { rmSync } from 'node:fs';
import { assemble, type Jalon } from '../../src/assemble';
import { parseConfig } from '../../src/config';
import { people } from '../../src/sandbox/people';
import { freshDirectory } from '../support/fresh-directory';

export type Running = {
  readonly jalon: Jalon;
  readonly origin: string;
  readonly dataDir: string;
  /** Posts an activity as a person of the sandbox; the answers come back in the body. */
  post(who: string, activity: Record<string, unknown>): Promise<{ status: number; body: unknown }>;
  close(): Promise<void>;
};

/** The whole product, as `npm start` runs it, with a folder of its own. */
export async function run(environment: Record<string, string> = {}): Promise<Running> {
  const dataDir = freshDirectory('product');
  const settings = { PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', SANDBOX_SEED: 'empty' };
  const config = parseConfig({ ...settings, SANDBOX_NOW: '2026-11-23T10:32:00+01:00', ...environment });
  const jalon = await assemble(config).catch((refusal) => {
    rmSync(dataDir, { recursive: true });
    throw refusal;
  });
  const origin = `http://127.0.0.1:${jalon.port}`;
  let sent = 0;
  return {
    jalon,
    origin,
    dataDir,
    async post(who, activity) {
      sent += 1;
      const id = people.find(({ displayName }) => displayName.startsWith(who))?._id ?? who;
      const response = await fetch(`${origin}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          id: `activity-${sent}`,
          type: 'message',
          from: { id, aadObjectId: id, name: who },
          recipient: { id: 'jalon' },
          conversation: { id: `with-${who}`, conversationType: 'personal' },
          channelId: 'msteams',
          serviceUrl: 'http://127.0.0.1:9',
          deliveryMode: 'expectReplies',
          ...activity,
        }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text) };
    },
    async close() {
      await jalon.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
