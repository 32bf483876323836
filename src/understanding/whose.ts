import type { Span } from './meaning';
import { fold } from './text';
import { overlaps } from './tokens';

/** Whose step a sentence tells of: who they are to the household, and a first name to look for among its members. */
export type Whose = { readonly relation?: 'REFERENCE' | 'CONJOINT' | 'ENFANT'; readonly firstName?: string };

const relations: readonly (readonly [NonNullable<Whose['relation']>, RegExp])[] = [
  [
    'CONJOINT',
    /(?<!\p{L})(?:sa|la|son|leur|le|du|au|l') ?(?:femme(?! de menage)|epouse|conjointe?|compagne|compagnon|epoux|mari|concubine?)(?!\p{L})/u,
  ],
  [
    'ENFANT',
    /(?<!\p{L})(?:les?|la|son|sa|ses|leurs?|un|une|du|des|deux|l'|au|aux) ?(?:petite? |grande? |jeune |autre |aine |ainee )?(?:fils|filles?|enfants?|ado|aine|ainee|cadet|cadette|garcons?|bebe|jumeaux|petite?s?(?! (?:logement|appart|studio|t\d|boulot|contrat|job|dejeuner|frigo)))(?!\p{L})/u,
  ],
  [
    'REFERENCE',
    /(?<!\p{L})(?:(?:la )?personne de reference|(?:le |la )?titulaire|(?:le )?chef de famille|lui[- ]meme|elle[- ]meme)(?!\p{L})/u,
  ],
];

/** Whose it is, in a bounded text; what is `taken` (the household, a date, a landlord) is no first name. */
export function readWhose(text: string, taken: readonly Span[]): Whose | undefined {
  const folded = fold(text);
  for (const [relation, says] of relations) {
    const found = says.exec(folded);
    if (!found) continue;
    const firstName = firstNameAt(text, found.index + found[0].length, taken);
    return { relation, ...(firstName ? { firstName } : {}) };
  }
  return undefined;
}

/** « le fils Samir », « sa femme, Rahel, ». */
function firstNameAt(text: string, at: number, taken: readonly Span[]): string | undefined {
  const found = /^(,? )(\p{Lu}[\p{Ll}'-]+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}])/u.exec(text.slice(at));
  const [, lead = '', name] = found ?? [];
  if (!name) return undefined;
  const from = at + lead.length;
  return overlaps({ at: from, to: from + name.length }, taken) ? undefined : name;
}
