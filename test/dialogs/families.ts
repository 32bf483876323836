import type { StepCode } from '../../src/domain/catalogue';
import { theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';
import { aHousehold, aStep } from '../support/household';
import type { Service } from './conversation';

export const NADIA = '11111111-1111-4111-8111-111111111111';
export const CLAIRE = '22222222-2222-4222-8222-222222222222';
export const KARIM = '33333333-3333-4333-8333-333333333333';
export const SOFIA = '44444444-4444-4444-8444-444444444444';

/** A household as it stands in the records, Claire’s unless it says otherwise. Its steps take its reference. */
export async function follow(service: Service, known: Partial<Household> = {}): Promise<void> {
  const household = aHousehold({ lastContactAt: theDay('2026-11-20'), ...known });
  const steps = household.steps.map((step) => ({ ...step, id: step.id.replace(/^AG-26-009/, household._id) }));
  await service.store.repositories.households.create({ ...household, steps });
}

/** A right granted until a day. */
export function until(code: StepCode, day: string, known: Partial<Step> = {}): Step {
  return aStep(code, { state: 'GRANTED', periods: [{ until: theDay(day) }], ...known });
}

export async function householdOf(service: Service, ref = 'AG-26-009'): Promise<Household> {
  const household = await service.store.repositories.households.get(ref);
  if (!household) throw new Error(`no ${ref}`);
  return household;
}

/** The steps of one kind. */
export async function stepsOf(service: Service, code: StepCode, ref?: string): Promise<readonly Step[]> {
  return (await householdOf(service, ref)).steps.filter((step) => step.code === code);
}

/** How often the records of that household were written, its admission left out. */
export async function writesOf(service: Service, ref?: string): Promise<number> {
  const { history } = await householdOf(service, ref);
  return new Set(history.flatMap(({ write }) => write ?? [])).size;
}
