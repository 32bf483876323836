const units = 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const tens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const NUMBER_WORD = `(?:${[...units, ...tens].join('|')}|vingts|cents?|mille|un[e]?)`;
/** Alone, « un », « sept » and « neuf » are an article, a month and an adjective: `spellings` decides. */
export const NUMBERS = `(?!(?:une?|sept|neuf)(?![ -](?:et[ -])?${NUMBER_WORD}))${NUMBER_WORD}(?:[ -](?:et[ -])?${NUMBER_WORD}){0,9}`;

/** « vingt et un » → 21, « deux mille vingt sept » → 2027; words that do not add up stay apart. */
export function readNumbers(words: readonly string[]): string {
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
