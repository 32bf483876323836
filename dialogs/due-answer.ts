import { duePage, nothingDueCard } from '../cards/due';
import { idsOfLine } from '../cards/due-lines';
import { contractCard, rightCard } from '../cards/right';
import { type Day, dayInParis } from '../src/domain/day';
import { deadlinesOf } from '../src/domain/deadlines';
import { dueAmong, memosAmong, nextDue } from '../src/domain/due';
import type { Household } from '../src/domain/household';
import { isLead, type Worker } from '../src/domain/worker';
import { asking as words } from '../src/words/fr/asking';
import { due as dueWords } from '../src/words/fr/due';
import type { Asked } from './asking';
import { keepShown } from './context';
import { filesOf } from './files';
import { headingOf } from './heading';
import { openRecord } from './records';
import type { Rooms } from './rooms';
import { endings, loads } from './team';
import type { Reply, Turn } from './turn';
import { scopeOf } from './whose-files';

/** What an answer is made of: the files that the question is about, and who works here. */
type Files = { readonly files: readonly Household[]; readonly team: readonly Worker[]; readonly today: Day };

/** The answer to a question about what is due, kept so that it can be asked again with something changed. */
export async function answerAsked(asked: Asked, turn: Turn, rooms: Rooms, from = 0): Promise<Reply[]> {
  const { speaker, now } = turn;
  const today = dayInParis(now);
  const [seen, team] = await Promise.all([filesOf(speaker, today, rooms), rooms.repositories.workers.all()]);
  const [ref] = asked.query.households ?? [];
  if (ref)
    return aboutOne(asked, { files: seen.filter(({ _id }) => _id === ref), team, today }, ref, turn, rooms, from);
  const { whose, files, isTold } = scopeOf(asked, seen, team, speaker, today);
  if (files.length === 0 && whose.kind === 'covered') return [{ kind: 'text', text: words.noneCovered }];
  if (files.length === 0 && whose.kind === 'colleague')
    return [{ kind: 'text', text: noneOf(whose.id, team, speaker) }];
  return [
    ...(isTold ? [{ kind: 'text' as const, text: dueWords.onlyYours }] : []),
    await answerFrom({ ...asked, whose }, { files, team, today }, turn, rooms, from),
  ];
}

function noneOf(id: string, team: readonly Worker[], speaker: Worker): string {
  const colleague = team.find(({ _id }) => _id === id);
  return isLead(speaker) && colleague ? words.followsNobody(colleague.displayName) : dueWords.onlyYours;
}

async function answerFrom(asked: Asked, given: Files, turn: Turn, rooms: Rooms, from: number): Promise<Reply> {
  switch (asked.topic) {
    case 'loads':
      return isLead(turn.speaker)
        ? loads(asked, given.files, given.team, turn, rooms)
        : list(asked, given, turn, rooms, from);
    case 'ending':
      return endings(asked, given.files, given.team, turn, rooms);
    case 'due':
      return list(asked, given, turn, rooms, from);
  }
}

/** One household: one right of it in full, its contract, or all that is due. */
async function aboutOne(
  asked: Asked,
  given: Files,
  ref: string,
  turn: Turn,
  rooms: Rooms,
  from: number,
): Promise<Reply[]> {
  const { today } = given;
  const [household] = given.files;
  if (!household) {
    // Not theirs, or unknown: « et les Haidari ? » still asks the same of another one.
    keepShown({ households: [], lines: [], asked }, turn, rooms);
    return openRecord(ref, turn, rooms);
  }
  const { code } = asked.query;
  const isContract = asked.topic === 'ending';
  if (!code && !isContract) return [await list(asked, given, turn, rooms, from)];
  const shown = deadlinesOf(household, today).filter((one) => one.code === (isContract ? 'SUPPORT_CONTRACT' : code));
  const lines = shown.map(({ id }) => ({ deadlines: [id], memos: [] }));
  keepShown({ households: [ref], lines, asked }, turn, rooms);
  return [
    { kind: 'card', card: code && !isContract ? rightCard(household, code, today) : contractCard(household, today) },
  ];
}

async function list(
  asked: Asked,
  { files, team, today }: Files,
  turn: Turn,
  rooms: Rooms,
  from: number,
): Promise<Reply> {
  const { speaker } = turn;
  const { whose, perHousehold } = asked;
  const isOwn = !perHousehold && (whose.kind === 'mine' || whose.kind === 'team');
  const query = isOwn ? { ...asked.query, includesMemos: true as const } : asked.query;
  const found = dueAmong(files, query, today);
  const memos = isOwn ? memosAmong(await rooms.repositories.memos.openOf(speaker._id), query, today) : [];
  const narrowed = headingOf(asked, found, team, today);
  const about = { households: [...new Set(found.map(({ household }) => household._id))], asked };
  if (found.length + memos.length === 0) {
    keepShown({ ...about, lines: [] }, turn, rooms);
    return { kind: 'card', card: nothingDueCard(nextDue(files, today, query), today, narrowed) };
  }
  const { card, shown, next } = duePage({
    found,
    memos,
    today,
    from,
    maySelect: true,
    ...(narrowed ? { about: narrowed } : {}),
    ...(asked.isWelcome ? { unasked: 'welcome' as const } : {}),
    ...(isLead(speaker) ? { colleagues: team.filter(({ _id }) => _id !== speaker._id) } : {}),
  });
  keepShown({ ...about, lines: shown.map(idsOfLine), ...(next === undefined ? {} : { next }) }, turn, rooms);
  return { kind: 'card', card };
}
