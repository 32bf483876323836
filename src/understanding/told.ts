import { denied } from './denial';
import { fold } from './text';

/**
 * Folded text that keeps a final é, for « signé » is not « signe ». Character for character: a span in it is the same
 * span in the text.
 */
export function foldButParticiples(text: string): string {
  return fold(text).replace(/e(?=(?:e|s|es)?(?!\p{L}))/gu, (kept, at: number) =>
    /[éÉ]/.test(text.charAt(at)) ? 'é' : kept,
  );
}

/**
 * What people say, between borders of words, as a pattern over told texts: « é » and « ee » stand for a participle with or
 * without its accent.
 */
export function says(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${loose(phrases.join('|'))})(?!\\p{L})`, 'gu');
}

/** The same for a pattern that sets its own borders. */
export function loose(source: string): string {
  return source.replace(/é/g, '[eé]').replace(/ee/g, '[eé]e');
}

/** The forms that a verb in -er has once it is done, by its stem; without accents the present has the same. */
export function done(stems: string): string {
  return `(?:${stems})ée?s?`;
}

/** The same where the present is also a noun (« demande », « visite »): without its accent only after « a » or « est ». */
export function surelyDone(stems: string): string {
  return `(?:(?:${stems})(?:${ACUTE}(?:e|s|es)?|e{2}s?)|${auxiliary}(?:${stems})es?(?!\\p{L}))`;
}

/** An acute accent that must be there: `loose` leaves it alone. */
const ACUTE = '\\u{e9}';
const auxiliary = '(?<=(?:^|[^\\p{L}])(?:ai|a|avons|ont|est|sont|eté|suis)(?: bien| deja| enfin)? )';

const irregular =
  'recu|obtenu|eu|vu|retenu|venu|rendu|perdu|suspendu|reconnu|prevenu|rempli|fini|retabli|fourni|choisi|reussi|saisi|sorti|parti|inscrit|reinscrit|souscrit|fait|ouvert|pris|repris|remis|mis|admis|transmis|coupe|rompu';
const regular =
  'accord|accept|activ|particip|all|actualis|adress|affili|annul|arret|arriv|assist|attribu|branch|clotur|command|commenc|complet|contact|debloqu|declar|decroch|delivr|demand|demarr|demenag|demissionn|depos|debut|donn|effectu|embauch|emmenag|envoy|gliss|honor|immatricul|install|integr|licenci|livr|log|lev|notifi|octroy|orient|pay|pass|positionn|post|prolong|propos|quitt|rat|raccord|radi|realis|recrut|recuper|refus|regl|regularis|rejet|relanc|relog|rencontr|renouvel|renvoy|resili|retir|retrouv|sign|signal|suspend|termin|trait|transfer|trouv|valid|vers|visit|reformul|echou|ajourn|abandonn|occup|echang|rattach|labellis|positionn|scolaris';

const end = '(?!\\p{L})';
const participle = new RegExp(
  `(?<!\\p{L})(?:(?:${regular})(?:é(?:e|s|es)?|ees?)|(?<=(?:est|sont|a|ont|eté) )entr[eé](?:e|s|es)?|(?:${irregular})(?:e|s|es)?|defavorables?|favorables?|ok|hier|accouch[eé]e?|eu lieu|n[eé]e?s?(?= (?:le|hier|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)))${end}`,
  'gu',
);
/** Without accents « depose » is either; with no object behind it and no subject before it, it is what was done. */
const bare = new RegExp(
  `(?<!\\p{L})(?:${regular})es?${end}(?! (?:las?|les?|l'|une?|des|son|sa|ses|leurs?|mon|ma|en|sur) )`,
  'gu',
);
const subject = /(?:^|[^\p{L}])(?:il|elle|ils|elles|on|je|j'|nous|qui|se|s'|la|le) ?$/u;

/** « à déposer », « doit signer », « avant de déposer ». */
const toDo =
  /(?:^|[^\p{L}])(?:a|faut|doit|doivent|va|vont|vais|pour|de|peut|peuvent|veut|veulent|voudrait|souhaite\w*|compte\w*|reste a|prevoi\w*|prevu\w* (?:de|pour)) (?:l[ea]s? |l'|se |s'|bien |enfin |lui |leur )*$/u;
/** « doit être signé », « sera signé », « une fois signé ». */
const toBeDone =
  /(?:^|[^\p{L}])(?:etre|sera|seront|serait|soit|soient|une fois|des que|quand|si|que|apres avoir|avant d'avoir)(?: bien| enfin)? $/u;
const negated =
  /(?:^|[^\p{L}])(?:pas|jamais|non|ni|aucune?)(?: (?:encore|et[eé]|toujours|du tout|la|le|les|bien|pu|eu|recu|de|une?))* $/u;

/** Whether what stands at a place of a told text is denied: « pas encore déposé ». */
export function isDenied(told: string, at: number): boolean {
  const before = told.slice(Math.max(0, at - 48), at);
  return negated.test(before) || denied.test(before);
}

/** Whether it is denied, or still to do: « à déposer », « doit être signé ». */
export function isUndone(told: string, at: number, verb: string): boolean {
  const before = told.slice(Math.max(0, at - 48), at);
  return isDenied(told, at) || (/^\p{L}+(?:er|ir)(?!\p{L})/u.test(verb) ? toDo : toBeDone).test(before);
}

/** Whether a clause tells what has happened, rather than what will or must. */
export function isTold(told: string): boolean {
  const found = Array.from(told.matchAll(participle));
  if (found.length > 0) return found.some(({ 0: verb, index }) => !isUndone(told, index, verb));
  if (told.includes('é')) return false;
  return Array.from(told.matchAll(bare)).some(
    ({ 0: verb, index }) => !isUndone(told, index, verb) && !subject.test(told.slice(Math.max(0, index - 8), index)),
  );
}
