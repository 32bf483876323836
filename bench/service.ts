import { admittedHousehold } from '../src/domain/admission';
import { addDays, addMinutes, type Day, dayInParis, type Instant } from '../src/domain/day';
import type { Household, Step } from '../src/domain/household';
import type { ReferralFacts } from '../src/domain/referral';
import { people } from '../src/sandbox/people';
import { openRepositories } from '../src/store/open';

const YEARS = 5;

/** Writes 60 households that have been followed for five years: periods, notes and changes of each. */
export async function plantService(dataDir: string, now: Instant): Promise<void> {
  const store = await openRepositories({ dataDir, service: 'drome', production: false });
  const { households, places, workers } = store.repositories;
  for (const person of people) await workers.add({ ...person, absences: [], addedAt: now });
  for (let number = 1; number <= 60; number += 1) {
    const household = followed(number, now);
    await places.reserve(household._id, household.imlPlace, { total: 60, iml: 20 }, now);
    await households.create(household);
  }
  await store.close();
}

function followed(number: number, now: Instant): Omit<Household, 'v'> {
  const today = dayInParis(now);
  const ref = `AG-26-${String(number).padStart(3, '0')}`;
  const worker = people[1 + (number % 4)]?._id ?? '';
  const household = admittedHousehold(facts(number, today), {
    ref,
    referral: `OR-26-${ref.slice(-3)}`,
    by: worker,
    at: now,
  });
  return {
    ...household,
    admittedOn: addDays(today, -YEARS * 365),
    steps: household.steps.map((step) => aged(step, today)),
    notes: Array.from({ length: YEARS * 24 }, (_, index) => ({
      at: addMinutes(now, -index * 21_900),
      by: worker,
      text: 'Rendez-vous au service : point sur les démarches, documents vus, prochaine étape convenue avec la famille.',
      isPrivate: false,
    })),
    history: Array.from({ length: YEARS * 60 }, (_, index) => ({
      at: addMinutes(now, -index * 8_760),
      by: worker,
      fields: ['steps', 'periods'],
    })),
  };
}

function aged(step: Step, today: Day): Step {
  const periods = Array.from({ length: YEARS * 2 }, (_, index) => ({
    from: addDays(today, -YEARS * 365 + index * 182),
    until: addDays(today, -YEARS * 365 + (index + 1) * 182 - 1),
  }));
  return step.code === 'RESIDENCE_API' || step.code === 'CSS_RENEWAL' ? { ...step, state: 'GRANTED', periods } : step;
}

function facts(number: number, today: Day): ReferralFacts {
  const first = ['Amina', 'Yonas', 'Selam', 'Rahim', 'Olena', 'Mariam'][number % 6] ?? 'Amina';
  const last =
    ['Haidari', 'Tesfay', 'Kebede', 'Sahak', 'Kovalenko', 'Diallo', 'Barry', 'Nasser'][number % 8] ?? 'Haidari';
  return {
    source: { type: 'CADA', organisation: 'CADA de Valence' },
    name: { first, last: `${last}-${String.fromCodePoint(65 + (number % 26))}` },
    adults: 2,
    children: number % 4,
    protection: 'REFUGIE',
    livesInDrome: true,
    city: 'Valence',
    wantsIml: number % 3 === 0,
    careEndDate: addDays(today, number),
    careEndKind: 'END_OF_CARE',
    rightsOpened: ['titreOuApi', 'caf', 'cpam', 'demandeLogement'],
    housingPotential: 'OUI',
  };
}
