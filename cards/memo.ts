import { type Day, daysBetween, hourInParis, type Instant } from '../src/domain/day';
import type { Memo } from '../src/domain/memo';
import { distance, fullHour } from '../src/words/fr/day';
import { memo as words } from '../src/words/fr/memo';
import { update as updateWords } from '../src/words/fr/update';
import type { Card, Element } from './card';
import { aside, box, button, calendarLine, card, text, toneOf } from './layout';

type Said = Pick<Memo, 'text' | 'on' | 'at' | 'household'>;

/** An appointment or a reminder, on its day or the day before. `name`: the short name of its household. */
export function memoCard(memo: Memo, { today, name }: { readonly today: Day; readonly name?: string }): Card {
  const tone = toneOf(daysBetween(today, memo.on), 'normal');
  return card(
    words.title(today, memo.on, memo.at),
    [
      calendarLine(distance(today, memo.on), tone, memo.text, words.when(memo.on, memo.at)),
      memo.household ? aside(words.about(memo.household, name), 'Medium') : null,
    ],
    [button(words.done, { verb: 'memo.done', memo: memo._id }, { primary: true }), ...seeButton(memo)],
  );
}

export type MemoReceipt = {
  readonly receipt: string;
  readonly memo: Said;
  /** The colleague who will be told, where it is not whoever asked. */
  readonly owner?: string;
  readonly name?: string;
  readonly by: string;
  readonly at: Instant;
  /** Until when it can be undone; absent once it cannot. */
  readonly until?: Instant;
};

/** What was noted, for whom, and when they are told. */
export function memoReceiptCard({ receipt, memo, owner, name, by, at, until }: MemoReceipt): Card {
  return card(
    words.noted(memo.at),
    [
      aside(updateWords.by(at, by)),
      box('good', null, [
        text(words.line(memo.text), { spacing: 'None' }),
        text(words.when(memo.on, memo.at), { spacing: 'Small' }),
        memo.household ? text(words.about(memo.household, name), { spacing: 'Small' }) : null,
      ]),
      aside(owner ? words.toldTo(owner) : words.toldToYou(memo.at), 'Medium'),
      until ? aside(updateWords.undoUntil(fullHour(hourInParis(until)))) : null,
    ],
    [...seeButton(memo), ...(until ? [button(updateWords.undo, { verb: 'undo', receipt })] : [])],
  );
}

function seeButton({ household: ref }: Said): Element[] {
  return ref ? [button(words.see(ref), { verb: 'household.show', ref })] : [];
}
