import type { FaultName } from '../drill/faults';
import { closeWired, openWired, type Wired } from './over-http';
import { claire, household, nadia, request } from './people';

afterEach(closeWired);

/** How long one waits for the answer of who hangs. */
const PATIENCE_MS = 600;

const ambiguous: readonly FaultName[] = [
  '408',
  '500',
  '502',
  '503',
  '504',
  '504 kept',
  'reset',
  'reset kept',
  'hang',
  'hang kept',
];

const patience = (fault: FaultName) => (fault.startsWith('hang') ? { longestRequestMs: PATIENCE_MS } : {});

/** A morning on which a right of Claire’s is at J-30, and nobody else has anything to hear. */
const morning = (fault: FaultName): Promise<Wired> =>
  openWired({
    when: '2026-11-24 08:30',
    team: [nadia, claire],
    households: [household(1, request('2026-12-24'))],
    ...patience(fault),
  });

describe('a digest that meets a failure after which it may have arrived', () => {
  test.each(ambiguous)('%s: is asked for once; the next working day’s says it all', async (fault) => {
    const world = await morning(fault);
    world.teams.meets('claire', fault);
    await world.tick();
    for (const minute of ['08:31', '08:33', '09:00', '12:00', '17:59']) await world.tick(`2026-11-24 ${minute}`);
    expect([world.teams.asked.length, await world.rows()]).toEqual([1, ['digest claire UNKNOWN ambiguous']]);
    await world.tick('2026-11-25 08:30');
    expect(await world.rows()).toEqual(['digest claire SENT']);
    expect(JSON.stringify(world.teams.taken.at(-1)?.body)).toContain('AG-26-001/SOCIAL_HOUSING_REQUEST');
  });
});

describe('an alert that meets one', () => {
  test.each(ambiguous)('%s: is asked for twice, the second one marked', async (fault) => {
    const world = await openWired({
      when: '2026-11-24 08:30',
      team: [claire],
      households: [household(1, request('2027-11-25'))],
      ...patience(fault),
    });
    await world.tick();
    world.time.set('2026-11-24 10:00');
    await world.change('AG-26-001', { steps: household(1, request('2026-11-25')).steps });
    world.teams.meets('claire', fault, fault);
    for (const minute of ['10:01', '10:02', '10:03', '10:05', '11:00']) await world.tick(`2026-11-24 ${minute}`);
    expect([world.teams.asked.length, await world.rows()]).toEqual([2, ['alert claire UNKNOWN ambiguous']]);
    const marked = world.teams.taken.map(({ body }) => JSON.stringify(body).includes('Renvoi possible'));
    expect(marked).toEqual(fault.endsWith('kept') ? [false, true] : []);
  });
});

test('a process that gets its answer after its lease writes nothing over what another has settled', async () => {
  const world = await morning('504');
  const slow = world.process();
  world.teams.meets('claire', 'hang kept');
  const late = slow.tick();
  while (world.teams.asked.length === 0) await new Promise(setImmediate);
  world.time.set('2026-11-24 08:32');
  await world.time.until(world.process().tick());
  const settled = await world.row('digest/claire/2026-11-24');
  world.teams.release();
  await world.time.until(late);
  expect(settled?.state).toBe('UNKNOWN');
  expect(await world.row('digest/claire/2026-11-24')).toEqual(settled);
  expect([world.teams.taken.length, world.logged.map(({ event }) => event)]).toEqual([
    1,
    expect.arrayContaining(['reminder held by another process meanwhile']),
  ]);
});
