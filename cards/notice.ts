import type { Card, Element } from './card';
import { card, text } from './layout';

/** A short word that takes a pressed card's place: what happened, and perhaps what one can do next. */
export function noticeCard(title: string, lines: readonly string[] = [], actions: readonly Element[] = []): Card {
  return card(
    title,
    lines.map((line) => text(line)),
    actions,
  );
}
