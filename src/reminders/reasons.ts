import { addDays, type Day, dayInParis, type Instant, workingDayUntil } from '../domain/day';
import { isLate } from '../domain/deadlines';
import type { Due } from '../domain/due';
import { lastHandover } from '../domain/handover';
import type { Memo } from '../domain/memo';
import { PRESSING_DAYS } from '../domain/team';
import type { Worker } from '../domain/worker';
import { contentIn, type DigestContent, type Escalated, isEmpty, type Scene, sceneOf } from './content';
import { digestInstant } from './hours';
import { isPressing, wakesOn, worthSayingOn } from './listing';
import { type Notice, subjectOf } from './notices';
import { briefDay } from './presence';
import { asOf, isBetween, isChangedAfter, type Told, toldTo } from './situation';

/**
 * Whether a person is to get a digest today: the first one of their week, if anything is open for them; or something
 * that they have not heard. In: the person, what is to be said now, when their digest was due.
 */
export function isWorthADigest(worker: Worker, scene: Scene, hour: Instant): boolean {
  const told = toldTo(worker, scene.situation);
  const content = knownBy(hour, contentIn(scene, worker), told, scene);
  if (isEmpty(content)) return false;
  return isNews(content, worker, told, scene) || isWeekOwed(worker, scene);
}

/** What is recorded after the hour waits for the digest of tomorrow; what was said before is known, whatever changed. */
function knownBy(hour: Instant, content: DigestContent, told: Told, { situation, today }: Scene): DigestContent {
  const { now } = situation;
  const changed = new Set(situation.households.filter((one) => isChangedAfter(one, hour, now)).map(({ _id }) => _id));
  const isKnown = (due: Due): boolean =>
    !changed.has(due.household._id) || (told.abouts.has(due.deadline.id) && wakesOn(due) !== today);
  return {
    ...content,
    due: content.due.filter(isKnown),
    memos: content.memos.filter(({ createdAt }) => !isBetween(createdAt, hour, now)),
    escalated: content.escalated.filter((one) => isKnown(one.due)),
    team: content.team.filter(isKnown),
    contracts: content.contracts.filter(({ ref }) => !changed.has(ref)),
  };
}

function isNews({ due, memos, escalated, notices }: DigestContent, worker: Worker, told: Told, scene: Scene): boolean {
  return (
    due.some((one) => isNewDue(one, told, scene.today) || isHandedOver(one, worker, told)) ||
    memos.some((memo) => isNewMemo(memo, told, scene.today)) ||
    escalated.some((one) => isNewEscalation(one, told, scene.today)) ||
    notices.some((notice) => isNewNotice(notice, told, scene))
  );
}

/** It crossed one of its days since; or a right stops now, of which nothing was ever said to them. */
function isNewDue(due: Due, told: Told, today: Day): boolean {
  const { id, dueAt } = due.deadline;
  const isTold = told.abouts.has(id);
  if (isPressing(due.deadline, today) && !isTold) return true;
  // Far from its end, what the week’s digest has listed is no news; the day that one chose oneself always is.
  const isFar = (on: Day): boolean => isTold && on < addDays(dueAt, -PRESSING_DAYS) && on !== wakesOn(due);
  return worthSayingOn(due).some((on) => isSince(on, told, today) && !isFar(on));
}

/** What stops a right or is late has come to them with a household since their last digest, and they were not told of it. */
function isHandedOver({ household, deadline }: Due, { _id }: Worker, { abouts, through }: Told): boolean {
  if (household.referentId !== _id || abouts.has(deadline.id)) return false;
  if (deadline.severity !== 'critical' && !isLate(deadline)) return false;
  const handover = lastHandover(household);
  return handover !== null && handover.by !== _id && (through === null || through <= dayInParis(handover.at));
}

/** A memo is said on its day, an appointment the day before too; either on the last working day before a closed one. */
function isNewMemo({ on, at }: Memo, told: Told, today: Day): boolean {
  const days = at === undefined ? [on] : [addDays(on, -1), on];
  return days.some((day) => isSince(workingDayUntil(day), told, today));
}

function isNewEscalation({ due, since }: Escalated, told: Told, today: Day): boolean {
  if (!told.items.has(`${due.deadline.id} ${since}`)) return true;
  return due.deadline.severity === 'critical' && due.deadline.remindAt.some((on) => isSince(on, told, today));
}

/** It is new, or whom nothing reaches has something new to hear. */
export function isNewNotice(notice: Notice, told: Told, { heard, today }: Scene): boolean {
  if (!told.abouts.has(subjectOf(notice))) return true;
  if (notice.kind !== 'noConversation') return false;
  const own = heard.get(notice.worker) ?? [];
  return own.some(({ due }) => worthSayingOn(due).some((on) => isSince(on, told, today)));
}

function isSince(on: Day, { through }: Told, today: Day): boolean {
  return on <= today && (through === null || through < on);
}

/** The week has not been brought yet, and something was open on the day that was to bring it. */
function isWeekOwed(worker: Worker, { situation, today }: Scene): boolean {
  const brief = briefDay(worker, today);
  const { through } = toldTo(worker, situation);
  if (brief === null || (through !== null && through >= brief)) return false;
  if (brief === today) return true;
  const then = digestInstant(worker, brief, situation.digestAt);
  return !isEmpty(contentIn(sceneOf({ ...asOf(situation, then), now: then }), worker));
}
