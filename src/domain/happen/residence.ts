import { safeBound } from '../anchors';
import type { StepCode } from '../catalogue';
import { addDays, addMonths, type Day } from '../day';
import type { Household, Period, Step } from '../household';
import { withStep } from './applied';
import { findStep } from './find-step';
import type { News } from './move-step';

const cards: readonly StepCode[] = ['RESIDENCE_PERMIT_FIRST', 'RESIDENCE_PERMIT_RENEWAL'];

export function isResidence(code: StepCode): boolean {
  return code === 'RESIDENCE_API' || cards.includes(code);
}

/** An API that comes while a card is awaited: its period is that of the API, never that of the card. */
export function apiOf(step: Step, { stage, period }: News): Period | undefined {
  return cards.includes(step.code) && stage === 'API_RECEIVED' ? period : undefined;
}

/**
 * What follows from a residence document that has just been recorded on `step`. A first card opens its renewal, so that
 * the window is counted; a card takes the place of the API of whoever holds it; a first API starts the year to exchange
 * a driving licence.
 */
export function withDocument(household: Household, step: Step, period: Period, on: Day): Household {
  if (step.code === 'RESIDENCE_API') return withFirstApi(household, step, period, on);
  const renewed = step.code === 'RESIDENCE_PERMIT_FIRST' ? withRenewal(household, step, period, on) : household;
  return withoutApi(renewed, step, on);
}

/** One that started more than a month ago is no news to those who saw it then. */
const NEWS_DAYS = 30;

/**
 * Whether a period that is recorded is that of a document to pass on. Where the document was known already and its date
 * alone was missing, it is only if it has just started.
 */
export function isNewDocument(before: Step, { from, until }: Period, on: Day, today: Day): boolean {
  if (before.state !== 'GRANTED' || before.periods.length > 0) return true;
  const start = from ?? (before.code === 'RESIDENCE_API' ? earlier(on, addMonths(until, -API_MONTHS)) : on);
  return start >= addDays(today, -NEWS_DAYS);
}

/** The API that came with the news of another step. */
export function withApi(household: Household, { member }: Step, period: Period, on: Day): Household {
  const api = findStep(household, { code: 'RESIDENCE_API', ...(member ? { member } : {}) }, on);
  if (!api) return household;
  const granted: Step = { ...api, state: 'GRANTED', movedOn: on, periods: [...api.periods, period] };
  return withDocument(withStep(household, granted), granted, period, on);
}

function withRenewal(household: Household, { member }: Step, period: Period, on: Day): Household {
  const renewal = findStep(household, { code: 'RESIDENCE_PERMIT_RENEWAL', ...(member ? { member } : {}) }, on);
  if (!renewal) return household;
  return withStep(household, { ...renewal, state: 'GRANTED', movedOn: on, periods: [...renewal.periods, period] });
}

function withoutApi(household: Household, { member }: Step, on: Day): Household {
  const isTheirs = (api: Step) => api.member === member || (!api.member && household.adults === 1);
  const steps = household.steps.map((step) =>
    step.code === 'RESIDENCE_API' && step.state === 'GRANTED' && isTheirs(step)
      ? { ...step, state: 'NOT_APPLICABLE' as const, movedOn: on }
      : step,
  );
  return { ...household, steps };
}

/** An API lasts six months (CESEDA, R. 431-15-3): one of which the end alone is said has started then at the latest. */
const API_MONTHS = 6;

function withFirstApi(household: Household, { member, periods }: Step, { from, until }: Period, on: Day): Household {
  if (periods.length > 1) return household;
  const adults = household.members.filter(({ isAdult }) => isAdult);
  const holder = member ?? (adults.length === 1 && household.adults === 1 ? adults[0]?.id : undefined);
  const start = from ?? earlier(on, addMonths(until, -API_MONTHS));
  if (!holder || !mayBeFirst(start, household)) return household;
  const members = household.members.map((one) =>
    one.id === holder && one.firstApiAt === undefined ? { ...one, firstApiAt: start } : one,
  );
  return { ...household, members };
}

/** One that starts more than six months after the recognition renews another: the year started before. */
function mayBeFirst(start: Day, { recognisedAt }: Household): boolean {
  return !recognisedAt || start <= addMonths(safeBound(recognisedAt), API_MONTHS);
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
