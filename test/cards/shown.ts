import { alertCard } from '../../cards/alert';
import type { Card } from '../../cards/card';
import { deadlineCard } from '../../cards/deadline';
import { dealtWithBox, saidBox } from '../../cards/dealt-with';
import { digestCard } from '../../cards/digest';
import { dueCard } from '../../cards/due';
import { fileCard } from '../../cards/file';
import { householdCard } from '../../cards/household';
import { button } from '../../cards/layout';
import { busiestCard } from '../../cards/load';
import { memoCard, memoReceiptCard } from '../../cards/memo';
import { reasonsCard } from '../../cards/reminder-reasons';
import { settingsCard } from '../../cards/reminder-settings';
import { type PersonStatus, statusCard } from '../../cards/reminder-status';
import { teamCard } from '../../cards/team';
import { unreachedCard } from '../../cards/unreached';
import { changedCard, updateRecapCard, updateReceiptCard } from '../../cards/update';
import { addDays, type Hour, type Instant, theDay } from '../../src/domain/day';
import { deadlinesOf } from '../../src/domain/deadlines';
import { dueAmong } from '../../src/domain/due';
import type { Household } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import { standingOf } from '../../src/domain/team';
import type { Worker } from '../../src/domain/worker';
import { contentFor } from '../../src/reminders/content';
import { demoService } from '../../src/sandbox/demo/service';
import { people } from '../../src/sandbox/people';
import { objections, remarks } from '../../src/words/fr/update';

export const now = '2026-11-23T09:32:00.000Z' as Instant;
export const today = theDay('2026-11-23');
const { households, referrals } = demoService(now);
const team = people.map((person) => ({ ...person, v: 0, absences: [], addedAt: now }));
const names = new Map(people.map(({ _id, displayName }) => [_id, displayName]));
const claire = team.find(({ displayName }) => displayName.startsWith('Claire'))?._id ?? '';
const colleagues = team.filter(({ _id }) => _id !== claire);

export const memos: readonly Memo[] = [
  memo('memo-1', 'RDV préfecture', { at: '14:00' as Hour, household: 'AG-26-014' }),
  memo('memo-2', 'appeler le GRETA pour la session de janvier, demander s’il reste des places', {}),
];

/** What the demo service is known to hold. */
function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('the demo service has no such household, deadline or memo');
  return found;
}

function memo(_id: string, text: string, more: Partial<Memo>): Memo {
  return { _id, v: 0, owner: claire, by: claire, text, on: addDays(today, 1), createdAt: now, ...more };
}

/** A household in which nearly everything has happened. */
function rich(): Household {
  const household = known(
    households.find(({ steps, contract, members }) => contract && steps.length > 18 && members.length > 2),
  );
  const housing = `${household._id}/HOUSING_POSITIONING`;
  return {
    ...household,
    phone: '06 12 34 56 78',
    steps: household.steps.map((step) =>
      step.id === housing
        ? { ...step, state: 'IN_REVIEW' as const, stage: 'COMMISSION', appointment: { on: addDays(today, 10) } }
        : step.code === 'CSS_RENEWAL'
          ? { ...step, followedBy: 'FAMILLE' as const, periods: [{ until: theDay('2025-11-30') }, ...step.periods] }
          : step,
    ),
    details: [{ step: housing, organisation: 'DAH', what: 'T4 à Portes', rank: 2 }],
    barriers: [
      { kind: 'LANGUE', since: theDay('2026-03-02') },
      { kind: 'GARDE', since: theDay('2026-03-02'), liftedOn: theDay('2026-09-01') },
      { kind: 'SANTE', since: theDay('2026-10-01') },
    ],
    notes: [
      ...household.notes,
      { at: now, by: claire, text: 'La famille préfère les rendez-vous le matin.', isPrivate: false },
      { at: now, by: claire, text: 'Prévoir un interprète pour la CAF.', isPrivate: true, step: housing },
    ],
    history: [
      ...household.history,
      { at: now, by: claire, fields: ['steps.HOUSING_POSITIONING', 'notes'] },
      { at: now, by: 'gone', fields: ['members'] },
    ],
  };
}

const household = rich();
const reader = (first: string): Worker => known(team.find(({ displayName }) => displayName.startsWith(first)));
const away = { from: today, to: addDays(today, 11), coverId: claire };
const staff = team.map((person) =>
  person.displayName.startsWith('Sofia') ? { ...person, absences: [away] } : { ...person, conversation: '{}' },
);
const situation = { now, team: staff, households, memos, known: [], digestAt: '08:30' as Hour };
const digestOf = (first: string) =>
  digestCard(contentFor(reader(first), situation), { today, worker: reader(first), team: staff });
const own = households.filter(({ referentId }) => referentId === claire);
const critical = known(
  dueAmong(households, {}, today).find(({ deadline }) => deadline.rule === 'RESIDENCE_PERMIT_RENEWAL.file'),
);
const ordinary = deadlinesOf(household, today);
const standing = standingOf(households, team, today);
function status(name: string, more: Partial<PersonStatus>): PersonStatus {
  return {
    name,
    next: '2026-11-24T07:30:00.000Z' as Instant,
    sentThisWeek: 0,
    unknown: 0,
    hasConversation: true,
    ...more,
  };
}

const key = { draft: 'd-1', rev: 2, nonce: 'n-1' };

/** Every card of the room as people meet it, by a name. */
export const shown: Readonly<Record<string, Card>> = {
  due: dueCard({
    found: dueAmong(own, {}, today),
    memos,
    today,
    colleagues,
    maySelect: true,
    heading: 'Votre point de 8 h 30',
  }),
  'due-team': dueCard({ found: dueAmong(households, {}, today), memos: [], today, colleagues, maySelect: true }),
  'due-next': dueCard({
    found: dueAmong(households, {}, today),
    memos: [],
    today,
    colleagues,
    maySelect: true,
    from: 20,
  }),
  digest: digestOf('Claire'),
  'digest-lead': digestOf('Nadia'),
  alert: alertCard(critical.household, critical.deadline, {
    today,
    worker: known(team.find(({ _id }) => _id === critical.household.referentId)),
    team,
    resent: true,
  }),
  unreached: unreachedCard(
    [
      { kind: 'noConversation', worker: reader('Sofia')._id, due: [critical] },
      { kind: 'undelivered', worker: reader('Karim')._id, trouble: 'blocked' },
      { kind: 'noReferent', referent: 'gone', households: ['AG-26-031', 'AG-26-032'] },
    ],
    team,
  ),
  'list-left': dueCard({
    found: dueAmong(own, {}, today).slice(2),
    memos,
    today,
    standsAlone: true,
    maySelect: true,
    heading: 'Liste mise à jour à 10 h 42',
    above: [
      dealtWithBox({
        today,
        receipt: 'r-9',
        lines: ['AG-26-011 · Assurance habitation : attestation, fait le lundi 23 novembre 2026'],
        remarks: [],
        created: [],
        next: ordinary.slice(0, 1),
        by: 'vous',
        at: now,
        until: '2026-11-23T09:42:00.000Z' as Instant,
      }),
      saidBox('Déjà traité', ['AG-26-037 : déjà traité par Karim Benali, samedi 21 novembre 2026 à 10 h 42.']),
    ],
  }),
  'reminder-settings': settingsCard({
    preferences: { digestAt: '09:15' as Hour, paused: { until: theDay('2026-12-04') }, onlyCritical: true },
    usual: '08:30' as Hour,
    today,
    saved: {
      receipt: 'r-8',
      lines: ['En pause jusqu’au vendredi 4 décembre 2026 inclus, retour le lundi 7 décembre 2026'],
      at: now,
      by: 'vous',
      until: '2026-11-23T09:42:00.000Z' as Instant,
    },
  }),
  'reminder-status': statusCard({
    today,
    isTeam: true,
    delivered: { sent: 3, planned: 5, unreached: 2 },
    people: [
      status('Claire Martin', { lastSent: now, sentThisWeek: 2, unknown: 1 }),
      status('Karim Benali', { trouble: 'blocked' }),
      status('Sofia Lopez', { hasConversation: false, awayUntil: theDay('2026-12-04') }),
      status('Leïla Moreau', { paused: { until: theDay('2026-12-04') }, onlyCritical: true }),
    ],
  }),
  'reminder-reasons': reasonsCard({
    kind: 'digest',
    sentAt: now,
    today,
    reasons: [
      {
        on: addDays(today, 1),
        isCritical: true,
        what: 'AG-26-022 · Titre de séjour à déposer',
        why: 'dans votre liste depuis le vendredi 20 novembre 2026 · relais de Sofia',
        isNew: true,
      },
      {
        on: addDays(today, -3),
        isCritical: false,
        what: 'AG-26-011 · Assurance habitation : attestation',
        why: 'en retard depuis 3 jours · dans votre liste depuis le vendredi 20 novembre 2026',
        isNew: false,
      },
    ],
  }),
  'due-read': dueCard({ found: dueAmong(own, {}, today).slice(0, 6), memos, today, maySelect: false }),
  'due-monthly': dueCard({
    found: dueAmong(households, { code: 'FT_MONTHLY_UPDATE' }, theDay('2026-12-01')),
    memos: [],
    today: theDay('2026-12-01'),
    maySelect: true,
  }),
  'deadline-critical': deadlineCard(critical.household, critical.deadline, {
    today,
    told: 'envoyée à vous. Nadia Berger, cheffe de service, le verra dans son prochain point',
  }),
  'deadline-plain': deadlineCard(household, known(ordinary[0]), { today }),
  household: householdCard(household, 'Claire Martin', today, { byFamily: 3, all: 12 }),
  file: fileCard(household, { today, notes: household.notes, names }),
  recap: updateRecapCard({
    key,
    ref: 'AG-26-014',
    name: 'Samira N.',
    lines: [
      ['Démarche', 'Positionnement sur un logement'],
      ['Ce qui change', 'Rendez-vous pris'],
      ['Date', 'jeudi 3 décembre 2026'],
      ['Bailleur', 'DAH, T4 à Portes'],
    ],
    remarks: [remarks({ kind: 'tooLate', dueAt: theDay('2026-11-20') })],
    next: ordinary.slice(0, 2),
    today,
  }),
  receipt: updateReceiptCard({
    receipt: 'r-1',
    refs: ['AG-26-014'],
    lines: ['Formation professionnelle : accordé', 'Organisme : GRETA, soudure', 'Jusqu’au vendredi 12 mars 2027'],
    remarks: [remarks({ kind: 'neverSubmitted' })],
    created: ['Changement d’adresse', 'Assurance habitation'],
    next: ordinary.slice(0, 3),
    by: 'vous',
    at: now,
    until: '2026-11-23T09:42:00.000Z' as Instant,
    followUps: [button('Dater le permis', { verb: 'household.update', ref: 'AG-26-014' }, { primary: true })],
    today,
  }),
  'receipt-several': updateReceiptCard({
    receipt: 'r-2',
    refs: ['AG-26-014', 'AG-26-022', 'AG-26-031'],
    lines: ['AG-26-014 : CSS demandée', 'AG-26-022 : CSS demandée', 'AG-26-031 : CSS demandée'],
    remarks: [objections({ kind: 'pastLimit', limit: theDay('2026-11-24') })],
    created: [],
    next: ordinary.slice(0, 2),
    by: 'vous',
    at: now,
    today,
  }),
  changed: changedCard({
    key,
    ref: 'AG-26-014',
    who: 'Karim',
    when: now,
    lines: ['Complémentaire santé solidaire (CSS)', 'Note'],
  }),
  memo: memoCard(known(memos[0]), { today, name: 'Samira N.' }),
  'memo-noted': memoReceiptCard({
    receipt: 'r-3',
    memo: known(memos[0]),
    name: 'Samira N.',
    by: 'vous',
    at: now,
    until: '2026-11-23T09:42:00.000Z' as Instant,
  }),
  team: teamCard({
    standing,
    used: { total: 40, iml: 16 },
    capacity: { total: 60, iml: 20 },
    waiting: referrals.filter(({ status }) => status === 'WAITLISTED'),
    now,
    today,
    delivery: { sent: 4, planned: 4 },
  }),
  busiest: busiestCard(standing.loads),
};
