import {
  addDays,
  type Day,
  dayInParis,
  type Hour,
  type Instant,
  instantInParis,
  workingDayUntil,
} from '../../domain/day';
import type { Household } from '../../domain/household';
import { assess, type Referral, type ReferralFacts } from '../../domain/referral';
import { isLead } from '../../domain/worker';
import { people } from '../people';
import { factsOf } from './facts';
import { type Family, families } from './families';
import { demoHousehold } from './household';
import { type Random, randomFrom } from './random';

/** A fictional service on one day: who is followed, and the referrals that are on the table. */
export type DemoService = { readonly households: readonly Household[]; readonly referrals: readonly Referral[] };

/** A family that was referred, and admitted or not. */
type Request = {
  readonly family: Family;
  readonly facts: ReferralFacts;
  readonly by: string;
  readonly receivedOn: Day;
  readonly admittedOn?: Day;
};

/** The same seed and clock give the same service; another clock moves every date with it. */
export function demoService(now: Instant, seed = 26): DemoService {
  const today = dayInParis(now);
  const random = randomFrom(seed);
  const requests = families.map((family, rank) => requestOf(family, rank, today, random));
  const householdRefs = numbered('AG', requests, ({ admittedOn }) => admittedOn, today);
  const referralRefs = numbered('OR', requests, ({ receivedOn }) => receivedOn, today);
  const records = requests.map((request) => {
    const { family, facts, by, admittedOn } = request;
    const ref = householdRefs.get(request);
    const referral = referralRefs.get(request) ?? '';
    if (!admittedOn || !ref) return { referral: referralOf(request, referral) };
    const admission = { ref, referral, by, at: instantInParis(admittedOn, morning) };
    return {
      household: demoHousehold({ family, facts, admission }, today, random),
      referral: referralOf(request, referral, ref),
    };
  });
  return {
    households: records.flatMap(({ household }) => household ?? []),
    referrals: records.slice(-recentReferrals).map(({ referral }) => referral),
  };
}

const morning = '10:00' as Hour;

/** Four that ask, and the two that were just admitted. */
const recentReferrals = 6;

/** The last two households are just in; the others came about every other week. */
function requestOf(family: Family, rank: number, today: Day, random: Random): Request {
  const sinceLast = families.filter(({ asks }) => !asks).length - 1 - rank;
  const admittedOn = family.asks ? undefined : openDay(today, sinceLast < 2 ? 2 + 4 * sinceLast : 13 * sinceLast);
  const receivedOn = admittedOn
    ? openDay(admittedOn, random.between(3, 12))
    : openDay(today, family.asks?.daysAgo ?? 0);
  const workers = people.filter((person) => !isLead(person));
  return {
    family,
    facts: factsOf(family, rank, receivedOn, random),
    by: workers[rank % workers.length]?._id ?? '',
    receivedOn,
    ...(admittedOn ? { admittedOn } : {}),
  };
}

/** So many days before, or the open day before that. */
function openDay(on: Day, daysBefore: number): Day {
  return workingDayUntil(addDays(on, -daysBefore));
}

function referralOf({ facts, by, receivedOn, admittedOn }: Request, ref: string, household?: string): Referral {
  const assessment = assess(facts);
  const at = instantInParis(admittedOn ?? receivedOn, morning);
  const common = {
    ...facts,
    _id: ref,
    v: 0,
    receivedOn,
    decision: { at, by },
    history: [{ at, by, fields: ['decision'] }],
  };
  switch (assessment.kind) {
    case 'notAdmissible':
      return { ...common, status: 'NOT_ADMISSIBLE', missing: [], refusedFor: assessment.reason };
    case 'incomplete':
      return { ...common, status: 'INCOMPLETE', missing: assessment.missing };
    case 'admissible':
      return household
        ? { ...common, status: 'ADMITTED', missing: [], household }
        : { ...common, status: 'WAITLISTED', missing: [] };
  }
}

/** References in the order of the days, one series a year; a year that is over had others before. */
function numbered(
  series: 'AG' | 'OR',
  requests: readonly Request[],
  dayOf: (request: Request) => Day | undefined,
  today: Day,
): ReadonlyMap<Request, string> {
  const last = new Map<string, number>();
  const refs = new Map<Request, string>();
  const inOrder = [...requests].sort((a, b) => (dayOf(a) ?? '').localeCompare(dayOf(b) ?? ''));
  for (const request of inOrder) {
    const year = dayOf(request)?.slice(2, 4);
    if (!year) continue;
    const number = (last.get(year) ?? (year === today.slice(2, 4) ? 0 : 24)) + 1;
    last.set(year, number);
    refs.set(request, `${series}-${year}-${String(number).padStart(3, '0')}`);
  }
  return refs;
}
