import { along, anchorOf } from '../../src/domain/anchors';
import { defaultServiceRules, type StepCode } from '../../src/domain/catalogue';
import type { Rule } from '../../src/domain/catalogue/rule';
import { signContract } from '../../src/domain/contract';
import { type Day, monthOf, theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';
import { remindDays } from '../../src/domain/remind-days';
import { type Stretch, stretchOf } from '../../src/domain/stretch';

/** The 31st shows what becomes of a month that is too short. */
export const exampleDay = theDay('2027-08-31');

export type Example = { readonly reference: Day; readonly opensAt?: Day; readonly dueAt: Day; readonly first: Day };

/** A rule counted by the product itself from the day of the example; `null` when nothing is counted. */
export function exampleOf(code: StepCode, rule: Rule): Example | null {
  const counted = isRecorded(rule) ? null : countOf(code, rule);
  if (!counted) return null;
  const { reference, stretch } = counted;
  const { opensAt, dueAt } = stretch;
  const [first = dueAt] = remindDays(rule, stretch, dueAt);
  return { reference, dueAt, first, ...(opensAt && opensAt < dueAt ? { opensAt } : {}) };
}

/** The day that a rule counts from, and what it counts, on the day of the example. */
export function countOf(code: StepCode, rule: Rule): { readonly reference: Day; readonly stretch: Stretch } | null {
  const step = exampleStep(code);
  const household = exampleHousehold(step);
  const reference = anchorOf(rule.from, step, household);
  const stretch = stretchOf(rule, { household, step, today: exampleDay, rules: defaultServiceRules }, undefined);
  return reference && stretch && { reference, stretch };
}

/** The last day is a date that somebody wrote down: there is nothing to count. */
function isRecorded({ kind, due }: Rule): boolean {
  return kind !== 'WINDOW' && kind !== 'RECURRING' && (!due || 'at' in due);
}

/** Each date that a step can bear is the day of the example. */
function exampleStep(code: StepCode): Step {
  return {
    id: `AG-27-001/${code}`,
    code,
    state: 'GRANTED',
    followedBy: 'SERVICE',
    member: 'm1',
    movedOn: exampleDay,
    periods: [{ from: exampleDay, until: exampleDay }],
    dueAt: exampleDay,
    notifiedOn: exampleDay,
    submittedOn: exampleDay,
    appointment: { on: exampleDay },
  };
}

function exampleHousehold(step: Step): Household {
  const others: readonly StepCode[] = ['RESIDENCE_API', 'JOB', 'LANGUAGE_COURSE'];
  const signed = signContract({ signedAt: exampleDay, startsAt: exampleDay, months: 12, decidedBy: 'm1' });
  return {
    _id: 'AG-27-001',
    v: 0,
    status: 'ACTIVE',
    referenceName: { first: 'Amina', last: 'Haidari' },
    adults: 1,
    children: 1,
    members: [
      {
        id: 'm1',
        relation: 'ENFANT',
        firstName: 'Nour',
        birth: monthOf(along(exampleDay, { months: -18 * 12 })),
        isAdult: false,
        firstApiAt: exampleDay,
        updateDue: 'OUI',
      },
    ],
    city: 'Valence',
    protection: 'REFUGIE',
    recognisedAt: exampleDay,
    leaseStartsAt: exampleDay,
    movedInOn: exampleDay,
    onRsa: 'NON',
    imlPlace: false,
    referral: 'OR-27-001',
    referentId: 'nobody',
    admittedOn: exampleDay,
    ...(signed.kind === 'agreed' ? { contract: signed.contract } : {}),
    steps: [step, ...others.map(exampleStep)],
    notes: [],
    history: [],
  };
}
