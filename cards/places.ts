import type { Capacity, Occupancy } from '../src/domain/places';
import { places as words } from '../src/words/fr/household';
import type { Card, Element } from './card';
import { button, card, text, tiles } from './layout';

/** The places of the service: two figures, and who waits. */
export function placesCard(used: Occupancy, capacity: Capacity, waiting: number): Card {
  return card(
    words.title,
    [occupancyTiles(used, capacity), text(words.waiting(waiting), { spacing: 'Medium' })],
    waiting > 0 ? [button(words.seeWaiting, { verb: 'start', topic: 'waiting' }, { primary: true })] : [],
  );
}

/** Places in use, out of how many, and how many are left: all of them, then those in IML. */
export function occupancyTiles(used: Occupancy, capacity: Capacity): Element {
  const tile = (label: string, count: number, most: number) => ({
    label,
    figure: `${count}/${most}`,
    note: words.free(Math.max(0, most - count)),
    last: count >= most,
  });
  return tiles([tile(words.total, used.total, capacity.total), tile(words.iml, used.iml, capacity.iml)]);
}
