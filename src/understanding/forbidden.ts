import { fold } from './text';

/** What must never be stored. Health words are a warning: the sentence can be said without them. */
export type ForbiddenKind = 'nir' | 'iban' | 'caf' | 'password' | 'foreigner' | 'franceTravail' | 'health';
export type Forbidden = { readonly kind: ForbiddenKind; readonly at: number; readonly to: number };

const illnesses = [
  'hospitalise\\w*|hospitalisations?|operee?s?|chirurgie|fauteuil roulant|invalid(?:e|ite)s?|handicap\\w*|enceintes?|grossesses?',
  'fausse couche|ivg|avortement|excis\\w*|viol|viole?e?s?|violences?|tortur\\w*|traumati\\w*|psychotrauma\\w*|trauma|suivi psy|psy',
  'psychi\\w*|psycholog\\w*|cmp|depressi\\w*|depressions?|suicid\\w*|schizo\\w*|bipolaire|autis\\w*|addict\\w*|alcooli\\w*|toxicoman\\w*',
  'vih|sida|seropositi\\w*|hepatites?|tuberculose|cancer\\w*|tumeurs?|chimio\\w*|diabet\\w*|epilep\\w*|asthm\\w*|avc|infarctus|dialyse',
  'sclerose|surdite|sourde?s?|aveugles?|maladies? (?:graves?|chroniques?|mentales?)|problemes? de sante|insomnies?',
];
/** After « mot de passe », what is told of it rather than it. */
const noSecret =
  '(?!(?:oubli|perd|bloqu|chang|expir|inconn|incorrect|invalid|refai|reinit|envoy|recu|trop|celui|aucun|toujours|encore|bien|plus|dans|pour|avec|faux|bon|mauvais)\\w*)';
const number = (count: number): string => `\\d(?:[ .]?\\d){${count - 1}}`;

/** Folded text in, the forbidden part in group `it`. A telephone number starts with 0 and has ten digits: never taken. */
const patterns: readonly (readonly [ForbiddenKind, string])[] = [
  [
    'nir',
    '(?<![\\d/])(?<it>[1-478][ .-]?\\d\\d[ .-]?(?:0[1-9]|1[0-2]|[2-9]\\d)[ .-]?(?:\\d\\d|2[ab])(?:[ .-]?\\d{3}){2}(?:[ .-]?\\d\\d)?)(?![\\d/])',
  ],
  ['iban', '(?<![\\p{L}\\d])(?<it>[a-z]{2}\\d\\d(?: ?[\\da-z]{4}){3,7}(?: ?[\\da-z]{1,3})?)(?![\\p{L}\\d])'],
  ['caf', `\\b(?:alloc\\w*|caf|matricule)\\b[^\\d]{0,24}?(?<it>${number(7)}(?:[ .-]?[a-z])?)(?![\\d\\p{L}'])`],
  ['caf', "(?<![\\d.,/+])(?<it>\\d{7}[a-z]?)(?![\\d\\p{L}'])(?=[^\\d]{0,24}\\b(?:alloc\\w*|caf)\\b)"],
  [
    'franceTravail',
    "\\b(?:france travail|pole emploi|ft|identifiant|demandeur d'emploi)\\b[^\\d]{0,24}?(?<it>(?!0\\d{9}(?!\\d))\\d{7,10}[a-z]?)(?![\\d\\p{L}])",
  ],
  ['foreigner', `\\b(?:etrangere?|agdref)\\b[^\\d]{0,24}?(?<it>${number(10)})(?!\\d)`],
  ['foreigner', `\\b(?:anef|titre de sejour|prefecture)\\b[^\\d]{0,24}?(?<it>(?!0)${number(10)})(?!\\d)`],
  ['foreigner', '(?<![\\d+])(?<it>(?:99|26|38|69)\\d{8})(?!\\d)'],
  [
    'password',
    `\\b(?:mots? de passe|mdp|password|code (?:d'acces|secret))\\b[^:=\\d]{0,24}?(?:[:=]|\\b(?:est|c'est)) ?(?<it>${noSecret}\\S{4,}?)(?=[,;.)]?(?:\\s|$))`,
  ],
  ['password', '\\b(?:mots? de passe|mdp|password) (?<it>(?=\\S*[\\d!@#$%&*])\\S{4,}?)(?=[,;.)]?(?:\\s|$))'],
  [
    'password',
    '[\\w.+-]{1,64}@[\\w.-]{1,64}\\.[a-z]{2,} ?(?:[/:;|]|mdp|,)? ?(?<it>(?=\\S*\\p{L})(?=\\S*\\d)[^\\s@]{6,}?)(?=[,;.)]?(?:\\s|$))',
  ],
  ...illnesses.map((words): [ForbiddenKind, string] => ['health', `\\b(?<it>${words})\\b`]),
];
const readers = patterns.map(([kind, pattern]) => ({ kind, reads: new RegExp(pattern, 'dgu') }));

/** What a bounded text holds that must never be stored, in order. Telephone numbers, dates and references are allowed. */
export function findForbidden(text: string): Forbidden[] {
  const folded = fold(text);
  const found = readers.flatMap(({ kind, reads }) =>
    Array.from(folded.matchAll(reads)).flatMap((match): Forbidden[] => {
      const [at, to] = match.indices?.groups?.['it'] ?? [];
      return at === undefined || to === undefined ? [] : [{ kind, at, to }];
    }),
  );
  const first = found.filter((one, i) => !found.some((other, k) => k < i && one.at < other.to && other.at < one.to));
  return first.sort((a, b) => a.at - b.at);
}

/** A text whose forbidden numbers and secrets are dots; health words stay, they are only warned about. */
export function mask(text: string): string {
  return findForbidden(text)
    .filter(({ kind }) => kind !== 'health')
    .reduceRight((masked, { at, to }) => `${masked.slice(0, at)}•••${masked.slice(to)}`, text);
}
