import type { Instant } from '../domain/day';
import type { Due } from '../domain/due';
import { alertId, type Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';
import { contentIn, type Escalated, type Scene } from './content';
import { isPressing, leadOf } from './listing';
import { plannedRow, type Row } from './row';
import { isChangedAfter, toldTo } from './situation';

/**
 * What comes alone: a right stops on the next working day, today or already, and the person could not know it by the
 * digest of the day. `hour`: when that digest was due; `made`: its row, when there was one to make.
 */
export function alertsFor(
  worker: Worker,
  scene: Scene,
  { hour, made }: { readonly hour: Instant; readonly made: Reminder | undefined },
): readonly Row[] {
  const { situation, today } = scene;
  const told = toldTo(worker, situation);
  const sent = made?.state === 'SENT' ? (made.sentAt ?? hour) : null;
  // What a digest of today left out, unchanged since, was not theirs this morning: what can still be saved is said.
  const isNew = ({ household, deadline }: Due): boolean =>
    isChangedAfter(household, sent ?? hour, situation.now) || (sent !== null && deadline.dueAt >= today);
  return lookedAfter(worker, scene)
    .filter((due) => isPressing(due.deadline, today) && !told.abouts.has(due.deadline.id) && isNew(due))
    .map(({ household, deadline }) =>
      plannedRow('alert', worker, {
        _id: alertId(worker._id, deadline.id, today),
        on: today,
        dueAt: sinceWhen(household.history.at(-1)?.at, sent ?? hour, situation.now),
        items: [{ about: deadline.id, lead: leadOf(deadline, today) }],
      }),
    );
}

/** What nobody covers, or reaches nobody else, is looked after by the leads. */
function lookedAfter(worker: Worker, scene: Scene): readonly Due[] {
  const { due, escalated } = contentIn(scene, worker);
  return [...due, ...escalated.flatMap((one) => (asTheirs.includes(one.why) ? [one.due] : []))];
}

const asTheirs: readonly Escalated['why'][] = ['uncovered', 'unreached'];

/** The last change, where that is what made it new. */
function sinceWhen(changed: Instant | undefined, digest: Instant, now: Instant): Instant {
  return changed !== undefined && digest < changed && changed <= now ? changed : digest;
}
