import { reminderStatus } from '../../dialogs/reminder-status';
import { addDays, type Day, dayInParis, type Hour, instantAt, instantInParis, weekday } from '../../src/domain/day';
import { digestId, type Reminder } from '../../src/domain/reminder';
import { isLead } from '../../src/domain/worker';
import { balanceOf } from '../../src/reminders/watch';
import type { Repositories } from '../../src/store/repositories';
import type { FakeTeams } from './fake-teams';
import { type Saying, sayingOf } from './saying';
import { people, type Service } from './service';

/** What people got, beside what the store says of it. */
export type Account = {
  readonly expected: number;
  readonly received: number;
  /** Second copies of a person’s digest of one day. */
  readonly duplicates: number;
  readonly alerts: number;
  readonly mostCopies: number;
  readonly unknown: number;
  readonly parked: number;
  /** Deadlines and memos that were open, and that the next digest to arrive did not hold. */
  readonly losses: readonly string[];
  /** What the store says is sent, and that nobody got; or what somebody got, and the store does not say may have arrived. */
  readonly untrue: number;
  /** In doubt, and not told to the lead who asks how reminders are. */
  readonly hidden: number;
  readonly uneven: number;
};

export type Ledger = {
  /** After the digests of a day have ended. `isFirst`: of its week, on which each person is to get one. */
  digestsOf(on: Day, isFirst: boolean): Promise<void>;
  /** After the alerts of a day have ended. */
  alertsOf(on: Day): Promise<void>;
  close(): Promise<Account>;
};

type Message = Saying & { readonly to: string; readonly on: Day };

export function openLedger(repositories: Repositories, teams: FakeTeams, service: Service): Ledger {
  const { reminders } = repositories;
  const messages: Message[] = [];
  const owed = new Set<string>();
  const losses: string[] = [];
  const seen = { duplicates: 0, received: 0, mostCopies: 0, uneven: 0, hidden: 0 };

  const lose = (how: string, abouts: readonly string[]): void => {
    losses.push(...abouts.map((about) => `${about}: ${how}`));
  };
  const read = (): void => {
    const fresh = teams.taken.slice(messages.length);
    messages.push(
      ...fresh.map(({ conversation, ms, body }) => ({
        ...sayingOf(body),
        to: conversation,
        on: dayInParis(instantAt(ms)),
      })),
    );
  };
  const digestsTo = (person: string, on: Day) =>
    messages.filter((one) => one.kind === 'digest' && one.to === person && one.on === on);
  const copiesOf = ({ to, on, items }: Reminder) =>
    messages.filter(
      (one) =>
        one.kind === 'alert' && one.to === to && one.on === on && items.every(({ about }) => one.abouts.has(about)),
    ).length;
  const weigh = async (on: Day): Promise<void> => {
    if (!(await balanceOf(reminders)).isEven) seen.uneven += 1;
    const told = await doubtsTold(on, repositories);
    const rows = await reminders.since(addDays(on, 1 - weekday(on)));
    seen.hidden += rows.filter(({ state }) => state === 'UNKNOWN').length - told;
  };

  async function digestTo(person: string, on: Day, isFirst: boolean): Promise<void> {
    const [first, ...others] = digestsTo(person, on);
    const open = await service.openTo(person, on);
    if (first) {
      seen.received += 1;
      seen.duplicates += others.length;
      lose(
        `not in the digest of ${person} on ${on}`,
        open.filter((about) => !first.abouts.has(about)),
      );
      owed.delete(person);
      return;
    }
    const row = await reminders.get(digestId(person, on));
    if (row?.state === 'UNKNOWN') owed.add(person);
    else if (isFirst || owed.has(person)) lose(`no digest of ${person} on ${on} (${row?.state ?? 'no row'})`, open);
  }

  return {
    async digestsOf(on, isFirst) {
      read();
      for (const person of people) await digestTo(person, on, isFirst);
      await weigh(on);
    },
    async alertsOf(on) {
      read();
      for (const row of (await reminders.ofDay(on)).filter(({ kind }) => kind === 'alert')) {
        const copies = copiesOf(row);
        seen.mostCopies = Math.max(seen.mostCopies, copies);
        if (copies === 0) owed.add(row.to);
      }
      await weigh(on);
    },
    async close() {
      read();
      const rows = await reminders.since('2026-01-01' as Day);
      const of = (kind: Reminder['kind']) => rows.filter((row) => row.kind === kind && row.state !== 'CANCELLED');
      const isGot = (row: Reminder) =>
        row.kind === 'digest' ? digestsTo(row.to, row.on).length > 0 : row.kind !== 'alert' || copiesOf(row) > 0;
      return {
        ...seen,
        expected: of('digest').length,
        alerts: of('alert').length,
        unknown: rows.filter(({ state }) => state === 'UNKNOWN').length,
        parked: rows.filter(({ state }) => state === 'PARKED').length,
        untrue: rows.filter((row) => (isGot(row) ? !mayHaveArrived(row) : row.state === 'SENT')).length,
        losses: [...losses, ...[...owed].map((person) => `${person} never got what was lost`)],
      };
    },
  };
}

function mayHaveArrived({ state }: Reminder): boolean {
  return state === 'SENT' || state === 'UNKNOWN';
}

/** How many messages of that week the lead reads to be in doubt, asking « statut des rappels » in the evening. */
async function doubtsTold(on: Day, repositories: Repositories): Promise<number> {
  const [speaker] = (await repositories.workers.all()).filter(isLead);
  if (!speaker) throw new Error('expected a lead');
  const now = instantInParis(on, '17:30' as Hour);
  const replies = await reminderStatus({ speaker, now }, { repositories, digestAt: '08:30' as Hour });
  const told = [...JSON.stringify(replies).matchAll(/(\d+)\s+incertain/gu)];
  return told.reduce((sum, [, count]) => sum + Number(count), 0);
}
