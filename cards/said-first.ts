import { isLead, type Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import { team as teamWords } from '../src/words/fr/team';
import type { Element } from './card';
import { button } from './layout';

/** Under what Jalon says first: why it came; to a lead, the whole team. */
export function underReminder(worker: Pick<Worker, 'role'>): Element {
  const actions = [
    ...(isLead(worker) ? [button(teamWords.seeTeam, { verb: 'start', topic: 'team' }, { leavesInputs: true })] : []),
    button(words.why, { verb: 'reminders.why' }, { leavesInputs: true }),
  ];
  return { type: 'ActionSet', spacing: 'Small', actions };
}
