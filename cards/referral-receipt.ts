import type { StepCode } from '../src/domain/catalogue';
import { type Day, hourInParis, type Instant } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import { fullName } from '../src/domain/household';
import type { Capacity, Occupancy } from '../src/domain/places';
import type { Referral } from '../src/domain/referral';
import { fullHour, fullInstant } from '../src/words/fr/day';
import { referral as words } from '../src/words/fr/referral';
import type { Card } from './card';
import { deadlineLine } from './deadline';
import { aside, box, button, card, heading, text } from './layout';

export type Receipt = {
  readonly receipt: string;
  readonly referral: Referral;
  readonly at: Instant;
  /** Until when it can be undone; absent once it cannot. */
  readonly until?: Instant;
  /** For an admission: the household and what it has ahead. */
  readonly admitted?: {
    readonly ref: string;
    readonly used: Occupancy;
    readonly capacity: Capacity;
    readonly steps: number;
    readonly critical: number;
    /** Rights that run without a date: nothing can be said before they stop. */
    readonly undated: readonly StepCode[];
    readonly next: readonly Deadline[];
  };
  /** For the waiting list: which place, of how many. */
  readonly rank?: { readonly rank: number; readonly waiting: number };
};

/** What was recorded, what it starts, and how long it can be undone. */
export function receiptCard(receipt: Receipt, today: Day): Card {
  const { referral, admitted } = receipt;
  return card(
    words.recorded(admitted?.ref ?? referral._id),
    [
      aside(words.by(fullInstant(receipt.at))),
      box(
        'good',
        null,
        receiptLines(receipt).map((line) => text(line, { spacing: 'Small' })),
      ),
      admitted && admitted.undated.length > 0
        ? box('warning', words.toDate, [text(words.undated(admitted.undated), { spacing: 'None' })])
        : null,
      ...(admitted ? [heading(words.next), ...admitted.next.map((deadline) => deadlineLine(deadline, today))] : []),
      receipt.until ? aside(words.undoUntil(fullHour(hourInParis(receipt.until))), 'Medium') : null,
    ],
    [
      button(words.reply, { verb: 'referral.reply', ref: referral._id }, { primary: true }),
      ...(admitted
        ? [
            button(words.see(admitted.ref), { verb: 'household.show', ref: admitted.ref }),
            button(words.members, { verb: 'household.members', ref: admitted.ref }),
          ]
        : []),
      ...(receipt.until ? [button(words.undo, { verb: 'undo', receipt: receipt.receipt })] : []),
    ],
  );
}

function receiptLines({ referral, admitted, rank }: Receipt): string[] {
  if (admitted) {
    return [
      words.admittedLine(referral._id),
      words.placeLine(admitted.used, admitted.capacity.total, admitted.capacity.iml),
      words.householdLine(fullName(referral.name), admitted.ref),
      words.stepsLine(admitted.steps, admitted.critical),
    ];
  }
  if (rank) return [words.waitlistedLine(referral._id, rank.rank, rank.waiting)];
  return [referral.status === 'NOT_ADMISSIBLE' ? words.refusedLine(referral._id) : words.incompleteLine(referral._id)];
}
