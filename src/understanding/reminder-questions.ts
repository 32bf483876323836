import { barely, mark } from './marked';
import type { Meaning } from './meaning';

const R =
  '(?:rap+els?|notifs?|notifications?|alertes?|recap(?:itulatif)?s?|digests?|messages?|points?(?: (?:du (?:matin|jour|lundi)|quotidiens?))?)';

const why: readonly RegExp[] = [
  new RegExp(
    `\\b(?:pourquoi|pk|pkoi|d'ou vien(?:t|nent)|c'est quoi|a quoi (?:correspond|sert)) (?:donc )?(?:ce|cet|cette|ces|le|les|mon|mes|tous ces|ton|tes) ${R}\\b`,
  ),
  /\bpourquoi (?:est[- ]ce que )?(?:tu|vous|je|j'|on|jalon)[ -]?(?:me |m'|nous )?(?:as |avez |ai )?(?:envoie[sz]?|envoyez|envoye|rappelle[sz]?|rappele|previens|prevenu|alerte[sz]?|ecri[st]|ecrit|dis|dit|recois|recu)\b/,
  /\bpourquoi (?:ces|toutes ces) (?:lignes|echeances)\b/,
];
const status: readonly RegExp[] = [
  new RegExp(
    `\\b(?:statuts?|etat|suivi|bilan|historique|journal) (?:de |des |d'|de l'envoi des |sur )?(?:mes |les |nos |l'envoi des )?${R}\\b`,
  ),
  new RegExp(`\\bou en sont (?:les|mes|nos) ${R}\\b`),
  new RegExp(
    `\\b(?:les|mes|nos|tous les) ${R} (?:sont|ont|etaient|partent)[- ]?(?:ils |elles )?(?:bien |tous |deja )?(?:partis?|ete|envoyee?s?|passee?s?|recus?|arrivee?s?|delivree?s?)\\b`,
  ),
  new RegExp(
    `\\b(?:as[- ]tu|tu as|avez[- ]vous|vous avez|est[- ]ce que (?:tu as|j'ai)|j'ai) (?:bien )?(?:envoye|recu|rate|loupe|manque) (?:les|mes|un|des|tous les|tous mes|son|ses) ${R}\\b`,
  ),
  new RegExp(`\\bqui (?:n'a pas |ne |n'|a )?(?:bien )?(?:recoit|recu|eu)(?: pas)? (?:les|ses|son|le|de|des) ?${R}\\b`),
  new RegExp(
    `\\b(?:quand|a quelle heure)\\b.*\\b(?:prochain|dernier) ${R}\\b|\\b(?:mon|le) (?:prochain|dernier) ${R}\\b`,
  ),
];

/** Longer sentences tell a story of their own. */
const LONGEST = 160;

/** Whether a sentence asks for a reason: « pourquoi ? », « comment ça se fait ? ». */
export function asksWhy(meaning: Meaning): boolean {
  return /^(?:mais |et )?(?:pourquoi|pk|pkoi|comment ca se fait|d'ou (?:ca )?vient)(?![a-z])/.test(
    barely(mark(meaning)),
  );
}

/** A question about reminders themselves: why one came, or what became of them. `null`: neither. */
export function asksOfReminders(meaning: Meaning): 'why' | 'status' | null {
  if (meaning.text.length > LONGEST) return null;
  const said = barely(mark(meaning));
  if (why.some((pattern) => pattern.test(said))) return 'why';
  return status.some((pattern) => pattern.test(said)) ? 'status' : null;
}
