import { addMinutes, type Day, type Hour, type Instant, type Month } from '../../src/domain/day';
import type { Household } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import type { Referral } from '../../src/domain/referral';
import type { Reminder } from '../../src/domain/reminder';
import type { Worker } from '../../src/domain/worker';
import type { Context, Draft, Receipt } from '../../src/store/repositories';

export const now = '2026-11-24T10:00:00.000Z' as Instant;
/** So many minutes after `now`. */
export const later = (minutes: number): Instant => addMinutes(now, minutes);
const today = '2026-11-24' as Day;

/** What people typed, none of which may be read in the store. */
export const secrets = ['Haidari', 'Amina', '0475000001', 'Romans-sur-Isère', 'genou', 'CADA de Crest', 'Farida'];

/** A household with every field there is. */
export function household(_id: string, changes: Partial<Household> = {}): Omit<Household, 'v'> {
  return {
    _id,
    status: 'ACTIVE',
    referenceName: { first: 'Amina', last: 'Haidari' },
    phone: '0475000001',
    adults: 1,
    children: 1,
    members: [
      {
        id: 'm1',
        relation: 'REFERENCE',
        firstName: 'Amina',
        birth: '1990-04' as Month,
        isAdult: true,
        firstApiAt: today,
        updateDue: 'OUI',
      },
      { id: 'm2', relation: 'ENFANT', firstName: 'Farida', isAdult: false },
    ],
    city: 'Romans-sur-Isère',
    protection: 'REFUGIE',
    recognisedAt: '2026-06' as Month,
    careEndDate: today,
    careEndKind: 'END_OF_CARE',
    leaseStartsAt: today,
    movedInOn: today,
    onRsa: 'INCONNU',
    imlPlace: true,
    referral: 'OR-26-001',
    referentId: 'claire',
    admittedOn: today,
    contract: {
      signedAt: today,
      startsAt: today,
      periods: [
        { start: today, end: today, kind: 'derogation', months: 1, decidedBy: 'nadia', reason: 'opération du genou' },
      ],
    },
    steps: [
      {
        id: 's1',
        code: 'RSA_OPENING',
        member: 'm1',
        organisation: 'CAF',
        variant: 'ORDINARY',
        state: 'APPOINTMENT',
        stage: 'asked',
        followedBy: 'SERVICE',
        movedOn: today,
        periods: [{ from: today, until: today }],
        dueAt: today,
        notifiedOn: today,
        submittedOn: today,
        appointment: { on: today, at: '14:00' as Hour },
        understood: true,
        done: { review: today },
        snoozed: {},
      },
    ],
    details: [{ step: 's1', organisation: 'CADA de Crest', what: 'suivi du genou', rank: 2, reason: 'Farida' }],
    barriers: [{ kind: 'MOBILITE', since: today, liftedOn: today }],
    notes: [{ at: now, by: 'claire', text: 'mal au genou', isPrivate: true, step: 's1' }],
    lastContactAt: today,
    history: [{ at: now, by: 'claire', fields: ['status'], write: 'w1' }],
    ...changes,
  };
}

/** A referral with every field there is. */
export function referral(_id: string, changes: Partial<Referral> = {}): Omit<Referral, 'v'> {
  return {
    _id,
    source: { type: 'CADA', organisation: 'CADA de Crest' },
    name: { first: 'Amina', last: 'Haidari' },
    phone: '0475000001',
    adults: 1,
    children: 0,
    protection: 'REFUGIE',
    recognisedAt: today,
    livesInDrome: true,
    city: 'Romans-sur-Isère',
    hostedByThirdParty: false,
    wantsIml: true,
    agirFollowed: false,
    careEndDate: today,
    careEndKind: 'INCONNU',
    rightsOpened: ['caf', 'cpam'],
    housingPotential: 'OUI',
    housingPotentialReason: 'reprend le travail après le genou',
    status: 'WAITLISTED',
    receivedOn: today,
    missing: ['titreOuApi'],
    refusedFor: 'noPotential',
    decision: { at: now, by: 'nadia' },
    household: 'AG-26-001',
    history: [],
    ...changes,
  };
}

export function worker(_id: string, changes: Partial<Worker> = {}): Omit<Worker, 'v'> {
  return { _id, displayName: 'Farida Haidari', role: 'TRAVAILLEUR_SOCIAL', absences: [], addedAt: now, ...changes };
}

export function draft(_id: string, changes: Partial<Draft> = {}): Omit<Draft, 'v'> {
  return {
    _id,
    owner: 'claire',
    conversation: 'with-claire',
    form: 'referral',
    schemaVersion: 1,
    answers: { name: 'Amina Haidari', phone: '0475000001' },
    trail: ['name'],
    oneByOne: false,
    state: 'OPEN',
    nonce: 'n1',
    openedAt: now,
    touchedAt: now,
    activity: 'a1',
    ...changes,
  };
}

export function receipt(_id: string, changes: Partial<Receipt> = {}): Omit<Receipt, 'v'> {
  const wrote = [{ collection: 'households' as const, ref: 'AG-26-001', v: 0 }];
  return { _id, owner: 'claire', at: now, draft: 'd1', kind: 'referral', wrote, ...changes };
}

/** A memo with every field there is. */
export function memo(_id: string, changes: Partial<Memo> = {}): Omit<Memo, 'v'> {
  return {
    _id,
    owner: 'claire',
    by: 'nadia',
    text: 'rappeler Mme Haidari au 0475000001',
    on: today,
    at: '14:00' as Hour,
    household: 'AG-26-001',
    createdAt: now,
    doneOn: today,
    ...changes,
  };
}

/** A context with every field there is. */
export function context(_id: string, changes: Partial<Context> = {}): Context {
  return {
    _id,
    owner: 'claire',
    at: now,
    households: ['AG-26-001'],
    deadlines: ['AG-26-001/CIR/sign/2026-11-24'],
    memos: ['m1'],
    query: { name: 'Amina Haidari', onlyLate: true },
    ...changes,
  };
}

/** A reminder with every field there is. */
export function reminder(_id: string, changes: Partial<Reminder> = {}): Omit<Reminder, 'v'> {
  return {
    ...planned(_id),
    state: 'UNKNOWN',
    holder: 'p1',
    leaseUntil: later(1),
    attempts: 2,
    resent: 1,
    sentAt: now,
    activity: 'a1',
    trouble: 'ambiguous',
    ...changes,
  };
}

/** A reminder that is due, and that nobody has taken. */
export function planned(_id: string, changes: Partial<Reminder> = {}): Omit<Reminder, 'v'> {
  const items = [{ about: 'AG-26-001/CIR/sign/2026-11-24', lead: today }];
  return {
    _id,
    kind: 'digest',
    to: 'claire',
    on: today,
    dueAt: now,
    items,
    state: 'PLANNED',
    attempts: 0,
    resent: 0,
    ...changes,
  };
}
