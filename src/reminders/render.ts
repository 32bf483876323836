import { alertCard } from '../../cards/alert';
import type { Card } from '../../cards/card';
import { digestPage } from '../../cards/digest';
import type { DueLine } from '../../cards/due-lines';
import { noticeCard } from '../../cards/notice';
import { unreachedCard } from '../../cards/unreached';
import type { Day } from '../domain/day';
import type { Reminder } from '../domain/reminder';
import type { Worker } from '../domain/worker';
import { delivery } from '../words/fr/delivery';
import { type DigestContent, isEmpty } from './content';
import { subjectOf } from './notices';
import { silenceIn } from './silence';

/** What is sent, and what it says line by line, so that « c’est fait » can refer to it. */
export type Rendered = {
  readonly card: Card;
  readonly households: readonly string[];
  readonly lines: readonly { readonly deadlines: readonly string[]; readonly memos: readonly string[] }[];
  /** What it neither shows nor leads to, by the ids of its deadlines and memos: it has not said it. */
  readonly unsaid: readonly string[];
};

/** Whom it is for, and when. */
export type Reading = { readonly worker: Worker; readonly team: readonly Worker[]; readonly today: Day };

/** A reminder as a card; `null` when there is nothing to say any more. */
export type Render = (reminder: Reminder, content: DigestContent, reading: Reading) => Rendered | null;

export const render: Render = (reminder, content, reading) => {
  switch (reminder.kind) {
    case 'digest':
      return digestOf(content, reading);
    case 'alert':
      return alertOf(reminder, content, reading);
    case 'notice':
      return noticeOf(reminder, content, reading);
  }
};

function digestOf(content: DigestContent, reading: Reading): Rendered | null {
  if (isEmpty(content)) return null;
  const { card, shown, beyond } = digestPage(content, reading);
  const left = beyond.map(lineOf);
  return {
    card,
    households: [...new Set(shown.flatMap(householdsOf))],
    lines: shown.map(lineOf),
    unsaid: left.flatMap(({ deadlines, memos }) => [...deadlines, ...memos]),
  };
}

function alertOf({ items, resent }: Reminder, content: DigestContent, reading: Reading): Rendered | null {
  const abouts = items.map(({ about }) => about);
  const dues = [...content.due, ...content.escalated.map((one) => one.due)];
  const found = dues.find(({ deadline }) => abouts.includes(deadline.id));
  if (!found) return null;
  const { household, deadline } = found;
  return {
    card: alertCard(household, deadline, { ...reading, resent: resent > 0 }),
    households: [household._id],
    lines: [{ deadlines: [deadline.id], memos: [] }],
    unsaid: [],
  };
}

function noticeOf(reminder: Reminder, { notices }: DigestContent, reading: Reading): Rendered | null {
  const silence = silenceIn(reminder);
  if (silence) {
    const lines = [delivery.silent(silence.from, silence.until), delivery.caughtUp];
    return alone(noticeCard(delivery.silence, lines));
  }
  const subjects = reminder.items.map(({ about }) => about);
  const told = notices.filter((notice) => subjects.includes(subjectOf(notice)));
  return told.length > 0 ? alone(unreachedCard(told, reading.team)) : null;
}

/** Nothing in it can be said to be done. */
function alone(card: Card): Rendered {
  return { card, households: [], lines: [], unsaid: [] };
}

function householdsOf(line: DueLine): readonly string[] {
  switch (line.kind) {
    case 'deadline':
      return [line.due.household._id];
    case 'group':
      return line.dues.map(({ household }) => household._id);
    case 'memo':
      return [];
  }
}

function lineOf(line: DueLine): Rendered['lines'][number] {
  switch (line.kind) {
    case 'deadline':
      return { deadlines: [line.due.deadline.id], memos: [] };
    case 'group':
      return { deadlines: line.dues.map(({ deadline }) => deadline.id), memos: [] };
    case 'memo':
      return { deadlines: [], memos: [line.memo._id] };
  }
}
