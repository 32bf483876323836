import { fold } from './text';

/** What must never be stored. Health words are a warning: the sentence may be told without them. */
export type ForbiddenKind = 'nir' | 'iban' | 'caf' | 'password' | 'foreigner' | 'franceTravail' | 'health';
export type Forbidden = { readonly kind: ForbiddenKind; readonly at: number; readonly to: number };

/** Where the pattern has a group `it`, that group alone is what is hidden; otherwise the whole. */
const patterns: readonly (readonly [ForbiddenKind, RegExp])[] = [
  [
    'nir',
    /(?<![\d/])[1-478][ .-]?\d\d[ .-]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .-]?(?:\d\d|2[ab])[ .-]?\d{3}[ .-]?\d{3}(?:[ .-]?\d\d)?(?![\d/])/dg,
  ],
  ['iban', /(?<![\p{L}\d])[a-z]{2}\d\d(?: ?[\da-z]{4}){3,7}(?: ?[\da-z]{1,3})?(?![\p{L}\d])/dgu],
  [
    'caf',
    /\b(?:alloc\w*|caf|matricule|dossier caf)\b[^\d\n]{0,24}?(?<it>\d(?:[ .]?\d){6}[ .-]?[a-z]?)(?![\d\p{L}])/dgu,
  ],
  ['caf', /(?<![\d.,/])(?<it>\d{7}[ -]?[a-z]?)(?![\d\p{L}])(?=[^\d\n]{0,20}\b(?:alloc\w*|caf)\b)/dgu],
  [
    'franceTravail',
    /\b(?:france travail|pole emploi|ft|identifiant(?: ft)?|demandeur d'emploi)\b[^\d\n]{0,24}?(?<it>\d{7,10}[a-z]?)(?![\d\p{L}])/dgu,
  ],
  [
    'foreigner',
    /\b(?:etranger|agdref|numero (?:d')?etranger|n°? ?etranger|anef|titre de sejour|prefecture)\b[^\d\n]{0,24}?(?<it>\d(?:[ .]?\d){9})(?!\d)/dgu,
  ],
  ['foreigner', /(?<!\d)(?<it>(?:99|26|07|38|69)\d{8})(?!\d)/dgu],
  [
    'password',
    /\b(?:mot de passe|mots? de passe|mdp|password|passwd|code d'acces|code secret|pin)\b\s*(?:(?:est|c'est|de l'anef|anef|caf|ameli|mail|:|=|de|du|la|son|le)\s*)*[:= ]\s*(?<it>\S{4,})/dgu,
  ],
  [
    'health',
    /\b(?:hospitalise\w*|hospitalisation|depressi\w*|depression\w*|vih|sida|seropositi\w*|enceinte\w*|grossesse|handicap\w*|traumati\w*|trauma|psychotrauma\w*|violences?|viol|violee?s?|excis\w*|tortur\w*|cancer\w*|tumeur|chimio\w*|diabet\w*|epilep\w*|hepatite\w*|tuberculose|asthm\w*|avc|infarctus|psychi\w*|psycholog\w*|suivi psy|psy|suicid\w*|schizo\w*|bipolaire|addict\w*|alcooli\w*|toxicoman\w*|avortement|ivg|fausse couche|dialyse|maladie (?:grave|chronique|mentale)|problemes? de sante|insomnies?|cauchemars?|sclerose|autis\w*|sourde?s?|aveugle)\b/dgu,
  ],
];

/** What a bounded text holds that must never be stored, in order. Telephone numbers, dates and references are allowed. */
export function findForbidden(text: string): Forbidden[] {
  const folded = fold(text);
  const found = patterns.flatMap(([kind, pattern]) =>
    Array.from(folded.matchAll(pattern), (match): Forbidden => {
      const [at, to] = match.indices?.groups?.['it'] ?? [match.index, match.index + match[0].length];
      return { kind, at, to };
    }),
  );
  return found
    .filter((one, i) => !found.some((other, k) => k < i && one.at < other.to && other.at < one.to))
    .sort((a, b) => a.at - b.at);
}

/** A text whose forbidden numbers and secrets are dots; health words stay, they are only warned about. */
export function mask(text: string): string {
  return findForbidden(text)
    .filter(({ kind }) => kind !== 'health')
    .reduceRight((masked, { at, to }) => `${masked.slice(0, at)}•••${masked.slice(to)}`, text);
}
