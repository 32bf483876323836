import type { StepCode } from '../../src/domain/catalogue';
import type { Day } from '../../src/domain/day';
import type { Meaning } from '../../src/understanding/meaning';
import type { Answers, Heard, Question } from '../form';
import { lastOf } from './past-day';
import type { OutcomeChoice, UpdateAnswers } from './update-answers';
import { needsOf } from './update-needs';

/** A date and next to nothing else: the answer to whichever date is asked. */
export function bareDateOf({ text, slots }: Meaning): Day | null {
  const [date, ...more] = slots.dates;
  const isBare = date && more.length === 0 && text.length - date.text.length < 14;
  return isBare && 'start' in date.value ? date.value.start : null;
}

/** It answers the question that was asked, or the first date that is still open; it corrects the only one that was given. */
export function dateAsked(
  date: Day,
  known: UpdateAnswers,
  { meaning, today }: Heard,
  asked: Question | undefined,
): Answers | null {
  const { code, outcome, act, ...rest } = known;
  // « CSS hier » tells of another step.
  const isOfAnother = meaning.slots.step !== undefined && meaning.slots.step.code !== code;
  if (!code || !outcome || isOfAnother) return null;
  const waiting = [...needsOf(code, outcome, act ?? null)].find(
    ([key, need]) => DATES.has(key) && need !== 'offered' && (rest as Answers)[key] === undefined,
  );
  const [given, ...others] = Object.keys(rest).filter((one) => DATES.has(one) && (rest as Answers)[one]);
  const corrected = given && others.length === 0 ? given : undefined;
  const key = asked && DATES.has(asked.key) ? asked.key : (waiting?.[0] ?? corrected);
  return key ? { [key]: key === 'on' ? lastOf(date, meaning.text, today) : date } : null;
}

const DATES: ReadonlySet<string> = new Set(['on', 'from', 'until', 'appointment', 'before']);

/** A meeting is a day to come; said of what is filed or granted, it is the day of that. */
export function dayOf(
  code: StepCode | undefined,
  outcome: OutcomeChoice | undefined,
  on: Day | undefined,
  appointment: Day | undefined,
): Pick<UpdateAnswers, 'on' | 'appointment'> {
  const needs = code && outcome ? needsOf(code, outcome, null) : null;
  const isDayOfIt = appointment && !on && needs?.get('on') === 'required' && !needs.has('appointment');
  return isDayOfIt ? { on: appointment } : { ...(on ? { on } : {}), ...(appointment ? { appointment } : {}) };
}
