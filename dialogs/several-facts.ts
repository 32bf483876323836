import type { Draft } from '../src/store/repositories';
import { organisationIn } from '../src/understanding/organisations';
import { splitFacts, type Told } from '../src/understanding/several-facts';
import { fold } from '../src/understanding/text';
import { form as words } from '../src/words/fr/form';
import type { Answers, Heard } from './form';
import { householdIn } from './forms/households';
import { toldIn } from './forms/update-hearing';
import { listener } from './hearing';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

/** Where a draft keeps what its sentence tells besides, as it was typed. */
const NEXT = 'next';

/** One fact to record now, and what to begin it with: the household that any part names, the facts that wait for it. */
export type FirstFact = { readonly heard: Heard; readonly known: Answers };

/** A sentence that tells of several things: the first of them, the others kept for after it. `null`: it tells of one. */
export async function firstFact(heard: Heard, turn: Turn, rooms: Rooms): Promise<FirstFact | null> {
  const listen = await listener(turn, rooms);
  const [first, ...others] = splitFacts(heard.meaning.text, (part) => toldBy(listen(part)));
  if (first === undefined || others.length === 0) return null;
  return { heard: listen(first), known: { ...householdIn(heard, {}), [NEXT]: others } };
}

/** The facts that wait for a draft to be recorded. */
export function nextFacts(answers: Answers): readonly string[] {
  const next = answers[NEXT];
  return Array.isArray(next) ? next.filter((one) => typeof one === 'string') : [];
}

/** What goes with a draft that is dropped, to be typed again. */
export function notRecorded({ answers }: Pick<Draft, 'answers'>): readonly string[] {
  const next = nextFacts(answers);
  return next.length > 0 ? [words.notRecorded(next)] : [];
}

/** What comes after this draft, as one line of what it says. */
export function nextLine(answers: Answers): readonly (readonly [title: string, value: string])[] {
  const next = nextFacts(answers);
  return next.length > 0 ? [[words.next, words.quoted(next)]] : [];
}

export function withoutNext({ [NEXT]: _, ...answers }: Answers): Answers {
  return answers;
}

/** What to begin the next draft with: the same household, and what waits in its turn. */
export function afterIt({ household }: Answers, others: readonly string[]): Answers {
  return { ...(household ? { household } : {}), ...(others.length > 0 ? { [NEXT]: others } : {}) };
}

function toldBy({ meaning }: Heard): Told | null {
  const { step } = meaning.slots;
  const told = toldIn(meaning);
  if (!told) return step && /\b(?:aussi|egalement|pareil|idem)\b/.test(fold(meaning.text)) ? asNamed(step.code) : null;
  const leans = told.outcome?.kind === 'missingDocs' || told.outcome?.kind === 'inReview';
  return { of: told.code, isNamed: step !== undefined && !leans && !isOffice(step.text) };
}

const asNamed = (of: string): Told => ({ of, isNamed: true });

/** « transmis à la CAF » names where, not what. */
function isOffice(text: string): boolean {
  return organisationIn(text)?.text.length === text.length;
}
