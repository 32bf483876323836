import type { Instant } from '../domain/day';
import { readCount } from './counts';
import { readDates, warmDates } from './dates';
import { classify, decide, type IntentModel, trainIntents } from './intent';
import { readStep } from './lexicon';
import { mask } from './mask';
import type { Meaning, Slots } from './meaning';
import { indexNames, type NameIndex, readHouseholds } from './names';
import { readReferences } from './references';
import { readSource } from './sources';
import { bound, fold } from './text';
import { overlaps } from './tokens';
import { readWorkers } from './workers';

/** Someone whom the service knows, a household or a colleague. */
export type Named = { readonly id: string; readonly name: string };
/** Among what a text is understood: whom the service knows, and the instant it was written. */
export type Understandable = {
  readonly now: Instant;
  readonly households: readonly Named[];
  readonly workers: readonly Named[];
};

/**
 * What a typed text wants and names. Total and deterministic: any text has a meaning, the same one each time. The text
 * is bounded first; what it names is read, then masked, so that the intent is judged on the words that are left.
 */
export function understand(typed: string, context: Understandable): Meaning {
  const text = bound(typed);
  const slots = readSlots(text, context);
  const masked = mask(text, slots);
  const ranked = isRecordAlone(masked, slots)
    ? SHOW
    : isReferral(text, slots)
      ? REFER
      : classify(intentModel(), masked);
  const [best, ...others] = ranked;
  return {
    text,
    intent: best?.intent ?? 'none',
    confidence: best?.confidence ?? 0,
    decision: decide(ranked),
    alternatives: others.slice(0, ALTERNATIVES),
    slots,
  };
}

const ALTERNATIVES = 3;
const SHOW = [{ intent: 'household.show', confidence: 1 }] as const;
const REFER = [{ intent: 'referral.create', confidence: 1 }] as const;

/** A source that sends someone: a referral, whatever else a long sentence tells of them. */
function isReferral(text: string, { source, newHousehold, households, count }: Slots): boolean {
  const isSomeone = newHousehold !== undefined || households.length > 0 || count !== undefined;
  return (
    source !== undefined &&
    isSomeone &&
    /\b(m'|nous |me )?(orientes?|orientent|oriente un|adressent|nous adresse|m'adresse)\b/.test(fold(text))
  );
}

/** « AG-26-014 ? » or a known name, and nothing else: one wants to see it. */
function isRecordAlone(masked: string, { references, households }: Slots): boolean {
  return references.length + households.length > 0 && /^(\{nom\}[\s?!.,]*)+$/.test(masked);
}

/** Loads and learns what the first sentence needs, so that nobody waits for it. */
export async function warmUnderstanding(): Promise<void> {
  intentModel();
  await warmDates();
}

/** What is read first holds its words, unless a cue says that they are a household (« la famille Avril »). */
function readSlots(text: string, { now, households, workers }: Understandable): Slots {
  const dates = readDates(text, now);
  const references = readReferences(text);
  const index = indexOf(households);
  const colleagues = readWorkers(text, workers, index);
  const source = readSource(text);
  const count = readCount(text);
  const step = readStep(text);
  const taken = [...dates, ...references, ...colleagues, ...(source ? [source] : [])];
  const named = readHouseholds(text, index, taken);
  return {
    dates: dates.filter((date) => !overlaps(date, named.households)),
    ...named,
    references,
    workers: colleagues.filter((colleague) => !overlaps(colleague, named.households)),
    ...(source ? { source } : {}),
    ...(count ? { count } : {}),
    ...(step ? { step } : {}),
  };
}

let model: IntentModel | undefined;

function intentModel(): IntentModel {
  model ??= trainIntents();
  return model;
}

let indexed: { readonly households: readonly Named[]; readonly index: NameIndex } | undefined;

/** The index of the last directory is kept: it changes when a household is admitted, and is asked at each message. */
function indexOf(households: readonly Named[]): NameIndex {
  if (!indexed || !isSame(indexed.households, households)) indexed = { households, index: indexNames(households) };
  return indexed.index;
}

function isSame(a: readonly Named[], b: readonly Named[]): boolean {
  return a.length === b.length && a.every(({ id, name }, at) => id === b[at]?.id && name === b[at]?.name);
}
