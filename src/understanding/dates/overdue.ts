import { type FoundValue, readDirection } from './directions';
import type { Page } from './page';
import { matchAt, readPeriod } from './periods';

const overdue =
  /(?:(?:(?:en|les?|des|mes|nos|ses|vos) )?(?:retards?(?! de (?:loyer|paiement|versement|train|bus|langage))|retardataires)|depassee?s?|hors delais?|perimee?s?|echue?s?|expire(?:e|s|es)?|(?:echeances?|dates?|delais?)(?: limites?)? passee?s?)(?![a-z0-9])/y;
/** Who came late is not a file that is, nor is a limit of money. */
const somethingElse =
  /(?:sans|arrivee?s?|venue?s?|desolee?|pas|plafonds?|revenus|ressources|capacite|quota|seuil|budget) (?:en )?$/;

/** « en retard », « titres expirés »: what is late has no date of its own, but « expiré le 3 » has one. */
export function readOverdue({ typed, text, spelled, today }: Page, at: number): FoundValue | null {
  const found = matchAt(overdue, text, at);
  const to = overdue.lastIndex;
  if (!found || somethingElse.test(text.slice(Math.max(0, at - 20), at))) return null;
  // Without its accent « expire » is a verb: « expire le 4 janvier ».
  if (found[0] === 'expire' && typed.charAt(spelled.endOf(to - 1) - 1) !== 'é') return null;
  const next = text.charAt(to) === ' ' ? to + 1 : to;
  const dated = readPeriod(text, next, { today, tense: 'last' }) ?? readDirection(text, next, today);
  return dated ? null : { value: { kind: 'overdue' }, to };
}
