import { dueCard, nothingDueCard } from '../cards/due';
import { mayOpen } from '../src/domain/access';
import { addDays, type Day, dayInParis } from '../src/domain/day';
import { type DueQuery, dueAmong, nextDue } from '../src/domain/due';
import type { Household } from '../src/domain/household';
import { isLead } from '../src/domain/worker';
import { asksForLate, asksForTeam, readField } from '../src/understanding/fields';
import type { DateValue, Meaning } from '../src/understanding/meaning';
import { due as words } from '../src/words/fr/due';
import type { Rooms } from './rooms';
import type { Reply, Turn } from './turn';

/** « qu’est-ce que j’ai cette semaine ? », « CSS à renouveler », « qui est en retard ? »: what is due, of whom one may know. */
export async function whatIsDue(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<Reply[]> {
  const today = dayInParis(turn.now);
  const households = await householdsOf(meaning, turn, rooms);
  if (!households) return [{ kind: 'text', text: words.onlyYours }];
  const found = dueReply(households, queryOf(meaning, today), today);
  const isPart = asksForTeam(meaning.text) && !isLead(turn.speaker);
  return isPart ? [{ kind: 'text', text: words.onlyYours }, found] : [found];
}

/** The speaker's own deadlines, without a question: the starter button. */
export async function myDeadlines(turn: Turn, rooms: Rooms): Promise<Reply[]> {
  return [dueReply(await seenBy(turn, rooms), {}, dayInParis(turn.now))];
}

function dueReply(households: readonly Household[], query: DueQuery, today: Day): Reply {
  const found = dueAmong(households, query, today);
  return {
    kind: 'card',
    card:
      found.length > 0
        ? dueCard({ found, memos: [], today, maySelect: false })
        : nothingDueCard(nextDue(households, today), today),
  };
}

/** Whose deadlines are asked for; `null` when they are not the speaker's to see. */
async function householdsOf(meaning: Meaning, turn: Turn, rooms: Rooms): Promise<readonly Household[] | null> {
  const { references, households, workers } = meaning.slots;
  const seen = await seenBy(turn, rooms);
  const named = [...references.map(({ ref }) => ref), ...households.map(({ id }) => id)];
  if (named.length > 0) {
    const asked = seen.filter(({ _id }) => named.includes(_id));
    return asked.length > 0 ? asked : null;
  }
  const colleague = workers.find(({ id }) => id !== turn.speaker._id);
  if (colleague) return isLead(turn.speaker) ? seen.filter(({ referentId }) => referentId === colleague.id) : null;
  return seen;
}

/** The files that the speaker may open: all of them for the lead, else their own and those they cover today. */
async function seenBy({ speaker, now }: Turn, { repositories }: Rooms): Promise<readonly Household[]> {
  const [households, team] = await Promise.all([repositories.households.all(), repositories.workers.all()]);
  const today = dayInParis(now);
  return households.filter((household) =>
    mayOpen(speaker, household, team.find(({ _id }) => _id === household.referentId) ?? null, today),
  );
}

function queryOf({ text, slots }: Meaning, today: Day): DueQuery {
  const field = readField(text);
  const [date] = slots.dates.filter(({ value }) => value.kind !== 'overdue');
  const onlyLate = asksForLate(text) || slots.dates.some(({ value }) => value.kind === 'overdue');
  return {
    ...(slots.step ? { code: slots.step.code } : field ? { field } : {}),
    ...(date ? periodOf(date.value, today) : {}),
    ...(onlyLate && !date ? { onlyLate } : {}),
  };
}

function periodOf(value: DateValue, today: Day): DueQuery {
  switch (value.kind) {
    case 'day':
      return { from: value.start, before: addDays(value.start, 1) };
    case 'range':
      return { from: value.start, before: value.end };
    case 'before':
      return { from: today, before: value.end };
    case 'after':
      return { from: value.start };
    case 'overdue':
      return { onlyLate: true };
  }
}
