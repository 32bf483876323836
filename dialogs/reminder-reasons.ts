import { marksOf } from '../cards/marks';
import { type Reason, reasonsCard } from '../cards/reminder-reasons';
import { addDays, type Day, dayInParis } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import type { Memo } from '../src/domain/memo';
import type { Reminder, ReminderItem } from '../src/domain/reminder';
import type { Worker } from '../src/domain/worker';
import { deadlineName } from '../src/words/fr/catalogue';
import { reminderStatus as words } from '../src/words/fr/reminder-status';
import { reminders as reminderWords } from '../src/words/fr/reminders';
import { firstTold } from './first-told';
import { linesOf } from './lines-found';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

const RECENT_DAYS = 14;

/** « Pourquoi ce rappel ? »: what the last message said, line by line: new or since when, how late, for whom. */
export async function whyReminded(refs: readonly string[], turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const { repositories } = rooms;
  const today = dayInParis(turn.now);
  const sent = await repositories.reminders.of(turn.speaker._id, addDays(today, -RECENT_DAYS));
  const last = sent
    .filter(isSent)
    .sort((a, b) => a.sentAt.localeCompare(b.sentAt))
    .at(-1);
  if (!last) return [{ kind: 'text', text: words.nothingSent }];
  const lines = await linesOf(idsIn(last.items), turn, rooms);
  const team = await repositories.workers.all();
  const told = await firstTold(turn, rooms);
  const reasons = [
    ...reasonsOf(lines.deadlines, last, { reader: turn.speaker, team, told, today }),
    ...lines.memos.map((memo) => reasonOfMemo(memo, last.on)),
  ].filter(({ what }) => refs.length === 0 || refs.some((ref) => what.startsWith(ref)));
  const card = reasonsCard({ kind: last.kind, sentAt: last.sentAt, reasons, today });
  return [{ kind: 'card', card }];
}

type Sent = Reminder & Required<Pick<Reminder, 'sentAt'>>;

function isSent(row: Reminder): row is Sent {
  return row.state === 'SENT' && row.sentAt !== undefined;
}

/** A deadline’s id begins with its household’s reference; the others are those of memos, or of what only a lead hears. */
function idsIn(items: readonly ReminderItem[]): { deadlines: readonly string[]; memos: readonly string[] } {
  const abouts = items.map(({ about }) => about);
  const isDeadline = (about: string): boolean => /^AG-\d\d-\d+\//.test(about);
  return {
    deadlines: abouts.filter(isDeadline),
    memos: abouts.filter((about) => !isDeadline(about) && !about.includes(':')),
  };
}

type Reading = {
  readonly reader: Worker;
  readonly team: readonly Worker[];
  /** When each was first told to them. */
  readonly told: ReadonlyMap<string, Day>;
  readonly today: Day;
};

function reasonsOf(
  dues: readonly Due[],
  { items, on }: Sent,
  { reader, team, told, today }: Reading,
): readonly Reason[] {
  const marks = marksOf(dues, reader, team, today);
  return dues.map(({ household, deadline }) => {
    const { id, dueAt, severity } = deadline;
    const wasPlanned = items.find(({ about }) => about === id)?.lead === on;
    const first = told.get(id) ?? on;
    const isFirst = first >= on;
    const mark = marks.get(id);
    const late = dueAt < today ? reminderWords.escalated('late', dueAt, today) : null;
    return {
      on: dueAt,
      isCritical: severity === 'critical',
      what: words.ofHousehold(household._id, deadlineName(deadline)),
      why: words.line([
        ...(late && !mark?.startsWith(late) ? [late] : []),
        isFirst ? words.newInList : words.since(first),
        ...(wasPlanned && !isFirst ? [words.planned(on)] : []),
        ...(mark ? [mark] : []),
      ]),
      isNew: wasPlanned || isFirst,
    };
  });
}

function reasonOfMemo({ on, text, household }: Memo, sentOn: Day): Reason {
  return {
    on,
    isCritical: false,
    what: household ? words.ofHousehold(household, text) : text,
    why: words.memo(on),
    isNew: on === sentOn,
  };
}
