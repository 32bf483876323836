import { type RightKey, rightKeys } from '../domain/referral';
import { fold } from './text';

/** What people say of one right, folded. */
const rights: readonly (readonly [RightKey, string])[] = [
  ['demandeLogement', "demandes? (?:de |d'un )?(?:logement(?: social)?|hlm)|dls|nur|nud|numero unique|sne"],
  [
    'titreOuApi',
    "api|attestation de prolongation(?: d'instruction)?|titres?(?: de sejour)?|cartes? de (?:sejour|resident)|carte pluriannuelle|recepisses?",
  ],
  ['caf', 'caf(?:[ -]rsa)?|rsa|msa'],
  ['cpam', 'cpam|puma|css|c2s|secu(?:rite sociale)?|cartes? vitales?|ameli|assurance maladie'],
  ['ftOuMl', 'france ?travail|ft|pole emploi|missions? locales?|ml'],
  ['compteBancaire', 'comptes?(?: bancaires?| en banque| courant)?|rib|banque|livret a'],
];

/** « en cours » is not open: what counts is what is there on the day. */
const lacking =
  "n'\\S+ pas|ne \\S+ pas|pas (?:encore |du tout )?(?:ouverte?s?|faite?s?|demandee?s?|ok|a jour|deposee?s?|enregistree?s?|inscrite?s?|recue?s?|la|eu)|pas encore|pas d[e']|pas|non|manquent?|manque|sans|sauf|a part|hormis|excepte|en cours|en attente|[aà] (?:faire|ouvrir|demander|deposer|venir|refaire)|reste(?:nt)?|aucune?|ni|bloquee?s?|refusee?s?|perdue?s?|expiree?s?";
const there =
  'ok|oui|ouverte?s?|faite?s?|en place|a jour|validee?s?|obtenue?s?|recue?s?|enregistree?s?|deposee?s?|inscrite?s?|active?s?|deja|dispose(?:nt)? de|bons?';
const has = `(?:a|ont) (?:bien |deja )?(?:(?:la|le|une?|son|sa|leur) |l')?(?=${rights.map(([, says]) => says).join('|')})`;
const named = rights.map(([key, says]) => `(?<${key}>${says})`).join('|');
const events = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${named}|(?<lacking>${lacking})|(?<there>${there}))(?![\\p{L}\\p{N}])|${has})`,
  'gu',
);
const everything =
  /\btou(?:t|s)(?: les| ses| leurs)?(?: droits)? (?:est|sont|a ete|ont ete)? ?(?:ouverts?|ok|faits?|en place|a jour)\b|\btous (?:les |ses |leurs )?droits\b|\btout(?= (?:sauf|a part|hormis|excepte))/;
const nothing =
  /\b(?:aucun droit|rien (?:n'est |d')?(?:ouvert|fait)|pas de droits? ouverts?|droits? non ouverts?|aucun(?:e)? (?:d'ouvert|ouvert))\b/;

type RightsSaid = { readonly rightsOpened?: readonly RightKey[]; readonly rightsMissing?: readonly RightKey[] };
type Event = RightKey | 'there' | 'lacking';

/**
 * The rights that a bounded text says open, and those it says missing: « API, CAF et CPAM ok, demande de logement faite »,
 * « tout est ouvert sauf le compte », « manque la CPAM ». A bare list, as an answer, is what is open. Empty when the text
 * speaks of none.
 */
export function readRights(text: string): RightsSaid {
  const folded = foldButA(text);
  if (nothing.test(folded)) return { rightsOpened: [] };
  const isAll = everything.test(folded);
  const said = new Map<RightKey, boolean>();
  for (const sentence of folded
    .replace(everything, ' ')
    .split(/[.;!\n]|\bmais\b|\bpar contre\b|\bet pour le reste\b/)) {
    for (const [key, isOpen] of stated(sentence.split(',').map(eventsOf))) said.set(key, isOpen);
  }
  if (!isAll && said.size === 0) return isBareList(folded) ? { rightsOpened: keysOf(eventsOf(folded)) } : {};
  const missing = rightKeys.filter((key) => said.get(key) === false);
  const opened = rightKeys.filter((key) => (isAll ? said.get(key) !== false : said.get(key) === true));
  return {
    ...(opened.length > 0 ? { rightsOpened: opened } : {}),
    ...(missing.length > 0 ? { rightsMissing: missing } : {}),
  };
}

/** « à la CAF » is no « a la CAF »: here alone the accent is kept. */
function foldButA(text: string): string {
  return fold(text).replace(/(?<!\p{L})a(?!\p{L})/gu, (a, at: number) => (text.charAt(at) === 'à' ? 'à' : a));
}

/**
 * What each right of a sentence is said to be. A word of state speaks for the rights before it, back to the one before;
 * one that opens a part (« manque la CPAM ») speaks for what follows, also over the next commas.
 */
function stated(parts: readonly (readonly Event[])[]): [RightKey, boolean][] {
  const said: [RightKey, boolean][] = [];
  let waiting: RightKey[] = [];
  let leading: boolean | undefined;
  for (const part of parts) {
    const states = part.filter(isState);
    if (states.length > 0) leading = part[0] && isState(part[0]) ? part[0] === 'there' : undefined;
    part.forEach((event, i) => {
      if (isState(event)) {
        if (i > 0) {
          said.push(...waiting.map((key): [RightKey, boolean] => [key, event === 'there']));
          waiting = [];
        }
      } else if (leading !== undefined) said.push([event, leading]);
      else waiting.push(event);
    });
  }
  return said;
}

/** What has no name in the pattern is « ils ont la CAF ». */
function eventsOf(part: string): Event[] {
  return Array.from(part.matchAll(events), ({ groups }) => {
    const [event = 'there'] = Object.entries(groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    return event as Event;
  });
}

function keysOf(found: readonly Event[]): RightKey[] {
  return rightKeys.filter((key) => found.includes(key));
}

function isState(event: Event): event is 'there' | 'lacking' {
  return event === 'there' || event === 'lacking';
}

/** Nothing but rights: what is left once they are taken out is punctuation and small words. */
function isBareList(folded: string): boolean {
  const rest = folded.replace(events, ' ');
  return (
    rest !== folded && !/[\p{L}\d]/u.test(rest.replace(/\b(?:et|la|le|les|l|un|une|aussi|plus|puis|il y|y)\b/g, ' '))
  );
}
