import type { Lookalike } from '../cards/referral-recap';
import type { PersonName } from '../src/domain/referral';
import { similarNames } from '../src/understanding/names';
import type { Rooms } from './rooms';

/** Records that may be the same family: a name that sounds alike, in whatever order and spelling, or the same phone. */
export async function lookalikesOf(
  { name, phone, except }: { readonly name: PersonName; readonly phone?: string; readonly except?: string },
  { repositories }: Rooms,
): Promise<Lookalike[]> {
  const [directory, open] = await Promise.all([repositories.households.directory(), repositories.referrals.open()]);
  const others = open.filter(({ _id }) => _id !== except);
  const alike = new Set(
    similarNames(name, [
      ...directory.map((entry) => ({ id: entry.ref, name: `${entry.name.first} ${entry.name.last}` })),
      ...others.map((referral) => ({ id: referral._id, name: `${referral.name.first} ${referral.name.last}` })),
    ]).map(({ id }) => id),
  );
  const samePhone = (other: string | undefined): boolean => phone !== undefined && digits(other) === digits(phone);
  return [
    ...directory
      .filter((entry) => alike.has(entry.ref) || samePhone(entry.phone))
      .map((entry) => ({ kind: 'household', entry, samePhone: samePhone(entry.phone) }) as const),
    ...others
      .filter((referral) => alike.has(referral._id) || samePhone(referral.phone))
      .map((referral) => ({ kind: 'referral', ref: referral._id }) as const),
  ].slice(0, 3);
}

/** The last nine digits: « 06 12… » and « +33 6 12… » are one number. */
function digits(phone: string | undefined): string {
  return (phone ?? '').replace(/\D/g, '').slice(-9);
}
