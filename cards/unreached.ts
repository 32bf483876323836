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

/** The same among other things; nothing when all are reached. `listed`: what the message tells line by line. */
export function unreachedBox(
  notices: readonly Unreached[],
  team: readonly Worker[],
  listed: readonly Due[] = [],
): readonly Element[] {
  if (notices.length === 0) return [];
  const canBeReached = notices.every(({ kind }) => kind === 'noReferent');
  return [
    box('warning', words.unreached, [
      ...notices.map((notice) => text(lineOf(notice, team, listed), { spacing: 'Small' })),
      canBeReached ? null : aside(words.whatToDo, 'Small'),
    ]),
  ];
}

function lineOf(notice: Unreached, team: readonly Worker[], listed: readonly Due[]): string {
  const nameOf = (id: string): string => {
    const worker = team.find(({ _id }) => _id === id);
    return worker ? givenName(worker) : words.someone;
  };
  switch (notice.kind) {
    case 'noReferent':
      return words.leaderless(notice.households);
    case 'noConversation': {
      const others = notice.due.filter((due) => !listed.includes(due));
      const refs = [...new Set(others.map(({ household }) => household._id))];
      return words.noConversation(nameOf(notice.worker), notice.due.length - others.length, refs);
    }
    case 'undelivered':
      return words.undelivered(nameOf(notice.worker), notice.trouble);
  }
}
