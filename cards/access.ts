import type { Instant } from '../src/domain/day';
import type { AccessRequest, Worker } from '../src/domain/worker';
import { access } from '../src/words/fr/access';
import type { Card } from './card';
import { aside, button, card, text } from './layout';

/** To the lead: a colleague who is not listed has written. */
export function accessCard({
  _id,
  displayName,
  askedAt,
}: Pick<AccessRequest, '_id' | 'displayName' | 'askedAt'>): Card {
  return card(
    access.title,
    [text(access.wants(displayName)), aside(access.askedAt(askedAt)), text(access.warning)],
    [
      button(access.admit, { verb: 'access.admit', person: _id }, { primary: true }),
      button(access.ignore, { verb: 'access.ignore', person: _id }),
    ],
  );
}

export type AccessDecision =
  | { readonly kind: 'admitted' | 'ignored'; readonly name: string }
  | { readonly kind: 'settled' };

/** In the place of the request: what was decided, by whom, when. */
export function accessDecided(decision: AccessDecision, by: Worker, at: Instant): Card {
  const signature = aside(access.by(by.displayName, at), 'Small');
  switch (decision.kind) {
    case 'admitted':
      return card(access.admittedTitle, [text(access.admitted(decision.name)), signature]);
    case 'ignored':
      return card(access.ignoredTitle, [text(access.ignored(decision.name)), signature]);
    case 'settled':
      return card(access.settledTitle, [text(access.settled)]);
  }
}
