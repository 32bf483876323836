import type { StepCode } from '../domain/catalogue';
import type { Day } from '../domain/day';
import { isPutOffAlone, readDelay } from './delays';
import { dayDone, isDoneAlone, isLine } from './done';
import { type Facets, readFacets } from './facets';
import { barely, mark, tidy } from './marked';
import type { Meaning, Slots } from './meaning';
import { noteAfter } from './notes';
import { type Positions, readPositions } from './positions';

/** Lines of the list last shown: by their place, or by the step they are about; without either, all that it showed. */
type Lines = { readonly positions?: Positions; readonly code?: StepCode; readonly note?: string };

/** A sentence that makes sense only after another answer. */
export type FollowUp =
  | ({ readonly kind: 'query' } & Facets)
  | ({ readonly kind: 'done'; readonly on?: Day } & Lines)
  /** Until a day, or so many `days` from today. */
  | ({ readonly kind: 'snooze'; readonly until?: Day; readonly days?: number } & Lines)
  | { readonly kind: 'more' }
  | { readonly kind: 'detail'; readonly position?: number; readonly code?: StepCode };

/** Longer sentences tell a story of their own. */
const LONGEST = 160;

/**
 * What a sentence adds to the answer before it, or does with its lines; `null` for one that stands alone, because it asks
 * in full, or names a household and says what became of it.
 */
export function readFollowUp(meaning: Meaning): FollowUp | null {
  if (meaning.text.length > LONGEST) return null;
  const facets = (): FollowUp | null => {
    const said = readFacets(meaning);
    return said && { kind: 'query', ...said };
  };
  return readLines(meaning) ?? readRest(meaning) ?? facets();
}

/** « les deux premiers sont faits », « reporte la 2 à lundi », and what is to be noted of it behind. */
function readLines(whole: Meaning): FollowUp | null {
  const tail = noteAfter(whole.text);
  const meaning = tail ? upTo(whole, tail.at) : whole;
  const marked = saidOf(meaning);
  const { positions, rest } = readPositions(marked) ?? { positions: undefined, rest: marked };
  const code = rest.includes('S') ? meaning.slots.step?.code : undefined;
  const lines: Lines = {
    ...(positions ? { positions } : {}),
    ...(code ? { code } : {}),
    ...(tail ? { note: tail.text } : {}),
  };
  if (isPutOffAlone(rest, meaning)) return { kind: 'snooze', ...readDelay(meaning), ...lines };
  // « c'est tout bon » agrees.
  if (positions === 'all' && /^(?:c'est )?P (?:bon|ok)$/.test(rest)) return null;
  if (isDoneAlone(rest)) return { kind: 'done', ...dayDone(meaning), ...lines };
  return null;
}

/** A sentence with its capitals, without « et » before it; « le 3 » of a list is no date. */
function saidOf(meaning: Meaning): string {
  return barely(mark(meaning, (date) => !isLine(meaning.text, date))).replace(/^(?:et|puis|donc)(?: |$)/, '');
}

const more =
  /^(?:(?:je veux |tu peux |peux-tu )?(?:voir|vois|montre|affiche|donne|liste|ouvre)(?:r|[- ]moi)?(?: voir)? )?(?:(?:toute )?la suite|le reste|tout le reste|les (?:\d+ )?(?:autres|suivante?s)|toute la liste|la liste (?:complete|entiere)|liste complete|davantage)(?: \?)?$|^(?:(?:tout|plus) (?:voir|afficher)|(?:il )?en reste(?: encore| d'autres)?(?: \?)?|voir (?:tout|plus)|(?:montre|affiche|donne)(?:[- ]moi)? (?:tout|plus)|suite|encore|continue[rz]?|(?:il )?y en a (?:d'autres|encore|plus)(?: \?)?|c'est tout \?)$/;
const detail =
  /^(?:(?:(?:mais )?pourquoi(?: donc)?(?: (?:ca|cela|ce retard|cette echeance|cette date|c'est (?:en retard|critique|urgent|la)|critique|en retard|urgent|(?:P|(?:la |le |l')?S)(?: (?:est )?(?:en retard|critique|urgente?))?))?|(?:comment ca se fait|d'ou (?:ca |vient )(?:vient|ce retard))|(?:(?:donne[- ]moi |je veux |avoir |voir )?(?:le |les |des |plus de |un peu plus de )?(?:details?|precisions?|explications?|infos?)|(?:plus )?d'infos|en detail)(?: (?:de|sur|du|pour) (?:P|(?:la |le |l')?S))?|(?:detaille[rsz]?|developpe[rz]?|precise[rz]?)(?:[- ]moi)?(?: (?:ca|cela|P|(?:la |le |l')?S))?|explique[rsz]?(?:[- ]moi)?(?: (?:ca|cela|P))?|(?:ouvre|ouvrir|montre|affiche|vois|voir|lis)(?:[- ]moi)? P|c'est quoi (?:P|ca)|P))(?: \?)?$/;

function readRest(meaning: Meaning): FollowUp | null {
  const marked = saidOf(meaning);
  if (more.test(tidy(marked))) return { kind: 'more' };
  const { positions, rest } = readPositions(marked) ?? { positions: undefined, rest: marked };
  if (!detail.test(rest) || (positions && !Array.isArray(positions))) return null;
  const position = positions?.[0];
  const code = rest.includes('S') ? meaning.slots.step?.code : undefined;
  return { kind: 'detail', ...(position ? { position } : {}), ...(code ? { code } : {}) };
}

/** A sentence before a place in it. */
function upTo(meaning: Meaning, end: number): Meaning {
  const { dates, households, newHousehold, references, workers, step } = meaning.slots;
  const isBefore = ({ to }: { readonly to: number }): boolean => to <= end;
  const slots: Slots = {
    dates: dates.filter(isBefore),
    households: households.filter(isBefore),
    references: references.filter(isBefore),
    workers: workers.filter(isBefore),
    ...(newHousehold && isBefore(newHousehold) ? { newHousehold } : {}),
    ...(step && isBefore(step) ? { step } : {}),
  };
  return { ...meaning, text: meaning.text.slice(0, end), slots };
}
