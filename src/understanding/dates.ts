import v8 from 'node:v8';
import type { IDateTimeModel } from '@microsoft/recognizers-text-date-time';
import {
  type Day,
  dayInParis,
  type Hour,
  hourInParis,
  type Instant,
  type Month,
  monthOf,
  parseHour,
} from '../domain/day';
import { lengthOf, months } from './almanac';
import { hideDecoys } from './decoys';
import { dayOrRange, type FoundValue, readDirection, readLatest } from './directions';
import { readHourAfter, readHourBefore, readInHours, readSpokenHour } from './hours';
import type { DateMention } from './meaning';
import { readPair, readUnopenedPair } from './pairs';
import { matchAt, readPeriod } from './periods';
import { type Spelled, spell } from './spelling';
import { isTold } from './tense';

/** A text being read: as typed, and in one spelling with its decoys hidden. */
type Page = {
  readonly typed: string;
  readonly text: string;
  readonly spelled: Spelled;
  readonly now: Instant;
  readonly today: Day;
  readonly ask: (words: string) => Hour | null;
};

/** A sentence has fewer words; a text made to keep us busy has more. */
const MOST_WORDS = 400;
/** Where a word or a number begins, but not inside « 12.03.2027 ». */
const wordStart = /(?<![a-z0-9]|\d[/.,-])[a-z0-9]/g;

/**
 * Every date, period or direction of a bounded text, in order of appearance. Days are in Paris; what is told as done
 * (« signé lundi ») is the nearest before, anything else the nearest after.
 */
export function readDates(typed: string, now: Instant): DateMention[] {
  const spelled = spell(typed);
  const page = { typed, text: hideDecoys(spelled, typed), spelled, now, today: dayInParis(now), ask: askOnce(now) };
  const mentions: DateMention[] = [];
  let words = 0;
  let read = 0;
  for (const { index } of page.text.matchAll(wordStart)) {
    if (index < read) continue;
    if (++words > MOST_WORDS) break;
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

function readAt(page: Page, at: number): FoundValue | null {
  const { text, today, now } = page;
  return (
    readInHours(text, at, now) ??
    readTold(page, at, (tense) => readPair(text, at, { today, tense })) ??
    readDirection(text, at, today) ??
    readDay(page, at) ??
    readHourThenDay(page, at) ??
    readOverdue(page, at)
  );
}

function readDay(page: Page, at: number): FoundValue | null {
  const { text, today } = page;
  return readTold(page, at, (tense) => {
    const found = readPeriod(text, at, { today, tense });
    const pair = readUnopenedPair(text, at, found, { today, tense });
    if (pair || !found) return pair;
    return readLatest(text, found) ?? withHour(page, { value: found.period && dayOrRange(found.period), to: found.to });
  });
}

/** Read as to come, then again as past when the words around say that it has happened. */
function readTold(page: Page, at: number, read: (tense: 'next' | 'last') => FoundValue | null): FoundValue | null {
  const found = read('next');
  if (!found) return null;
  const before = page.typed.slice(0, page.spelled.startOf(at));
  const after = page.typed.slice(page.spelled.endOf(found.to - 1));
  return isTold(before, after) ? read('last') : found;
}

function withHour({ text, ask }: Page, found: FoundValue): FoundValue {
  if (found.value?.kind !== 'day') return found;
  const spoken = readSpokenHour(text, found.to);
  const asked = spoken && ask(spoken.words);
  if (asked) return { value: { ...found.value, hour: asked }, to: spoken.to };
  const after = readHourAfter(text, found.to);
  return after ? { value: after.hour ? { ...found.value, hour: after.hour } : found.value, to: after.to } : found;
}

function readHourThenDay(page: Page, at: number): FoundValue | null {
  const before = readHourBefore(page.text, at);
  const found = before?.hour && readDay(page, before.to);
  return found && found.value?.kind === 'day' ? { ...found, value: { hour: before.hour, ...found.value } } : null;
}

const overdue =
  /(?:(?:(?:en|les?|des|mes|nos|ses|vos) )?(?:retards?(?! de (?:loyer|paiement|versement|train|bus|langage))|retardataires)|depassee?s?|hors delais?|perimee?s?|echue?s?|expire(?:e|s|es)?|(?:echeances?|dates?|delais?)(?: limites?)? passee?s?)(?![a-z0-9])/y;
const notOverdue =
  /(?:sans|arrivee?s?|venue?s?|desolee?|pas|plafonds?|revenus|ressources|capacite|quota|seuil|budget) (?:en )?$/;

/** What is late has no date of its own; « expiré le 3 » has one. */
function readOverdue({ typed, text, spelled, today }: Page, at: number): FoundValue | null {
  const found = matchAt(overdue, text, at);
  if (!found || notOverdue.test(text.slice(Math.max(0, at - 20), at))) return null;
  const to = overdue.lastIndex;
  // Without its accent « expire » is a verb: « expire le 4 janvier ».
  if (found[0] === 'expire' && typed.charAt(spelled.endOf(to - 1) - 1) !== 'é') return null;
  const next = text.charAt(to) === ' ' ? to + 1 : to;
  const dated = readPeriod(text, next, { today, tense: 'last' }) ?? readDirection(text, next, today);
  return dated ? null : { value: { kind: 'overdue' }, to };
}

/** The latest month or day on or before today that a text tells (« reconnue en août », « née en mars 2009 »). */
export function readPastMonth(typed: string, today: Day): Month | Day | null {
  const { text } = spell(typed);
  for (const { index } of text.matchAll(wordStart)) {
    const period = readPeriod(text, index, { today, tense: 'last' })?.period;
    if (!period || period.start > today) continue;
    const value = dayOrRange(period);
    if (value.kind === 'day') return value.start;
    if (period.end === months(period.start, 1).end) return monthOf(period.start);
  }
  return null;
}

const duration =
  /(?<![a-z0-9])(\d{1,3}) ?(jours?|j|semaines?|mois|ans?|annees?|(?:huit|diz|quinz)aine)( et demie?)?(?![a-z0-9])/;

/** The first length of time of a text (« 6 mois », « un an et demi »), in months, in days, or in both. */
export function readDuration(typed: string): { months?: number; days?: number } | null {
  const [, count, unit = '', half] = duration.exec(spell(typed).text) ?? [];
  if (!count) return null;
  const { days, months: inMonths = 0 } = lengthOf(unit);
  if (days) return { days: Math.floor(Number(count) * days + (half ? days / 2 : 0)) };
  const length = { months: Number(count) * inMonths + (half ? Math.floor(inMonths / 2) : 0) };
  return half && inMonths === 1 ? { ...length, days: 15 } : length;
}

/** Loads the recognizer and makes it ready; it takes a second of this thread, so call it once the server listens. */
export async function warmDates(): Promise<void> {
  recognizer ??= loadRecognizer();
}

let recognizer: IDateTimeModel | undefined;

/**
 * An hour in words (« 9 heures et quart »), read by the recognizer, once per text. Nothing longer than 40 characters
 * goes there, nor numbers in words: twelve times « deux cent » keeps it busy for seconds.
 */
function askOnce(now: Instant): (words: string) => Hour | null {
  let isAsked = false;
  return (words) => {
    if (isAsked || words.length > 40) return null;
    isAsked = true;
    recognizer ??= loadRecognizer();
    const found = recognizer.parse(words, wallClock(now))[0]?.resolution?.['values'];
    const values: readonly { type?: string; value?: string }[] = found ?? [];
    const hours = values.flatMap(({ type, value }) => (type === 'time' ? (parseHour(value?.slice(0, 5)) ?? []) : []));
    return hours.find((hour) => hour >= '07:00' && hour < '20:00') ?? hours[0] ?? null;
  };
}

/** The recognizer reads the local fields of a date: they are those of Paris, wherever this runs. */
function wallClock(now: Instant): Date {
  const [year = 0, month = 1, day = 1] = dayInParis(now).split('-').map(Number);
  const [hour = 0, minute = 0] = hourInParis(now).split(':').map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

/**
 * Its regular expressions are huge: compiled to machine code, as V8 does at the second use, the first sentence takes
 * three seconds; interpreted, one. (`--regexp-interpret-all` gives the same, but Node 20 crashes when it is taken back.)
 */
function loadRecognizer(): IDateTimeModel {
  const { DateTimeOptions, DateTimeRecognizer } =
    require('@microsoft/recognizers-text-date-time') as typeof import('@microsoft/recognizers-text-date-time');
  const model = new DateTimeRecognizer('fr-fr', DateTimeOptions.None, false).getDateTimeModel();
  v8.setFlagsFromString('--regexp-tier-up-ticks=1000000');
  model.parse('demain à 10h', new Date(2026, 0, 1));
  v8.setFlagsFromString('--regexp-tier-up-ticks=1');
  return model;
}
