import { asksForTeam } from './fields';
import { barely, mark } from './marked';
import type { Meaning } from './meaning';
import { fold } from './text';

/** Whether a bounded text asks about the end of support contracts: « les contrats qui finissent », « fin de contrat ». */
export function asksForContractEnd(text: string): boolean {
  const folded = fold(text);
  return (
    /\b(contrats?|accompagnements?)\b/.test(folded) &&
    /\b(fins?|finit|finissent|termine\w*|termes?|echeances?|expire\w*|arrivent?|bientot|jusqu'a quand|jusqu'au|quand|prolong\w*|renouvel\w*|decider|decisions?)\b/.test(
      folded,
    ) &&
    !/\b(cdd|cdi|travail|interim|cir|cer|engagement|integration|stage|apprentissage)\b/.test(folded)
  );
}

/** Whether what counts is the day a right ends, rather than the last day to act: « les titres qui expirent ». */
export function asksForEnd(text: string): boolean {
  return /\b(expir\w*|se termine\w*|finit|finissent|prend fin|prennent fin|(a|en) (expiration|fin de validite)|valables?)\b/.test(
    fold(text),
  );
}

/** Whether the answer is a list of households: « qui a encore un permis à échanger ? », « quelles familles… ». */
export function asksWhichHouseholds(text: string): boolean {
  return /(?<!\b(?:qu'est[- ]ce|ce|est[- ]ce) )\bqui (est|sont|a|ont|n'a|n'ont|doit|doivent|passe|s'actualise|va|vont)\b|\bquel(le)?s (familles?|menages?|dossiers?|personnes?)\b|\bpar (famille|menage|dossier)\b/.test(
    fold(text),
  );
}

/** Whether the whole team is meant: « les échéances de l’équipe », not « qu’est-ce qui est prévu ? ». */
export function asksForEveryone(text: string): boolean {
  return asksForTeam(
    fold(text).replace(/\b(?:(?:qu'est[- ]ce|est[- ]ce|ce) qui|qui est[- ]ce|quelles familles)\b/g, ' '),
  );
}

/** Whether only appointments are asked for: « mes rdv de la semaine ». */
export function asksForAppointments(text: string): boolean {
  return /\b(rdv|rendez[- ]?vous|convoqu\w*|convocations?)\b/.test(fold(text));
}

/** Whether only what presses is asked for, without a day: « les urgences », « qu’est-ce qui presse ? ». */
export function asksForUrgent(text: string): boolean {
  return /\b(urg\w*|press\w+|brule\w*|priorit\w+)\b/.test(fold(text));
}

/** Whether today is meant, where no date is read: « les échéances du jour ». */
export function asksForToday(text: string): boolean {
  return /\bdu jour\b/.test(fold(text));
}

/** Whether one asks about oneself: « mes échéances », « qu’est-ce que j’ai demain ? ». */
export function asksForMine(text: string): boolean {
  return /\b(mes|mon|ma|j'ai|ai-je|je dois|dois-je|je fais|pour moi)\b/.test(fold(text));
}

const SHOW = '(?:et |voir |(?:montre|affiche|liste|donne)(?:[- ]moi)? )?(?:tou(?:t|te|s|tes) )?';
const WHAT =
  "(?:les |mes |nos )?(?:(?:echeances |dossiers |droits )?critiques?|relais|retards?|ruptures?(?: de droits?)?)|(?:tout )?ce qui (?:est|concerne|touche|releve)(?: (?:a|de|du|d'))?(?: (?:la|le|l'|les))? ?[OFS]|(?:les |mes |nos )?contrats? (?:a (?:decider|prolonger|renouveler)|en fin|qui [a-z' ]+)";
const OF = "(?: (?:D|pour W|de W|d'W|chez W|(?:de |pour )?(?:l'equipe|toute l'equipe|tout le monde)|du service|[OF]))*";
const short = new RegExp(`^${SHOW}(?:${WHAT})${OF}(?: \\?)?$`);

/** A question of two or three words, which says of itself that it is about what is due: « les critiques », « tout ce qui est CAF ». */
export function asksInShort(meaning: Meaning): boolean {
  return short.test(barely(mark(meaning)));
}
