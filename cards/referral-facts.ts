import type { Day } from '../src/domain/day';
import { fullName } from '../src/domain/household';
import { isAccommodation, type ReferralFacts, rightKeys, stayLimitOf } from '../src/domain/referral';
import { referral as words } from '../src/words/fr/referral';
import type { Element } from './card';
import { facts } from './layout';

/** Who the household is, and how long its accommodation lasts. */
export function householdFacts(about: ReferralFacts, today: Day): Element {
  const stay = stayLimitOf(about);
  return facts([
    [words.labels.name, fullName(about.name)],
    [words.labels.home, words.people(about.adults, about.children)],
    [words.labels.source, words.source(about.source)],
    about.careEndDate ? [words.labels.housing, words.careEnd(today, about.careEndDate)] : null,
    stay ? [words.labels.stay, words.stay(stay)] : null,
    [words.labels.iml, words.iml(about.wantsIml)],
    about.phone ? [words.labels.phone, about.phone] : null,
  ]);
}

/** The conditions of the service, each marked when it is met. */
export function conditionFacts(about: ReferralFacts): Element {
  const mark = (met: boolean): string => (met ? '✓ ' : '');
  const isProtected = about.protection !== 'AUTRE' && about.protection !== 'INCONNU';
  const toOpen = rightKeys.filter((right) => !about.rightsOpened.includes(right));
  const rightsMatter = isAccommodation(about.source.type);
  return facts([
    [words.labels.protection, mark(isProtected) + words.protection(about.protection, about.recognisedAt)],
    [words.labels.residence, mark(about.livesInDrome) + words.residence(about.city, about.livesInDrome)],
    rightsMatter ? [words.labels.rights, mark(about.rightsOpened.length > 0) + words.rights(about.rightsOpened)] : null,
    rightsMatter && toOpen.length > 0 ? [words.labels.toOpen, words.rights(toOpen)] : null,
    [
      words.labels.potential,
      mark(about.housingPotential === 'OUI') + words.potential(about.housingPotential, about.housingPotentialReason),
    ],
    about.agirFollowed === undefined ? null : [words.labels.agir, words.yesNo(about.agirFollowed)],
  ]);
}
