import type { Instant } from '../domain/day';
import { digestId, noticeId, type Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';
import { alertsFor } from './alerts';
import { contentIn, itemsOf, type Scene, sceneOf } from './content';
import { digestInstant, isInHours } from './hours';
import { subjectOf } from './notices';
import { isReachable } from './reach';
import { isNewNotice, isWorthADigest } from './reasons';
import { plannedRow, type Row } from './row';
import { type Situation, toldTo } from './situation';

export type { Situation } from './situation';

/**
 * Who must hear what now: the rows to keep, those that are known already left out. In: the situation at the present
 * instant. Out: the same rows for the same situation, whoever plans; none outside the hours of the service.
 */
export function plan(situation: Situation): readonly Row[] {
  if (!isInHours(situation.now)) return [];
  const scene = sceneOf(situation);
  const known = new Set(situation.known.map(({ _id }) => _id));
  return situation.team.flatMap((worker) => rowsFor(worker, scene)).filter(({ _id }) => !known.has(_id));
}

/** One digest a day, from its hour on; what comes up after it comes alone. */
function rowsFor(worker: Worker, scene: Scene): readonly Row[] {
  const { situation, today } = scene;
  const hour = digestInstant(worker, today, situation.digestAt);
  if (situation.now < hour) return [];
  const made = situation.known.find(({ _id }) => _id === digestId(worker._id, today));
  if (!made && isWorthADigest(worker, scene, hour)) return [digestRow(worker, scene, hour)];
  if (!isReachable(worker, situation.known, today) || (made && isUnderWay(made))) return [];
  return [...alertsFor(worker, scene, { hour, made }), ...(made ? noticeRows(worker, scene, made) : [])];
}

/** A digest that is still to go will say it all. */
function isUnderWay({ state }: Pick<Reminder, 'state'>): boolean {
  return state === 'PLANNED' || state === 'CLAIMED' || state === 'SENDING';
}

/** A person whom nothing reaches gets a row that is over already: who becomes reachable later today waits for tomorrow. */
function digestRow(worker: Worker, scene: Scene, dueAt: Instant): Row {
  const { situation, today } = scene;
  const row = plannedRow('digest', worker, {
    _id: digestId(worker._id, today),
    on: today,
    dueAt,
    items: itemsOf(contentIn(scene, worker), today),
  });
  if (isReachable(worker, situation.known, today)) return row;
  return { ...row, state: 'CANCELLED', trouble: 'noConversation' };
}

/** What a lead is to know the same day, though the digest has gone. */
function noticeRows(worker: Worker, scene: Scene, made: Reminder): readonly Row[] {
  const told = toldTo(worker, scene.situation);
  const said = new Set(made.items.map(({ about }) => about));
  return contentIn(scene, worker)
    .notices.filter((notice) => isNewNotice(notice, told, scene) && !said.has(subjectOf(notice)))
    .map(subjectOf)
    .map((subject) =>
      plannedRow('notice', worker, {
        _id: noticeId(worker._id, subject, scene.today),
        on: scene.today,
        dueAt: made.dueAt,
        items: [{ about: subject, lead: scene.today }],
      }),
    );
}
