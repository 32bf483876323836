import { catalogue, type Field, type Organisation, type StepCode, stepCodes } from '../domain/catalogue';
import type { Day } from '../domain/day';
import { type Circumstances, readCircumstances } from './circumstances';
import { readCounterpart } from './counterparts';
import { codeIn, fieldOf } from './happening-code';
import { daysOf, type HappeningDays } from './happening-days';
import { type JobContract, lastOfTerm, readContract, readTerm } from './job-contracts';
import type { Meaning, Slots, Span } from './meaning';
import { organisationIn } from './organisations';
import { isMeeting, outcomeIn } from './outcomes';
import { readParticulars, readRent } from './particulars';
import { readRank, readReason } from './refusals';
import type { OutcomeClue } from './stages';
import { foldButParticiples } from './told';
import { readWhose, type Whose } from './whose';

export type { OutcomeClue } from './stages';

/** What a sentence says has happened to a household; what it does not say is absent. Every day is in Paris. */
export type HappeningClues = HappeningDays &
  Circumstances & {
    readonly code?: StepCode;
    readonly field?: Field;
    readonly outcome?: OutcomeClue;
    readonly organisation?: string;
    /** Which of the offices that the step is owed to, where it is owed to several. */
    readonly office?: Organisation;
    readonly what?: string;
    /** What a contract of work is: a stage of the row `JOB`. */
    readonly contract?: JobContract;
    /** How long it lasts, where the last day is not said and cannot be counted. */
    readonly months?: number;
    /** Euros a month. */
    readonly rent?: number;
    readonly rank?: number;
    readonly reason?: string;
    readonly whose?: Whose;
    readonly problems?: readonly 'endBeforeStart'[];
  };

/**
 * What a sentence says has happened. In: what was understood of it, the day it is said. Out: the clues, each absent when
 * not said; the last day of a period or of a delay is included, as people say it. Total, and the same each time.
 */
export function readHappening({ text, intent, slots }: Meaning, today: Day): HappeningClues {
  const told = foldButParticiples(text);
  const around = readCircumstances(told);
  const code = around.leftRsa ? 'INCOME_SWITCH' : codeIn(told, slots.step, around.movedIn ?? false);
  const said = around.followedBy ? undefined : around.leftRsa ? NOTIFIED : outcomeIn(told, code, slots.step);
  const lasts = code !== undefined && lasting.has(code);
  const days = daysOf(slots.dates, { told, today, lasts, happened: said?.kind === 'notified' });
  const runs = days.until !== undefined || (lasts && days.from !== undefined && !over.test(told));
  const outcome = settled(said ?? (around.movedIn || runs ? GRANTED : undefined), code, told, days);
  const named = namesIn(text, slots, code);
  return present({
    code,
    field: code ? catalogue[code].field : fieldOf(intent, text),
    outcome,
    ...termOf(
      isRefusal(outcome) ? '' : text,
      around.leftRsa || around.movedIn || outcome?.kind === 'done' ? onFirst(days) : days,
    ),
    ...around,
    ...named,
    contract: code === 'JOB' ? readContract(text)?.contract : undefined,
    rent: readRent(text, code),
    ...(code === 'HOUSING_POSITIONING' ? ranked(text, outcome) : {}),
    reason: isRefusal(outcome) ? readReason(text, slots.dates) : undefined,
  });
}

/** The steps of which something runs from one day to another. */
const lasting: ReadonlySet<StepCode> = new Set(
  stepCodes.filter((code) =>
    Object.values(catalogue[code].rules).some(({ from }) => from === 'periodEnd' || from === 'periodStart'),
  ),
);

const over = /(?<!\p{L})(?:expir|perdu|perim|arret|fini|termin|suspen|coup|plus d)/u;

const NOTIFIED: OutcomeClue = { kind: 'notified' };
const GRANTED: OutcomeClue = { kind: 'granted' };
const APPOINTMENT: OutcomeClue = { kind: 'appointment' };

type Found = { readonly [Key in keyof HappeningClues]: HappeningClues[Key] | undefined };

function present(found: Found): HappeningClues {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** What is still to come is an appointment: « il signe son bail vendredi », « rdv obtenu le 5 ». */
function settled(
  said: OutcomeClue | undefined,
  code: StepCode | undefined,
  told: string,
  { appointment, on, from }: HappeningDays,
): OutcomeClue | undefined {
  if (!appointment || on || from) return said;
  if (!said || said.kind === 'inReview') return APPOINTMENT;
  return isMeeting(told, said, code) ? APPOINTMENT : said;
}

/** « il n'a plus le RSA depuis octobre », « sans travail depuis le 14 »: the day it happened. */
function onFirst({ from, ...days }: HappeningDays): Found {
  return { ...days, on: days.on ?? from };
}

/** The last day, counted where the first and the length are said. */
function termOf(text: string, days: Found): Found {
  const { from, until } = days;
  const term = until ? undefined : readTerm(text);
  const last = from && term ? lastOfTerm(from, term) : until;
  return {
    ...days,
    until: last,
    months: last ? undefined : term?.months,
    problems: from && last && last < from ? ['endBeforeStart'] : undefined,
  };
}

/** Who and what is named: with whom, what about, whose. A household, a colleague or a date is none of them. */
function namesIn(text: string, slots: Slots, code: StepCode | undefined): Found {
  const known: Span[] = [...slots.households, ...slots.references, ...slots.workers, ...slots.dates];
  const isAtHome = code === undefined || atHome.has(code);
  const counterpart = readCounterpart(text, isAtHome && slots.newHousehold ? [...known, slots.newHousehold] : known);
  const taken = counterpart ? [...known, counterpart] : known;
  return {
    organisation: counterpart?.name,
    office: code && owedToSeveral.has(code) ? officeIn(text, code) : undefined,
    what: readParticulars(text, code, taken)?.text,
    whose: readWhose(text, taken),
  };
}

/** Steps of which each office has its own. */
const owedToSeveral: ReadonlySet<StepCode> = new Set<StepCode>(['SEND_DOCUMENT', 'ADDRESS_CHANGE', 'FAMILY_EVENT']);

/** To which of them: « l'API de la préfecture transmise à la CAF » is the CAF's. */
function officeIn(text: string, code: StepCode): Organisation | undefined {
  const to = /^.*(?<!\p{L})(?:à|a|au|chez) /iu.exec(text)?.[0].length ?? 0;
  const found = organisationIn(text.slice(to)) ?? organisationIn(text);
  return catalogue[code].organisations.find((one) => one === found?.organisation);
}

/** Where « chez » leads to the household's own door. */
const atHome: ReadonlySet<StepCode> = new Set<StepCode>(['TENANCY_CONDUCT', 'METERS', 'FAMILY_EVENT', 'RENT_WATCH']);

/** The second in rank waits for the first to decline: nothing is awarded yet. */
function ranked(text: string, outcome: OutcomeClue | undefined): Found {
  const rank = readRank(text);
  const isAwarded = outcome?.kind === 'stage' && outcome.stage === 'AWARDED';
  return { rank, outcome: isAwarded && rank && rank > 1 ? { kind: 'stage', stage: 'COMMISSION' } : outcome };
}

function isRefusal(outcome: OutcomeClue | undefined): boolean {
  return outcome?.kind === 'refused' || (outcome?.kind === 'stage' && outcome.stage === 'REFUSED');
}
