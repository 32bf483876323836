import { type Day, hourInParis, type Instant } from '../src/domain/day';
import { type Deadline, isLate } from '../src/domain/deadlines';
import { fullHour } from '../src/words/fr/day';
import { household as householdWords } from '../src/words/fr/household';
import { update as words } from '../src/words/fr/update';
import type { DraftKey, FormVerb } from './action';
import type { Card, Element } from './card';
import { deadlineLine } from './deadline';
import { aside, box, button, card, facts, heading, text } from './layout';

export type UpdateRecap = {
  readonly key: DraftKey;
  /** `AG-26-014`, or « 3 dossiers » where one write touches several. */
  readonly ref: string;
  /** The short name, or the references. */
  readonly name: string;
  readonly lines: readonly (readonly [title: string, value: string])[];
  readonly remarks: readonly string[];
  /** The deadlines that it would start. */
  readonly next?: readonly Deadline[];
  readonly today: Day;
};

/** What is about to be recorded of a household. */
export function updateRecapCard({ key, ref, name, lines, remarks, next = [], today }: UpdateRecap): Card {
  return card(
    words.toConfirm(ref),
    [
      aside(name),
      box('emphasis', null, [facts(lines)]),
      remarksBox(remarks),
      ...(next.length > 0 ? [heading(words.starts), ...next.map((deadline) => deadlineLine(deadline, today))] : []),
    ],
    [
      act(words.record, 'form.record', key, { primary: true }),
      act(words.edit, 'form.edit', key),
      act(words.cancel, 'form.cancel', key, { leavesInputs: true }),
    ],
  );
}

export type UpdateReceipt = {
  readonly receipt: string;
  readonly refs: readonly string[];
  /** One fact each, without its « ✓ ». */
  readonly lines: readonly string[];
  readonly remarks: readonly string[];
  /** The names of the steps that it made. */
  readonly created: readonly string[];
  readonly next: readonly Deadline[];
  /** « vous », or a name. */
  readonly by: string;
  readonly at: Instant;
  /** Until when it can be undone; absent once it cannot. */
  readonly until?: Instant;
  /** What most people do next, the first one first. */
  readonly followUps?: readonly Element[];
  readonly today: Day;
};

const MOST_FOLLOW_UPS = 4;

/** What was recorded, in one household or in several, what comes next, and until when it can be undone. */
export function updateReceiptCard(receipt: UpdateReceipt): Card {
  const { refs, lines, created, next, until, followUps = [], today } = receipt;
  const [ref] = refs;
  const underHeading = (title: string, deadlines: readonly Deadline[]): readonly Element[] =>
    deadlines.length === 0
      ? []
      : [
          heading(title),
          ...deadlines.map((one) => deadlineLine(one, today, refs.length > 1 ? one.household : undefined)),
        ];
  const done = [...lines.map(words.done), ...(created.length > 0 ? [words.created(created)] : [])];
  return card(
    words.recorded(refs),
    [
      aside(words.by(receipt.at, receipt.by)),
      box('good', null, oneByOne(done)),
      remarksBox(receipt.remarks),
      ...underHeading(words.stillLate, next.filter(isLate)),
      ...underHeading(
        words.next,
        next.filter((deadline) => !isLate(deadline)),
      ),
      until ? aside(words.undoUntil(fullHour(hourInParis(until))), 'Medium') : null,
    ],
    [
      ...followUps.slice(0, MOST_FOLLOW_UPS),
      ...(ref && refs.length === 1 ? [button(householdWords.see(ref), { verb: 'household.show', ref })] : []),
      ...(refs.length > 1 ? [button(words.seeDue, { verb: 'start', topic: 'due' })] : []),
      ...(until ? [button(words.undo, { verb: 'undo', receipt: receipt.receipt })] : []),
    ],
  );
}

export type Changed = {
  readonly key: DraftKey;
  readonly ref: string;
  readonly who: string;
  readonly when: Instant;
  /** What the colleague recorded, one fact each. */
  readonly lines: readonly string[];
};

/** A colleague has recorded something while this was being typed: what, before one decides. */
export function changedCard({ key, ref, who, when, lines }: Changed): Card {
  return card(
    words.changed(ref),
    [text(words.meanwhile(who, when)), box('warning', null, oneByOne(lines)), aside(words.yoursIsKept, 'Medium')],
    [
      act(words.recordAnyway, 'form.record', key, { primary: true }),
      button(words.see, { verb: 'household.show', ref }),
      act(words.cancel, 'form.cancel', key, { leavesInputs: true }),
    ],
  );
}

function remarksBox(remarks: readonly string[]): Element | null {
  return remarks.length > 0 ? box('warning', words.toCheck, oneByOne(remarks)) : null;
}

function oneByOne(lines: readonly string[]): Element[] {
  return lines.map((line, index) => text(line, { spacing: index === 0 ? 'None' : 'Small' }));
}

function act(title: string, verb: FormVerb, key: DraftKey, look: { primary?: true; leavesInputs?: true } = {}) {
  return button(title, { verb, ...key }, look);
}
