import { noticeCard } from '../cards/notice';
import { pauseOfferCard, type SettingsView, settingsCard } from '../cards/reminder-settings';
import { dayInParis, type Instant } from '../src/domain/day';
import { type Preferences, preferencesOf, troubleWith } from '../src/domain/preferences';
import { isLead } from '../src/domain/worker';
import type { Draft } from '../src/store/repositories';
import { readChoice } from '../src/understanding/commands';
import { preferenceTroubles, savedLines, reminderSettings as words } from '../src/words/fr/reminder-settings';
import { update as updateWords } from '../src/words/fr/update';
import type { Dialog, Plan } from './dialog';
import { undoUntil } from './household-receipt';
import { keyOf } from './keys';
import type { Rooms } from './rooms';
import type { Turn } from './turn';

const ID = 'reminders';

type PreferencesPlan = Plan & { readonly before: Preferences; readonly after: Preferences };

/** All of them as they are to be; or the pause that was offered, which leaves the rest as it stands when it is taken. */
type Offered = { readonly after?: Preferences; readonly paused?: NonNullable<Preferences['paused']> };

/** Preferences are written at once, but for a pause that was offered: no question, a card that says what they are now, the same undo as any other write. */
export const reminderSettingsDialog: Dialog = {
  id: ID,
  schemaVersion: 1,
  formOf: async () => ({ id: ID, schemaVersion: 1, questions: [], gather: () => ({}) }),
  title: () => words.title,
  about: () => words.title,
  summary: async () => [],
  notices: async () => [],
  recap: async (draft, _today, _refusal, { repositories }) => {
    const { paused } = draft.answers as Offered;
    const worker = await repositories.workers.get(draft.owner);
    return paused
      ? pauseOfferCard({ key: keyOf(draft), paused, isLead: worker !== null && isLead(worker) })
      : noticeCard(words.title);
  },
  receipt: savedCard,
  choose: (_draft, meaning) => (readChoice(meaning.text) === 'confirm' ? 'record' : null),
  isAnother: () => true,
  lapses: true,
  writing: {
    settle: async (draft, _decision, turn, rooms) => {
      const worker = await rooms.repositories.workers.get(turn.speaker._id);
      const { after: whole, paused } = draft.answers as Offered;
      const after = whole ?? { ...preferencesOf(worker ?? turn.speaker), ...(paused ? { paused } : {}) };
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
