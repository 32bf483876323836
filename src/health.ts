import type { Instant } from './domain/day';
import type { SpeakingFirst } from './reminders/open';
import type { Store } from './store/open';
import type { Health } from './teams/server';

/** How Jalon is. The store, the ticks and the credentials count; a person whom nothing reaches does not. */
export async function healthOf(
  store: Store,
  speaking: Pick<SpeakingFirst, 'pulse'>,
  now: Instant,
  version: string,
): Promise<Health> {
  try {
    await store.check();
    const { isWell, ...pulse } = await speaking.pulse(now);
    return { ok: isWell, store: store.kind, ...pulse, version };
  } catch {
    return { ok: false, store: store.kind, version };
  }
}
