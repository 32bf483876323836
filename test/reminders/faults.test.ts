import { type FaultName, isFaultName } from '../drill/faults';
import { closeWired, openWired } from './over-http';
import { claire, household, nadia, task } from './people';

afterEach(closeWired);
jest.setTimeout(30_000);

/** How a digest ends on the day on which its first POST meets that, and how often Teams was asked. */
const ends: Readonly<Record<FaultName, readonly [ending: string, asked: number]>> = {
  '429 for 7 seconds': ['SENT', 2],
  '429 until a date': ['SENT', 2],
  '429 for 30 years': ['SENT', 2],
  '429': ['SENT', 2],
  '412': ['SENT', 2],
  '408': ['UNKNOWN ambiguous', 1],
  '500': ['UNKNOWN ambiguous', 1],
  '502': ['UNKNOWN ambiguous', 1],
  '503': ['UNKNOWN ambiguous', 1],
  '504': ['UNKNOWN ambiguous', 1],
  '504 kept': ['UNKNOWN ambiguous', 1],
  reset: ['UNKNOWN ambiguous', 1],
  'reset kept': ['UNKNOWN ambiguous', 1],
  hang: ['UNKNOWN ambiguous', 1],
  'hang kept': ['UNKNOWN ambiguous', 1],
  '401': ['SENT', 2],
  blocked: ['PARKED blocked', 1],
  removed: ['PARKED gone', 1],
  disabled: ['PARKED disabled', 1],
  '404': ['PARKED gone', 1],
  '413': ['PARKED tooLarge', 1],
  '400': ['PARKED refused', 1],
};

describe('whatever Teams does with a digest, it ends, and people get it once at the most', () => {
  test.each(Object.entries(ends))('%s', async (name, [ending, asked]) => {
    if (!isFaultName(name)) throw new Error(name);
    const world = await openWired({
      when: '2026-11-24 08:30',
      team: [nadia, claire],
      households: [household(1, task('2026-11-24'))],
      ...(name.startsWith('hang') ? { longestRequestMs: 300 } : {}),
    });
    world.teams.meets('claire', name);
    await world.tick();
    for (const when of ['08:31', '08:35', '08:50', '12:00', '17:59']) await world.tick(`2026-11-24 ${when}`);
    expect((await world.rows())[0]).toBe(`digest claire ${ending}`);
    expect(world.asked('claire')).toHaveLength(asked);
    const got = world.teams.taken.filter(({ conversation }) => conversation === 'claire');
    expect(got).toHaveLength(ending === 'SENT' || name.endsWith('kept') ? 1 : 0);
    expect(world.teams.breaches()).toBe(0);
  });
});
