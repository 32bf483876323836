import { hideNames } from './namelikes';
import type { Spelled } from './spelling';
import { MONTH, WEEKDAY } from './time-words';

const STREET =
  '(?:rue|avenue|av|bd|bld|boulevard|place|pl|chemin|impasse|allees?|route|quai|square|montee|residence|ecole|college|lycee|stade|arret|champ|pont|faubourg|cite|gymnase|gare)';

/** What looks like a date and is none: hidden before anything is read. All on the text in one spelling. */
const decoys: Readonly<Record<string, RegExp>> = {
  'a phone number': /(?<![\d+])(?:\+33 ?|0033 ?)?0?\d(?:[ .-]?\d\d){4}(?!\d)/g,
  'a public reference': /\b[a-z]{2,3}-\d\d-\d{3,4}\b/g,
  'a number of a file, an article or a version':
    /(?:(?<!semaine )\bn ?[°o]|\bnumeros?|\bdossiers?|\barticles?|\bart|\b[lrd])[. ]{0,2}\d[\d./-]*|\bv\d{1,3}(?:\.\d{1,3})+|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3,}/g,
  'an amount': /(?<!\d)\d{1,3}(?:[ .]?\d{3}){0,2}(?:,\d\d?)? ?(?:€|euros?\b|eur\b)/g,
  'a street or a school': new RegExp(
    `\\b${STREET} (?:de la |de l'|du |des |de |d')?(?:(?:1er|\\d{1,2}) )?${MONTH}(?: \\d{4})?`,
    'g',
  ),
  'a house number': new RegExp(`\\b\\d{1,4}(?: ?(?:bis|ter))?,? (?:de la |du )?${STREET}\\b`, 'g'),
  'a share':
    /\b(?:notee?|score|etape|page|pieces|places) (?:de )?\d+ ?\/ ?\d+|\b\d+ ?\/ ?\d+ (?:des?|du|temps|journee|(?!dans|mais|sous|vers|puis|apres)[a-z]{4,}[sx])\b|(?<!\b(?:le|au|du) )\b(?:24|7) ?[jh]? ?\/ ?(?:24|7)\b/g,
  'lines of a list': /\b(?:les(?: \d{1,2})? 1er|la (?:1er|\d{1,2}))(?= (?:a|au) )/g,
  'a department': /\b(?:dans le|hors|departement(?: du)?) \d\d\b/g,
  'a habit': new RegExp(
    `\\b(?:tous les|toutes les) \\d{1,2}(?: du mois)?|\\ble \\d{1,2} de chaque mois|\\b(?:tous les|toutes les|chaque|un|(?:du |le )?lundi au) ${WEEKDAY}s?\\b|(?<!avant )\\ble ${WEEKDAY} (?:matin|soir|apresmidi)\\b(?! (?:\\d|prochain))`,
    'g',
  ),
};

/** The text with its decoys and the names that are words (Mars, Lundi, Noël) hidden, character for character. */
export function hideDecoys(spelled: Spelled, typed: string): string {
  let text = spelled.text;
  for (const pattern of Object.values(decoys)) text = text.replace(pattern, hide);
  return hideNames(text, spelled, typed);
}

const hide = (found: string): string => '_'.repeat(found.length);
