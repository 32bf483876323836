import { distance } from 'fastest-levenshtein';
import { fold } from './text';

/** How a name sounds, whatever alphabet it came from and whoever spelt it: « Shevchenko » and « Chevtchenko » are one. */
export type Sound = { readonly spelt: string; readonly letters: string; readonly consonants: string };

/** Letters that have no plain form in Unicode, and those whose accent carries a sound of its own. */
const special: ReadonlyMap<string, string> = new Map(
  'ı:i ø:o ł:l ß:ss œ:oe æ:ae đ:d ð:d þ:th ə:a ş:sh š:sh ș:sh č:tch ć:tch ž:j ğ:g'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

/** In order: one spelling, one sound. `X` is that of « ch », `E` that of a final « ay »: no letter of a name is one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/xh|dzh|dz/g, 'dj'],
  [/tsch|tch|sch|sh|ch|cz|sz/g, 'X'],
  [/ph/g, 'f'],
  [/([kgdtrb])h/g, '$1'],
  [/[qk]|c(?![eiy])/g, 'k'],
  [/kk+/g, 'k'],
  [/ou|oo|w(?=.)/g, 'u'],
  [/(?<=.)w$/g, ''],
  [/x/g, 'ks'],
  [/ts|tz|[zcs]/g, 's'],
  [/dj/g, 'j'],
  [/y/g, 'i'],
  [/eau|au/g, 'o'],
  [/[ae]ie?$/g, 'E'],
  [/[ae]i|ie$|ee/g, 'e'],
  [/(?<=.)h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The sounds of a word, in up to two ways when an accent changes one (« Ayşe » is also typed « Ayse »). */
export function soundsOf(word: string): Sound[] {
  const accented = plain(word.toLocaleLowerCase('fr'));
  return [...new Set([fold(accented), fold(word)])].map((folded) => {
    const spelt = plain(folded).replace(/\P{L}/gu, '');
    const letters = spellings.reduce((sound, [spelling, written]) => sound.replace(spelling, written), spelt);
    return { spelt, letters, consonants: letters.replace(/[aeiouE]/g, '') };
  });
}

function plain(word: string): string {
  return word.replace(/\P{ASCII}/gu, (letter) => special.get(letter) ?? letter);
}

/**
 * How alike two sounds are, from 0 to 1: one minus the cost of changing one into the other over the longer length.
 * Vowels are written in many ways, so changing or dropping one costs less than a consonant; a final « i » or « ou » makes
 * another name (Karim, Karimi), so it costs more.
 */
export function likeness(a: Sound, b: Sound): number {
  if (a.letters === b.letters) return a.letters.length > 3 || distance(a.spelt, b.spelt) < 2 ? 1 : 0.9;
  const longer = Math.max(a.letters.length, b.letters.length);
  const most = longer < 7 ? 1 : 2;
  if (Math.abs(a.letters.length - b.letters.length) > 3 || distance(a.consonants, b.consonants) > most) return 0;
  return Math.max(0, 1 - changeCost(a.letters, b.letters) / longer);
}

function changeCost(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => sumOfDrops(b, j));
  let before: number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [sumOfDrops(a, i)];
    for (let j = 1; j <= b.length; j += 1) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      const swap = i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2) ? (before[j - 2] ?? 9) + 0.8 : 9;
      row.push(
        Math.min(
          (previous[j - 1] ?? 9) + (x === y ? 0 : exchange(x, y) * (i === 1 && j === 1 ? 2 : 1)),
          (previous[j] ?? 9) + drop(a, i - 1),
          (row[j - 1] ?? 9) + drop(b, j - 1),
          swap,
        ),
      );
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? 9;
}

function sumOfDrops(word: string, upTo: number): number {
  let cost = 0;
  for (let i = 0; i < upTo; i += 1) cost += drop(word, i);
  return cost;
}

const nearVowels = ['ou', 'ei', 'ae', 'eE', 'iE'];
const nearConsonants = ['gk', 'dt', 'bp', 'vf', 'sX', 'kX', 'nm', 'ji'];

function exchange(x: string, y: string): number {
  if (isVowel(x) && isVowel(y)) return areIn(nearVowels, x, y) ? 0.25 : 0.5;
  return areIn(nearConsonants, x, y) ? 0.6 : 1;
}

function areIn(groups: readonly string[], x: string, y: string): boolean {
  return groups.some((group) => group.includes(x) && group.includes(y));
}

function drop(word: string, i: number): number {
  const letter = word.charAt(i);
  if (isVowel(letter) && i === word.length - 1) return 'ae'.includes(letter) ? 0.4 : 1.2;
  return letter === 'h' || isVowel(letter) ? 0.5 : 1;
}

function isVowel(letter: string): boolean {
  return 'aeiouE'.includes(letter);
}
