import { noticeCard } from '../cards/notice';
import { lineWords as words } from '../src/words/fr/small-forms';
import type { Dialog } from './dialog';
import { householdReceipt } from './household-receipt';
import { type Act, finish, type HouseholdPlan, settle, takeBack } from './household-writing';

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
    settle: (draft, _decision, turn, rooms) =>
      settle(draft, draft.answers['acts'] as readonly Act[], draft.answers['told'] as readonly string[], turn, rooms),
    finish,
    takeBack: async (_draft, plan, now, rooms) => {
      await takeBack(plan as HouseholdPlan, now, rooms);
      return null;
    },
  },
};
