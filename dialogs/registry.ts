import type { Draft } from '../src/store/repositories';
import { assignDialog } from './assign';
import { contractDialog } from './contract';
import { doneDialog, snoozeDialog } from './dated';
import type { Dialog } from './dialog';
import { linesDialog } from './lines-dialog';
import { membersDialog } from './members';
import { memoDialog } from './memo';
import { noteDialog } from './note';
import { referralDialog } from './referral';
import { reminderSettingsDialog } from './reminder-settings';
import { updateDialog } from './update';

const dialogs: readonly Dialog[] = [
  referralDialog,
  updateDialog,
  noteDialog,
  memoDialog,
  membersDialog,
  assignDialog,
  contractDialog,
  doneDialog,
  snoozeDialog,
  linesDialog,
  reminderSettingsDialog,
];

export function dialogOf({ form }: Pick<Draft, 'form'>): Dialog | null {
  return dialogs.find(({ id }) => id === form) ?? null;
}
