import { type Instant, parseInstant } from '../domain/day';
import type { HouseholdMention, Meaning, Slots, Span, WorkerMention } from './meaning';
import { type Named, understand } from './understand';

type Question = { readonly id: unknown; readonly text: string; readonly reference: Instant };

/**
 * One line of the `understand` command, JSON in and JSON out: `{ id, text, reference }`, the reference an ISO instant
 * with its offset. A line that is anything else is answered `{ id?, error }`, which says what was expected.
 */
export function answerLine(
  line: string,
  { households = [], workers = [] }: { readonly households?: readonly Named[]; readonly workers?: readonly Named[] },
): string {
  const question = parseQuestion(line);
  if ('error' in question) return JSON.stringify(question);
  const { id, text, reference } = question;
  const meaning = understand(text, { now: reference, households, workers });
  return JSON.stringify({ id, ...answerOf(meaning, households) });
}

/** The households of a directory file, `[{ id, name }]`; throws what was expected when it is anything else. */
export function parseDirectory(json: string): readonly Named[] {
  const parsed: unknown = parseJson(json);
  if (!Array.isArray(parsed) || !parsed.every(isNamed))
    throw new Error('directory: expected a JSON array [{ "id": text, "name": text }]');
  return parsed.map(({ id, name }) => ({ id, name }));
}

function parseQuestion(line: string): Question | { readonly id?: unknown; readonly error: string } {
  const parsed = parseJson(line);
  if (!isRecord(parsed)) return { error: 'expected one JSON object { id, text, reference } on the line' };
  const { id, text, reference } = parsed;
  const said = id === undefined ? {} : { id };
  if (id === undefined) return { error: 'id: expected any JSON value, got nothing' };
  if (typeof text !== 'string') return { ...said, error: `text: expected text, got ${typeof text}` };
  const instant = parseInstant(reference);
  if (!instant) return { ...said, error: 'reference: expected an instant such as 2026-11-23T09:00:00+01:00' };
  return { id, text, reference: instant };
}

function answerOf({ intent, confidence, decision, alternatives, slots }: Meaning, directory: readonly Named[]): object {
  return {
    intent,
    confidence: rounded(confidence),
    decision,
    alternatives: alternatives.map((other) => ({ intent: other.intent, confidence: rounded(other.confidence) })),
    slots: slotsOf(slots, directory),
  };
}

function slotsOf(
  { dates, households, newHousehold, references, workers, source, count, step }: Slots,
  directory: readonly Named[],
): object {
  const referred = references.filter(({ ref }) => directory.some(({ id }) => id === ref));
  return {
    dates: dates.map(({ value, text }) => {
      const start = 'start' in value ? { start: value.start } : {};
      const end = 'end' in value ? { end: value.end } : {};
      return { kind: value.kind, ...start, ...end, text };
    }),
    households: [...referred.map(({ ref, text }) => ({ id: ref, confidence: 1, text })), ...households.map(named)],
    ...(newHousehold ? { newHousehold: { text: newHousehold.text } } : {}),
    workers: workers.map(named),
    ...(source ? { source: withoutSpan(source) } : {}),
    ...(count ? { count: withoutSpan(count) } : {}),
    ...(step ? { step: step.code } : {}),
  };
}

function named({ id, confidence, text }: HouseholdMention | WorkerMention): object {
  return { id, confidence: rounded(confidence), text };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}

function withoutSpan({ at: _at, to: _to, ...rest }: Span): object {
  return rest;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNamed(value: unknown): value is Named {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['name'] === 'string';
}
