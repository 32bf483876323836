import { type Instant, parseInstant } from '../domain/day';
import type { Settings } from '../store/repositories';

const KEPT = 'reminders.heartbeat';

/** When reminders were last looked after, by any process of the service. */
export async function lastBeat(settings: Settings): Promise<Instant | null> {
  return parseInstant(await settings.get(KEPT));
}

/** Writes that they have just been. */
export function beat(settings: Settings, at: Instant): Promise<void> {
  return settings.set(KEPT, at);
}
