import { fold, LONGEST_TEXT } from '../text';

/** A text rewritten in one spelling; `startOf` and `endOf` lead back from its characters to the typed text. */
export type Spelled = {
  readonly text: string;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
};

export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
export const monthNames = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
] as const;

const UNIT = '(?:jours?|j|semaines?|sem|mois|ans?|annees?|heures?|h|quinzaine|huitaine|dizaine|trimestres?|semestres?)';
const ANY_MONTH = `(?:${monthNames.join('|')})`;
/** What makes a short word a month: a day before it or a year after it, or a preposition. */
const AFTER_DAY =
  '(?<=\\d |\\d|\\d-|\\der |premier |en |de |debut |fin |mi |mi-|et |avant |depuis |jusqu.en |courant )';
const BEFORE_YEAR = '(?= ?20\\d\\d)';
/** What makes a short word a weekday: its full stop, or an hour, a day or a qualifier after it. */
const BEFORE_DAY = '(?:\\.|(?= \\d| pro| matin| apr| soir| midi))';

/** Every way of writing a word of time that we met, by the one we keep. All in folded text, between word borders. */
const spellings: readonly (readonly [kept: string, typed: string])[] = [
  ['aujourdhui', "aujourd['. ]?h?ui|aujourdhui|aujourdui|ajrd|ajd|auj|ojd|ce jour(?![ -]la)"],
  ['apresdemain', 'apres[ -]?(?:demain|dmain)|apdemain|aprem?-demain'],
  ['demain', 'dmain|2main|dem1|2m1|demin|dem(?=\\.| \\d| matin| soir| aprem)'],
  ['avanthier', 'avant[ -]?hier'],
  ['apresmidi', 'apres[ -]?midi|aprems?|aprm|apm'],
  ['weekend', 'week[ -]?ends?|weekends?|w\\.?e\\.?|wk'],
  ['prochain', '(?<=(?:semaine|sem|mois|annee|di|we|week-?end) )pro|prochaine?s?|proch|prochn'],
  ['dernier', 'derniere?s?|dern'],
  ['semaine', 'sem\\.?'],
  ['trimestre', 'trim\\.?'],
  ['dici', "d['. ]? ?ici(?: a)?|dici"],
  ['jusqua au', "jus?qu['. ]?aux?|jusquaux?|jusk['. ]?aux?"],
  ['jusqua en', "jus?qu['. ]?en"],
  ['jusqua', "jus?qu['. ]?a|jus?qua|jusk['. ]?a|jusque"],
  ['a partir', 'apartir|a parti|a compter'],
  ['mars', `(?<=\\d )mar\\.?|mar${BEFORE_YEAR}`],
  ['lundi', `lun${BEFORE_DAY}`],
  ['mardi', `mar${BEFORE_DAY}`],
  ['mercredi', `(?:mer|merc)${BEFORE_DAY}`],
  ['jeudi', `jeu${BEFORE_DAY}`],
  ['vendredi', `(?:ven|vend)${BEFORE_DAY}`],
  ['samedi', `sam${BEFORE_DAY}`],
  ['dimanche', `dim${BEFORE_DAY}`],
  ['janvier', `janv\\.?|jan\\.|${AFTER_DAY}jan|jan${BEFORE_YEAR}`],
  ['fevrier', 'fevr\\.?|fev\\.?'],
  ['avril', 'avr\\.?'],
  ['juin', `${AFTER_DAY}jun`],
  ['juillet', 'juill\\.?|juil\\.?'],
  ['aout', `${AFTER_DAY}aou\\.?`],
  ['7', `sept(?= (?:${UNIT}|${ANY_MONTH})\\b)|(?<=(?:le|au|du) )sept`],
  ['septembre', 'sept\\.?|sep\\.|(?<=\\d )sep'],
  ['octobre', 'oct\\.?'],
  ['novembre', 'nov\\.?'],
  ['decembre', 'dec\\.?|decem'],
  ['1er', '1 ?ere?|premiers?|premieres?|1iere?'],
  ['2e', '2 ?e(?:me)?|2 ?nde?|deuxiemes?|secondes?|second'],
  ['3e', '3 ?e(?:me)?|troisiemes?'],
  ['4e', '4 ?e(?:me)?|quatriemes?'],
  ['5e', '5 ?e(?:me)?|cinquiemes?'],
  ['1', `une?(?= ${UNIT}\\b)`],
  ['9', `neuf(?= (?:${UNIT}|${ANY_MONTH})\\b)|(?<=(?:le|au|du) )neuf`],
];

const units = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const NUMBER_WORD = `(?:${[...units, ...tens].join('|')}|vingts|cents?|mille|un[e]?)`;
/** Alone, « un », « sept » and « neuf » are an article, a month and an adjective: `spellings` decides. */
const NUMBERS = `(?!(?:une?|sept|neuf)(?![ -](?:et[ -])?${NUMBER_WORD}))${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD}){0,9}`;

const ONE_PASS = new RegExp(
  `(?:(?<![a-z0-9])|(?<=(?<![a-z0-9])\\d\\d?)(?=janv|fev|mar|avr|mai|jui|aou|sep|oct|nov|dec))(?:(?:${spellings.map(([, typed]) => `(${typed})`).join('|')})(?![a-z0-9])|(${NUMBERS})(?![a-z0-9])|([a-z]{5,11})(?![a-z0-9]))`,
  'g',
);

/** The typed text in one spelling: folded, abbreviations, numbers in words and slips of the pen resolved. */
export function spell(typed: string): Spelled {
  const folded = fold(typed.slice(0, LONGEST_TEXT)).replace(/\s/g, ' ').replace(/[’‘]/g, "'");
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, to: number) => {
    for (let index = from; index < to; index += 1) push(folded.charAt(index), index, index + 1);
  };
  const push = (kept: string, from: number, to: number) => {
    text += kept;
    for (let count = 0; count < kept.length; count += 1) {
      starts.push(from);
      ends.push(to);
    }
  };
  let done = 0;
  for (const found of folded.matchAll(ONE_PASS)) {
    const [whole] = found;
    const kept = keptSpelling(found);
    if (kept === whole) continue;
    keep(done, found.index);
    push(kept, found.index, found.index + whole.length);
    done = found.index + whole.length;
  }
  keep(done, folded.length);
  return { text, startOf: (index) => starts[index] ?? 0, endOf: (index) => ends[index] ?? 0 };
}

function keptSpelling(found: RegExpMatchArray): string {
  const [whole, ...groups] = found;
  const which = groups.findIndex((group) => group !== undefined);
  const spelling = spellings[which];
  if (spelling) return spelling[0];
  if (which === spellings.length) return readNumbers(whole.split(/[ -]/));
  return slipOf(whole) ?? whole;
}

/** « vingt et un » → 21, « deux mille vingt sept » → 2027; words that do not add up stay apart. */
function readNumbers(words: readonly string[]): string {
  const read: number[] = [];
  let at = 0;
  const word = () => words[at]?.replace(/^une$/, 'un').replace(/s$/, '') ?? '';
  const unit = (from: number, to: number): number => {
    const value = units.findIndex((name) => name.replace(/s$/, '') === word()) + 1;
    if (value < from || value > to) return 0;
    at += 1;
    return value;
  };
  const belowHundred = (): number => {
    if (word() === 'et') at += 1;
    const start = at;
    let ten = (tens.indexOf(word()) + 2) * 10;
    if (ten > 10) at += 1;
    else if (word() === 'quatre' && words[at + 1]?.startsWith('vingt')) {
      ten = 80;
      at += 2;
    } else ten = 0;
    if (ten && word() === 'et') at += 1;
    let rest = unit(1, ten === 0 || ten >= 60 ? 16 : 9);
    if (rest === 10) rest += unit(7, 9);
    return at > start ? ten + rest : 0;
  };
  const below10000 = (): number => {
    let value = belowHundred();
    if (word() === 'cent') {
      at += 1;
      value = (value || 1) * 100 + belowHundred();
    }
    if (word() !== 'mille') return value;
    at += 1;
    return (value || 1) * 1000 + belowHundred();
  };
  while (at < words.length) {
    const before = at;
    read.push(below10000());
    if (at === before) at += 1;
  }
  return read.filter((value) => value > 0).join(' ');
}

const slippery = [...weekdays, ...monthNames, 'demain', 'aujourdhui', 'semaine', 'trimestre'].filter(
  (word) => word.length >= 5,
);
const correct = new Set<string>([
  ...slippery,
  'semaines',
  'trimestres',
  ...weekdays.map((day) => `${day}s`),
  'demaine',
]);

/** The word of time that was meant, when one slip away; short words forgive only a doubled or swapped letter. */
function slipOf(word: string): string | null {
  if (correct.has(word)) return null;
  return slippery.find((meant) => meant[0] === word[0] && isOneSlipFrom(word, meant)) ?? null;
}

function isOneSlipFrom(typed: string, meant: string): boolean {
  const longer = typed.length - meant.length;
  if (Math.abs(longer) > 1) return false;
  let at = 0;
  while (at < meant.length && typed[at] === meant[at]) at += 1;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  const isSwapped = typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && rest(typed, 2) === rest(meant, 2);
  if (longer === 0 && isSwapped) return true;
  const isDoubled = typed[at] === typed[at - 1];
  if (longer === 1 && rest(typed, 1) === rest(meant, 0)) return isDoubled || meant.length >= 7;
  return meant.length >= 7 && rest(typed, longer < 0 ? 0 : 1) === rest(meant, 1);
}
