import { type Day, daysBetween } from '../src/domain/day';
import { shortName } from '../src/domain/household';
import type { Referral } from '../src/domain/referral';
import { distance } from '../src/words/fr/day';
import { referral as words } from '../src/words/fr/referral';
import type { Card, Element } from './card';
import { aside, button, calendarLine, card } from './layout';

/** The waiting list in its order: references, short names, and how long accommodation lasts. */
export function waitingCard(waiting: readonly Referral[], today: Day): Card {
  const shown = waiting.slice(0, 12);
  return card(
    words.waitingTitle(waiting.length),
    [
      aside(words.waitingOrder),
      ...shown.map((referral, index) => waitingLine(referral, index + 1, today)),
      waiting.length > shown.length ? aside(words.andMore(waiting.length - shown.length), 'Small') : null,
    ],
    shown.slice(0, 1).map(({ _id }) => button(words.see(_id), { verb: 'referral.show', ref: _id }, { primary: true })),
  );
}

function waitingLine(referral: Referral, rank: number, today: Day): Element {
  const end = referral.careEndDate;
  const days = end ? daysBetween(today, end) : null;
  const line = calendarLine(
    end ? distance(today, end) : '—',
    days !== null && days <= 30 ? 'warning' : 'emphasis',
    words.waitingLine(rank, referral._id, shortName(referral.name)),
    words.waitingWhy(
      words.people(referral.adults, referral.children),
      words.source(referral.source),
      end,
      referral.wantsIml,
    ),
  );
  return { ...line, selectAction: button(words.see(referral._id), { verb: 'referral.show', ref: referral._id }) };
}
