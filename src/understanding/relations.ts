import type { Member } from '../domain/household';
import type { Span } from './meaning';
import { fold } from './text';

export type Relation = Member['relation'];
/** What somebody is to the household. `isGroup`: said of several; `isNew`: « et un garçon », « sa fille », of somebody else. */
export type RelationMention = Span & {
  readonly relation: Relation | 'PARENT';
  readonly isGroup: boolean;
  readonly isNew: boolean;
  readonly isAdult?: boolean;
};

const kin = 'filles?|fils|enfants?|mere|pere|parents?|freres?|s(?:oe|œ)urs?';
/** Relations of the household's reference person, folded. The first that matches at a place holds. */
const relations: readonly (readonly [Relation | 'PARENT', string, boolean?])[] = [
  ['AUTRE', `(?:grands?|petite?s?|arriere|belles?|beaux?|demi|ex)[ -](?:${kin}|mari|femme)`],
  [
    'REFERENCE',
    'personne de reference|reference|refe?\\.?|titulaires?|cheff?e? de (?:menage|famille|foyer)|demandeu(?:r|se)',
  ],
  [
    'CONJOINT',
    'mari|epou(?:x|se)|conjoint(?:·e|\\(e\\)|e)?|compagn(?:on|e)|concubine?|partenaire|(?<!(?:une|jeune|des) )femme',
    true,
  ],
  [
    'ENFANT',
    '(?:filles?|fils|garcons?|enfants?) (?:ainee?s?|cadet(?:te)?s?)|filles?|fillettes?|fils|garcons?|enfants?|gosses?|gamine?s?|bebes?|bb|nourrissons?|ados?|adolescente?s?|jumeaux|jumelles|aine(?:e)?s?|cadet(?:te)?s?|(?:petite?|nouveau)[- ](?:derniere?|ne|nee)|le petit|la petite',
  ],
  ['PARENT', '(?<!\\b(?:sa|son|ma|mon|ses|leurs?) )(?:mere|pere|maman|papa)', true],
  [
    'AUTRE',
    'mere|pere|maman|papa|grands-parents|parents|freres?|s(?:oe|œ)urs?|oncle|tante|neveux?|nieces?|cousine?s?|amie?|autres?|colocataire|hebergee?|tut(?:eur|rice)',
  ],
];
const pattern = new RegExp(relations.map(([, says]) => `((?<![\\p{L}'])(?:${says})(?![\\p{L}]))`).join('|'), 'gu');
const plural =
  /(?:^|[^\p{L}\d])(?:les|des|ses|leurs|mes|nos|[2-9]|1\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)(?: (?:petite?s?|grande?s?|autres|jeunes))? ?$/u;
const determined =
  /(?:^|[^\p{L}])(?:une?|son|sa|ses|mon|ma|mes|leurs?|le|la|les|des|et|avec|\+|[1-9]|deux|trois|quatre|cinq|six) ?(?:petite? |jeune )?$/u;

/** Who is whom in a text, in order. */
export function readRelations(text: string): RelationMention[] {
  const folded = fold(text);
  return Array.from(folded.matchAll(pattern), (match) => {
    const [whole, ...groups] = match;
    const [relation = 'AUTRE', , isAdult] = relations[groups.findIndex((group) => group !== undefined)] ?? [];
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    const after = folded.slice(match.index + whole.length, match.index + whole.length + 12);
    const age = /^ majeure?s?\b/.test(after) ? true : /^ mineure?s?\b/.test(after) ? false : isAdult;
    return {
      text: text.slice(match.index, match.index + whole.length),
      at: match.index,
      to: match.index + whole.length,
      relation,
      isGroup:
        plural.test(before) ||
        /^(?:enfants|filles|garcons|jumeaux|jumelles|parents|freres|s(?:oe|œ)urs|bebes|ados|autres)$/.test(whole),
      isNew: determined.test(before),
      ...(age === undefined ? {} : { isAdult: age }),
    };
  });
}
