import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInParis } from '../../src/domain/day';
import { tidy } from '../../src/upkeep';
import { openStore } from './place';
import { context, draft, later, now, reminder } from './records';

const days = (count: number) => later(count * 24 * 60);

it('removes drafts after 14 days, answers after 2, what a conversation was about after 90, reminders after a year', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-tidy-'));
  const store = await openStore({ dataDir });
  const { contexts, drafts, inbox, reminders } = store.repositories;
  for (const age of [1, 3, 15, 91, 366]) {
    await drafts.create(draft(`d${age}`, { touchedAt: days(-age) }));
    await inbox.done(`m${age}`, null, days(-age));
    await reminders.plan(reminder(`r${age}`, { on: dayInParis(days(-age)) }));
    contexts.keep(context(`c${age}`, { at: days(-age) }));
  }
  expect(await tidy(store.repositories, now)).toEqual({ drafts: 3, messages: 4, contexts: 2, reminders: 1 });
  expect(await Promise.all([contexts.get('c15'), contexts.get('c91')])).toEqual([
    context('c15', { at: days(-15) }),
    null,
  ]);
  await store.close();
  rmSync(dataDir, { recursive: true });
});
