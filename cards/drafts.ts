import type { Day } from '../src/domain/day';
import { form as words } from '../src/words/fr/form';
import type { DraftKey } from './action';
import type { Card } from './card';
import { aside, button, card, text } from './layout';

/** What was begun and set aside: the latest first, each with a way back in. */
export function draftsCard(drafts: readonly (DraftKey & { readonly on: Day; readonly about: string })[]): Card {
  const latest = drafts.slice(0, 3);
  return card(
    words.draftsTitle(drafts.length),
    [
      ...latest.map(({ on, about }) => text([words.draftOf(on), about].filter((part) => part !== '').join(' : '))),
      drafts.length > latest.length ? aside(words.olderDrafts(drafts.length - latest.length), 'Small') : null,
    ],
    latest.flatMap(({ draft, rev, nonce, about }, index) => [
      button(
        latest.length === 1 ? words.resume : words.resumeOf(about),
        { verb: 'form.resume', draft, rev, nonce },
        index === 0 ? { primary: true } : {},
      ),
      button(latest.length === 1 ? words.drop : words.dropOf(about), { verb: 'form.cancel', draft, rev, nonce }),
    ]),
  );
}
