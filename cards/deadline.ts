import { catalogue, ruleKey } from '../src/domain/catalogue';
import { sources } from '../src/domain/catalogue/sources';
import { type Day, daysBetween } from '../src/domain/day';
import { type Deadline, isLate } from '../src/domain/deadlines';
import { type Household, type Step, shortName } from '../src/domain/household';
import { consequences, deadlineName, organisationNames } from '../src/words/fr/catalogue';
import { distance, fullDay } from '../src/words/fr/day';
import { deadline as words } from '../src/words/fr/deadline';
import { household as householdWords } from '../src/words/fr/household';
import { listed } from '../src/words/fr/number';
import { followedByNames, stateNames } from '../src/words/fr/update';
import type { Card, Element } from './card';
import { asksToFile, deadlineActions, familyButton } from './deadline-actions';
import { firstNameOf } from './due-lines';
import { aside, badge, calendarLine, card, facts, strong, text, toneOf } from './layout';
import { stageOf, standingOf } from './step';

/**
 * A deadline as a line of a calendar; `of` says whose it is, where that is not clear. What stops after the day is told
 * when the day has come.
 */
export function deadlineLine(deadline: Deadline, today: Day, of?: string): Element {
  const { dueAt, severity, consequence } = deadline;
  const tone = toneOf(daysBetween(today, dueAt), severity);
  const when = [...(of ? [of] : []), fullDay(dueAt)].join(' · ');
  return calendarLine(
    distance(today, dueAt),
    tone,
    deadlineName(deadline),
    severity === 'critical' ? householdWords.critical(when) : when,
    tone === 'attention' && consequence ? consequences[consequence] : undefined,
  );
}

export type DeadlineView = {
  readonly today: Day;
  /** Who was told of it: « envoyée à vous… ». */
  readonly told?: string;
  /** When the reader was first told of it, in what was sent. */
  readonly toldOn?: Day;
  /** What is said of the message itself, before all else. */
  readonly notice?: string;
  /** What can be asked of the message itself. */
  readonly below?: Element;
};

/** One deadline in full: what is due, what stops after it, where the step stands, the rule, and what to do of it. */
export function deadlineCard(
  household: Household,
  deadline: Deadline,
  { today, told, toldOn, notice, below }: DeadlineView,
): Card {
  const { _id: ref, referenceName, city } = household;
  const step = household.steps.find(({ id }) => id === deadline.step);
  return card(
    words.title(ref, today, deadline.dueAt),
    [
      aside(words.who(shortName(referenceName), city, deadline.severity === 'critical')),
      notice ? aside(notice, 'Small') : null,
      whatIsDue(deadline, step, today),
      facts([
        step ? [words.state, stateTowards(deadline, step)] : null,
        step ? lastTurn(deadline, step) : null,
        deadline.opensAt && deadline.opensAt > today ? [words.opens, words.from(deadline.opensAt)] : null,
        ...(step ? datesOf(step) : []),
        [words.office, officesOf(deadline, step)],
        personOf(household, deadline),
        step?.followedBy === 'FAMILLE' ? [words.followed, followedByNames.FAMILLE] : null,
        told ? [words.told, told] : null,
        saidOn(deadline, toldOn, today),
      ]),
      familyButton(deadline, step),
      aside([words.sayDone, ...ruleOf(deadline)].join(' '), 'Medium'),
      below ?? null,
    ],
    deadlineActions(deadline, today),
  );
}

function whatIsDue(deadline: Deadline, step: Step | undefined, today: Day): Element {
  const { dueAt, severity, kind, endsAt, consequence } = deadline;
  const tone = toneOf(daysBetween(today, dueAt), severity);
  return {
    type: 'Container',
    style: tone,
    spacing: 'Medium',
    items: [
      {
        type: 'ColumnSet',
        columns: [
          { type: 'Column', width: 'auto', items: [badge(distance(today, dueAt), tone)] },
          {
            type: 'Column',
            width: 'stretch',
            items: [
              strong(deadlineName(deadline)),
              text(words.lastDay(kind, dueAt, isLate(deadline), step?.appointment?.at), { spacing: 'None' }),
            ],
          },
        ],
      },
      ...(consequence ? [text(consequences[consequence], { spacing: 'Small' })] : []),
      ...(endsAt ? [text(words.rightEnds(endsAt), { spacing: 'Small' })] : []),
    ],
  };
}

/** A right that runs is still to be filed again, a duty that was done last time is still to be done: that is what counts here. */
export function stateTowards(deadline: Deadline, step: Step): string {
  const isBefore = step.state === 'TODO' || step.state === 'GRANTED';
  if (isBefore && asksToFile(deadline)) return words.toFile;
  const isAgain = step.state === 'GRANTED' && step.periods.length === 0 && !stageOf(step);
  return isAgain && deadline.kind !== 'APPOINTMENT' ? stateNames.TODO : standingOf(step);
}

/** The turn of a duty that was done last. */
function lastTurn({ kind, rule }: Deadline, { done }: Step): readonly [string, string] | null {
  const last = done?.[ruleKey(rule)];
  return kind === 'RECURRING' && last ? [words.lastTurn, words.turnOf(last)] : null;
}

function datesOf({ periods, submittedOn, notifiedOn }: Step): (readonly [string, string])[] {
  const last = periods.at(-1);
  return [
    ...(last ? [[words.period, words.between(last)] as const] : []),
    ...(submittedOn ? [[words.filed, fullDay(submittedOn)] as const] : []),
    ...(notifiedOn ? [[words.letter, fullDay(notifiedOn)] as const] : []),
  ];
}

function officesOf({ code }: Deadline, step: Step | undefined): string {
  const offices = step?.organisation ? [step.organisation] : catalogue[code].organisations;
  return listed(offices.map((office) => organisationNames[office]));
}

function personOf(household: Household, { member }: Deadline): readonly [string, string] | null {
  const firstName = firstNameOf(household, member);
  return firstName ? [words.person, firstName] : null;
}

/** Since when it is said, as it was sent, and when it is foreseen next. */
function saidOn({ remindAt }: Deadline, told: Day | undefined, today: Day): readonly [string, string] | null {
  const next = remindAt.find((on) => on > today);
  return told || next ? [words.reminders, words.saidOn(told, next)] : null;
}

/** Where the rule was read; an appointment, or a day that a letter gives, has no law behind it. */
function ruleOf({ rule, code }: Deadline): string[] {
  const { sources: read, status } = catalogue[code];
  return rule.startsWith('common.')
    ? []
    : [
        words.rule(
          read.map((id) => sources[id].title),
          status === 'verified',
        ),
      ];
}
