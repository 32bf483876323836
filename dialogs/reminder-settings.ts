import { noticeCard } from '../cards/notice';
import { type SettingsView, settingsCard } from '../cards/reminder-settings';
import { dayInParis, type Instant } from '../src/domain/day';
import { type Preferences, preferencesOf, troubleWith } from '../src/domain/preferences';
import type { Draft } from '../src/store/repositories';
import { preferenceTroubles, savedLines, reminderSettings as words } from '../src/words/fr/reminder-settings';
import { update as updateWords } from '../src/words/fr/update';
import type { Dialog, Plan } from './dialog';
import { undoUntil } from './household-receipt';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

const ID = 'reminders';

type PreferencesPlan = Plan & { readonly before: Preferences; readonly after: Preferences };

/** Preferences are written at once: no question, a card that says what they are now, the same undo as any other write. */
export const reminderSettingsDialog: Dialog = {
  id: ID,
  schemaVersion: 1,
  formOf: async () => ({ id: ID, schemaVersion: 1, questions: [], gather: () => ({}) }),
  title: () => words.title,
  about: () => words.title,
  summary: async () => [],
  notices: async () => [],
  recap: async () => noticeCard(words.title),
  receipt: savedCard,
  choose: () => null,
  isAnother: () => true,
  writing: {
    settle: async (draft, _decision, turn, rooms) => {
      const after = draft.answers['after'] as Preferences;
      const worker = await rooms.repositories.workers.get(turn.speaker._id);
      if (!worker || troubleWith(after, dayInParis(turn.now))) return { kind: 'unfit' };
      const receipt = rooms.idFrom(`${draft._id}/${draft.v}/receipt`);
      const plan: PreferencesPlan = {
        before: preferencesOf(worker),
        after,
        receipt,
        by: turn.speaker._id,
        at: turn.now,
      };
      return { kind: 'plan', plan };
    },
    finish: async (draft, given, { repositories }) => {
      const { by, at, receipt, after } = given as PreferencesPlan;
      await repositories.workers.prefer(by, after);
      const done = await repositories.drafts.finish(draft, {
        _id: receipt,
        owner: by,
        at,
        draft: draft._id,
        kind: 'preferences',
        wrote: [],
      });
      return done.kind === 'saved' ? { kind: 'recorded', draft: done.record } : { kind: 'overtaken' };
    },
    takeBack: async (_draft, plan, _now, { repositories }) => {
      const { by, before } = plan as PreferencesPlan;
      await repositories.workers.prefer(by, before);
      return null;
    },
    isOverwritten: async (plan, { repositories }) => {
      const { by, after } = plan as PreferencesPlan;
      const worker = await repositories.workers.get(by);
      return !worker || JSON.stringify(preferencesOf(worker)) !== JSON.stringify(preferencesOf(after));
    },
  },
};

/** How the speaker is reminded now, with what to say about it. */
export async function currentCard(
  turn: Turn,
  { repositories, digestAt }: Rooms,
  notice?: string,
): Promise<ReturnType<typeof settingsCard>> {
  const worker = await repositories.workers.get(turn.speaker._id);
  return settingsCard({
    preferences: preferencesOf(worker ?? turn.speaker),
    usual: digestAt,
    today: dayInParis(turn.now),
    ...(notice ? { notice } : {}),
  });
}

async function savedCard(draft: Draft, now: Instant, { digestAt }: Rooms): Promise<ReturnType<typeof settingsCard>> {
  const { before, after, receipt, at } = draft.plan as PreferencesPlan;
  const today = dayInParis(at);
  const until = undoUntil({ at }, now);
  const view: SettingsView = {
    preferences: after,
    usual: digestAt,
    today: dayInParis(now),
    ...(after.paused ? { notice: words.stillCritical } : {}),
    saved: {
      receipt,
      lines: savedLines(before, after, digestAt, today),
      at,
      by: updateWords.you,
      ...(until ? { until } : {}),
    },
  };
  return settingsCard(view);
}

/** Why they cannot be kept, in words; `null` when they can. */
export function objectionTo(after: Preferences, { now }: Pick<Turn, 'now'>): string | null {
  const trouble = troubleWith(after, dayInParis(now));
  return trouble && preferenceTroubles[trouble];
}
