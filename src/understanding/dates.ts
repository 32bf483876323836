import { type Day, type Instant, instantAt, type Month, monthOf, parseDay } from '../domain/day';
import { lengthOf, months } from './dates/almanac';
import { dayOrRange, type FoundValue, readDirection, readLatest } from './dates/directions';
import {
  type HourReader,
  readHourAfter,
  readHourBefore,
  readInHours,
  readSpokenHour,
  workingHour,
} from './dates/hours';
import { readOverdue } from './dates/overdue';
import { openPage, type Page, wordStart } from './dates/page';
import { readPair, readUnopenedPair } from './dates/pairs';
import { readPeriod } from './dates/periods';
import { spell } from './dates/spelling';
import { isTold } from './dates/tense';
import type { DateMention, DateValue } from './meaning';

/** A sentence has fewer words; a text made to keep us busy has more. */
const MOST_WORDS = 400;

/**
 * Every date, period or direction of a bounded text, in order of appearance. Days are in Paris; what is told as done
 * (« signé lundi ») is the nearest before, anything else the nearest after.
 */
export function readDates(typed: string, now: Instant): DateMention[] {
  const page = openPage(typed, now, askSparingly());
  const mentions: DateMention[] = [];
  let words = 0;
  let read = 0;
  for (const { index } of page.text.matchAll(wordStart)) {
    if (index < read) continue;
    if (++words > MOST_WORDS) break;
    const found = readAt(page, index);
    if (!found) continue;
    read = found.to;
    if (!found.value || !isWithinReach(found.value)) continue;
    const at = page.spelled.startOf(index);
    const to = page.spelled.endOf(found.to - 1);
    mentions.push({ text: typed.slice(at, to), at, to, value: found.value });
  }
  return mentions;
}

/** « dans 900 ans » is beyond the calendar. */
function isWithinReach(value: DateValue): boolean {
  const { start, end } = { start: null, end: null, ...value };
  return [start, end].every((day) => day === null || parseDay(day) !== null);
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
  const asked = spoken && { hour: ask(spoken.words), to: spoken.to };
  const said = asked ?? readHourAfter(text, found.to);
  return said ? { value: said.hour ? { ...found.value, hour: said.hour } : found.value, to: said.to } : found;
}

function readHourThenDay(page: Page, at: number): FoundValue | null {
  const before = readHourBefore(page.text, at);
  const found = before?.hour && readDay(page, before.to);
  return found && found.value?.kind === 'day' ? { ...found, value: { hour: before.hour, ...found.value } } : null;
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

/** Loads the recognizer and compiles the sayings, in a third of a second: call it once the server listens. */
export async function warmDates(): Promise<void> {
  // V8 compiles a pattern at its first use and again at its second: every saying is tried on any sentence.
  readDates('du 5 au 12 janvier ou avant lundi, signé hier à 9 heures et quart', instantAt(0));
}

type Recognizers = typeof import('@microsoft/recognizers-text-date-time');

let recognizer: HourReader | undefined;

/** Asked of the recognizer four times per text at most; `readSpokenHour` keeps what it is asked under forty characters. */
function askSparingly(): HourReader {
  let left = 4;
  return (words) => {
    if (left === 0) return null;
    left -= 1;
    recognizer ??= loadRecognizer();
    return recognizer(words);
  };
}

/**
 * The recognizer's reader of hours alone. Its whole model wants up to three seconds for the first sentence, stops for
 * seconds at twelve times « deux cent », and is right on fewer than half of the phrases that our own sayings read.
 */
function loadRecognizer(): HourReader {
  const { FrenchCommonDateTimeParserConfiguration } = require('@microsoft/recognizers-text-date-time') as Recognizers;
  const { timeExtractor, timeParser } = new FrenchCommonDateTimeParserConfiguration(true);
  const anyDay = new Date(2026, 0, 1);
  return (words) => {
    const [found] = timeExtractor.extract(words, anyDay);
    if (found?.text !== words) return null;
    const [, hours, minutes = '00'] =
      /^T(\d\d)(?::(\d\d))?/.exec(timeParser.parse(found, anyDay)?.timexStr ?? '') ?? [];
    return hours ? workingHour(hours, minutes) : null;
  };
}
