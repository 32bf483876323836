import { monthNames, type Spelled, weekdays } from './spelling';

const WEEKDAY = `(?:${weekdays.join('|')})`;
const MONTH = `(?:${monthNames.join('|')})`;
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
  'a department': /\b(?:dans|hors|departement) (?:le |du |la )?\d\d(?=$|[,;.!?)]| (?!jours|h|mois|sem|ans|mars|a))/g,
  'a habit': new RegExp(
    `\\b(?:tous les|toutes les) \\d{1,2}(?: du mois)?|\\ble \\d{1,2} de chaque mois|\\b(?:tous les|toutes les|chaque|un|(?:du |le )?lundi au) ${WEEKDAY}s?\\b|(?<!avant )\\ble ${WEEKDAY} (?:matin|soir|apresmidi)\\b(?! (?:\\d|prochain))`,
    'g',
  ),
};

/** The text with its decoys and the names that are words (Mars, Lundi, Noël) hidden, character for character. */
export function hideDecoys(spelled: Spelled, typed: string): string {
  let text = spelled.text;
  for (const pattern of Object.values(decoys)) text = text.replace(pattern, hide);
  return text.replace(NAMELIKE, (word, at: number) => (isName(text, word, at, spelled, typed) ? hide(word) : word));
}

const hide = (found: string): string => '_'.repeat(found.length);

const FEAST = '(?:noel|paques|toussaint)';
const NAMELIKE = new RegExp(`\\b(?:${WEEKDAY}|${MONTH}|${FEAST})\\b`, 'g');
const A_TITLE =
  /\b(?:m|mr|mme|mlle|monsieur|madame|mademoiselle|chez|avec|prenom|(?<!\b(?:la|les|une|le|un) )(?:famille|menage))[. ]{1,2}$/;
const TIME_BEFORE =
  /(?:\d|\der|\b(?:en|debut|fin|mi|milieu|avant|dici|jusqua|depuis|apres|des|entre|et|ou|courant|le|ce|a|au|du|mois d[e']|l'))[ ,'-]?$/;
const TIME_AFTER = new RegExp(
  `^,? (?:\\d(?!\\d* (?:mois|jours|semaines|ans|pers|enfants|adultes))|prochain|dernier|matin|midi|soir|apresmidi|en (?:8|15)\\b|de la semaine|au plus tard|vers \\d|a (?:\\d|${WEEKDAY}))`,
);
const VERB_AFTER = /^ (?:a|n'a|n'est|ne|doit|veut|souhaite|demande|cherche|refuse|emmenage) /;

/** A day or month that is somebody's name: a title tells, or a capital where French writes none. */
function isName(text: string, word: string, at: number, spelled: Spelled, typed: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + word.length, at + word.length + 20);
  const isFeast = new RegExp(FEAST).test(word);
  if (!isFeast && TIME_AFTER.test(after)) return false;
  if (A_TITLE.test(before)) return true;
  const start = spelled.startOf(at);
  const hasCapital = /^\p{Lu}\p{Ll}/u.test(typed.slice(start, start + 2));
  if (hasCapital && VERB_AFTER.test(after)) return true;
  const isCapital = hasCapital && !isFeast;
  if (!/(?:^|[.!?:] ?)$/.test(before)) return isCapital && !TIME_BEFORE.test(before);
  const follows = typed.slice(spelled.endOf(at + word.length - 1), spelled.endOf(at + word.length - 1) + 40);
  return (
    VERB_AFTER.test(after) || (!new RegExp(WEEKDAY).test(word) ? /^ \p{Lu}\p{Ll}/u : /^ \p{Lu}\p{L}+$/u).test(follows)
  );
}
