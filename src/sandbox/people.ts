import { givenName, type Role } from '../domain/worker';

/** Someone of the fictional service. `_id` is what Teams would call the `aadObjectId`. */
export type Person = { readonly _id: string; readonly displayName: string; readonly role: Role };

export const people: readonly Person[] = [
  { _id: '11111111-1111-4111-8111-111111111111', displayName: 'Nadia Berger', role: 'CHEF_SERVICE' },
  { _id: '22222222-2222-4222-8222-222222222222', displayName: 'Claire Martin', role: 'TRAVAILLEUR_SOCIAL' },
  { _id: '33333333-3333-4333-8333-333333333333', displayName: 'Karim Benali', role: 'TRAVAILLEUR_SOCIAL' },
  { _id: '44444444-4444-4444-8444-444444444444', displayName: 'Sofia Lopez', role: 'TRAVAILLEUR_SOCIAL' },
  { _id: '66666666-6666-4666-8666-666666666666', displayName: 'Leïla Moreau', role: 'TRAVAILLEUR_SOCIAL' },
];

/** How the address of the page calls a person: « leila ». */
export function slugOf(person: Person): string {
  return givenName(person).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The private conversation of that person with Jalon, on the page. */
export function conversationOf(person: Person): string {
  return `sandbox-${slugOf(person)}`;
}

export function personIn(conversation: string): Person | undefined {
  return people.find((person) => conversationOf(person) === conversation);
}
