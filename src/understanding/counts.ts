import type { CountMention } from './meaning';
import { fold } from './text';

const numerals = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'];
/** How many people live together: up to nineteen in figures, up to twelve in words. */
const N = `([1-9]|1\\d|une|${numerals.join('|')})`;
const persons = '(?:personnes?|pers|prs|p|membres?|tetes|individus?|gens)';
const adults = '(?:adultes?|ad|majeure?s?)';
const minors =
  '(?:enfants?|enfs?|gosses?|gamine?s?|mineure?s?|mioches?|bebes?|bb|nourrissons?|ados?|adolescente?s?|fils|filles?|garcons?|petits|petiote?s?|petits?[- ](?:enfants|fils)|petites?[- ]filles?|nouveaux?[- ]nee?s?)';
const child = '(?:nouveau[- ]nee?|enfant|gosse|gamine?|bebe|bb|nourrisson|fils|fille|garcon|ado)';
const qualities = '(?:(?:tout|tres|seule?|jeunes?|petite?s?|grande?s?|autres?) ){0,2}';
const spouse = '(?:mari|femme|epoux|epouse|conjointe?|compagne|compagnon|concubine?)';
/** What makes a bare number something else: an age, a date, an amount, a dwelling, a decimal. */
const alone = `(?! ?(?:ans?|mois|jours?|semaines?|h|heures?|€|euros?|%|/|[.,:]\\d|\\d|pieces?|chambres?|parents?|${adults}|${minors}|janv|fev|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))`;

type Part = 'people' | 'adults' | 'children';
/** One way of saying a number of people. `many` where the words hold no figure; a hint counts only beside children. */
type Rule = { readonly part: Part; readonly says: RegExp; readonly many?: number; readonly hint?: true };
type Found = { readonly rule: Rule; readonly many: number; readonly at: number; readonly to: number };

function rule(part: Part, says: string, more: { many?: number; hint?: true } = {}): Rule {
  return { part, says: new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})(?![\\p{L}\\p{N}])`, 'gu'), ...more };
}

/** Of people and of adults, the first rule that finds something speaks; all that is said of children adds up. */
const rules: readonly Rule[] = [
  rule('people', `${N} ?${qualities}${persons}`),
  rule(
    'people',
    `(?:famille|menage|foyer|fratrie|groupe|composition(?: familiale)?|compo)(?: est)?(?: de| a)? ?:? ?${N}${alone}`,
  ),
  rule(
    'people',
    `(?:sont|sommes|etaient|seront|vivent|arrivent)(?: (?:bien|donc|plutot|maintenant|desormais|en fait))?(?: a)? ${N}${alone}`,
  ),
  rule('people', `${N} (?:en tout|au total)`),
  rule('people', `${N}(?=,? dont )`),
  rule('people', `(?<=\\(|^)${N}(?=\\)|$)`),
  rule(
    'people',
    `(?<=(?:famille|menage|orient)[^\\d]*(?!(?:le|la|les|l|au|du|de|des|a|t|f|n|avant|apres|depuis|vers|dans|sous|jusqu'au) )[a-z'-]{2,} )${N}(?=$|[,;])`,
  ),
  rule('adults', `${N} ?${adults}`),
  rule('adults', `(?:un )?couple`, { many: 2 }),
  rule(
    'adults',
    `(?:m|mr|monsieur)\\.? (?:et|&|\\+) (?:mme|madame)|(?:mme|madame)\\.? (?:et|&|\\+) (?:m|mr|monsieur)`,
    { many: 2 },
  ),
  rule(
    'adults',
    `(?:les |leurs |deux |2 )?parents|(?:pere|papa)(?: et|,) (?:la |sa |une )?(?:mere|maman)|(?:mere|maman)(?: et|,) (?:le |un )?(?:pere|papa)`,
    { many: 2, hint: true },
  ),
  rule(
    'adults',
    `(?:son|sa) ${spouse}(?! (?:est |a ete |etait )?(?:deced|mort|disparu|reste|parti|au pays))|mari et (?:sa )?femme|mariee?s?`,
    { many: 2, hint: true },
  ),
  rule(
    'adults',
    `(?<!(?:une?|la|le|les|logement|maison|appartement) )(?:seule?|isolee?)(?! (?:enfant|fois|${minors}))|(?:personne|homme|femme|dame|mere|pere) (?:seule?|isolee?)|monoparentale?|celibataire`,
    { many: 1 },
  ),
  rule(
    'adults',
    `mere|pere|maman|papa|veuve|veuf|divorcee?|mme|madame|mlle|mr|m(?=\\.)|monsieur|(?:un|jeune) homme|(?:une|jeune) femme|une dame`,
    { many: 1, hint: true },
  ),
  rule('children', `(?:sans|pas d'|aucun|zero|0) ?enfants?`, { many: 0 }),
  rule('children', `${N} ?${qualities}${minors}`),
  rule('children', `(?:des|ses|leurs|aux) (?:jumeaux|jumelles)`, { many: 2 }),
  rule('children', `(?:son|sa|leur|et|avec) (?:petite? )?${child}|(?<=\\+ ?)${child}`, { many: 1 }),
  rule(
    'children',
    `(?<=(?:couple|mere|maman|pere|papa|parents|mme|madame|monsieur|mr|seule?|solo) ?\\+ ?)${N}${alone}`,
  ),
];

/** « 2A 3E », « 2+3 » in brackets or after « compo ». */
const pair =
  /(?<![\p{L}\p{N}])([1-9]) ?a(?:d|dultes?)?[ ,+/&-]{0,3}(?:et )?(\d) ?e(?:nf(?:ants?)?)?(?![\p{L}\p{N}])|(?<=\(|compo(?:sition)? ?:? ?)([1-9]) ?\+ ?(\d)(?!\d)/u;
const expected = /\b(?:attend(?:ent|ant)?|enceinte|accouch\w*|naissance)\b[^,;.+]*?(?=$|[,;.+]| et | avec )/g;
const uncounted = /\b(?:avec (?:des |ses |leurs |les )?|et (?:ses|leurs|les) |des |plusieurs )enfants\b/;
/** Children told one by one after their number: « 3 enfants (2 filles, 1 fils) », « 3 enfants dont un bébé ». */
const detail = /(?<=enfants?,? ?)(?:dont|:|\().*$/;

/**
 * Of how many people a bounded text speaks: the size of a household, with adults and children apart when the words
 * tell them apart. Ages, dates, dwellings (T4), telephone numbers and amounts are no people; an expected child is not
 * counted. `undefined` when the words do not say it whole (« avec ses enfants », « 3 enfants » and nothing of adults).
 */
export function readCount(text: string): CountMention | undefined {
  const folded = fold(text).replace(expected, blank).replace(detail, blank);
  const match = pair.exec(folded);
  if (match) {
    const [found, a, b, c, d] = match;
    return mention(text, match.index, match.index + found.length, { adults: Number(a ?? c), children: Number(b ?? d) });
  }
  const found = rules.flatMap((one) => findAll(folded, one));
  const total = firstOf(found, 'people');
  const children = found.filter(({ rule }) => rule.part === 'children').filter(isApart);
  const grown = firstOf(found, 'adults', total === undefined && children.length > 0);
  const used = [total, grown, ...children].filter((one) => one !== undefined);
  const size = sizeFrom(
    total?.many,
    grown?.many,
    children.length > 0 ? sum(children) : undefined,
    uncounted.test(folded),
  );
  if (!size) return undefined;
  return mention(text, Math.min(...used.map(({ at }) => at)), Math.max(...used.map(({ to }) => to)), size);
}

type Size = { readonly adults: number; readonly children: number } | { readonly people: number };

function sizeFrom(people?: number, adults?: number, children?: number, isPartial = false): Size | undefined {
  if (people !== undefined) {
    if (children !== undefined && children < people) return { adults: people - children, children };
    if (adults !== undefined && adults <= people) return { adults, children: people - adults };
    return { people };
  }
  if (adults === undefined || (children === undefined && isPartial)) return undefined;
  return { adults, children: children ?? 0 };
}

function mention(text: string, at: number, to: number, size: Size): CountMention {
  const people = 'people' in size ? size.people : size.adults + size.children;
  return { text: text.slice(at, to), at, to, ...size, people };
}

function findAll(folded: string, rule: Rule): Found[] {
  return Array.from(folded.matchAll(rule.says), (match) => ({
    rule,
    many: rule.many ?? numberOf(match[1] ?? ''),
    at: match.index,
    to: match.index + match[0].length,
  }));
}

function numberOf(word: string): number {
  return Number(word) || (word === 'une' ? 1 : numerals.indexOf(word) + 1);
}

function firstOf(found: readonly Found[], part: Part, withHints = true): Found | undefined {
  return found.find(({ rule }) => rule.part === part && (withHints || !rule.hint));
}

/** Two rules may find the same child: the wider words count. */
function isApart(one: Found, index: number, all: readonly Found[]): boolean {
  return !all.some((other, i) => i < index && one.at < other.to && other.at < one.to);
}

function sum(found: readonly Found[]): number {
  return found.reduce((total, { many }) => total + many, 0);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
