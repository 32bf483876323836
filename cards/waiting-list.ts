import { type Day, daysBetween } from '../src/domain/day';
import { shortName } from '../src/domain/household';
import { lastDayOfStay, type Referral } from '../src/domain/referral';
import { distance } from '../src/words/fr/day';
import { referral as words } from '../src/words/fr/referral';
import type { Card, Element } from './card';
import { aside, button, calendarLine, card, heading, strong } from './layout';

/** The waiting list in its order, and the referrals that lack something: each line opens its referral. */
export function waitingCard(waiting: readonly Referral[], incomplete: readonly Referral[], today: Day): Card {
  const shown = waiting.slice(0, 12);
  return card(words.waitingTitle(waiting.length), [
    aside(words.waitingOrder),
    ...shown.map((referral, index) => waitingLine(referral, index + 1, today)),
    waiting.length > shown.length ? aside(words.andMore(waiting.length - shown.length), 'Small') : null,
    ...(incomplete.length > 0 ? [heading(words.incompleteTitle(incomplete.length))] : []),
    ...incomplete.slice(0, 6).map((referral) => incompleteLine(referral)),
    waiting.length + incomplete.length > 0 ? aside(words.touch, 'Medium') : null,
  ]);
}

function waitingLine(referral: Referral, rank: number, today: Day): Element {
  const end = lastDayOfStay(referral);
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

function incompleteLine(referral: Referral): Element {
  return {
    type: 'Container',
    spacing: 'Small',
    selectAction: button(words.see(referral._id), { verb: 'referral.show', ref: referral._id }),
    items: [strong(`${referral._id}, ${shortName(referral.name)}`), aside(words.missing(referral.missing))],
  };
}
