import type { Instant } from '../domain/day';
import type { Repositories } from '../store/repositories';
import { people } from './people';

/** Brings the five people of the fictional service, and nobody else. Doing it twice adds nobody. */
export async function plantPeople({ workers }: Pick<Repositories, 'workers'>, now: Instant): Promise<void> {
  for (const person of people) await workers.add({ ...person, absences: [], addedAt: now });
}
