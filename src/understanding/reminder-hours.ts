import { type Hour, parseHour } from '../domain/day';

/** How an hour of the day is written, in a marked sentence. */
export const HOUR =
  '(?:\\d{1,2} ?(?:h|heures?|:)|(?:sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix[- ]sept|dix[- ]huit) heures?|(?<!apres[- ])midi)';
export const HOURS = new RegExp(`\\b${HOUR}`);
const digits =
  /(?<!(?:plutot qu'|plutot que|au lieu de|au lieu d'|apres) ?(?:a )?)\b(\d{1,2}) ?(?:h|heures?|:)(?: ?([0-5]\d))?(?![\p{L}\d])/u;
const spoken: readonly (readonly [RegExp, string])[] = [
  [/\bdix[- ]sept heures?/, '17'],
  [/\bdix[- ]huit heures?/, '18'],
  [/\bsept heures?/, '07'],
  [/\bhuit heures?/, '08'],
  [/\bneuf heures?/, '09'],
  [/\bdix heures?/, '10'],
  [/\bonze heures?/, '11'],
  [/\bdouze heures?|(?<!apres[- ])\bmidi/, '12'],
  [/\btreize heures?/, '13'],
  [/\bquatorze heures?/, '14'],
  [/\bquinze heures?/, '15'],
  [/\bseize heures?/, '16'],
];

/** The hour of a marked sentence: « 9h », « 8 h 45 », « neuf heures et demie »; the one that is denied is not it. */
export function hourIn(said: string): Hour | null {
  const [, count, minutes = '00'] = digits.exec(said) ?? [];
  if (count) return parseHour(`${count.padStart(2, '0')}:${/heures? et demie?/.test(said) ? '30' : minutes}`);
  const found = spoken.find(([pattern]) => pattern.test(said));
  if (!found) return null;
  const rest = /et demie?/.test(said) ? '30' : /et quart/.test(said) ? '15' : '00';
  return parseHour(`${found[1]}:${rest}`);
}
