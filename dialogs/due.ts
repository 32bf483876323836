import { noQuestionCard } from '../cards/no-question';
import { dayInParis } from '../src/domain/day';
import { type DueQuery, dueAmong } from '../src/domain/due';
import { isLead, type Worker } from '../src/domain/worker';
import type { Context } from '../src/store/repositories';
import type { Facets } from '../src/understanding/facets';
import type { Meaning } from '../src/understanding/meaning';
import { asking as words } from '../src/words/fr/asking';
import { type Asked, plainQuestion, pressing, questionIn } from './asking';
import { askedAgain } from './asking-again';
import { askedIn, focusIn, lastShown, nextIn } from './context';
import { answerAsked } from './due-answer';
import { filesOf } from './files';
import { householdsIn } from './forms/households';
import { choose, lookUp, openRecord } from './records';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** « qu’est-ce que j’ai cette semaine ? », « CSS à renouveler », « qui est en retard ? »: what is due, of whom one may know. */
export async function whatIsDue(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const named = householdsIn(meaning);
  if (named.length > 1) return choose(named, rooms);
  if (named.length === 0 && isAboutSomeone(meaning)) return lookUp(meaning, turn, rooms);
  return answerAsked(questionIn(meaning, named, turn.speaker, dayInParis(turn.now)), turn, rooms);
}

/** The same without a question: the starter buttons. */
export async function startDue(topic: 'due' | 'critical' | 'late', turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const narrowed: Readonly<Record<typeof topic, DueQuery>> = {
    due: {},
    critical: { critical: true, ...pressing(dayInParis(turn.now)) },
    late: { onlyLate: true },
  };
  return answerAsked(plainQuestion(turn.speaker, narrowed[topic]), turn, rooms);
}

/** What presses when a person comes: no reminder says it to them before the next working day. Nothing when nothing does. */
export async function pressingNow(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const today = dayInParis(turn.now);
  const query = { before: pressing(today).before };
  const files = await filesOf(turn.speaker, today, rooms);
  const isPressing = dueAmong(files, query, today).length > 0;
  return isPressing ? answerAsked({ ...plainQuestion(turn.speaker, query), isWelcome: true }, turn, rooms) : [];
}

/** « et pour Karim ? », « la semaine d’après ? », « et le logement ? »: the last question, with that changed. */
export async function askAgain(facets: Facets, meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { speaker, now } = turn;
  const named = householdsIn(meaning);
  if (named.length > 1) return choose(named, rooms);
  const before = questionBefore(await lastShown(turn, rooms), facets, speaker);
  const isWhole = facets.shift !== undefined || facets.date !== undefined;
  const asked = before ?? (isWhole ? plainQuestion(speaker) : null);
  if (asked) return answerAsked(askedAgain(asked, facets, speaker, dayInParis(now)), turn, rooms);
  return facets.household ? openRecord(facets.household, turn, rooms) : noQuestion(turn);
}

/** « tout voir », [Voir la suite]: the list last shown, from that line on. */
export async function moreDue(from: number | null, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const context = await lastShown(turn, rooms);
  const asked = askedIn(context);
  if (!asked) return noQuestion(turn);
  const next = from ?? nextIn(context);
  return next === null ? [{ kind: 'text', text: words.noMore }] : answerAsked(asked, turn, rooms, next);
}

/** A referral, or a name that no household bears. */
function isAboutSomeone({ slots }: Meaning): boolean {
  return slots.references.length > 0 || (slots.newHousehold !== undefined && slots.workers.length === 0);
}

/** A subject alone is of the household just opened; anything else, of the question before. */
function questionBefore(context: Context | null, facets: Facets, speaker: Worker): Asked | null {
  const focus = focusIn(context);
  const { colleague, team, mine, household, date, shift } = facets;
  const isSubject = !colleague && !team && !mine && !household && !date && !shift;
  if (focus && isSubject) return plainQuestion(speaker, { households: [focus] });
  return askedIn(context) ?? (focus ? plainQuestion(speaker) : null);
}

function noQuestion({ speaker }: Turn): Reply[] {
  return [{ kind: 'card', card: noQuestionCard(isLead(speaker)) }];
}
