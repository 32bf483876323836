/** Which lines of a list are meant: counted from 1, or from -1 for the last; all of them; all but some. */
export type Positions = readonly number[] | 'all' | { readonly allBut: readonly number[] };

const ordinals = [
  ['premiere?s?', '1(?:er|ere|re)s?'],
  ['deuxiemes?', 'seconde?s?', '2(?:e|eme|nd|nde)'],
  ['troisiemes?', '3(?:e|eme)'],
  ['quatriemes?', '4(?:e|eme)'],
  ['cinquiemes?', '5(?:e|eme)'],
  ['sixiemes?', '6(?:e|eme)'],
  ['septiemes?', '7(?:e|eme)'],
  ['huitiemes?', '8(?:e|eme)'],
];
const numerals = ['une?', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const THING = '(?:lignes?|echeances?|rappels?|points?|taches?|menages?|familles?|dossiers?|cas|alertes?)';
const ORDINAL = `(?:${ordinals.flat().join('|')}|avant[- ]dernier(?:e|es|s)?|dernier(?:e|es|s)?)`;
const NUMBER = `(?:\\d{1,2}|${numerals.slice(1).join('|')})`;
const LENGTH = '(?! ?(?:jours?|j\\b|semaines?|sem\\b|mois|ans?\\b|h\\b|heures?|min|fois|€|euros))';
/** One line: « la première », « la 2 », « le numéro 3 », « échéance 2 », and behind another « et 3 ». */
const ONE = `(?:(?:la |le |l'|les |aux? |du )?(?:${THING} )?${ORDINAL}(?: ${THING})?|(?:(?:la|le|les|aux?) (?:${THING} )?|(?:l')?${THING} )(?:numero |n ?[o°] ?)?${NUMBER}${LENGTH}|(?:numero|n ?[o°]) ?${NUMBER})`;
const MORE = `(?:(?: ?, ?(?:et )?| et | & | ?\\+ ?)(?:${ONE}|${NUMBER}${LENGTH}))*`;
const SOME = [
  `(?:les |des |aux )?${NUMBER} (?:premiere?s?|derniere?s?)(?: ${THING})?`,
  `(?:les |des |aux |(?:de |de la |du )?)${NUMBER} (?:a|jusqu'a|-) (?:la |le )?${NUMBER}${LENGTH}`,
  `les (?:${numerals.slice(1).join('|')}|[2-9])(?! ?\\d)${LENGTH}(?: ${THING})?(?= (?:sont|ont|c'est|ok|fait)|$| ?[?!.])`,
  `${ONE}${MORE}`,
  `${NUMBER}(?: ?, ?${NUMBER})*,? et ${NUMBER}(?= |$)${LENGTH}`,
  `(?<=^)${NUMBER}(?= (?:ok|est|faite?|c'est|reglee?|traitee?)(?: |$))`,
];
const ALL = `(?:tous|toutes|tout(?! (?:de suite|a l'heure|a fait|le temps|seul|simplement|ce ))|l'ensemble|la totalite)(?: (?:les|ces|mes) ${THING}| ca)?`;
const said = new RegExp(`(?<![\\p{L}\\d])(?:(?<all>${ALL})|(?<some>${SOME.join('|')}))(?![\\p{L}\\d])`, 'u');
const except = new RegExp(`,? (?:sauf|a part|hormis|excepte)(?: pour)? (${SOME.join('|')})(?![\\p{L}\\d])`, 'u');

/** Which lines a folded text names, and the text with a `P` in their place; `null` when it names none. */
export function readPositions(folded: string): { readonly positions: Positions; readonly rest: string } | null {
  const found = said.exec(folded);
  if (!found) return null;
  const { all, some = '' } = found.groups ?? {};
  const rest = `${folded.slice(0, found.index)}P${folded.slice(found.index + found[0].length)}`;
  if (!all) return { positions: numbersIn(some), rest };
  const but = except.exec(rest)?.[1];
  return { positions: but ? { allBut: numbersIn(but) } : 'all', rest: but ? rest.replace(except, '') : rest };
}

/** The lines meant in a list of so many, counted from 0, in order; those that are not there are left out. */
export function linesAt(positions: Positions, count: number): readonly number[] {
  const lines = Array.from({ length: count }, (_, at) => at);
  if (positions === 'all') return lines;
  const isNamed = (at: number, named: readonly number[]): boolean =>
    named.includes(at + 1) || named.includes(at - count);
  return 'allBut' in positions
    ? lines.filter((at) => !isNamed(at, positions.allBut))
    : lines.filter((at) => isNamed(at, positions));
}

function numbersIn(some: string): readonly number[] {
  const group = new RegExp(`^(?:les |des |aux )?(${NUMBER}) (premier|dernier)`).exec(some);
  if (group?.[1])
    return upTo(1, rankOf(group[1])).map((at) => (group[2] === 'premier' ? at : at - rankOf(group[1] ?? '') - 1));
  const range = new RegExp(`(${NUMBER}) (?:a|jusqu'a|-) (?:la |le )?(${NUMBER})$`).exec(some);
  if (range?.[1] && range[2]) return upTo(rankOf(range[1]), rankOf(range[2]));
  const whole = new RegExp(`^les (${NUMBER})(?: ${THING})?$`).exec(some);
  if (whole?.[1]) return upTo(1, rankOf(whole[1]));
  return Array.from(some.matchAll(new RegExp(`${ORDINAL}|${NUMBER}`, 'g')), ([word]) => rankOf(word));
}

function upTo(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(to, 99) - from + 1) }, (_, at) => from + at);
}

function rankOf(word: string): number {
  if (word.startsWith('avant')) return -2;
  if (word.startsWith('dernier')) return -1;
  const whole = (pattern: string): boolean => new RegExp(`^(?:${pattern})$`).test(word);
  const rank = ordinals.findIndex((ways) => ways.some(whole));
  return rank >= 0 ? rank + 1 : Number(word) || numerals.findIndex(whole) + 1;
}
