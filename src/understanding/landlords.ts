import type { Span } from './meaning';
import { fold } from './text';

/** The landlords of the Drôme, by the name we write, and what people call them, folded. */
const landlords: readonly (readonly [name: string, says: string])[] = [
  ['DAH', "dah|drome amenagement habitat|d'ah"],
  ['Drôme Habitat', 'drome habitat'],
  ['Habitat Dauphinois', 'habitat dauphinois|hab(?:itat)? dauph(?:inois)?'],
  ['Valence Romans Habitat', 'valence[- ]romans habitat|vrh'],
  ['SDH', "sdh|societe dauphinoise(?: (?:pour|de) l'habitat)?"],
  ['ADIS', 'adis'],
  ['CDC Habitat', 'cdc(?: habitat)?'],
  ['Erilia', 'erilia'],
  ['ICF Habitat', 'icf(?: habitat)?'],
  ['Alliade', 'alliade'],
  ['Grand Delta Habitat', 'grand delta(?: habitat)?'],
  ['Montélimar Habitat', 'montelimar(?: agglomeration)? habitat'],
  ['Pluralis', 'pluralis'],
  ['SOLIHA', 'soliha'],
];
const readers = landlords.map(
  ([name, says]) => [name, new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

/** The landlord of the Drôme that a bounded text names, by its usual name. */
export function readLandlord(text: string): (Span & { readonly name: string }) | undefined {
  const folded = fold(text);
  for (const [name, says] of readers) {
    const found = says.exec(folded);
    if (found)
      return {
        name,
        text: text.slice(found.index, found.index + found[0].length),
        at: found.index,
        to: found.index + found[0].length,
      };
  }
  return undefined;
}
