import type { Intent } from '../meaning';
import { cancel } from './cancel';
import { contractEnd } from './contract-end';
import { contractExtend } from './contract-extend';
import { contractStart } from './contract-start';
import { deadlineAdd } from './deadline-add';
import { deadlineDone } from './deadline-done';
import { deadlineQuery } from './deadline-query';
import { deadlineSnooze } from './deadline-snooze';
import { employmentUpdate } from './employment-update';
import { exportFile } from './export';
import { greeting } from './greeting';
import { help } from './help';
import { householdAssign } from './household-assign';
import { householdShow } from './household-show';
import { housingUpdate } from './housing-update';
import { language } from './language';
import { no } from './no';
import { none } from './none';
import { noteAdd } from './note-add';
import { referralCreate } from './referral-create';
import { remindersSettings } from './reminders-settings';
import { rightsUpdate } from './rights-update';
import { statusMine } from './status-mine';
import { statusTeam } from './status-team';
import { thanks } from './thanks';
import { undo } from './undo';
import { yes } from './yes';

/**
 * What people say for each intent, one phrase a line, in as many voices as we know. What the sentence names is a mask:
 * `{nom}` a household, `{collegue}` a colleague, and by what a date says `{jour}` a day, `{periode}` a time between two
 * days, `{avant}` up to a day, `{depuis}` from a day on.
 */
export const examples: Readonly<Record<Intent, string>> = {
  'referral.create': referralCreate,
  'household.show': householdShow,
  'household.assign': householdAssign,
  'housing.update': housingUpdate,
  'employment.update': employmentUpdate,
  'rights.update': rightsUpdate,
  'deadline.query': deadlineQuery,
  'deadline.add': deadlineAdd,
  'deadline.done': deadlineDone,
  'deadline.snooze': deadlineSnooze,
  'note.add': noteAdd,
  'contract.start': contractStart,
  'contract.extend': contractExtend,
  'contract.end': contractEnd,
  'status.team': statusTeam,
  'status.mine': statusMine,
  'reminders.settings': remindersSettings,
  export: exportFile,
  language,
  help,
  cancel,
  undo,
  yes,
  no,
  greeting,
  thanks,
  none,
};
