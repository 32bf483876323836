import { dayInParis, type Instant } from '../domain/day';
import type { Repositories } from '../store/repositories';
import { demoService } from './demo/service';
import { people } from './people';

/** Brings the five people of the fictional service, and nobody else. Doing it twice adds nobody. */
export async function plantPeople({ workers }: Pick<Repositories, 'workers'>, now: Instant): Promise<void> {
  for (const person of people) await workers.add({ ...person, absences: [], addedAt: now });
}

const planting = 'demo.planting';

/**
 * Brings the fictional service of that moment into an empty store: true when it did. A store that holds anything is
 * left alone, but for a planting that was cut short, which goes on with the clock that it began with.
 */
export async function plantDemo(repositories: Repositories, now: Instant): Promise<boolean> {
  const { households, referrals, places, settings } = repositories;
  await plantPeople(repositories, now);
  const begun = (await settings.get(planting)) as Instant | 'done' | null;
  if (begun === 'done') return false;
  if (!begun && (await households.count()) + (await referrals.count()) > 0) return false;
  const at = begun ?? now;
  await settings.set(planting, at);
  const service = demoService(at);
  const capacity = { total: service.households.length, iml: service.households.length };
  for (const household of service.households) {
    await households.create(household);
    await places.reserve(household._id, household.imlPlace, capacity, at);
  }
  for (const referral of service.referrals) await referrals.create(referral);
  const borne = service.households.flatMap(({ _id, referral }) => [_id, referral]);
  await useUp([...borne, ...service.referrals.map(({ _id }) => _id)], at, repositories);
  await settings.set(planting, 'done');
  return true;
}

/** Moves each series past the references that the demo bears this year, so that the next one follows them. */
async function useUp(borne: readonly string[], at: Instant, { references }: Repositories): Promise<void> {
  const year = Number(dayInParis(at).slice(0, 4));
  for (const series of ['AG', 'OR'] as const) {
    const ofYear = borne.filter((ref) => ref.startsWith(`${series}-${String(year).slice(2)}-`));
    const last = ofYear.sort().at(-1) ?? '';
    for (let given = ''; given < last; given = await references.next(series, year));
  }
}
