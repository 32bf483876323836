import { type Day, dayInParis } from '../src/domain/day';
import { deadlinesOf } from '../src/domain/deadlines';
import type { Household } from '../src/domain/household';
import { foremost } from '../src/domain/overview';
import type { Context } from '../src/store/repositories';
import { type Asked, parseAsked } from './asking';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** One line that was shown: the deadlines that it stands for, or the memo. */
type Line = { readonly deadlines: readonly string[]; readonly memos: readonly string[] };

/** What an answer was about. */
export type Shown = {
  readonly households: readonly string[];
  /** In the order in which they were read. */
  readonly lines: readonly Line[];
  /** The question that was answered. */
  readonly asked?: Asked;
  /** From which line on the list goes on; absent at its end. */
  readonly next?: number;
  /** How one is reminded was on show: « seulement les critiques » is about that. */
  readonly settings?: true;
};

/** What this conversation was last about, if that was today: yesterday’s « c’est fait » is not today’s. */
export async function lastShown(
  { conversation, speaker, now }: Turn,
  { repositories }: Rooms,
): Promise<Context | null> {
  const context = await repositories.contexts.get(conversation);
  return context?.owner === speaker._id && dayInParis(context.at) === dayInParis(now) ? context : null;
}

/** The lines last shown, in the order in which they were read: several deadlines may share one. */
export function linesIn(context: Context): readonly Line[] {
  const lines = context.query?.['lines'];
  return Array.isArray(lines) ? (lines as Line[]) : context.deadlines.map((id) => ({ deadlines: [id], memos: [] }));
}

/** The question last answered; `null` when there was none. */
export function askedIn(context: Context | null): Asked | null {
  return parseAsked(context?.query?.['asked']);
}

/** The household that was opened since. */
export function focusIn(context: Context | null): string | null {
  const focus = context?.query?.['focus'];
  return typeof focus === 'string' ? focus : null;
}

/** Whether it was the digest, which Jalon said first: « pourquoi ? » is then about the message. */
export function isDigest(context: Context | null): boolean {
  return context?.query?.['digest'] === true;
}

/** From which line on the list last shown goes on; `null` when all of it was shown. */
export function nextIn(context: Context | null): number | null {
  const next = context?.query?.['next'];
  return typeof next === 'number' ? next : null;
}

/** Keeps what was just answered. Nobody waits for it: a question costs no write of its turn. */
export function keepShown(shown: Shown, turn: Turn, rooms: Rooms): void {
  const { households, lines, asked, next, settings } = shown;
  const rest = {
    ...(asked ? { asked } : {}),
    ...(next === undefined ? {} : { next }),
    ...(settings ? { settings } : {}),
  };
  keep(households, lines, { lines, ...rest }, turn, rooms);
}

/** A household was opened: what follows is about it, and its next deadlines; the question before is not forgotten. */
export async function householdShown(household: Household, turn: Turn, rooms: Rooms): Promise<void> {
  const asked = askedIn(await lastShown(turn, rooms));
  const today: Day = dayInParis(turn.now);
  const lines = foremost(deadlinesOf(household, today), today).map(({ id }) => ({ deadlines: [id], memos: [] }));
  keep([household._id], lines, { lines, focus: household._id, ...(asked ? { asked } : {}) }, turn, rooms);
}

function keep(
  households: readonly string[],
  lines: readonly Line[],
  query: Readonly<Record<string, unknown>>,
  { conversation, speaker, now }: Turn,
  { repositories }: Rooms,
): void {
  repositories.contexts.keep({
    _id: conversation,
    owner: speaker._id,
    at: now,
    households,
    deadlines: lines.flatMap(({ deadlines }) => deadlines),
    memos: lines.flatMap(({ memos }) => memos),
    query,
  });
}
