import type { Day, Month } from '../../src/domain/day';
import { fullName } from '../../src/domain/household';
import type {
  CareEndKind,
  PersonName,
  Potential,
  Protection,
  ReferralFacts,
  ReferralSource,
  RightKey,
} from '../../src/domain/referral';
import { readClues } from '../../src/understanding/clues';
import { referral as words } from '../../src/words/fr/referral';
import type { Answers } from '../form';

/** What a draft of a referral holds; `null` where the person left a question open. */
export type ReferralAnswers = {
  readonly source?: ReferralSource | null;
  readonly name?: PersonName | null;
  /** How many people in all, when a sentence says only that. */
  readonly people?: number | null;
  readonly adults?: number | null;
  readonly children?: number | null;
  readonly phone?: string | null;
  readonly protection?: Protection | null;
  readonly recognisedAt?: Day | Month | null;
  readonly city?: string | null;
  readonly livesInDrome?: boolean | null;
  readonly careEndDate?: Day | null;
  readonly careEndKind?: CareEndKind | null;
  readonly hostedByThirdParty?: boolean | 'INCONNU' | null;
  readonly rightsOpened?: readonly RightKey[] | null;
  readonly wantsIml?: boolean | null;
  readonly agirFollowed?: boolean | null;
  readonly housingPotential?: Potential | null;
  readonly housingPotentialReason?: string | null;
};

export const of = (answers: Answers): ReferralAnswers => answers as ReferralAnswers;

/** What the answers say as a whole; `null` while something that blocks is missing. */
export function referralFacts(answers: Answers): ReferralFacts | null {
  const a = of(answers);
  const livesInDrome = inDrome(a.city ?? '') ?? a.livesInDrome ?? null;
  if (!a.source || !a.name || !a.city || !a.protection || !a.housingPotential) return null;
  if (livesInDrome === null || typeof a.adults !== 'number' || typeof a.children !== 'number') return null;
  return {
    source: a.source,
    name: a.name,
    adults: a.adults,
    children: a.children,
    protection: a.protection,
    city: a.city,
    livesInDrome,
    wantsIml: a.wantsIml ?? false,
    rightsOpened: a.rightsOpened ?? [],
    housingPotential: a.housingPotential,
    ...(a.phone ? { phone: a.phone } : {}),
    ...(a.recognisedAt ? { recognisedAt: a.recognisedAt } : {}),
    ...(typeof a.hostedByThirdParty === 'boolean' ? { hostedByThirdParty: a.hostedByThirdParty } : {}),
    ...(typeof a.agirFollowed === 'boolean' ? { agirFollowed: a.agirFollowed } : {}),
    ...(a.careEndDate ? { careEndDate: a.careEndDate } : {}),
    ...(a.careEndDate && a.careEndKind ? { careEndKind: a.careEndKind } : {}),
    ...(a.housingPotentialReason ? { housingPotentialReason: a.housingPotentialReason } : {}),
  };
}

/** The answers that give these facts again: what a kept referral brings to its form. */
export function referralAnswers(facts: ReferralFacts): Answers {
  const { source, name, adults, children, phone, protection, recognisedAt, city, livesInDrome } = facts;
  const { careEndDate, careEndKind, hostedByThirdParty, rightsOpened, wantsIml, agirFollowed } = facts;
  const { housingPotential, housingPotentialReason } = facts;
  const known = { source, name, adults, children, phone, protection, recognisedAt, city, livesInDrome, careEndDate };
  const rest = { careEndKind, hostedByThirdParty, rightsOpened, wantsIml, agirFollowed };
  const all = { ...known, ...rest, housingPotential, housingPotentialReason };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value ?? null]));
}

/** What is known, in a few lines: the box « Déjà noté ». */
export function summaryOf(answers: Answers, today: Day): (readonly [string, string])[] {
  const a = of(answers);
  const { labels } = words;
  const people = words.people(a.adults ?? undefined, a.children ?? undefined, a.people ?? undefined);
  const household = [a.name ? fullName(a.name) : '', people].filter((part) => part !== '').join(', ');
  const lines: (readonly [string, string | null])[] = [
    [labels.source, a.source ? words.source(a.source) : null],
    [labels.household, household || null],
    [labels.phone, a.phone ?? null],
    [labels.housing, a.careEndDate ? words.careEnd(today, a.careEndDate) : null],
    [labels.iml, typeof a.wantsIml === 'boolean' ? words.iml(a.wantsIml) : null],
    [labels.protection, a.protection ? words.protection(a.protection, a.recognisedAt ?? undefined) : null],
    [labels.residence, a.city ?? null],
    [labels.rights, a.rightsOpened ? words.rights(a.rightsOpened) : null],
    [
      labels.potential,
      a.housingPotential ? words.potential(a.housingPotential, a.housingPotentialReason ?? undefined) : null,
    ],
  ];
  return lines.filter((line): line is readonly [string, string] => line[1] !== null);
}

/** Whether a commune is in the Drôme; `undefined` of one that Jalon does not know. */
export function inDrome(city: string): boolean | undefined {
  return readClues(`à ${city}`).livesInDrome;
}
