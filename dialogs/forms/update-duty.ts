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

/**
 * Which turn of a duty is done: of one person, or of everyone who owes it. Where nobody has told its months yet, the one in
 * which it is done starts them.
 */
export function dutyOf(step: StepRef, on: Day, household: Household, today: Day): Duty {
  const running = turnsOf(step, household, today);
  if (running.length > 0) return done(running, on, []);
  const started = turnsOf(step, startedOn(step, on, household), today);
  return done(started, on, [{ kind: 'moved', step, move: { kind: 'notified', on, before: on } }]);
}

function done(turns: readonly Deadline[], on: Day, before: readonly Happening[]): Duty {
  const open = turns.filter(({ opensAt }) => !opensAt || opensAt <= on);
  const [deadline] = open;
  if (deadline) {
    const all = open.map(({ id }): Happening => ({ kind: 'done', deadline: id, on }));
    return { kind: 'turn', deadline, happenings: [...before, ...all] };
  }
  const [opensAt] = turns.flatMap((one) => one.opensAt ?? []);
  return opensAt ? { kind: 'tooEarly', opensAt } : { kind: 'none' };
}

/** The turn of each person who owes it, or of that one. */
export function turnsOf({ code, member }: StepRef, household: Household, today: Day): readonly Deadline[] {
  return deadlinesOf(household, today).filter(
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
