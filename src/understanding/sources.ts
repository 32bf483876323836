import type { SourceType } from '../domain/referral';
import { readCityAt } from './cities';
import type { SourceMention } from './meaning';
import { fold } from './text';

/** One kind of organisation: the folded words for it, and its name where people write it otherwise. */
type Kind = { readonly type: SourceType; readonly says: string; readonly name?: string };

/** The more precise kinds first: where nothing else tells, « l'assistante sociale du CADA » is the CADA. */
const kinds: readonly Kind[] = [
  { type: 'CADA', says: 'cada|c\\.a\\.d\\.a\\.?', name: 'CADA' },
  { type: 'CADA', says: "centre d'accueil (?:de|pour|des)(?: les)? demandeurs? d'asile" },
  { type: 'HUDA', says: 'p?huda|atsa', name: 'HUDA' },
  { type: 'HUDA', says: "hebergement d'urgence (?:de|pour|des)(?: les)? demandeurs? d'asile" },
  { type: 'CAES', says: 'caes', name: 'CAES' },
  { type: 'CAO', says: 'cao', name: 'CAO' },
  { type: 'CAO', says: "centre d'accueil et d'orientation" },
  { type: 'DOMICILIATION', says: 'asile ?[.,-]? ?com', name: 'Asile.com' },
  { type: 'DOMICILIATION', says: 'spada', name: 'SPADA' },
  { type: 'DOMICILIATION', says: 'pada', name: 'PADA' },
  {
    type: 'DOMICILIATION',
    says: "(?:structure de premier accueil|plate ?-?forme(?: d'accueil| de domiciliation| asile)?|(?:service de )?domiciliation|domicile(?:e|s)* (?:a|chez))",
  },
  { type: 'AUTRE_HEBERGEMENT', says: 'cph', name: 'CPH' },
  { type: 'AUTRE_HEBERGEMENT', says: 'prahda', name: 'PRAHDA' },
  { type: 'AUTRE_HEBERGEMENT', says: 'chrs', name: 'CHRS' },
  { type: 'AUTRE_HEBERGEMENT', says: 'siao(?: ?26)?', name: 'SIAO' },
  { type: 'AUTRE_HEBERGEMENT', says: '115', name: '115' },
  {
    type: 'AUTRE_HEBERGEMENT',
    says: "centre (?:provisoire )?d'hebergement(?: d'urgence)?|foyer d'hebergement|hebergement d'urgence|residence sociale|pension de famille|hotel social|hebergeur",
  },
  { type: 'SERVICE_SOCIAL', says: 'ccas', name: 'CCAS' },
  { type: 'SERVICE_SOCIAL', says: 'cms', name: 'CMS' },
  { type: 'SERVICE_SOCIAL', says: 'cd ?26', name: 'CD26' },
  {
    type: 'SERVICE_SOCIAL',
    says: "(?:centre )?medico[- ]social|services? sociaux|service social(?: (?:de secteur|de l'hopital|hospitalier|departemental|du departement|du chu?|de la ville|de la caf|de la carsat|de la mairie|scolaire))?|as (?:de secteur|du secteur|scolaire|de l'hopital)|assistante?s? sociales?(?: (?:de secteur|scolaire|de l'hopital|hospitaliere))?|travailleuse? sociale? de secteur|travailleur social de secteur|polyvalence(?: de secteur)?|conseil departemental|departement|maison (?:des solidarites|de la solidarite|du departement)|pass(?: de l'hopital)|hopital|centre hospitalier",
  },
  { type: 'AUTRE', says: 'ofii', name: 'OFII' },
  {
    type: 'AUTRE',
    says: 'mission locale|prefecture|sous-prefecture|mairie|cimade|secours (?:catholique|populaire)|croix[- ]rouge|restos du coeur|emmaus|association|asso|collectif|paroisse|ddets',
  },
];

const operators =
  "diaconat(?: protestant)?|adoma|coallia|entraide pierre valdo|pierre valdo|forum refugies|france terre d'asile|ftda|adate|asup(?: ?26)?|croix[- ]rouge|habitat et humanisme|emmaus|aesio|cimade|cap asile|remaid|entraide";
const edge = '(?<![\\p{L}\\p{N}.])';
const stop = '(?![\\p{L}\\p{N}])';
const readers = kinds.map((kind) => ({ kind, says: new RegExp(`${edge}(?:${kind.says})${stop}`, 'gu') }));
const operator = new RegExp(`^,? ?(?:d[ue] |de la |de l'|d'|des |- ?|/ ?)?\\(?(?:${operators})${stop}`, 'u');
const ofACity = /^ ?(?:de |d'|du |- ?|\/ ?|\()?/;
/** « du Diaconat », « de la Croix-Rouge »: a capital after an article is part of the name. « CADA de Haddad » is not. */
const ofAName = /^ (?:du|de la|de l'|des) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*/u;
const sender =
  /(?:\b(?:orienta\w*|nvelle|fiche de liaison|signalement|courrier|mail|appel|recue?s?|transmise?s?|demande|source|provenance|via|part)\b[^,;.!?]{0,24}?|\bpar (?:une? |le |la |l')?)$/;
const sends =
  /^[^,;.!?]{0,40}?\b(?:nous|m'|me|t'|vous|on)? ?(?:a |ont |vient de |viennent de )?(?:m'|nous |me )?(?:(?:orient|adress|envoi|envoy|signal|transm|present)(?!\w* par\b)|a appele|appelle)/;
const houses =
  /\b(?:heberge\w*|loge\w*|vit|vivent|sort\w*|sont|est|encore|place|parti\w*|rdv|rendez-vous)\b[^,;.!?]{0,16}$/;

/**
 * Who refers, as a bounded text says it: the kind of organisation and its name as it is nicely written (« cms de die » is
 * the CMS de Die). Of several, the one that sends (« orientée par… », « … nous adresse »), then the more precise kind.
 * Any organisation of the field is returned; whether the sentence is a referral is for the intent to say.
 */
export function readSource(text: string): SourceMention | undefined {
  const folded = fold(text);
  const found = readers.flatMap(({ kind, says }, rank) =>
    Array.from(folded.matchAll(says), (match) => {
      const at = match.index;
      const to = at + match[0].length;
      return { kind, at, to, weight: weigh(folded, at, to) - rank / 100 };
    }),
  );
  const best = found.reduce<(typeof found)[number] | undefined>(
    (a, b) => (a && a.weight >= b.weight ? a : b),
    undefined,
  );
  if (!best) return undefined;
  const tail = readTail(text, folded, best.to);
  const name =
    best.kind.name ??
    text
      .slice(best.at, best.to)
      .toLocaleLowerCase('fr')
      .replace(/^as(?= )/, 'AS');
  const to = best.to + tail.length;
  return {
    text: text.slice(best.at, to),
    at: best.at,
    to,
    type: best.kind.type,
    organisation: `${name}${tail.written}`,
  };
}

/** « l'assistante sociale du CMS »: who wrote is one person of it. */
const staff =
  /\b(?:assistante?s? sociale?s?|as|travailleu(?:r|se)s? socia(?:le?s?|ux)|referente?|intervenante?|educat(?:eur|rice)|conseill(?:er|ere)|cesf|cheffe? de service|direct(?:eur|rice)|responsable|collegues?|equipe) (?:sociale? )?(?:du|de la|de l'|d'un|de|au|a la|a) $/;

function weigh(folded: string, at: number, to: number): number {
  const before = folded.slice(Math.max(0, at - 60), at);
  const after = folded.slice(to, to + 60);
  if (staff.test(before)) return 2;
  return Number(sender.test(before)) + Number(sends.test(after)) - Number(houses.test(before));
}

/** What follows the kind and belongs to its name: an operator, or a name after an article, then a city. */
function readTail(text: string, folded: string, from: number): { length: number; written: string } {
  const named = operator.exec(folded.slice(from)) ?? ofAName.exec(text.slice(from));
  const head = named?.[0] ?? '';
  const link = ofACity.exec(folded.slice(from + head.length))?.[0] ?? '';
  const at = from + head.length + link.length;
  const city = readCityAt(text, at);
  const written = titleWords(text.slice(from, from + head.length));
  if (!city || (link === '' && head === '')) return { length: head.length, written };
  return { length: city.to - from, written: `${written}${text.slice(at - link.length, at)}${writeCity(city)}` };
}

function writeCity({ text, city }: { readonly text: string; readonly city: string }): string {
  return lettersOf(text) === lettersOf(city) ? city : titleWords(text);
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}

/** Capitals for the words that carry a name: « de la croix-rouge » is « de la Croix-Rouge ». */
function titleWords(text: string): string {
  return text.replace(/\p{L}+/gu, (word) =>
    /^(?:de|du|des|la|le|les|l|d|et|sur|en)$/.test(word) ? word : capital(word),
  );
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('fr') + word.slice(1);
}
