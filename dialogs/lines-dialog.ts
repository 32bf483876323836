import { noticeCard } from '../cards/notice';
import { lineWords as words } from '../src/words/fr/small-forms';
import type { Dialog } from './dialog';
import { householdReceipt } from './household-receipt';
import { type Act, finish, type HouseholdPlan, settle, takeBack } from './household-writing';
import type { Label } from './lines-found';

const ID = 'lines';

/** A write that a button decides alone: no question, the same plan, receipt and undo as any other. */
export const linesDialog: Dialog = {
  id: ID,
  schemaVersion: 1,
  formOf: async () => ({ id: ID, schemaVersion: 1, questions: [], gather: () => ({}) }),
  title: () => words.title,
  about: () => words.title,
  summary: async () => [],
  notices: async () => [],
  recap: async () => noticeCard(words.title),
  receipt: (draft, now, rooms) => householdReceipt(draft, now, rooms),
  choose: () => null,
  isAnother: () => true,
  writing: {
    settle: async (draft, _decision, turn, rooms) => {
      const { answers } = draft;
      const settled = await settle(draft, answers['acts'] as readonly Act[], [], turn, rooms);
      if (settled.kind !== 'plan') return settled;
      const plan = settled.plan as HouseholdPlan;
      return { kind: 'plan', plan: { ...plan, lines: linesToTell(answers['told'] as readonly Label[], plan) } };
    },
    finish,
    takeBack: async (_draft, plan, now, rooms) => {
      await takeBack(plan as HouseholdPlan, now, rooms);
      return null;
    },
  },
};

/** A household that a colleague has just changed may be left out: nothing is told of it. */
function linesToTell(told: readonly Label[], { before }: HouseholdPlan): readonly string[] {
  const written = new Set(before.map(({ _id }) => _id));
  return told.filter(({ ref }) => ref === null || written.has(ref)).map(({ text }) => text);
}
