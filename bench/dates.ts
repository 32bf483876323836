import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DateTimeRecognizer } from '@microsoft/recognizers-text-date-time';
import { fr } from 'chrono-node';
import { parseInstant } from '../src/domain/day';
import { readDates, warmDates } from '../src/understanding/dates';

type Value = { readonly kind: string; readonly start?: string; readonly end?: string };
type Phrase = { readonly text: string; readonly reference: string; readonly expect: Value };
/** A reader gives the first date of a text, or « none ». `wall` has the fields of Paris, as both libraries read them. */
type Reader = (text: string, now: string, wall: Date) => Value;

const ROUNDS = 5;
const none: Value = { kind: 'none' };

/** Dates in French: how many phrases are right and how long one takes, beside both libraries in the same run. */
export async function benchDates(): Promise<readonly string[]> {
  await warmDates();
  const recognizer = new DateTimeRecognizer('fr-fr').getDateTimeModel();
  const readers: Readonly<Record<string, Reader>> = {
    Jalon: (text, now) => readDates(text, instant(now))[0]?.value ?? none,
    recognizers: (text, _, wall) => fromRecognizer(recognizer.parse(text, wall)[0]),
    'chrono-node': (text, _, wall) => fromChrono(fr.parse(text, wall, { forwardDate: true })[0]),
  };
  const phrases = read<readonly Phrase[]>('dates-public.json');
  const rounds = Array.from({ length: ROUNDS + 1 }, () => each(readers, (reader) => timed(phrases, reader))).slice(1);
  const lines = Object.entries(readers).map(([name, reader]) => {
    const times = phrases.map((_, nth) => median(rounds.map((round) => round[name]?.[nth] ?? 0))).sort((a, b) => a - b);
    return `  ${name.padEnd(12)} ${score(phrases, reader)}   p50 ${shown(at(times, 0.5))}   p95 ${shown(at(times, 0.95))}`;
  });
  const worst = Math.max(
    ...hostile.map((text) =>
      median(Array.from({ length: ROUNDS }, () => elapsed(() => readDates(text, instant(noon))))),
    ),
  );
  return [
    `Dates: ${phrases.length} phrases, median of ${ROUNDS} rounds (bar: 97 % right, 1 % false, p95 5 ms, worst 50 ms)`,
    ...lines,
    `  Jalon, the worst of ${hostile.length} hostile texts of 2,000 characters: ${shown(worst)}`,
  ];
}

const noon = '2026-11-23T12:00:00+01:00';

const hostile = [
  'deux cent ',
  '12/3/',
  '1/',
  '1 ',
  "d'",
  '-',
  'a',
  'é',
  'lundi ',
  'le 5 ',
  'du 5 au ',
  'entre le 5 et ',
  'avant après depuis ',
  'début de la fin du ',
  'premier lundi de la semaine du ',
  'lundi 9 heures et quart ',
  'signé le 5 ',
  'M. Mars ',
  '12 rue de la ',
  '06 12 34 56 7',
].map((text) => text.repeat(2000).slice(0, 2000));

function timed(phrases: readonly Phrase[], reader: Reader): number[] {
  return phrases.map(({ text, reference }) => {
    const wall = wallClock(reference);
    return elapsed(() => reader(text, reference, wall));
  });
}

function score(phrases: readonly Phrase[], reader: Reader): string {
  const read = phrases.map(
    ({ text, reference, expect }) => [expect, reader(text, reference, wallClock(reference))] as const,
  );
  const right = read.filter(([wanted, got]) => same(wanted, got)).length;
  const silent = read.filter(([wanted]) => wanted.kind === 'none');
  const invented = silent.filter(([, got]) => got.kind !== 'none').length;
  return `${((100 * right) / read.length).toFixed(1).padStart(5)} % right, ${invented} of ${silent.length} false`;
}

function same(a: Value, b: Value): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end;
}

type Recognized = ReturnType<ReturnType<DateTimeRecognizer['getDateTimeModel']>['parse']>[number];

/** Its last value is the one to come. */
function fromRecognizer(found: Recognized | undefined): Value {
  const values: readonly Record<string, string>[] = found?.resolution?.['values'] ?? [];
  const { value, start, end } = values.at(-1) ?? {};
  const day = (text: string) => text.slice(0, 10);
  if (value && /^\d{4}-/.test(value)) return { kind: 'day', start: day(value) };
  if (start && end) return { kind: 'range', start: day(start), end: day(end) };
  if (start) return { kind: 'after', start: day(start) };
  return end ? { kind: 'before', end: day(end) } : none;
}

/** Its ranges include their last day. */
function fromChrono(found: ReturnType<typeof fr.parse>[number] | undefined): Value {
  if (!found) return none;
  const start = localDay(found.start.date());
  if (!found.end) return { kind: 'day', start };
  const last = found.end.date();
  return { kind: 'range', start, end: localDay(new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1)) };
}

function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** The references are written with the hour of Paris. */
function wallClock(reference: string): Date {
  return new Date(reference.slice(0, 19));
}

function instant(text: string) {
  const found = parseInstant(text);
  if (!found) throw new Error(`not an instant: ${text}`);
  return found;
}

function each<T, R>(record: Readonly<Record<string, T>>, work: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, work(value)]));
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return at(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms`;
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(join(process.cwd(), 'test', 'data', file), 'utf8')) as T;
}
