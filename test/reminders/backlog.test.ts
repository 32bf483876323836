import { listedIn } from '../../cards/ticked';
import { addDays, theDay } from '../../src/domain/day';
import { digestId } from '../../src/domain/reminder';
import { choicesIn } from '../cards/reading';
import { aStep } from '../support/household';
import { claire, household, task } from './people';
import { closeWorlds, openWorld } from './world';

afterEach(closeWorlds);

const today = theDay('2026-11-25');

test('a digest keeps as said what its card shows or leads to, and nothing else', async () => {
  const api = aStep('RESIDENCE_API', { state: 'GRANTED', periods: [{ until: addDays(today, 1) }] });
  const households = [
    ...Array.from({ length: 400 }, (_, index) => household(index + 1, task(addDays(today, -1 - (index % 60))))),
    household(999, api),
  ];
  const world = await openWorld({ when: `${today} 08:30`, team: [claire], households });
  await world.tick();
  const [post] = world.posts;
  const hidden = post?.card.body.find(({ id }) => id === 'digest')?.['value'];
  const said = [
    ...choicesIn(post?.card ?? {}).flatMap(({ value }) => value.split('|')),
    ...listedIn({ digest: hidden }).deadlines,
  ];
  const row = await world.row(digestId('claire', today));
  const kept = row?.items.map(({ about }) => about) ?? [];
  expect([...kept].sort()).toEqual([...new Set(said)].sort());
  expect(kept).toContain(`AG-26-999/RESIDENCE_API/expire/${addDays(today, 1)}`);
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.length).toBeLessThan(401);
});
