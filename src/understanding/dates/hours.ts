import { addMinutes, dayInParis, type Hour, hourInParis, type Instant, parseHour } from '../../domain/day';
import type { FoundValue } from './directions';
import { matchAt } from './periods';

/** An hour read at a place of a text, up to `to`, excluded; `null`: only « matin » or « soir » was said. */
export type FoundHour = { readonly hour: Hour | null; readonly to: number };

/** The hour that words say (« 9 heures et quart »); `null` when they say more than an hour. */
export type HourReader = (words: string) => Hour | null;

const HOUR = '(\\d{1,2}) ?(?:h|heures?|:)(?![a-z])(?: ?([0-5]\\d))?|(midi|minuit)';
const PART_OF_DAY = "(?:au |dans la |dans l'|en |le |de )?(?:matin|matinee|apresmidi|soir|soiree|journee)";
const after = new RegExp(
  `(?:,? ${PART_OF_DAY}){0,2}(?:,? ?(?:a |vers |des |pour |- ?|de )?(?:${HOUR}))?(?![a-z0-9])`,
  'y',
);
const before = new RegExp(`(?:a |vers )?(?:${HOUR}),? (?=[a-z\\d])`, 'y');
const spoken =
  /,? (?:a |vers )?((?:\d{1,2} ?(?:h|heures?)|midi|minuit) (?:et (?:quart|demie?)|moins (?:le )?(?:quart|\d{1,2})))(?![a-z0-9])/y;

/** The hour after a day: « 14h30 », « matin », « matin à 9 heures ». */
export function readHourAfter(text: string, at: number): FoundHour | null {
  const found = matchAt(after, text, at);
  return found && { hour: hourOf(found), to: after.lastIndex };
}

/** The hour before a day: « 14h, lundi ». */
export function readHourBefore(text: string, at: number): FoundHour | null {
  const found = matchAt(before, text, at);
  return found && { hour: hourOf(found), to: before.lastIndex };
}

/** An hour in words after a day (« 9 heures et quart »): the words alone, for who can read them. */
export function readSpokenHour(text: string, at: number): { readonly words: string; readonly to: number } | null {
  const [, words] = matchAt(spoken, text, at) ?? [];
  if (!words) return null;
  const inFigures = words
    .replace('midi', '12 heures')
    .replace('minuit', '0 heure')
    .replace('moins le quart', 'moins 15')
    .replace(/demi$/, 'demie');
  return { words: inFigures, to: spoken.lastIndex };
}

const inSoLong = /dans (\d{1,3}) ?(h|heures?|min|mn|minutes?)(?: ?(\d\d))?(?![a-z0-9])/y;

/** « dans 2 heures » is an hour of a day; « dans 48h » is left to the days. */
export function readInHours(text: string, at: number, now: Instant): FoundValue | null {
  const [, count, unit = '', minutes = '0'] = matchAt(inSoLong, text, at) ?? [];
  const length = Number(count) * (unit.startsWith('h') ? 60 : 1) + Number(minutes);
  if (!count || length % (24 * 60) === 0) return null;
  const then = addMinutes(now, length);
  return { value: { kind: 'day', start: dayInParis(then), hour: hourInParis(then) }, to: inSoLong.lastIndex };
}

function hourOf([, hours, minutes = '00', word]: RegExpExecArray): Hour | null {
  if (word) return parseHour(word === 'midi' ? '12:00' : '00:00');
  return hours ? workingHour(hours, minutes) : null;
}

/** « trois heures » are those of the afternoon: nobody meets before seven. */
export function workingHour(hours: string, minutes: string): Hour | null {
  const number = Number(hours);
  return parseHour(`${String(number >= 1 && number < 7 ? number + 12 : number).padStart(2, '0')}:${minutes}`);
}
