import { findForbidden } from './forbidden';
import type { Span } from './meaning';
import { fold } from './text';
import { overlaps } from './tokens';

const cued =
  /(?<!\p{L})(?:car|parce qu(?:e |')|puisque?|motif|raison|cause|du fait (?:de |d')|faute (?:de |d')|a cause (?:de |du |d'|des ))(?: (?:est|invoquee?|:))? ?:? ?/u;
/** How a reason begins where no « car » does. */
const begins =
  /^(?:trop|pas (?:assez|de|d'|les|le|la|prioritaire|adapte|en)|loin|ressources?|revenus?|manque|sans|insuffisan\p{L}*|logement (?:trop|pas|insalubre)|composition|suroccup\p{L}*|sous[- ]occup\p{L}*|dossier|taux|delai|plafonds?|condition\p{L}*|absence|aucun|plus|hors|quartier|loyer|etage|titre|deja|n(?:e |')|il (?:n|faut)|prefere\p{L}*|cherte|cher|places?|un autre|autre)(?!\p{L})/u;
const health = /(?<!\p{L})(?:sante|malad\p{L}*|medic\p{L}*|hopit\p{L}*|soins?|traitement|enceinte)(?!\p{L})/u;
const LONGEST = 120;

/** Why it was refused, in the words of the sentence; nothing that must not be stored, health least of all. */
export function readReason(text: string, taken: readonly Span[]): string | undefined {
  const folded = fold(text);
  const says = cued.exec(folded);
  const from = says ? says.index + says[0].length : barePlace(folded, taken);
  if (from < 0) return undefined;
  const end = folded.slice(from).search(/[.;!?]| mais |, (?:recours|rdv|courrier|visite|on |il faut|je )/);
  const found = text
    .slice(from, end < 0 ? from + LONGEST : Math.min(from + LONGEST, from + end))
    .replace(/[ ,:]+$/, '');
  const isSafe = findForbidden(found).length === 0 && !health.test(fold(found));
  const isNamed = overlaps({ at: from, to: from + found.length }, taken);
  return found.length >= 4 && isSafe && !isNamed ? found : undefined;
}

/** The clause after a comma or a colon that begins as reasons do. */
function barePlace(folded: string, taken: readonly Span[]): number {
  for (const { 0: sign, index } of folded.matchAll(/(?:[,:(]| -) ?/g)) {
    const from = index + sign.length;
    if (begins.test(folded.slice(from)) && !overlaps({ at: from, to: from + 1 }, taken)) return from;
  }
  return -1;
}

const ranks =
  /(?<!\p{L})(?:rang|position|place|classee?s?(?: en)?) ?(?:n ?° ?|numero |: ?)?(\d{1,2})(?![\d/])|(?<![\p{L}\d])(\d{1,2}) ?(?:er|ere|e|eme|nd|nde) (?:rang|position|place|sur la liste)|(?<!\p{L})(premiere?|deuxieme|seconde?|troisieme|quatrieme)s? (?:rang|position|place|sur la liste)/u;
const inWords: Readonly<Record<string, number>> = { p: 1, d: 2, s: 2, t: 3, q: 4 };

/** The rank that the commission gave: « rang 2 », « en deuxième position ». */
export function readRank(text: string): number | undefined {
  const [, after, before, said] = ranks.exec(fold(text)) ?? [];
  const number = Number(after ?? before ?? inWords[said?.charAt(0) ?? '']);
  return number > 0 ? number : undefined;
}
