import { drill } from '../drill/drill';
import type { Strike } from '../drill/strike';

const KILLS = 20;

const named: readonly Strike[] = (['afterPlan', 'afterClaim', 'afterIntent', 'afterPost', 'afterRecord'] as const).map(
  (point) => ({ signal: 'SIGKILL', point }),
);
const anywhere: readonly Strike[] = Array.from({ length: KILLS }, () => ({ signal: 'SIGKILL', point: 'anywhere' }));

/**
 * `npm run drill` kills ten times as often, several processes too, on both stores, while Teams fails, and with the SDK,
 * whose loading is half of the start of each of these processes.
 */
test(`killed at each point and ${KILLS} times anywhere, nobody hears twice and nothing that is due goes unsaid`, async () => {
  const verdict = await drill({ processes: 1, strikes: [...named, ...anywhere], seed: 20, adapter: 'plain' });
  expect(verdict).toMatchObject({ kills: 25, crashed: 0, failed: 0 });
  expect(verdict).toMatchObject({ duplicates: 0, losses: [], untrue: 0, hidden: 0, uneven: 0, stuck: 0, parked: 0 });
  expect(verdict.breaches).toBe(0);
  expect(verdict.mostCopies).toBeLessThanOrEqual(2);
  // Most of them strike in the middle of the work.
  expect(verdict.midway).toBeGreaterThan(12);
}, 120_000);
