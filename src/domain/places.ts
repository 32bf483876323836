import type { Instant } from './day';

/** How many households the service may follow at once, and how many of them in intermédiation locative (IML). */
export type Capacity = { readonly total: number; readonly iml: number };

/** Who holds a place: a household is counted from the day its place is reserved, contract signed or not. */
export type Holder = { readonly household: string; readonly iml: boolean; readonly since: Instant };

/** Places in use; the IML places are inside the total. */
export type Occupancy = { readonly total: number; readonly iml: number };

export type Refusal = { readonly kind: 'full' } | { readonly kind: 'imlFull' };

/** Counts who holds a place. */
export function occupancyOf(holders: readonly Holder[]): Occupancy {
  return { total: holders.length, iml: holders.filter((h) => h.iml).length };
}

/** Whether one more household fits: `null` when it does, else the limit it meets. */
export function refusalOf(used: Occupancy, capacity: Capacity, wantsIml: boolean): Refusal | null {
  if (used.total >= capacity.total) return { kind: 'full' };
  if (wantsIml && used.iml >= capacity.iml) return { kind: 'imlFull' };
  return null;
}

/** The occupancy once one more household is in. */
export function oneMore(used: Occupancy, iml: boolean): Occupancy {
  return { total: used.total + 1, iml: used.iml + (iml ? 1 : 0) };
}
