import { rmSync } from 'node:fs';
import { stepCodes } from '../../src/domain/catalogue';
import { endOfContract, longestMonths, shortestMonths, totalMonths } from '../../src/domain/contract';
import {
  addDays,
  type Day,
  dayInParis,
  daysBetween,
  type Hour,
  type Instant,
  instantInParis,
  theDay,
} from '../../src/domain/day';
import { deadlinesOf, isLate, isOpen } from '../../src/domain/deadlines';
import type { Household } from '../../src/domain/household';
import { occupancyOf } from '../../src/domain/places';
import { assess } from '../../src/domain/referral';
import { stepStates } from '../../src/domain/step-state';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { plantDemo, plantPeople } from '../../src/sandbox/seed';
import { openRepositories, type Store } from '../../src/store/open';
import type { Repositories } from '../../src/store/repositories';
import { freshDirectory } from '../support/fresh-directory';

function at(on: string): Instant {
  return instantInParis(theDay(on), '10:00' as Hour);
}

/** What no real household could record. */
function faultsOf(household: Household, today: Day): string[] {
  const { _id, steps, members, adults, children, status, contract, notes, admittedOn, movedInOn = today } = household;
  const inTime = (on: Day) => admittedOn <= on && on <= today;
  const checks = {
    status: status === (contract ? 'ACTIVE' : 'PENDING'),
    size: members.length === adults + children && members.filter(({ isAdult }) => isAdult).length === adults,
    moveIn: inTime(movedInOn),
    notes: notes.every(({ at, text }) => inTime(dayInParis(at)) && text.length <= 500),
    twice: new Set(steps.map(({ id }) => id)).size === steps.length,
    codes: steps.every(({ code, state }) => stepCodes.includes(code) && stepStates.includes(state)),
    days: steps.every(({ movedOn, submittedOn = movedOn }) => inTime(movedOn) && inTime(submittedOn)),
    members: steps.every(({ member }) => !member || members.some(({ id }) => id === member)),
    periods: steps.every(({ periods }) => periods.every(({ from, until }) => !from || from <= until)),
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [`${_id} ${name}`]));
}

const clocks = ['2026-11-23', '2027-01-03', '2027-03-31', '2028-02-29'];

describe.each(clocks)('the fictional service on %s', (on) => {
  const now = at(on);
  const today = dayInParis(now);
  const { households, referrals } = demoService(now);
  const deadlines = households.flatMap((household) => deadlinesOf(household, today));

  test('has about forty households, ten a worker, within its places', () => {
    expect(households).toHaveLength(40);
    const used = occupancyOf(households.map(({ _id, imlPlace }) => ({ household: _id, iml: imlPlace, since: now })));
    expect(used).toEqual({ total: 40, iml: 16 });
    for (const { _id, role } of people) {
      const followed = households.filter(({ referentId }) => referentId === _id).length;
      expect(followed).toBe(role === 'CHEF_SERVICE' ? 0 : 10);
    }
  });

  test('has six referrals, each with the decision that its facts deserve', () => {
    expect(referrals.map(({ status }) => status).sort()).toEqual([
      'ADMITTED',
      'ADMITTED',
      'INCOMPLETE',
      'NOT_ADMISSIBLE',
      'WAITLISTED',
      'WAITLISTED',
    ]);
    for (const referral of referrals) {
      const assessment = assess(referral);
      const kept = { ADMITTED: 'admissible', WAITLISTED: 'admissible', INCOMPLETE: 'incomplete' } as const;
      expect(assessment.kind).toBe(kept[referral.status as keyof typeof kept] ?? 'notAdmissible');
      expect(referral.missing).toEqual(assessment.kind === 'incomplete' ? assessment.missing : []);
      if (referral.household) {
        expect(households.find(({ _id }) => _id === referral.household)?.referral).toBe(referral._id);
      }
    }
  });

  test('keeps its contracts between 12 and 18 months, each in force', () => {
    const signed = households.flatMap(({ contract, admittedOn }) => (contract ? [{ contract, admittedOn }] : []));
    expect(signed.length).toBeGreaterThan(35);
    for (const { contract, admittedOn } of signed) {
      expect(totalMonths(contract)).toBeGreaterThanOrEqual(shortestMonths);
      expect(totalMonths(contract)).toBeLessThanOrEqual(longestMonths);
      expect(contract.periods.at(-1)?.end).toBe(endOfContract(contract));
      expect(endOfContract(contract) >= today && contract.startsAt <= today).toBe(true);
      expect(admittedOn <= contract.signedAt).toBe(true);
    }
    const ends = new Set(signed.map(({ contract }) => endOfContract(contract).slice(0, 7)));
    expect(ends.size).toBeGreaterThan(8);
  });

  test('records nothing impossible', () => {
    expect(new Set(households.map(({ _id }) => _id)).size).toBe(40);
    expect(households.flatMap((household) => faultsOf(household, today))).toEqual([]);
  });

  test('has a day of everything: late, today, critical this week, and the year ahead', () => {
    const open = deadlines.filter(isOpen);
    const late = deadlines.filter(isLate);
    const critical = open.filter(
      ({ severity, dueAt }) => severity === 'critical' && today <= dueAt && dueAt <= addDays(today, 7),
    );
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThanOrEqual(8);
    expect(open.filter(({ dueAt }) => dueAt === today).length).toBeGreaterThanOrEqual(2);
    expect(critical.length).toBeGreaterThanOrEqual(4);
    expect(open.length).toBeLessThan(140);
    for (let month = 1; month < 12; month += 1) {
      const from = addDays(today, month * 30);
      const inMonth = deadlines.filter(({ dueAt }) => from <= dueAt && dueAt < addDays(from, 30));
      expect(inMonth.length).toBeGreaterThan(4);
    }
  });
});

test('the same seed and clock give the same service, another seed another one', () => {
  expect(demoService(at('2026-11-23'), 7)).toEqual(demoService(at('2026-11-23'), 7));
  expect(demoService(at('2026-11-23'), 7)).not.toEqual(demoService(at('2026-11-23'), 8));
});

test('another clock moves every date with it', () => {
  const monday = demoService(at('2026-11-23'));
  const later = demoService(at('2027-02-22'));
  const admissions = (service: typeof monday): Day[] => service.households.map(({ admittedOn }) => admittedOn);
  admissions(later).forEach((admittedOn, rank) => {
    const moved = daysBetween(admissions(monday)[rank] ?? admittedOn, admittedOn);
    expect(Math.abs(moved - 91)).toBeLessThanOrEqual(4);
  });
});

test('references follow the days, one series a year', () => {
  const { households, referrals } = demoService(at('2026-11-23'));
  const refs = households.map(({ _id }) => _id);
  expect(refs).toEqual([...refs].sort());
  expect(refs.at(-1)).toBe('AG-26-026');
  expect(
    referrals
      .map(({ _id }) => _id)
      .sort()
      .at(-1),
  ).toBe('OR-26-029');
});

describe('planting', () => {
  const now = at('2026-11-23');
  let dataDir: string;
  let store: Store;

  beforeEach(async () => {
    dataDir = freshDirectory('seed');
    store = await openRepositories({ dataDir, service: 'test', production: false });
  });
  afterEach(async () => {
    await store.close();
    rmSync(dataDir, { recursive: true });
  });

  const counts = async ({ households, referrals, workers, places }: Repositories) => ({
    households: await households.count(),
    referrals: await referrals.count(),
    workers: (await workers.all()).length,
    places: await places.occupancy(),
  });
  const planted = { households: 40, referrals: 6, workers: 5, places: { total: 40, iml: 16 } };

  test('brings the service into an empty store, as it was invented, and once', async () => {
    const { repositories } = store;
    expect(await plantDemo(repositories, now)).toBe(true);
    expect(await plantDemo(repositories, at('2027-02-01'))).toBe(false);
    expect(await counts(repositories)).toEqual(planted);
    const { households } = demoService(now);
    expect(await repositories.households.all()).toEqual(expect.arrayContaining([...households]));
    expect(await repositories.references.next('AG', 2026)).toBe('AG-26-027');
    expect(await repositories.references.next('OR', 2026)).toBe('OR-26-030');
  });

  test('leaves a store alone that holds anything', async () => {
    const { repositories } = store;
    const [first] = demoService(now).referrals;
    if (!first) throw new Error('the demo has referrals');
    await repositories.referrals.create(first);
    expect(await plantDemo(repositories, now)).toBe(false);
    expect(await repositories.households.count()).toBe(0);
  });

  test('that was cut short goes on with the clock that it began with', async () => {
    const { repositories } = store;
    let left = 10;
    const create: Repositories['households']['create'] = (household) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut')) : repositories.households.create(household);
    };
    const cut: Repositories = { ...repositories, households: { ...repositories.households, create } };
    await expect(plantDemo(cut, now)).rejects.toThrow('cut');
    expect(await plantDemo(repositories, at('2026-11-24'))).toBe(true);
    expect(await counts(repositories)).toEqual(planted);
    expect(await repositories.households.all()).toEqual(expect.arrayContaining([...demoService(now).households]));
  });

  test('the people alone come twice without harm', async () => {
    await plantPeople(store.repositories, now);
    await plantPeople(store.repositories, now);
    expect(await counts(store.repositories)).toEqual({
      households: 0,
      referrals: 0,
      workers: 5,
      places: { total: 0, iml: 0 },
    });
  });
});
