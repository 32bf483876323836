import { type Hour, type Instant, instantInParis, theDay } from '../../src/domain/day';
import type { Household, Step } from '../../src/domain/household';
import type { Memo } from '../../src/domain/memo';
import { digestId, type Reminder } from '../../src/domain/reminder';
import type { Absence, Worker } from '../../src/domain/worker';
import { aHousehold, aStep } from '../support/household';
import type { Service } from './storing';

/** « 2026-11-24 08:30 » in Paris. */
export function at(when: string): Instant {
  return instantInParis(theDay(when.slice(0, 10)), when.slice(11) as Hour);
}

export function person(name: string, known: Partial<Worker> = {}): Worker {
  return {
    _id: name,
    v: 0,
    displayName: name,
    role: 'TRAVAILLEUR_SOCIAL',
    absences: [],
    conversation: '{}',
    addedAt: at('2026-09-01 10:00'),
    ...known,
  };
}

export const claire = person('claire');
export const karim = person('karim');
export const nadia = person('nadia', { role: 'CHEF_SERVICE' });

/** The same person, whom Jalon cannot write to. */
export function unreachable({ conversation: _, ...worker }: Worker): Worker {
  return worker;
}

export function away(worker: Worker, from: string, to: string, coverId?: string): Worker {
  const absence: Absence = { from: theDay(from), to: theDay(to), ...(coverId ? { coverId } : {}) };
  return { ...worker, absences: [absence] };
}

/** A household of Claire’s with one step, as recorded on an instant. */
export function household(number: number, step: Step, known: Partial<Household> = {}, recordedAt?: string): Household {
  const _id = `AG-26-${String(number).padStart(3, '0')}`;
  return aHousehold({
    _id,
    referentId: 'claire',
    steps: [{ ...step, id: `${_id}/${step.code}` }],
    history: recordedAt ? [{ at: at(recordedAt), by: 'claire', fields: ['steps'] }] : [],
    ...known,
  });
}

/** A right that stops after that day, said 60, 30, 15 and 5 days before. */
export function request(until: string, known: Partial<Step> = {}): Step {
  return aStep('SOCIAL_HOUSING_REQUEST', { state: 'GRANTED', periods: [{ until: theDay(until) }], ...known });
}

/** Something to do by that day, of which no right depends. */
export function task(dueAt: string, known: Partial<Step> = {}): Step {
  return aStep('SEND_DOCUMENT', { dueAt: theDay(dueAt), ...known });
}

export function memo(on: string, known: Partial<Memo> = {}): Memo {
  return {
    _id: `memo-${on}`,
    v: 0,
    owner: 'claire',
    by: 'claire',
    text: 'Appeler le bailleur',
    on: theDay(on),
    createdAt: at('2026-09-01 10:00'),
    ...known,
  };
}

export function service(when: string | Instant, known: Partial<Service> = {}): Service {
  return {
    now: when.length === 16 ? at(when) : (when as Instant),
    team: [nadia, claire, karim],
    households: [],
    memos: [],
    digestAt: '08:30' as Hour,
    ...known,
  };
}

/** The digest of a person on a day, as it ended. */
export function digest(to: Worker, on: string, known: Partial<Reminder> = {}): Reminder {
  const day = theDay(on);
  return {
    _id: digestId(to._id, day),
    v: 0,
    kind: 'digest',
    to: to._id,
    on: day,
    dueAt: at(`${on} 08:30`),
    items: [],
    state: 'SENT',
    sentAt: at(`${on} 08:30`),
    attempts: 1,
    resent: 0,
    ...known,
  };
}
