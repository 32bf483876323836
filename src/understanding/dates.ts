import v8 from 'node:v8';
import type { IDateTimeModel } from '@microsoft/recognizers-text-date-time';
import {
  addMinutes,
  type Day,
  dayInParis,
  type Hour,
  hourInParis,
  type Instant,
  type Month,
  monthOf,
  parseHour,
} from '../domain/day';
import { lengthOf } from './almanac';
import { hideDecoys } from './decoys';
import { dayOrRange, type FoundValue, readDirection, readPair } from './directions';
import type { DateMention } from './meaning';
import { matchAt, readPeriod } from './periods';
import { type Spelled, spell } from './spelling';
import { isTold } from './tense';

/** A text being read: as typed, in one spelling with its decoys hidden, and the way back from one to the other. */
type Page = { readonly typed: string; readonly text: string; readonly spelled: Spelled; readonly now: Instant };

/**
 * Every date, period or direction of a bounded text, in order of appearance. Days are in Paris; what is told as done
 * (« signé lundi ») is the nearest before, anything else the nearest after. Conventions: `docs/dates.md`.
 */
export function readDates(typed: string, now: Instant): DateMention[] {
  const spelled = spell(typed);
  const page = { typed, text: hideDecoys(spelled, typed), spelled, now };
  const mentions: DateMention[] = [];
  let read = 0;
  for (const { index } of page.text.matchAll(wordStart)) {
    if (index < read) continue;
    const found = readAt(page, index);
    if (!found) continue;
    read = found.to;
    if (!found.value) continue;
    const at = spelled.startOf(index);
    const to = spelled.endOf(found.to - 1);
    mentions.push({ text: typed.slice(at, to), at, to, value: found.value });
  }
  return mentions;
}

/** Where a word or a number begins, but not inside « 12.03.2027 ». */
const wordStart = /(?<![a-z0-9]|\d[/.,-])[a-z0-9]/g;

function readAt(page: Page, at: number): FoundValue | null {
  const { text, now } = page;
  const today = dayInParis(now);
  return (
    readHourThenDay(page, at) ??
    readInHours(text, at, now) ??
    readTold(page, at, (tense) => readPair(text, at, { today, tense })) ??
    readDirection(text, at, today) ??
    readDayOrPeriod(page, at) ??
    readOverdue(page, at)
  );
}

/** Read as to come, then again as past when the words around say that it has happened. */
function readTold(page: Page, at: number, read: (tense: 'next' | 'last') => FoundValue | null): FoundValue | null {
  const found = read('next');
  if (!found) return null;
  const before = page.typed.slice(0, page.spelled.startOf(at));
  const after = page.typed.slice(page.spelled.endOf(found.to - 1));
  return isTold(before, after) ? read('last') : found;
}

function readDayOrPeriod(page: Page, at: number): FoundValue | null {
  const today = dayInParis(page.now);
  const found = readTold(page, at, (tense) => {
    const period = readPeriod(page.text, at, { today, tense });
    return period && { value: period.period && dayOrRange(period.period), to: period.to };
  });
  return found && withHour(page, found);
}

const HOUR = '(\\d{1,2}) ?(?:h|heures?|:)(?! ?[a-z]) ?([0-5]\\d)?|(midi|minuit)';
const hourAfter = new RegExp(
  `(?:,? (?:(?:au |dans la |dans l'|en |le |de )?(?:matin|matinee|apresmidi|soir|soiree|journee)|et demie)){0,2}(?:,? ?(?:a |vers |des |pour |- ?|de )?(?:${HOUR}))?(?![a-z0-9])`,
  'y',
);
const hourBefore = new RegExp(`(?:a |vers )?(?:${HOUR}),? (?=[a-z\\d])`, 'y');
const spokenHour =
  /,? (?:a |vers )?((?:\d{1,2} ?(?:h|heures?)|midi|minuit) (?:et (?:quart|demie?)|moins (?:le )?(?:quart|\d{1,2})))(?![a-z0-9])/y;

function withHour(page: Page, found: FoundValue): FoundValue {
  if (found.value?.kind !== 'day') return found;
  const spoken = matchAt(spokenHour, page.text, found.to);
  const spokenAs = spoken?.[1] && askHour(spoken[1], page.now);
  if (spokenAs) return { value: { ...found.value, hour: spokenAs }, to: spokenHour.lastIndex };
  const after = matchAt(hourAfter, page.text, found.to);
  if (!after) return found;
  const hour = hourOf(after);
  return { value: hour ? { ...found.value, hour } : found.value, to: hourAfter.lastIndex };
}

function readHourThenDay(page: Page, at: number): FoundValue | null {
  const before = matchAt(hourBefore, page.text, at);
  const hour = before && hourOf(before);
  const found = hour && readDayOrPeriod(page, hourBefore.lastIndex);
  return found && found.value?.kind === 'day' ? { value: { hour, ...found.value }, to: found.to } : null;
}

function hourOf([, hours, minutes, word]: RegExpExecArray): Hour | null {
  if (word) return parseHour(word === 'midi' ? '12:00' : '00:00');
  return parseHour(`${(hours ?? '').padStart(2, '0')}:${minutes ?? '00'}`);
}

const inHours = /dans (\d{1,3}) ?(h|heures?|min|mn|minutes?)(?: ?(\d\d))?(?![a-z0-9])/y;

/** « dans une heure » is an hour of a day; « dans 48h » is left to the days. */
function readInHours(text: string, at: number, now: Instant): FoundValue | null {
  const found = matchAt(inHours, text, at);
  if (!found) return null;
  const [, count, unit = '', minutes] = found;
  const length = Number(count) * (unit.startsWith('h') ? 60 : 1) + Number(minutes ?? 0);
  if (length % (24 * 60) === 0) return null;
  const then = addMinutes(now, length);
  return { value: { kind: 'day', start: dayInParis(then), hour: hourInParis(then) }, to: inHours.lastIndex };
}

const overdue =
  /(?:(?:en|les?|des|mes|nos|ses|vos|tous les|liste des) )?(?:retards?(?! de (?:loyer|paiement|versement|train|bus|langage))|retardataires)|depassee?s?|hors delais?|perimee?s?|echue?s?|expire(?:e|s|es)?|(?:echeances?|dates?|delais?)(?: limites?)? passee?s?/y;
const notOverdue =
  /(?:sans|arrivee?s?|venue?s?|desolee?|pas|plafonds?|revenus|ressources|capacite|quota|seuil|budget) (?:en )?$/;

/** What is late has no date of its own; « expiré le 3 » has one. */
function readOverdue({ typed, text, spelled, now }: Page, at: number): FoundValue | null {
  const found = matchAt(overdue, text, at);
  if (
    !found ||
    /[a-z0-9]/.test(text.charAt(overdue.lastIndex)) ||
    notOverdue.test(text.slice(Math.max(0, at - 20), at))
  )
    return null;
  const to = overdue.lastIndex;
  // Without its accent « expire » is a verb: « expire le 4 janvier ».
  if (found[0] === 'expire' && typed.charAt(spelled.endOf(to - 1) - 1) !== 'é') return null;
  const today = dayInParis(now);
  const next = text.charAt(to) === ' ' ? to + 1 : to;
  const dated = readPeriod(text, next, { today, tense: 'last' }) ?? readDirection(text, next, today);
  return dated ? null : { value: { kind: 'overdue' }, to };
}

/** The latest month or day on or before today that a text tells (« reconnue en août », « née en mars 2009 »). */
export function readPastMonth(typed: string, today: Day): Month | Day | null {
  const { text } = spell(typed);
  for (const { index } of text.matchAll(wordStart)) {
    const period = readPeriod(text, index, { today, tense: 'last' }, true)?.period;
    if (!period || period.start > today) continue;
    const value = dayOrRange(period);
    if (value.kind === 'day') return value.start;
    if (isOneMonth(period.start, period.end)) return monthOf(period.start);
  }
  return null;
}

function isOneMonth(start: Day, end: Day): boolean {
  return (
    start.endsWith('-01') && end.endsWith('-01') && monthOf(start) !== monthOf(end) && lengthInMonths(start, end) === 1
  );
}

function lengthInMonths(start: Day, end: Day): number {
  const [from, to] = [start, end].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (to ?? 0) - (from ?? 0);
}

const duration =
  /(?<![a-z0-9])(\d{1,3}) ?(jours?|j|semaines?|mois|ans?|annees?|(?:huit|diz|quinz)aine)( et demie?)?(?![a-z0-9])/;

/** The first length of time of a text (« 6 mois », « un an et demi »), in months or in days. */
export function readDuration(typed: string): { months?: number; days?: number } | null {
  const [, count, unit = '', half] = duration.exec(spell(typed).text) ?? [];
  if (!count) return null;
  const { days, months } = lengthOf(unit);
  if (days) return { days: Math.floor(Number(count) * days + (half ? days / 2 : 0)) };
  if (!months) return null;
  return {
    months: Number(count) * months + (half ? Math.floor(months / 2) : 0),
    ...(half && months === 1 && { days: 15 }),
  };
}

/** Loads the recognizer and makes it ready; it takes about a second, so call it once the server listens. */
export async function warmDates(): Promise<void> {
  askHour('midi et demi', '2026-01-01T12:00:00Z' as Instant);
}

let model: IDateTimeModel | undefined;

/**
 * An hour in words, of at most 40 characters (« 9 heures et quart »), read by the recognizer. Longer or stranger text
 * never goes there: twelve times « deux cent » keeps it busy for seconds.
 */
function askHour(words: string, now: Instant): Hour | null {
  if (words.length > 40) return null;
  model ??= loadRecognizer();
  const [year = 0, month = 1, day = 1] = dayInParis(now).split('-').map(Number);
  const [hours = 0, minutes = 0] = hourInParis(now).split(':').map(Number);
  const [found] = model.parse(words, new Date(year, month - 1, day, hours, minutes));
  const values: readonly { type?: string; value?: string }[] = found?.resolution?.['values'] ?? [];
  const read = values.flatMap(({ type, value }) =>
    type === 'time' && value ? (parseHour(value.slice(0, 5)) ?? []) : [],
  );
  return read.find((hour) => hour >= '07:00' && hour < '20:00') ?? read[0] ?? null;
}

/**
 * Its regular expressions are huge: compiled to machine code, as V8 does at the second use, the first sentence would
 * take three seconds; interpreted, one. (`--regexp-interpret-all` does the same but crashes Node 20 when taken back.)
 */
function loadRecognizer(): IDateTimeModel {
  const { DateTimeOptions, DateTimeRecognizer } =
    require('@microsoft/recognizers-text-date-time') as typeof import('@microsoft/recognizers-text-date-time');
  const loaded = new DateTimeRecognizer('fr-fr', DateTimeOptions.None, false).getDateTimeModel();
  v8.setFlagsFromString('--regexp-tier-up-ticks=1000000');
  loaded.parse('demain à 10h', new Date(2026, 0, 1));
  v8.setFlagsFromString('--regexp-tier-up-ticks=1');
  return loaded;
}
