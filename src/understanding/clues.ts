import type { CareEndKind, Potential, Protection } from '../domain/referral';
import { said } from './denial';
import { dwellingIn, hostedIn } from './dwelling';
import type { ReferralClues } from './meaning';
import { readRights } from './rights';
import { fold } from './text';

/**
 * The facts of a referral that a bounded text says in free words, beside its slots; what it does not say is absent. The
 * city is the household's: that of « CADA de Valence » is the source's, and « pas Valence, Romans » is Romans.
 */
export function readClues(text: string): ReferralClues {
  const folded = fold(text);
  return withoutGaps({
    protection: protectionIn(folded),
    ...dwellingIn(text),
    hostedByThirdParty: hostedIn(folded),
    wantsIml: wishIn(folded, iml),
    agirFollowed: wishIn(folded.replace(verbAgir, ' '), agir),
    careEndKind: careEndIn(folded),
    ...readRights(text),
    ...potentialIn(text, folded),
    phone: phoneIn(text),
  });
}

type Found = { readonly [Key in keyof ReferralClues]: ReferralClues[Key] | undefined };

function withoutGaps(found: Found): ReferralClues {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

const protections: readonly (readonly [Protection, RegExp])[] = [
  [
    'INCONNU',
    /(?:sais|connais|sait|connait|savent) pas (?:encore )?(?:(?:le|leur|son|quel|de quel) )+statut|statut (?:est )?(?:inconnu|a (?:preciser|confirmer|verifier)|pas (?:connu|precise))|quel statut|statut n'est pas (?:encore )?(?:connu|fixe|clair|sur)/g,
  ],
  [
    'SUBSIDIAIRE',
    /\b(?:protections? subsidiaires?|subsidiaires?|(?:en|une|sous|la|statut|titulaires?(?: d'une| de la)?|beneficiaires?(?: de la| d'une)?) ps)\b/g,
  ],
  ['APATRIDE', /\bapatrid\w*/g],
  ['REFUGIE', /(?<!forum |accueil des |service des |camp de |aux |pour les )\brefugie?e?s?\b/g],
  [
    'AUTRE',
    /\bdeboute\w*|(?<!(?:pour|des|de|d'accueil) )\bdemand(?:eu(?:r|se)s?|e) d'asile|\bdublin\w*|\bsans[- ]papiers?|\boqtf\b|\bprotection temporaire|\bvie privee|\betranger malade|\bprocedure (?:normale|acceleree|en cours)/g,
  ],
];

/** What the persons hold. « BPI » alone is either of two, so it says nothing. */
function protectionIn(folded: string): Protection | undefined {
  const found = protections.flatMap(([protection, says]) =>
    said(folded, says).flatMap(({ at, isDenied }) => (isDenied ? [] : [{ protection, at }])),
  );
  return found.find(({ protection }) => protection === 'INCONNU')?.protection ?? found[0]?.protection;
}

const iml = /\b(?:d?iml|intermediation(?: locative)?|bail glissant|sous-location)\b/g;
const agir = /\bagir\b/g;
/** « agir » is also a verb: « il faut agir ». */
const verbAgir = /\b(?:faut|pour|va|doit|veut|peut|de|devons|d') ?agir\b(?! (?:oui|non|en cours|26))/g;
const no =
  /^\W{0,3}(?:locative )?(?:: ?)?(?:est |c'est )?(?:non|refusee?|pas (?:souhaitee?|voulue?|necessaire|interesses?|besoin|en cours)|inutile|pas)\b/;
const refuses =
  /\b(?:refus\w*|veu(?:t|lent) (?:pas|plus|surtout pas)|souhait\w* pas|pas (?:interessee?s?|besoin|favorables?|demandeurs?|suivie?s?|accompagnee?s?)|n'en veu\w*|sans|hors|jamais|ni|aucune?)\b[^,;.]{0,20}$/;
const open = /^\W{0,3}(?:\?|a (?:voir|discuter|definir|evaluer)|peut[- ]etre|pourquoi pas)/;

/** Whether something is wished for or going on: named and not refused, before or after. */
function wishIn(folded: string, thing: RegExp): boolean | undefined {
  const last = said(folded, thing).pop();
  if (!last || open.test(folded.slice(last.to))) return undefined;
  return !(last.isDenied || refuses.test(folded.slice(0, last.at)) || no.test(folded.slice(last.to)));
}

const limit =
  /\b(?:limite|maintien|prolongation|delai|butoir|fin) (?:des?|de|d'|:|est)? ?(?:3|trois) mois|\b(?:3|trois) mois (?:apres|max\w*|de (?:maintien|plus))|\blimite\b|\bdate butoir|\bmaintien dans les lieux|\bfin du maintien|\bderniere limite/;
/** With a date at once behind, « fin de prise en charge le 30/12 » is how people say either: it is asked. */
const careEnd =
  /\b(?:fin (?:de (?:la |leur |sa )?)?(?:prise en charge|pec|l'hebergement)|fin d'hebergement|notification de fin|sortie (?:officielle|notifiee))\b(?!\W{0,3}(?:est |prevue |fixee |notifiee )*(?:le|au|pour|avant|debut|fin|mi|\d)\b)/;

function careEndIn(folded: string): CareEndKind | undefined {
  const isLimit = limit.test(folded) && !/\b(?:pas|non)\b[^,;.]{0,12}\b(?:limite|maintien)/.test(folded);
  if (isLimit) return 'THREE_MONTH_LIMIT';
  return careEnd.test(folded) && !/\bpas (?:la |une )?fin\b/.test(folded) ? 'END_OF_CARE' : undefined;
}

const potentials: readonly (readonly [Potential, RegExp])[] = [
  [
    'A_EVALUER',
    /\b(?:potentiel|autonomie|maintien|logement)\b[^,;.]{0,30}\b(?:a evaluer|a voir|a confirmer|incertain|a preciser|pas (?:encore )?sure?)|\ba evaluer\b/,
  ],
  [
    'NON',
    /\b(?:pas|aucun|sans) (?:de )?potentiel\b|\bpotentiel\W{1,3}(?:non|insuffisant|nul)\b|\b(?:peu(?:t|vent) pas|incapables? de|pas capables? de) (?:se )?(?:maintenir|habiter|vivre) |\bpas (?:encore )?(?:prete?s?|autonomes?)\b/,
  ],
  [
    'OUI',
    /\bpotentiel\b[^,;.]{0,16}\b(?:ok|oui|bon|reel|certain|la)\b|\b(?:bon|vrai|reel|a (?:le|du|un)|ont (?:le|du|un)|oui,?) potentiel\b|\b(?:capables?|peu(?:t|vent)|en mesure|aptes?) (?:de |a )?(?:se |s'y )?(?:maintenir|habiter)|\bprete?s? (?:pour|a) (?:un |le |habiter|entrer)|\b(?:tres |assez |plutot |est |sont )autonomes?\b/,
  ],
];
const reason =
  /(?:\b(?:motif|raison|car|parce que?|puisque|du fait de)\b ?:? ?|(?=\b(?:gros |forts? )?besoins? (?:d'|de )(?:un |une |l')?(?:appui|aide|accompagnement|soutien|suivi|temps)\b))([^.;\n]{4,200})/;

function potentialIn(text: string, folded: string): Pick<Found, 'potential' | 'potentialReason'> {
  const potential = potentials.find(([, says]) => says.test(folded))?.[0];
  const why = reason.exec(folded);
  const from = why?.[1] === undefined ? -1 : why.index + why[0].length - why[1].length;
  return { potential, potentialReason: from < 0 ? undefined : text.slice(from, from + (why?.[1]?.length ?? 0)).trim() };
}

/** A French number in pairs (« 06 12 34 56 78 »); one of another country as typed, without its signs. */
function phoneIn(text: string): string | undefined {
  const french = /(?<![\d+])(?:(?:\+|00)33[ .-]?(?:\(0\) ?)?|0)([1-9])((?:[ .-]?\d\d){4})(?![ .-]?\d)/.exec(text);
  if (french) return `0${french[1]}${french[2]}`.replace(/\D/g, '').replace(/(\d\d)(?=\d)/g, '$1 ');
  return /(?<!\d)\+\d(?:[ .-]?\d){7,13}(?!\d)/.exec(text)?.[0].replace(/[^\d+]/g, '');
}
