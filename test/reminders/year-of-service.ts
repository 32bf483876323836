import type { StepCode } from '../../src/domain/catalogue';
import {
  addDays,
  addMonths,
  type Day,
  type Hour,
  instantInParis,
  isWorkingDay,
  monthOf,
  workingDayFrom,
} from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { happen } from '../../src/domain/happen';
import type { Happening } from '../../src/domain/happening';
import type { Household, Step } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import type { Reminder } from '../../src/domain/reminder';
import type { Worker } from '../../src/domain/worker';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { type Kept, tick } from './storing';

const half = '08:30' as Hour;
const noon = '12:00' as Hour;
const evening = '17:30' as Hour;

/**
 * When people act on what Jalon has said: two working days after it was first said, whatever its day (`soon`); two
 * working days after it was first said within a week of its day (`lastWeek`); never (`never`).
 */
export type Habit = 'soon' | 'lastWeek' | 'never';

export type Setting = {
  readonly from: Day;
  readonly until: Day;
  readonly households: number;
  readonly habit: Habit;
  /** Appointments of their own that each worker notes a week. */
  readonly appointments?: number;
};

export type Message = { readonly to: Worker; readonly row: Reminder };

/** The messages of some months of the demo service: its households, its people, and what they do of what they hear. */
export function messagesOf({ from, until, households: count, habit, appointments = 0 }: Setting): readonly Message[] {
  const team = people.map((person): Worker => {
    const addedAt = instantInParis(addDays(from, -90), noon);
    return { ...person, v: 0, absences: [], conversation: '{}', addedAt };
  });
  let households = householdsOn(from, count);
  const kept: Kept = new Map();
  const toDo = new Map<string, Day>();
  const memos: Memo[] = [];
  for (let on = from; on < until; on = addDays(on, 1)) {
    if (!isWorkingDay(on)) continue;
    const at = (hour: Hour) => ({
      now: instantInParis(on, hour),
      team,
      households,
      memos: openOf(memos, on),
      digestAt: half,
    });
    note(tick(kept, at(half)), households, { on, habit, toDo });
    households = households.map((household) => livedThrough(household, on, toDo));
    if (appointments > 0) memos.push(...noted(team, on, appointments));
    note(tick(kept, at(evening)), households, { on, habit, toDo });
  }
  return [...kept.values()].flatMap((row) => {
    const to = team.find(({ _id }) => _id === row.to);
    return to ? [{ to, row }] : [];
  });
}

/** How many messages each person of one role gets a month: whole months only, on average and at the most. */
export function loadOf(messages: readonly Message[], role: Worker['role']): { mean: number; worst: number } {
  const counts = new Map<string, number>();
  for (const { to, row } of messages) {
    if (to.role !== role) continue;
    const key = `${to._id} ${monthOf(row.on)}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const each = [...counts.values()];
  return { mean: each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length), worst: Math.max(0, ...each) };
}

/** The households of the demo service; more than it has come from another draw of the same families. */
function householdsOn(from: Day, count: number): readonly Household[] {
  const morning = instantInParis(from, '07:00' as Hour);
  const first = demoService(morning).households;
  const others = demoService(morning, 27).households.map(renamed);
  return [...first, ...others].slice(0, count);
}

function renamed(household: Household): Household {
  const _id = household._id.replace(/-(\d)(\d\d)$/, '-9$2');
  const steps = household.steps.map((step) => ({ ...step, id: step.id.replace(household._id, _id) }));
  return { ...household, _id, steps };
}

/** What was just said is to be acted upon. */
function note(
  rows: readonly Reminder[],
  households: readonly Household[],
  { on, habit, toDo }: { on: Day; habit: Habit; toDo: Map<string, Day> },
): void {
  if (habit === 'never') return;
  const dueOn = new Map(
    households.flatMap((household) => deadlinesOf(household, on).map(({ id, dueAt }) => [id, dueAt] as const)),
  );
  for (const { about } of rows.flatMap(({ items }) => items)) {
    const due = dueOn.get(about);
    if (!due || toDo.has(about) || (habit === 'lastWeek' && due > addDays(on, 7))) continue;
    toDo.set(about, workingDaysAfter(on, 2));
  }
}

/** A day of a household: what was to be done is done, and offices answer six weeks later. */
function livedThrough(household: Household, on: Day, toDo: ReadonlyMap<string, Day>): Household {
  const due = deadlinesOf(household, on).filter(({ id }) => (toDo.get(id) ?? '9999') <= on);
  const done = due.reduce((so, { id, code, step }) => told(so, doneOf(so, { id, code, step }, on), on), household);
  const answered = done.steps.filter(
    ({ state, movedOn }) => (state === 'SUBMITTED' || state === 'IN_REVIEW') && movedOn <= addDays(on, -42),
  );
  return answered.reduce((so, step) => told(so, granted(step, on), on), done);
}

/** How many months a right runs once it is granted again. */
const validity: Readonly<Partial<Record<StepCode, number>>> = {
  RESIDENCE_API: 6,
  CSS_RENEWAL: 12,
  SOCIAL_HOUSING_REQUEST: 12,
  RESIDENCE_PERMIT_RENEWAL: 48,
  RESIDENCE_PERMIT_FIRST: 48,
};

/** An API that ends is replaced by the next one; all else is done as a worker says it. */
function doneOf(
  { steps }: Household,
  { id, code, step }: { id: string; code: StepCode; step: string },
  on: Day,
): Happening {
  const api = steps.find((one) => one.id === step && code === 'RESIDENCE_API');
  return api ? granted(api, on) : { kind: 'done', deadline: id, on };
}

function granted({ id, code, member }: Step, on: Day): Happening {
  const months = validity[code];
  const move = { kind: 'granted' as const, on, ...(months ? { from: on, until: addMonths(on, months) } : {}) };
  return { kind: 'moved', step: { code, step: id, ...(member ? { member } : {}) }, move };
}

function told(household: Household, happening: Happening, on: Day): Household {
  const how = { by: household.referentId, at: instantInParis(on, noon), today: on, write: `w-${on}` };
  const outcome = happen(household, happening, how);
  return outcome.kind === 'recorded' ? outcome.household : household;
}

/** The first working days of the week bring the appointments of the next. */
function noted(team: readonly Worker[], on: Day, aWeek: number): Memo[] {
  const days = [1, 2, 3, 4, 5].slice(0, aWeek);
  const rank = new Date(on).getUTCDay();
  if (!days.includes(rank)) return [];
  return team.map(({ _id }) => ({
    _id: `memo/${_id}/${on}`,
    v: 0,
    owner: _id,
    by: _id,
    text: 'Appeler',
    on: workingDayFrom(addDays(on, 7)),
    at: '14:00' as Hour,
    createdAt: instantInParis(on, noon),
  }));
}

function openOf(memos: readonly Memo[], on: Day): readonly Memo[] {
  return memos.filter((memo) => memo.on >= on);
}

function workingDaysAfter(on: Day, days: number): Day {
  return days === 0 ? on : workingDaysAfter(workingDayFrom(addDays(on, 1)), days - 1);
}
