import type { Deadline } from './deadlines';
import { ruleOf } from './holding-rules';

/**
 * Whether the last day of a new period is told once a deadline is dealt with: it may be known already (`offered`), or
 * nothing else closes it (`needed`); `null` where a deadline renews no right, or its row says how long.
 */
export function newEndOf(deadline: Pick<Deadline, 'code' | 'rule'>): 'offered' | 'needed' | null {
  switch (ruleOf(deadline)?.onceDone?.kind) {
    case 'filed':
      return 'offered';
    case 'newEnd':
      return 'needed';
    case 'chased':
    case 'stage':
    case 'renewed':
    case undefined:
      return null;
  }
}
