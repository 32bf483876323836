import { catalogue, commonRules, ruleKey } from '../src/domain/catalogue';
import type { ClosedBy, Rule } from '../src/domain/catalogue/rule';
import { addDays, type Day } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import { latestSnooze } from '../src/domain/happen/snooze';
import type { Step } from '../src/domain/household';
import { deadline as words } from '../src/words/fr/deadline';
import { due as dueWords } from '../src/words/fr/due';
import { followedByNames } from '../src/words/fr/update';
import type { Element } from './card';
import { dayField, folded } from './due-actions';
import { aside, button } from './layout';

/** What can be done of one deadline: it is done today, it was on another day, it waits. */
export function deadlineActions(deadline: Deadline, today: Day): Element[] {
  const { id, household } = deadline;
  const done = asksToFile(deadline) ? words.filing : words.doing;
  const tomorrow = addDays(today, 1);
  const latest = latestSnooze(deadline, today);
  return [
    button(done.today, { verb: 'lines.done', deadline: id }, { primary: true }),
    folded(done.on, [dayField('on', done.label, done.missing, { max: today })], done.record, {
      verb: 'lines.done',
      deadline: id,
    }),
    ...(latest >= tomorrow
      ? [
          folded(
            dueWords.snooze,
            [
              dayField('until', dueWords.remindOn, dueWords.chooseDay, { min: tomorrow, max: latest }),
              aside(dueWords.limitStays, 'Small'),
            ],
            dueWords.recordSnooze,
            { verb: 'lines.snooze', deadline: id },
          ),
        ]
      : []),
    button(words.see, { verb: 'household.show', ref: household }),
  ];
}

/** The family carries a step through by itself; what the service does for them stays the service’s. */
export function familyButton({ id, code }: Deadline, step: Step | undefined): Element | null {
  if (step?.followedBy !== 'SERVICE' || catalogue[code].field === 'SUPPORT') return null;
  const theirs = button(followedByNames.FAMILLE, { verb: 'lines.family', deadline: id });
  return { type: 'ActionSet', spacing: 'Small', actions: [theirs] };
}

/** Whether what is due is a filing: a file to hand in, on paper or online. */
export function asksToFile(deadline: Deadline): boolean {
  const by = closedBy(deadline);
  return by === 'filing' || by === 'filingOrGrant';
}

function closedBy({ rule, code }: Deadline): ClosedBy | undefined {
  const rules: Readonly<Record<string, Rule>> = rule.startsWith('common.') ? commonRules : catalogue[code].rules;
  return rules[ruleKey(rule)]?.closedBy;
}
