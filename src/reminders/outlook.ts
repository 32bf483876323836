import { type Scene, sceneOf } from './content';
import { plan, type Situation } from './plan';
import type { Row } from './row';

/** What is to be said at one instant, and what it is taken from. */
export type Outlook = {
  readonly scene: Scene;
  /** What would be planned now if nothing were under way, by id: what is still true of what is. */
  readonly rows: ReadonlyMap<string, Row>;
};

/**
 * What is still to be said, of a situation read after a reminder was taken: a reminder that would not be planned any more
 * is not sent.
 */
export function outlookOf(situation: Situation): Outlook {
  const ended = situation.known.filter(({ state }) => !underWay.includes(state));
  const planned = (sound: Situation): Outlook => ({
    scene: sceneOf(sound),
    rows: new Map(plan({ ...sound, known: ended }).map((row) => [row._id, row])),
  });
  return soundly(situation, planned).found;
}

/** The rows that are not kept yet, and how many households had to be left out. */
export function newRows(situation: Situation): { readonly rows: readonly Row[]; readonly leftOut: number } {
  const { found, leftOut } = soundly(situation, plan);
  return { rows: found, leftOut };
}

const underWay: readonly string[] = ['PLANNED', 'CLAIMED', 'SENDING'];

/**
 * Works on a situation, without the households that cannot be reckoned: one of them silences nobody else. They are looked
 * for only once something fails.
 */
function soundly<T>(situation: Situation, work: (situation: Situation) => T): { found: T; leftOut: number } {
  try {
    return { found: work(situation), leftOut: 0 };
  } catch (error) {
    const sound = situation.households.filter((one) => passes(() => work({ ...situation, households: [one] })));
    const leftOut = situation.households.length - sound.length;
    if (leftOut === 0) throw error;
    return { found: work({ ...situation, households: sound }), leftOut };
  }
}

function passes(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
