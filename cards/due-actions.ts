import { addDays, type Day, workingDayFrom } from '../src/domain/day';
import type { Worker } from '../src/domain/worker';
import { due as words } from '../src/words/fr/due';
import type { Action } from './action';
import type { Element } from './card';
import { aside, button } from './layout';

export type Colleague = Pick<Worker, '_id' | 'displayName'>;

/** What can be done with the ticked lines. */
export function lineActions(today: Day, colleagues?: readonly Colleague[]): Element[] {
  return [
    button(words.done, { verb: 'lines.done' }, { primary: true }),
    snoozeCard(today),
    ...(colleagues && colleagues.length > 0 ? [assignCard(colleagues)] : []),
    button(words.detail, { verb: 'lines.detail' }),
  ];
}

function snoozeCard(today: Day): Element {
  const tomorrow = addDays(today, 1);
  const until = dayField('until', words.remindOn, words.chooseDay, { min: tomorrow, value: workingDayFrom(tomorrow) });
  return folded(words.snooze, [until, aside(words.limitStays, 'Small')], words.recordSnooze, { verb: 'lines.snooze' });
}

function assignCard(colleagues: readonly Colleague[]): Element {
  const to: Element = {
    type: 'Input.ChoiceSet',
    id: 'to',
    label: words.assignTo,
    style: 'compact',
    isRequired: true,
    errorMessage: words.choosePerson,
    placeholder: words.choose,
    choices: colleagues.map(({ _id, displayName }) => ({ title: displayName, value: _id })),
  };
  return folded(words.assign, [to], words.recordAssign, { verb: 'lines.assign' });
}

/** A day that must be given. */
export function dayField(
  id: string,
  label: string,
  errorMessage: string,
  bounds: { readonly min?: Day; readonly max?: Day; readonly value?: Day },
): Element {
  return { type: 'Input.Date', id, label, isRequired: true, errorMessage, ...bounds };
}

/** A button that unfolds the one thing it asks, and the button that then records. */
export function folded(title: string, body: readonly Element[], record: string, data: Action): Element {
  return { type: 'Action.ShowCard', title, card: { type: 'AdaptiveCard', body, actions: [button(record, data)] } };
}
