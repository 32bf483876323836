import { cueBefore } from './name-cues';
import type { Sentence, Token } from './name-runs';
import { overlaps } from './tokens';

const dated =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|noel|midi|matin|soir|hiver|printemps)$/;
const quality =
  /^(?:petite?|grande?|rose|blanche?|noire?|rouss?e?|bonne?|belle?|beau|long|gros|juste|claire?|vert|brun|fort|doux|joli|jeune|vieux|bas|haut|gentil)$/;

/** Before these a date hardly stands, before those anybody may. */
const beforeNobodysDate = /^(?:avec|chez|contre|voir)$/;
const beforeNames = /^(?:avec|chez|contre|voir|pour|de|d|a|par)$/;
const beforeDates = /^(?:de|d|fin|debut|mi|depuis|avant|apres|vers|pour|courant|des|ici|jusqu|prochain|dernier)$/;
const beforeWords =
  /^(?:un|une|le|la|les|l|du|des|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|trop|tres|plus|moins|si|aussi|assez|bien|en|aux?|quelle?|toute?|chaque|autre|beau|bonne?|premier|dernier|ou|par|sans|sur)$/;
/** What somebody does, and what may follow when the noun phrase is over. */
const doing = /^(?:a|n|ne|doit|va|veut|sera|sort|passe|touche|demande|part|et)$/;
const closing =
  /^(?:a|aux?|de|du|d|ce|cet|cette|est|et|le|la|les|l|n|ne|pour|qui|que|en|va|doit|par|chez|avec|sur|dans|demain|hier|depuis|ils?|elles?|on|je|j)$/;

/**
 * Whether a word that is also an everyday word (Petit, Avril, Lundi) stands here for the household of that name: after a
 * cue, with a capital within the sentence, alone, or where neither the date nor the adjective could stand.
 */
export function isMeantAsName(token: Token, { words, taken, text, isShouted }: Sentence): boolean {
  const { place, isTaken, shape, to, folded } = token;
  const hasCapital = shape !== 'lower' && !isShouted;
  if (/person|family|file/.test(cueBefore(words, place, text)) || (hasCapital && place > 0)) return true;
  const [previous, next] = [words[place - 1], words[place + 1]];
  const between = next ? text.slice(to, next.at) : '';
  if (!previous && !next) return !isTaken;
  const isFree = !isTaken && !dated.test(folded);
  if (!previous) {
    const isNoun = hasCapital || (isFree && !quality.test(folded));
    return (isFree && /^ ?[:,]/.test(between)) || (isNoun && doing.test(next?.folded ?? ''));
  }
  if (isTaken) return beforeNobodysDate.test(previous.folded);
  if (dated.test(folded)) return !beforeWords.test(previous.folded) && !beforeDates.test(previous.folded);
  if (next && between === ' ' && !closing.test(next.folded) && !overlaps(next, taken)) return false;
  return beforeNames.test(previous.folded) || (!quality.test(folded) && !beforeWords.test(previous.folded));
}
