import type { Due } from '../src/domain/due';
import type { ReminderTrouble } from '../src/domain/reminder';
import { givenName, type Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import { team as teamWords } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { aside, box, button, card, text } from './layout';

/** Whom or what no reminder reaches. */
export type Unreached =
  | { readonly kind: 'noReferent'; readonly referent: string; readonly households: readonly string[] }
  | { readonly kind: 'noConversation'; readonly worker: string; readonly due: readonly Due[] }
  | { readonly kind: 'undelivered'; readonly worker: string; readonly trouble: ReminderTrouble };

/** What only a lead hears, when it comes alone. */
export function unreachedCard(notices: readonly Unreached[], team: readonly Worker[]): Card {
  return card(words.toCheck(notices.length), unreachedBox(notices, team), [
    button(teamWords.seeTeam, { verb: 'start', topic: 'team' }, { primary: true }),
    button(teamWords.seeCritical, { verb: 'start', topic: 'critical' }),
    button(words.why, { verb: 'reminders.why' }),
  ]);
}

/** The same among other things; nothing when all are reached. */
export function unreachedBox(notices: readonly Unreached[], team: readonly Worker[]): readonly Element[] {
  if (notices.length === 0) return [];
  const canBeReached = notices.every(({ kind }) => kind === 'noReferent');
  return [
    box('warning', words.unreached, [
      ...notices.map((notice) => text(lineOf(notice, team), { spacing: 'Small' })),
      canBeReached ? null : aside(words.whatToDo, 'Small'),
    ]),
  ];
}

function lineOf(notice: Unreached, team: readonly Worker[]): string {
  const nameOf = (id: string): string => {
    const worker = team.find(({ _id }) => _id === id);
    return worker ? givenName(worker) : words.someone;
  };
  switch (notice.kind) {
    case 'noReferent':
      return words.leaderless(notice.households);
    case 'noConversation':
      return words.noConversation(nameOf(notice.worker), [
        ...new Set(notice.due.map(({ household }) => household._id)),
      ]);
    case 'undelivered':
      return words.undelivered(nameOf(notice.worker), notice.trouble);
  }
}
