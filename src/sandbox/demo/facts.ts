import { addDays, type Day } from '../../domain/day';
import { isAccommodation, type ReferralFacts, rightKeys, rightsRequired } from '../../domain/referral';
import { demoCities, demoPotentialReasons, demoSources } from '../../words/fr/demo';
import type { Family } from './families';
import type { Random } from './random';

/** What the referral of an invented family says: all that the service asks for. */
export function factsOf(family: Family, rank: number, receivedOn: Day, random: Random): ReferralFacts {
  const source = demoSources[rank % demoSources.length] ?? demoSources[0];
  return {
    source,
    name: { first: family.first, last: family.last },
    // Numbers that the regulator keeps for fiction.
    phone: `06 39 98 ${random.between(10, 99)} ${random.between(10, 99)}`,
    adults: family.partner ? 2 : 1,
    children: family.children?.length ?? 0,
    protection: random.pick(['REFUGIE', 'REFUGIE', 'REFUGIE', 'SUBSIDIAIRE']),
    recognisedAt: addDays(receivedOn, -random.between(30, 200)),
    livesInDrome: true,
    city: random.pick(demoCities),
    wantsIml: rank % 5 === 1 || rank % 5 === 3,
    agirFollowed: false,
    housingPotential: 'OUI',
    housingPotentialReason: random.pick(demoPotentialReasons),
    ...(source.type === 'SERVICE_SOCIAL' ? { hostedByThirdParty: true } : {}),
    ...(isAccommodation(source.type)
      ? {
          rightsOpened: random.chance(0.5) ? rightKeys : rightsRequired,
          careEndDate: addDays(receivedOn, random.between(130, 175)),
          careEndKind: random.pick(['END_OF_CARE', 'THREE_MONTH_LIMIT']),
        }
      : { rightsOpened: ['titreOuApi', 'cpam'] }),
    ...(family.asks?.outcome === 'rightsMissing' ? { rightsOpened: ['titreOuApi', 'cpam'] } : {}),
    ...(family.asks?.outcome === 'outsideDrome' ? { livesInDrome: false, city: 'Grenoble' } : {}),
  };
}
