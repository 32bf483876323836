import type { Day, Hour, Instant } from './day';

/** What a person of the service may do: a worker follows households, the lead sees the whole team. */
export type Role = 'TRAVAILLEUR_SOCIAL' | 'CHEF_SERVICE';

export type Absence = { readonly from: Day; readonly to: Day; readonly coverId?: string };

export type Worker = {
  /** The person's `aadObjectId` in the tenant, in lower case. */
  readonly _id: string;
  readonly v: number;
  readonly displayName: string;
  readonly role: Role;
  readonly absences: readonly Absence[];
  readonly digestAt?: Hour;
  /** From a day, or at once, until another, both included, this person hears only of what stops a right. */
  readonly paused?: { readonly from?: Day; readonly until: Day };
  /** At any time: only what stops a right, and what they asked for themselves. */
  readonly onlyCritical?: true;
  /** Where Jalon can write to this person first: a Bot Framework conversation reference, as JSON. */
  readonly conversation?: string;
  readonly addedAt: Instant;
};

/** A colleague of the tenant who wrote without being listed; the lead admits or ignores. Nothing typed is kept. */
export type AccessRequest = {
  readonly _id: string;
  readonly v: number;
  readonly displayName: string;
  readonly conversation: string;
  readonly askedAt: Instant;
};

/** The given name, as colleagues use it. */
export function givenName(worker: Pick<Worker, 'displayName'>): string {
  return worker.displayName.split(' ')[0] ?? worker.displayName;
}

export function isLead(worker: Pick<Worker, 'role'>): boolean {
  return worker.role === 'CHEF_SERVICE';
}
