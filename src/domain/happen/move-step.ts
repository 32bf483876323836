import { catalogue, type StepCode, type Variant } from '../catalogue';
import type { Row, Rule } from '../catalogue/rule';
import { addMonths, type Day } from '../day';
import type { Move } from '../happening';
import type { Period, Step } from '../household';
import { isSettled, type StepState } from '../step-state';

/** What a move says of a step, once the words of its row are read: `on` is the day it happened. */
export type News = {
  readonly on: Day;
  readonly state: StepState;
  readonly stage?: string;
  readonly facts: Pick<Partial<Step>, 'submittedOn' | 'notifiedOn' | 'dueAt' | 'appointment'>;
  readonly period?: Period;
};

/** A move, the step before and after it, and what was read of it. */
export type Course = {
  readonly before: Step;
  readonly step: Step;
  readonly move: Move;
  readonly news: News;
};

/** Reads a move of that step; `null` when its row knows no such stage. */
export function newsOf(move: Move, step: Step, today: Day): News | null {
  const row = catalogue[step.code];
  const stays = { on: today, state: step.state, facts: {}, ...(step.stage ? { stage: step.stage } : {}) };
  switch (move.kind) {
    case 'submitted':
      return { on: move.on, state: 'SUBMITTED', facts: { submittedOn: move.on } };
    case 'missingDocs':
      return { on: move.on, state: 'MISSING_DOCS', facts: given('dueAt', move.before) };
    case 'inReview':
      return { on: move.on, state: 'IN_REVIEW', facts: {} };
    case 'notApplicable':
      return { on: move.on, state: 'NOT_APPLICABLE', facts: {} };
    case 'granted':
      return { on: move.on, state: 'GRANTED', facts: {}, ...given('period', periodOf(move, step)) };
    case 'refused':
      return { on: move.on, state: 'REFUSED', facts: given('notifiedOn', move.notifiedOn) };
    case 'appointment':
      return { ...stays, state: meeting(step.state), facts: { appointment: dayAndHour(move.on, move.at) } };
    case 'notified':
      return row.byLetter
        ? stageNews({ ...move, kind: 'stage', stage: row.byLetter }, step, today)
        : { ...stays, on: move.on, facts: { notifiedOn: move.on, ...given('dueAt', move.before) } };
    case 'stage':
      return stageNews(move, step, today);
  }
}

/** The step once that news has come. What it says nothing of stays; a period is appended, never overwritten. */
export function moveStep(step: Step, news: News): Step {
  const { stage: _, dueAt, snoozed, ...kept } = step;
  const state = isDuty(step) && isUnderWay(news.state) ? step.state : news.state;
  const stage = news.stage ?? (catalogue[step.code].stages?.[step.stage ?? ''] === state ? step.stage : undefined);
  const isStill = state === step.state && !news.period && news.facts.submittedOn === undefined;
  const { advances, variants } = catalogue[step.code];
  const next = advances && news.period ? nextCase(variants, step.variant) : undefined;
  return {
    ...kept,
    ...given('variant', next ?? step.variant),
    ...given('dueAt', keepsLetter(step.code, state) ? dueAt : undefined),
    ...given('snoozed', isStill ? snoozed : undefined),
    ...given('stage', stage),
    ...(ownsLetter(step.code) && news.state === 'MISSING_DOCS' ? {} : news.facts),
    state,
    movedOn: news.on > step.movedOn ? news.on : step.movedOn,
    periods: withPeriod(step.periods, news.period),
  };
}

/** Whether the row itself counts from the date on a letter: papers that are asked for must not take its place. */
export function ownsLetter(code: StepCode): boolean {
  const countsFromLetter = ({ from, due }: Rule) =>
    from === 'letter' || (due !== undefined && 'at' in due && due.at === 'letter');
  return Object.values(catalogue[code].rules).some(countsFromLetter);
}

function stageNews(move: Extract<Move, { kind: 'stage' }>, step: Step, today: Day): News | null {
  const row = catalogue[step.code];
  const state = row.stages?.[move.stage];
  if (!state) return null;
  const { on, stage, appointment, at, before } = move;
  // A home that is proposed with a day to answer is an offer already: silence refuses it (CCH, R. 441-10).
  const isLetter = stage === row.byLetter || (before !== undefined && ownsLetter(step.code) && !isSettled(state));
  const meets = appointment ?? (state === 'APPOINTMENT' ? on : undefined);
  return {
    // « Convoqué le 4 » is known today.
    on: on > today ? today : on,
    stage,
    state,
    facts: {
      ...(state === 'SUBMITTED' ? { submittedOn: on } : {}),
      ...(row.byLetter && isLetter ? { notifiedOn: on } : {}),
      ...given('dueAt', before),
      ...given('appointment', meets && dayAndHour(meets, at)),
    },
    ...given('period', periodOf(move, step)),
  };
}

/** An appointment is a state of its own only where nothing was begun: it closes and opens nothing else. */
function meeting(state: StepState): StepState {
  return state === 'TODO' ? 'APPOINTMENT' : state;
}

/** A right that runs and is confirmed again and again goes on running while one turn of it is filed. */
function isDuty({ code, state }: Step): boolean {
  return Object.values(catalogue[code].rules).some(
    ({ kind, onlyIn }) => kind === 'RECURRING' && onlyIn?.includes(state),
  );
}

function isUnderWay(state: StepState): boolean {
  return state === 'SUBMITTED' || state === 'IN_REVIEW' || state === 'MISSING_DOCS';
}

/** The date by which papers were awaited goes with the wait; a date that the row counts from stays. */
function keepsLetter(code: StepCode, state: StepState): boolean {
  return ownsLetter(code) || state === 'TODO' || state === 'APPOINTMENT' || state === 'MISSING_DOCS';
}

/** A right of which one end alone is said lasts as long as its row says, if it says so; nothing is made up. */
function periodOf(move: { from?: Day; until?: Day }, { code, variant, periods }: Step): Period | undefined {
  const { rules, advances, variants } = catalogue[code];
  const { from, until } = move;
  if (until) return { until, ...given('from', from) };
  const former = periods.at(-1)?.until;
  if (advances && former && nextCase(variants, variant)) return { until: addMonths(former, advances.months) };
  const lasting = Object.values(rules).find((rule) => rule.from === 'periodStart' && rule.due)?.due;
  return from && lasting && 'months' in lasting ? { from, until: addMonths(from, lasting.months ?? 0) } : undefined;
}

function nextCase(variants: Row['variants'] = [], variant = variants[0]): Variant | undefined {
  return variants.find((_, index) => index > 0 && variants[index - 1] === variant);
}

function withPeriod(periods: readonly Period[], period: Period | undefined): readonly Period[] {
  const last = periods.at(-1);
  const isKnown = !period || (last?.until === period.until && last.from === period.from);
  return isKnown ? periods : [...periods, period];
}

function dayAndHour(on: Day, at: NonNullable<Step['appointment']>['at']): NonNullable<Step['appointment']> {
  return { on, ...given('at', at) };
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: T };
}
