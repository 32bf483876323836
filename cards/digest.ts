import type { Day } from '../src/domain/day';
import type { Due } from '../src/domain/due';
import type { Memo } from '../src/domain/memo';
import { isPaused } from '../src/domain/preferences';
import type { EndingContract } from '../src/domain/team';
import { givenName, isLead, type Worker } from '../src/domain/worker';
import { reminders as words } from '../src/words/fr/reminders';
import { team as teamWords } from '../src/words/fr/team';
import type { Card, Element } from './card';
import { type DuePage, duePage } from './due';
import { endingLine } from './ending';
import { aside, heading } from './layout';
import { marksOf } from './marks';
import { underReminder } from './said-first';
import { type Unreached, unreachedBox } from './unreached';

/** What a person must read now. */
export type DigestFacts = {
  /** What they look after today, for themselves or for a colleague. */
  readonly due: readonly Due[];
  readonly memos: readonly Memo[];
  /** What has come up to a lead. */
  readonly escalated: readonly { readonly due: Due }[];
  /** Who is away and whose deadlines are in `due`, by their ids. */
  readonly covered: readonly string[];
  readonly notices: readonly Unreached[];
  /** What presses elsewhere in the team, once a week. */
  readonly team: readonly Due[];
  readonly contracts: readonly EndingContract[];
};

export type DigestView = { readonly today: Day; readonly worker: Worker; readonly team: readonly Worker[] };

/** A person’s digest: late, this week, to come; for a lead, with what the team leaves to decide. */
export function digestCard(content: DigestFacts, view: DigestView): Card {
  return digestPage(content, view).card;
}

/** The same, with the lines that it shows, in order, and those that it neither shows nor leads to. */
export function digestPage(
  content: DigestFacts,
  { today, worker, team }: DigestView,
): Pick<DuePage, 'card' | 'shown' | 'beyond'> {
  const { due, memos, escalated, notices, contracts } = content;
  const found = [...due, ...escalated.map((one) => one.due), ...content.team];
  return duePage({
    found,
    memos,
    today,
    heading: words.heading,
    maySelect: true,
    standsAlone: true,
    unasked: 'digest',
    marks: marksOf(found, worker, team, today),
    above: asides(content, { today, worker, team }),
    below: [...contractLines(contracts, today), ...unreachedBox(notices, team, found), underReminder(worker)],
    title: contracts.length > 0 ? words.contracts(contracts.length) : words.toCheck(notices.length),
    ...(isLead(worker) ? { colleagues: team.filter(({ _id }) => _id !== worker._id) } : {}),
  });
}

/** Why it comes in a pause; whose lines these are, where they are not all one’s own. */
function asides(
  { due, covered, team: elsewhere }: DigestFacts,
  { today, worker, team }: DigestView,
): readonly Element[] {
  const away = team.filter(({ _id }) => covered.includes(_id));
  const theirs = due.filter(({ household }) => covered.includes(household.referentId));
  const { paused } = worker;
  return [
    ...(paused && isPaused(worker, today) ? [aside(words.paused(paused.until), 'Small')] : []),
    ...(away.length > 0 ? [aside(words.covering(away.map(givenName), theirs.length), 'Small')] : []),
    ...(elsewhere.length > 0 ? [aside(words.wholeTeam, 'Small')] : []),
  ];
}

const MOST_CONTRACTS = 3;

function contractLines(contracts: readonly EndingContract[], today: Day): readonly Element[] {
  if (contracts.length === 0) return [];
  const more = contracts.length - MOST_CONTRACTS;
  return [
    heading(words.contracts(contracts.length)),
    ...contracts.slice(0, MOST_CONTRACTS).map((contract) => endingLine(contract, today)),
    ...(more > 0 ? [aside(teamWords.moreEnding(more), 'Small')] : []),
  ];
}
