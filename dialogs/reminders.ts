import type { RemindersVerb } from '../cards/action';
import { dayInParis, parseDay, parseHour } from '../src/domain/day';
import { type Preferences, preferencesOf } from '../src/domain/preferences';
import { type OwnAbsence, readOwnAbsence } from '../src/understanding/absences';
import { asksOfReminders } from '../src/understanding/reminder-questions';
import { type ReminderWish, readReminderWish, setsReminders } from '../src/understanding/reminder-settings';
import { savedLines, unset, reminderSettings as words } from '../src/words/fr/reminder-settings';
import { keepShown, lastShown } from './context';
import { begin, show } from './drafting';
import type { Heard } from './form';
import { householdsIn } from './forms/households';
import { whyReminded } from './reminder-reasons';
import { currentCard, objectionTo, reminderSettingsDialog } from './reminder-settings';
import { reminderStatus } from './reminder-status';
import type { Rooms } from './rooms';
import type { Inputs, Reply, Turn } from './turn';
import { recordAtOnce, writtenBy } from './write-now';

/** « mes rappels à 9 h », « statut des rappels », « pourquoi ce rappel ? »: what people say about reminders. `null`: something else. */
export async function aboutReminders({ meaning, today }: Heard, turn: Turn, rooms: Rooms): Promise<Reply[] | null> {
  switch (asksOfReminders(meaning)) {
    case 'why':
      return whyReminded(householdsIn(meaning), turn, rooms);
    case 'status':
      return reminderStatus(turn, rooms);
    case null: {
      const absence = readOwnAbsence(meaning, today);
      if (absence) return offerPause(absence, turn, rooms);
      const sets = setsReminders(meaning);
      const isMeant = sets === 'yes' || (sets === 'ifShown' && (await isOnShow(turn, rooms)));
      return isMeant ? setReminders(readReminderWish(meaning, today), turn, rooms) : null;
    }
  }
}

/** An absence is told: a pause for those days is offered, since the absence itself is not recorded here. */
async function offerPause({ from, until }: OwnAbsence, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  if (!until) return onShow(words.untilWhen, turn, rooms);
  const paused = { ...(from ? { from } : {}), until };
  const objection = objectionTo({ paused }, turn);
  if (objection) return onShow(objection, turn, rooms);
  return show(await begin(reminderSettingsDialog, { answers: { paused }, trail: [] }, turn, rooms), turn, rooms);
}

/** What a sentence asks to set. */
export async function setReminders(wish: ReminderWish, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const worker = (await rooms.repositories.workers.get(turn.speaker._id)) ?? turn.speaker;
  const current = preferencesOf(worker);
  const { digestAt: _, ...withoutHour } = current;
  const { paused: __, onlyCritical: ___, ...withAll } = current;
  switch (wish.kind) {
    case 'open':
      return onShow(wish.about && unset[wish.about], turn, rooms);
    case 'hour':
      return keep({ ...current, digestAt: wish.hour }, turn, rooms);
    case 'usualHour':
      return keep(withoutHour, turn, rooms);
    case 'pause': {
      const { from, until } = wish;
      if (!until) return onShow(words.untilWhen, turn, rooms);
      return keep({ ...current, paused: { ...(from ? { from } : {}), until } }, turn, rooms);
    }
    case 'resume':
      return keep(withAll, turn, rooms, { already: words.alreadyAll });
    case 'onlyCritical':
      return keep({ ...current, onlyCritical: true }, turn, rooms);
  }
}

/** A button of the settings, or of the status. */
export async function pressReminders(verb: RemindersVerb, inputs: Inputs, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  switch (verb) {
    case 'reminders.open':
      return onShow(undefined, turn, rooms);
    case 'reminders.status':
      return reminderStatus(turn, rooms);
    case 'reminders.why':
      return whyReminded([], turn, rooms);
    case 'reminders.resume': {
      const { paused: _, ...rest } = preferencesOf(turn.speaker);
      return keep(rest, turn, rooms, { rewrite: true });
    }
    case 'reminders.save':
      return keep(preferencesIn(inputs, preferencesOf(turn.speaker), rooms), turn, rooms, { rewrite: true });
  }
}

/** What stood in the card’s fields. The hour of the service is nobody’s own; a pause to come keeps its first day. */
function preferencesIn(inputs: Inputs, current: Preferences, { digestAt }: Rooms): Preferences {
  const hour = parseHour(inputs['hour']?.trim());
  const until = parseDay(inputs['until']?.trim());
  const from = current.paused?.from;
  return {
    ...(hour && (hour !== digestAt || current.digestAt) ? { digestAt: hour } : {}),
    ...(until ? { paused: { ...(from && from <= until ? { from } : {}), until } } : {}),
    ...(inputs['content'] === 'critical' ? { onlyCritical: true } : {}),
  };
}

/** `already`: what is said where nothing changes. */
async function keep(
  after: Preferences,
  turn: Turn,
  rooms: Rooms,
  { already = words.already, ...look }: { readonly already?: string; readonly rewrite?: true } = {},
): Promise<Reply[]> {
  const before = await writtenBy(turn, rooms);
  if (before) return show(before, turn, rooms, look);
  const notice = objectionTo(after, turn) ?? ((await isSameAs(after, turn, rooms)) ? already : null);
  if (notice) return [{ kind: 'card', card: await currentCard(turn, rooms, notice), ...look }];
  const written = await recordAtOnce(reminderSettingsDialog, { after }, turn, rooms);
  if (!written) return onShow(undefined, turn, rooms);
  keepSettingsShown(turn, rooms);
  return show(written, turn, rooms, look);
}

async function isSameAs(after: Preferences, turn: Turn, { repositories, digestAt }: Rooms): Promise<boolean> {
  const worker = await repositories.workers.get(turn.speaker._id);
  const before = preferencesOf(worker ?? turn.speaker);
  return savedLines(before, after, digestAt, dayInParis(turn.now)).length === 0;
}

async function onShow(notice: string | undefined, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  keepSettingsShown(turn, rooms);
  return [{ kind: 'card', card: await currentCard(turn, rooms, notice) }];
}

function keepSettingsShown(turn: Turn, rooms: Rooms): void {
  keepShown({ households: [], lines: [], settings: true }, turn, rooms);
}

async function isOnShow(turn: Turn, rooms: Rooms): Promise<boolean> {
  return (await lastShown(turn, rooms))?.query?.['settings'] === true;
}
