import { fold } from '../text';

/** Stems of what has happened when it is dated. Not « obtenu » nor « reporté »: those date what will (« rdv obtenu le 17 »). */
const STEMS =
  'sign|depos|envoy|pay|vers|post|arriv|emmenag|demenag|install|commenc|demarr|debut|rencontr|appel|contact|relanc|visit|pass|refus|accord|notifi|valid|termin|expir|quitt|complet|inform|renouvel|adress|retourn|recuper|sollicit|trouv|clotur|transfer';
const OTHERS =
  'entr#e?s?(?<!#es)|(?:recu|transmis|remis|rendu|parti|venu|sorti|vu|eu|reconnu|ouvert|rempli|fini|prevenu|perdu|echu)(?:e|s|es)?|faite?s?(?<!fait)';
const AUXILIARY = '(?:ai|as|a|avons|avez|ont|suis|est|sommes|etes|sont)(?: (?:ete|et#|bien|deja|pas))?';
/** `#` is a final é: without it « signe » may be a present, so that an auxiliary must tell. */
const PARTICIPLE = [
  `(?:${STEMS}|n)#(?:e|s|es)?`,
  OTHERS,
  `${AUXILIARY} (?:fait|(?:${STEMS})e(?:e|s|es)?)`,
  // « je le fait lundi » and « ça se fait lundi » are still to come.
  '(?<!(?:^| )(?:le|la|les|se|on|je|tu|il|elle|qui|ca) )fait(?= $)',
  'ne(?= $)',
  'nee?s?(?= (?:le|en) $)',
].join('|');
const happened = new RegExp(`(?<![a-z#])(?:${PARTICIPLE})(?![a-z#])((?: [a-z#'-]+){0,6},? ?)$`);
const wasOrHad = /(?<![a-z])(?:etai|avai)(?:s|t|ent) (?:[a-z#'-]+ ){0,5}$/;
/** Figures are of what is over: « rapport d'octobre ». */
const figures =
  /(?<![a-z])(?:rapports?|statistiques|stats|chiffres|indicateurs|combien d[e'] ?(?:entrees|sorties|orientations|admissions))(?: [a-z'-]+){0,2} $/;
const toldAfter = /^,? (?:j'ai|on a|il a|elle a|ils ont|elles ont|nous avons|c'etait|il y avait) (?!rdv|rendez|une? )/;
/** « doit être signé », « reçu un rdv », « envoyé pour le 5 »: still to come. */
const notYet = /(?:etre|sera|seront|soit|soient|faut|va|vont|peut|pourra)(?: [a-z]+)? $/;
const toCome = /(?<![a-z])(?:rdv|rendez-?vous|convocation|audience|entretien|avant|pour(?: le| la)?,? ?$)/;

/** Whether what a date stands in has already happened (« le bail a été signé lundi »), from the typed words around it. */
export function isTold(before: string, after: string): boolean {
  const clause =
    before
      .slice(-80)
      .split(/[.;:!?()]/)
      .at(-1) ?? '';
  const words = fold(clause.toLowerCase().replace(/é(?=(?:e|s|es)?(?!\p{L}))/gu, '#'));
  const found = happened.exec(words);
  if (found && !notYet.test(words.slice(0, found.index)) && !toCome.test(found[1] ?? '')) return true;
  return wasOrHad.test(words) || figures.test(words.replace(/#/g, 'e')) || toldAfter.test(fold(after.slice(0, 30)));
}
