import { catalogue, type Field, type Organisation, type StepCode } from '../../src/domain/catalogue';
import { theDay } from '../../src/domain/day';
import { findForbidden } from '../../src/understanding/forbidden';
import { type OutcomeClue, readHappening } from '../../src/understanding/happenings';
import type { JobContract } from '../../src/understanding/job-contracts';
import type { Meaning } from '../../src/understanding/meaning';
import { fold } from '../../src/understanding/text';
import { updateQuestions as words } from '../../src/words/fr/update-form';
import type { Answers, Heard, Question } from '../form';
import { barriersIn } from './barriers';
import { householdIn } from './households';
import { type OutcomeChoice, of } from './update-answers';
import { bareDateOf, dateAsked, dayOf } from './update-dates';
import { hasRecurring, outcomesOf } from './update-needs';

/** What one sentence says of an update, in whatever order, and whatever was asked. */
export function gather(heard: Heard, answers: Answers, asked?: Question): Answers {
  const { meaning, today } = heard;
  const known = of(answers);
  const clues = readHappening(withStep(meaning, isOpenTo(known.code, meaning) ? null : (known.code ?? null)), today);
  const date = bareDateOf(meaning);
  const answered = date ? dateAsked(date, known, heard, asked) : null;
  if (answered) return { ...answered, ...present({ at: clues.at }) };
  const code = isOpenTo(known.code, meaning) ? (clues.code ?? known.code ?? undefined) : (known.code ?? undefined);
  const outcome =
    code && clues.outcome && isOpenTo(known.outcome, meaning)
      ? choiceOf(code, clues.outcome, clues.contract)
      : undefined;
  // « ils ont emménagé samedi » says nothing of the lease.
  const isMoveAlone = clues.movedIn && !/\bbail\b/.test(fold(meaning.text)) && isOpenTo(known.outcome, meaning);
  const { on, from, until, appointment, at, before, organisation, what, rank, reason } = clues;
  return present({
    ...householdIn(heard, answers),
    ...(code === known.code ? {} : { code, field: clues.field }),
    outcome: isMoveAlone ? 'MOVED_IN' : clues.followedBy ? FOLLOWED[clues.followedBy] : outcome,
    ...{ from, until, at, before, rank },
    ...dayOf(code, outcome ?? known.outcome ?? undefined, on, appointment),
    organisation: safe(organisation),
    what: safe(withRent(what, clues.rent)),
    reason: safe(reason),
    ...(known.household ? {} : { relation: clues.whose?.relation, named: namesIn(meaning) }),
    leftRsa: clues.leftRsa,
    movedIn: isMoveAlone ? undefined : clues.movedIn,
    office: clues.office ?? routeIn(meaning, code),
    months: clues.months,
    barriers: code === 'BARRIERS_DIAGNOSIS' ? barriersIn(meaning.text) : undefined,
  });
}

const FOLLOWED = { FAMILLE: 'FAMILY', SERVICE: 'SERVICE' } as const;

/** A home offered by a private owner asks for another guarantee. */
function routeIn({ text }: Meaning, code: StepCode | undefined): Organisation | undefined {
  const isPrivate = /\b(proprietaires?|parc prive|bailleur prive|particulier|agence)\b/.test(fold(text));
  return isPrivate && (code === 'HOUSING_POSITIONING' || code === 'LEASE') ? 'PROPRIETAIRE' : undefined;
}

/** The step that a sentence tells of, its field and how it moved, when it says so; `null` when it does not. */
export function toldIn(
  meaning: Meaning,
): { readonly code: StepCode; readonly field: Field; readonly outcome: OutcomeClue | null } | null {
  if (meaning.text.trimEnd().endsWith('?')) return null;
  const { code, outcome, followedBy, movedIn, leftRsa } = readHappening(meaning, SOME_DAY);
  return code && (outcome || followedBy || movedIn || leftRsa)
    ? { code, field: catalogue[code].field, outcome: outcome ?? null }
    : null;
}

/** Which step it is does not depend on the day. */
const SOME_DAY = theDay('2026-01-01');

/** How the sentence names people: by a first name, it may be one of the family. */
function namesIn({ text, slots }: Meaning): string | undefined {
  const names = [...slots.households.map((one) => one.text), ...(text.match(/\p{Lu}[\p{Ll}'’-]+/gu) ?? [])];
  return names.join(' ') || undefined;
}

/** What is known changes when it is corrected: « non, refusé », « plutôt la Visale ». */
function isOpenTo(known: unknown, { text }: Meaning): boolean {
  return (known ?? null) === null || /^(non|plutot|en fait|pardon|erreur|correction)\b/.test(fold(text));
}

function withStep(meaning: Meaning, code: StepCode | null): Meaning {
  if (!code) return meaning;
  return { ...meaning, slots: { ...meaning.slots, step: { code, text: '', at: 0, to: 0 } } };
}

/** The clue as one of the choices of that row: its own stage where it has one for it. */
export function choiceOf(code: StepCode, clue: OutcomeClue, contract?: JobContract): OutcomeChoice {
  if (clue.kind === 'stage') return `stage:${clue.stage}`;
  if (clue.kind === 'done') return hasRecurring(code) ? 'DONE' : choiceOf(code, { kind: 'granted' });
  if (clue.kind === 'granted' && contract) return `stage:${contract}`;
  const state = STATES[clue.kind];
  const choices = outcomesOf(code);
  if (choices.includes(state)) return state;
  const stages = Object.entries(catalogue[code].stages ?? {}).filter(([, reached]) => reached === state);
  const [only] = stages;
  return only && stages.length === 1 ? `stage:${only[0]}` : state;
}

const STATES = {
  submitted: 'SUBMITTED',
  missingDocs: 'MISSING_DOCS',
  inReview: 'IN_REVIEW',
  appointment: 'APPOINTMENT',
  granted: 'GRANTED',
  refused: 'REFUSED',
  notified: 'NOTIFIED',
  notApplicable: 'NOT_APPLICABLE',
} as const satisfies Record<Exclude<OutcomeClue['kind'], 'stage' | 'done'>, OutcomeChoice>;

function withRent(what: string | undefined, rent: number | undefined): string | undefined {
  return rent ? words.rent(what, rent) : what;
}

function safe(text: string | undefined): string | undefined {
  return text && findForbidden(text).length === 0 ? text : undefined;
}

function present(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}
