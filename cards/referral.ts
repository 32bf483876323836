import type { Day } from '../src/domain/day';
import type { Referral } from '../src/domain/referral';
import { reply, statusNames, referral as words } from '../src/words/fr/referral';
import type { Card, Element } from './card';
import { aside, box, button, card, heading, text } from './layout';
import { conditionFacts, householdFacts } from './referral-facts';

/** Where a referral stands. */
export function referralCard(referral: Referral, today: Day, rank: number | null): Card {
  const isOpen =
    referral.status === 'INCOMPLETE' || referral.status === 'WAITLISTED' || referral.status === 'ADMISSIBLE';
  const openTitle = referral.status === 'WAITLISTED' ? words.takeUp : words.complete;
  return card(
    words.of(referral._id),
    [
      aside(words.receivedOn(referral.receivedOn)),
      stateBox(referral, rank),
      householdFacts(referral, today),
      heading(words.labels.conditions),
      conditionFacts(referral),
    ],
    [
      ...(isOpen ? [button(openTitle, { verb: 'referral.complete', ref: referral._id }, { primary: true })] : []),
      ...(referral.household
        ? [
            button(
              words.see(referral.household),
              { verb: 'household.show', ref: referral.household },
              { primary: true },
            ),
          ]
        : []),
      button(words.reply, { verb: 'referral.reply', ref: referral._id }),
    ],
  );
}

function stateBox(referral: Referral, rank: number | null): Element {
  const tone = {
    ADMITTED: 'good',
    CONTRACT_SIGNED: 'good',
    INCOMPLETE: 'warning',
    NOT_ADMISSIBLE: 'attention',
  } as const;
  const status = referral.status;
  return box(status in tone ? tone[status as keyof typeof tone] : 'emphasis', statusNames[status], [
    rank === null ? null : text(words.rank(rank), { spacing: 'None' }),
    referral.missing.length > 0 ? text(words.missing(referral.missing), { spacing: 'None' }) : null,
    referral.refusedFor ? text(words.reason(referral.refusedFor), { spacing: 'None' }) : null,
  ]);
}

/** The answer to the referrer, to copy by hand: Teams gives a card no clipboard. */
export function replyCard(referral: Referral, rank: number | null): Card {
  const paragraphs = reply.text({ ...referral, ref: referral._id, ...(rank === null ? {} : { rank }) }).split('\n\n');
  return card(reply.title, [
    aside(reply.hint),
    box(
      'emphasis',
      null,
      paragraphs.map((paragraph) => text(paragraph, { spacing: 'Small' })),
    ),
  ]);
}
