import { catalogue, type StepCode } from '../src/domain/catalogue';
import { sources } from '../src/domain/catalogue/sources';
import { stepNames } from '../src/words/fr/catalogue';
import { papers as words } from '../src/words/fr/papers';
import type { Card } from './card';
import { aside, button, card, strong, text } from './layout';

/** Which office a step is asked of, and the public pages that say with what. */
export function papersCard(code: StepCode, ref: string | null): Card {
  const { organisations, link, sources: cited } = catalogue[code];
  const pages = cited.map((id) => sources[id]);
  const page = link ?? pages.flatMap((source) => ('link' in source && source.link ? [source.link] : []))[0];
  return card(
    words.title,
    [
      strong(stepNames[code]),
      text(words.asks(organisations), { spacing: 'None' }),
      ...pages.map(({ title }) => aside(words.readAt(title), 'Small')),
    ],
    [
      ...(page ? [{ type: 'Action.OpenUrl', title: words.read, url: page }] : []),
      ...(ref ? [button(words.helpAt, { verb: 'household.memo', ref })] : []),
    ],
  );
}
