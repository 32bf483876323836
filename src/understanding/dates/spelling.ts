import { fold, LONGEST_TEXT } from '../text';
import { NUMBERS, readNumbers } from './numbers';
import { slipOf } from './slips';
import { MONTH, UNIT } from './time-words';

/** A text rewritten in one spelling; `startOf` and `endOf` lead back from its characters to the typed text. */
export type Spelled = {
  readonly text: string;
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
};

const ANY_UNIT = `(?:${UNIT}|sem|trim)`;
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
  ['7', `sept(?= (?:${ANY_UNIT}|${MONTH})\\b)|(?<=(?:le|au|du) )sept`],
  ['septembre', 'sept\\.?|sep\\.|(?<=\\d )sep'],
  ['octobre', 'oct\\.?'],
  ['novembre', 'nov\\.?'],
  ['decembre', 'dec\\.?|decem'],
  ['1er', '1 ?ere?|premiers?|premieres?|1iere?'],
  ['2e', '2 ?e(?:me)?|2 ?nde?|deuxiemes?|secondes?|second'],
  ['3e', '3 ?e(?:me)?|troisiemes?'],
  ['4e', '4 ?e(?:me)?|quatriemes?'],
  ['5e', '5 ?e(?:me)?|cinquiemes?'],
  ['1', `une?(?= ${ANY_UNIT}\\b)`],
  ['9', `neuf(?= (?:${ANY_UNIT}|${MONTH})\\b)|(?<=(?:le|au|du) )neuf`],
];

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
