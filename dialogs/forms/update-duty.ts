import { catalogue } from '../../src/domain/catalogue';
import type { Rule } from '../../src/domain/catalogue/rule';
import type { Day } from '../../src/domain/day';
import { type Deadline, deadlinesOf } from '../../src/domain/deadlines';
import type { Happening, StepRef } from '../../src/domain/happening';
import type { Household } from '../../src/domain/household';

/** What doing a duty that comes back amounts to on a day: a turn of it, one that opens only later, or none at all. */
export type Duty =
  | { readonly kind: 'turn'; readonly deadline: Deadline; readonly happenings: readonly Happening[] }
  | { readonly kind: 'tooEarly'; readonly opensAt: Day }
  | { readonly kind: 'none' };

/** Which turn of a duty is done. Where nobody has told its months yet, the one in which it is done starts them. */
export function dutyOf(step: StepRef, on: Day, household: Household, today: Day): Duty {
  const running = turnOf(step, household, today);
  if (running) return done(running, on, []);
  const started = turnOf(step, startedOn(step, on, household), today);
  if (!started) return { kind: 'none' };
  return done(started, on, [{ kind: 'moved', step, move: { kind: 'notified', on, before: on } }]);
}

function done(deadline: Deadline, on: Day, before: readonly Happening[]): Duty {
  const { opensAt, id } = deadline;
  if (opensAt && opensAt > on) return { kind: 'tooEarly', opensAt };
  return { kind: 'turn', deadline, happenings: [...before, { kind: 'done', deadline: id, on }] };
}

function turnOf({ code, member }: StepRef, household: Household, today: Day): Deadline | undefined {
  return deadlinesOf(household, today).find(
    (one) => one.code === code && one.kind === 'RECURRING' && (!member || !one.member || one.member === member),
  );
}

/** The household as it would be, were the months of that duty counted from that day. */
function startedOn({ code }: StepRef, on: Day, household: Household): Household {
  const rules: readonly Rule[] = Object.values(catalogue[code].rules);
  const isCounted = rules.some(({ kind, from }) => kind === 'RECURRING' && from === 'letter');
  const steps = household.steps.map((step) => (isCounted && step.code === code ? { ...step, dueAt: on } : step));
  return { ...household, steps };
}
