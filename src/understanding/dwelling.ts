import { readCities } from './cities';
import { denied, said } from './denial';
import { readSource } from './sources';
import { fold } from './text';
import { overlaps } from './tokens';

const dwells =
  /\b(?:habit\w*|vi(?:t|vent)|resid\w*|log(?:e|ee?s?|ent)|domicili\w*|heberge\w*|install\w*|demeur\w*|adresse|commune|ville|reste(?:nt)?)\b[^,;.]{0,30}$/;
const elsewhere =
  /\b(?:demenag\w*|travail\w*|bosse\w*|formation|stage|rdv|rendez-vous|nee?s?|veu(?:t|lent)|souhait\w*|cherch\w*|voudrai\w*|partis?|part(?:ir|ent)?|viennent de|vient de|hors|t\d|f\d|prefecture|caf|cpam|mairie|agence|hopital|tribunal|college|lycee|ecole|gare|bailleur|mission locale|france travail|logement)\b[^,;.]{0,24}$|\bquitt\w* (?:le |la )?$/;
const here =
  /\b(?:dans|de|en) la drome\b|\bdromoise?s?\b|\bresid\w* (?:en )?drome\b|\bdrome (?:ok|oui)\b|\bhabit\w* (?:en |la )?drome\b/;
const notHere =
  /\bhors (?:de la )?(?:drome|departement)\b|\b(?:en|dans l'|dans le|dans la) (?:ardeche|isere|vaucluse|rhone|loire|savoie|hautes-alpes|autre departement)\b|\bpas (?:dans|en|de) (?:la )?drome\b|\bautre departement\b/;
const postcode = /(?:^|\b(?:cp|code postal|a|habit\w*|resid\w*)) ?:? ?(\d{5})(?!\d)/;

/** Where a household lives, and whether that is in the Drôme; a city named for something else is left out. */
export function dwellingIn(text: string): { readonly city?: string; readonly livesInDrome?: boolean } {
  const folded = fold(text);
  const source = readSource(text);
  const [best] = readCities(text)
    .filter((city) => !source || !overlaps(city, [source]))
    .map(({ at, city, inDrome }) => ({ city, inDrome, weight: weigh(folded.slice(Math.max(0, at - 40), at)) }))
    .filter(({ weight }) => weight >= 0)
    .sort((a, b) => b.weight - a.weight);
  if (best) return { city: best.city, livesInDrome: best.inDrome };
  const code = postcode.exec(folded)?.[1];
  if (code) return { livesInDrome: code.startsWith('26') };
  if (notHere.test(folded)) return { livesInDrome: false };
  return here.test(folded) ? { livesInDrome: true } : {};
}

/** Below 0: denied, or the place of something else. A word of dwelling makes it surer. */
function weigh(before: string): number {
  if (denied.test(before)) return -1;
  if (dwells.test(before)) return 2;
  return elsewhere.test(before) ? -1 : 1;
}

const host =
  '(?:tiers|tierce|personnes? tierces?|amie?s?|copa?ine?s?|cousine?s?|freres?|s(?:oe|œ)urs?|oncle|tante|neveu|niece|parents?|pere|mere|famille|beau-frere|belle-s(?:oe|œ)ur|beaux-parents|compatriotes?|connaissances?|proches?|particuliers?|benevoles?|gens|voisine?s?|fils|fille|citoyens?)';
const someone = `(?:(?:une?|des|les|de la|la|le|son|sa|ses|leurs?|de|d'|l') ?)?(?:vieux |bons? |autres? )?${host}\\b`;
const hosted = new RegExp(
  [
    `(?<!(?:travaille|travail|emploi|menage|garde) )\\bchez (?:${someone}|l'habitant|m\\.|mr|mme|monsieur|madame|quelqu)`,
    `\\b(?:heberge\\w*|loge\\w*|accueilli\\w*) (?:provisoirement |temporairement )?(?:par|avec) (?:${someone}|m\\.|mr|mme|monsieur|madame|quelqu)`,
    `\\b${host} (?:qui )?(?:les|l'|la|le) ?(?:heberge|loge|accueill)`,
    `\\bhebergements? (?:citoyen|solidaire|(?:chez |par |de |d')?${someone})`,
    `\\btiers hebergeant`,
  ].join('|'),
  'g',
);

/** Whether a folded text says that the household lives in somebody else's home. */
export function hostedIn(folded: string): boolean | undefined {
  const last = said(folded, hosted).pop();
  if (!last) return undefined;
  return !(
    last.isDenied || /\b(?:pas|plus|ni|jamais)\b[^,;.]{0,16}$/.test(folded.slice(Math.max(0, last.at - 24), last.at))
  );
}
