import { type Day, dayInParis } from '../domain/day';
import { type Due, memosAmong } from '../domain/due';
import type { Memo } from '../domain/memo';
import type { ReminderItem } from '../domain/reminder';
import { type EndingContract, endingContracts } from '../domain/team';
import { absenceOf, leadsToday, leadWarnedFrom } from '../domain/tellers';
import { isLead, type Worker } from '../domain/worker';
import { type Heard, heardByEach } from './hearing';
import { isOfTheWeek, leadOf, listed } from './listing';
import { type Notice, noticesOf, subjectOf } from './notices';
import { briefDay, isThere } from './presence';
import { type Situation, toldTo } from './situation';

/** A deadline of a colleague that has reached a lead: before its day, once late, or because nobody else hears of it. */
export type Escalated = {
  readonly due: Due;
  readonly why: Exclude<Heard['as'], 'inCharge'>;
  readonly since: Day;
};

/** What a person must read now. */
export type DigestContent = {
  /** What they look after today, for themselves or for a colleague, the most urgent first. */
  readonly due: readonly Due[];
  readonly memos: readonly Memo[];
  readonly escalated: readonly Escalated[];
  /** The colleagues who are away and whose deadlines are in `due`. */
  readonly covered: readonly string[];
  readonly notices: readonly Notice[];
  /** What is late, or stops within a week, elsewhere in the team: with the week’s first digest of a lead. */
  readonly team: readonly Due[];
  /** The contracts that the lead is to decide, with the same digest. */
  readonly contracts: readonly EndingContract[];
};

/** What all that is said today is taken from: counted once for the whole team. */
export type Scene = {
  readonly situation: Situation;
  readonly today: Day;
  readonly dues: readonly Due[];
  readonly heard: ReadonlyMap<string, readonly Heard[]>;
};

/** Counts the deadlines of a situation, and shares them out. */
export function sceneOf(situation: Situation): Scene {
  const today = dayInParis(situation.now);
  const dues = listed(situation.households, today);
  return { situation, today, dues, heard: heardByEach(dues, situation, today) };
}

/**
 * What a person must read now: all that is open for them, whatever made it worth a message. In: the person as listed,
 * the situation at the present instant.
 */
export function contentFor(worker: Worker, situation: Situation): DigestContent {
  return contentIn(sceneOf(situation), worker);
}

/** The same, of a situation that is counted already. */
export function contentIn(scene: Scene, worker: Worker): DigestContent {
  const { situation, today, heard } = scene;
  const own = heard.get(worker._id) ?? [];
  const due = own.flatMap((one) => (one.as === 'inCharge' ? [one.due] : []));
  const escalated = own.flatMap((one) => escalatedOf(one, situation.team, today) ?? []);
  return {
    due,
    memos: isThere(worker, today) ? memosOf(worker, situation, today) : [],
    escalated,
    covered: coveredIn(due, worker, situation.team),
    notices: noticesFor(worker, scene),
    ...briefFor(worker, scene, [...due, ...escalated.map((one) => one.due)]),
  };
}

/** Whether there is nothing at all to say. */
export function isEmpty({ due, memos, escalated, notices, team, contracts }: DigestContent): boolean {
  return [due, memos, escalated, notices, team, contracts].every((part) => part.length === 0);
}

/** What a digest says, as its row keeps it. A look at the whole team is not told to anyone in particular. */
export function itemsOf({ due, memos, escalated, notices }: DigestContent, today: Day): readonly ReminderItem[] {
  return [
    ...due.map(({ deadline }) => ({ about: deadline.id, lead: leadOf(deadline, today) })),
    ...escalated.map(({ due: { deadline }, since }) => ({ about: deadline.id, lead: since })),
    ...memos.map(({ _id, on }) => ({ about: _id, lead: on })),
    ...notices.map((notice) => ({ about: subjectOf(notice), lead: today })),
  ];
}

function escalatedOf({ due, as: why }: Heard, team: readonly Worker[], today: Day): Escalated | null {
  if (why === 'inCharge') return null;
  const referent = team.find(({ _id }) => _id === due.household.referentId);
  const away = why === 'uncovered' && referent ? absenceOf(referent, today)?.from : undefined;
  return { due, why, since: away ?? leadWarnedFrom(due.deadline) };
}

function memosOf({ _id }: Worker, { memos }: Situation, today: Day): readonly Memo[] {
  const own = memos.filter(({ owner }) => owner === _id);
  return memosAmong(own, { includesMemos: true }, today);
}

function coveredIn(due: readonly Due[], { _id }: Worker, team: readonly Worker[]): readonly string[] {
  const others = due.map(({ household }) => household.referentId).filter((referent) => referent !== _id);
  return [...new Set(others)].filter((referent) => team.some((one) => one._id === referent));
}

/** A lead who is away, or wants peace, hears only of what stops for somebody whom no reminder reaches. */
function noticesFor(worker: Worker, { situation, today, heard }: Scene): readonly Notice[] {
  if (!leadsToday(situation.team, today).some(({ _id }) => _id === worker._id)) return [];
  const others = noticesOf(situation, heard).filter((one) => one.kind === 'noReferent' || one.worker !== worker._id);
  if (isThere(worker, today)) return others;
  return others.filter(
    (one) => one.kind === 'noConversation' && one.due.some(({ deadline }) => deadline.severity === 'critical'),
  );
}

/** The state of the team, once a week, for a lead: what presses elsewhere, and the contracts to decide. */
function briefFor(
  worker: Worker,
  { situation, today, dues }: Scene,
  shown: readonly Due[],
): Pick<DigestContent, 'team' | 'contracts'> {
  if (!isLead(worker) || !isThere(worker, today) || !isWeekToBring(worker, situation))
    return { team: [], contracts: [] };
  const pressing = dues.filter((one) => isOfTheWeek(one.deadline, today) && !shown.includes(one));
  if (worker.onlyCritical) {
    return { team: pressing.filter(({ deadline }) => deadline.severity === 'critical'), contracts: [] };
  }
  const ending = endingContracts(situation.households, today);
  return { team: pressing, contracts: ending.filter(({ choice }) => choice.kind !== 'decided') };
}

/** Whether the first digest of the week has still to reach that person. */
function isWeekToBring(worker: Worker, situation: Situation): boolean {
  const brief = briefDay(worker, dayInParis(situation.now));
  const { through } = toldTo(worker, situation);
  return brief !== null && (through === null || through < brief);
}
