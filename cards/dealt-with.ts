import { hourInParis } from '../src/domain/day';
import { deadlineName } from '../src/words/fr/catalogue';
import { fullHour } from '../src/words/fr/day';
import { due as dueWords } from '../src/words/fr/due';
import { update as words } from '../src/words/fr/update';
import type { Element } from './card';
import { aside, box, button, text } from './layout';
import type { UpdateReceipt } from './update';

type DealtWith = Pick<
  UpdateReceipt,
  'receipt' | 'lines' | 'remarks' | 'created' | 'next' | 'by' | 'at' | 'until' | 'today'
>;

const MOST_LINES = 6;

/** What was just recorded of some lines of a list, above those that are left. */
export function dealtWithBox({ receipt, lines, remarks, created, next, by, at, until, today }: DealtWith): Element {
  const more = lines.length - MOST_LINES;
  const first = next.find(({ dueAt }) => dueAt >= today);
  return box('good', null, [
    ...lines.slice(0, MOST_LINES).map((line) => text(words.done(line), { spacing: 'None' })),
    more > 0 ? aside(dueWords.more(more)) : null,
    ...remarks.map((remark) => text(remark, { spacing: 'Small' })),
    created.length > 0 ? text(words.created(created), { spacing: 'Small' }) : null,
    first ? text(dueWords.next(deadlineName(first), first.dueAt), { spacing: 'Small' }) : null,
    aside([words.by(at, by), ...(until ? [words.undoUntil(fullHour(hourInParis(until)))] : [])].join('. '), 'Small'),
    until ? { type: 'ActionSet', spacing: 'Small', actions: [button(words.undo, { verb: 'undo', receipt })] } : null,
  ]);
}

/** What is said of the list itself: a line that a colleague dealt with, a write taken back. */
export function saidBox(title: string, lines: readonly string[]): Element {
  return box(
    'emphasis',
    title,
    lines.map((line) => text(line, { spacing: 'Small' })),
  );
}
