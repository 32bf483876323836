import { addDays, type Day, type Month } from '../../src/domain/day';
import { type PersonName, rightKeys } from '../../src/domain/referral';
import { readPastMonth } from '../../src/understanding/dates';
import { findForbidden } from '../../src/understanding/forbidden';
import type { DateMention, Meaning } from '../../src/understanding/meaning';
import { splitName } from '../../src/understanding/names';
import { fold } from '../../src/understanding/text';
import type { Answers, Heard, Question } from '../form';
import { of, type ReferralAnswers } from './referral-answers';

/** What one sentence says of a referral, in whatever order, and whatever was asked. */
export function gather(heard: Heard, answers: Answers, asked?: Question): Answers {
  const { meaning, clues, today } = heard;
  const { dates } = meaning.slots;
  const name = of(answers).name && !NAMED_AGAIN.test(fold(meaning.text)) ? null : nameIn(meaning);
  const careEnd = careEndIn(meaning.text, dates, today);
  const recognised = recognitionIn(meaning.text, today);
  return {
    ...sourceIn(meaning, of(answers)),
    ...(name ? { name } : {}),
    ...peopleIn(heard, of(answers), asked?.key),
    ...(careEnd ? { careEndDate: careEnd } : {}),
    ...(recognised ? { recognisedAt: recognised } : {}),
    ...(clues.protection ? { protection: clues.protection } : {}),
    ...(clues.city ? { city: clues.city } : {}),
    ...(clues.careEndKind ? { careEndKind: clues.careEndKind } : {}),
    ...rightsIn(heard, of(answers)),
    ...(clues.potential ? { housingPotential: clues.potential } : {}),
    ...(clues.potentialReason ? kept(clues.potentialReason) : {}),
    ...(asked?.key === 'housingPotential' ? reasonIn(meaning.text) : {}),
    ...(clues.phone ? { phone: clues.phone } : {}),
    ...(clues.wantsIml === undefined ? {} : { wantsIml: clues.wantsIml }),
    ...(clues.agirFollowed === undefined ? {} : { agirFollowed: clues.agirFollowed }),
    ...(clues.hostedByThirdParty === undefined ? {} : { hostedByThirdParty: clues.hostedByThirdParty }),
  };
}

/** Who refers; « le CADA » said again of « CADA de Valence » changes nothing. */
function sourceIn({ slots }: Meaning, { source: known }: ReferralAnswers): Answers {
  const { source } = slots;
  if (!source || (known?.type === source.type && known.organisation.startsWith(source.organisation))) return {};
  return { source: { type: source.type, organisation: source.organisation } };
}

/** « non, elle s’appelle Haidary »: only such words change a name that is known. */
const NAMED_AGAIN = /^non\b|s'appellent?\b|\b(le|son|leur) nom\b|\bnomm\w+/;

/** A name that nobody bears yet, or one that a household bears already: the two may be two families. */
function nameIn({ slots, intent }: Meaning): PersonName | null {
  if (slots.newHousehold) return slots.newHousehold.name;
  const [known] = intent === 'referral.create' ? slots.households : [];
  return known ? splitName(known.text) : null;
}

/** Rights that are opened add to those already ticked; « pas la CAF » takes one away. */
function rightsIn({ clues }: Heard, { rightsOpened }: ReferralAnswers): Answers {
  const { rightsOpened: told = [], rightsMissing: denied = [] } = clues;
  if (told.length + denied.length === 0) return {};
  const opened = new Set([...(rightsOpened ?? []), ...told]);
  for (const right of denied) opened.delete(right);
  return { rightsOpened: rightKeys.filter((right) => opened.has(right)) };
}

/** « un couple avec 2 enfants », or « 5 personnes » of which the adults are known already. */
function peopleIn(
  { meaning }: Heard,
  { adults, children, people }: ReferralAnswers,
  asked: string | undefined,
): Answers {
  const count = meaning.slots.count;
  if (!count) return typeof adults === 'number' ? childrenIn(meaning.text) : {};
  // « 2 adultes », of 4 people: those are not all of them.
  const isPart = typeof people === 'number' && typeof children !== 'number' && count.people < people;
  if (isPart && (asked === 'adults' || count.adults === count.people)) return { adults: count.people };
  if (asked === 'children') return { children: count.children || count.people };
  if (count.adults !== undefined) return { adults: count.adults, children: count.people - count.adults };
  if (typeof adults === 'number' && adults <= count.people) return { children: count.people - adults };
  return count.people === 1 ? { adults: 1, children: 0 } : { people: count.people };
}

const CHILDREN = /\b(\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit) (enfants?|gosses?|gamins?|mineurs?)\b/;
const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'];

/** « finalement 3 enfants », of a household whose adults are known. */
function childrenIn(text: string): Answers {
  const said = CHILDREN.exec(fold(text))?.[1];
  if (said === undefined) return {};
  return { children: Number(said) || Math.max(1, WORDS.indexOf(said) + 1) };
}

/** « 4 personnes, 2 adultes »: the children are the others. */
export function settle(answers: Answers): Answers {
  const { people, adults, children } = of(answers);
  if (typeof people !== 'number' || typeof adults !== 'number' || typeof children === 'number') return answers;
  return adults <= people ? { ...answers, children: people - adults } : answers;
}

const CARE_END =
  /(fin|sortie|sort|sortent|prise en charge|heberge|hebergement|quitte|quittent|limite|jusqu|doi(t|vent) partir)[^,;.]*$/;
const RECOGNISED =
  /\b(reconnue?s?|statut (?:obtenu|accorde)|protection (?:obtenue|accordee)|decision (?:ofpra|cnda))\b([^,;.]*)/;

/** Words that take back what was said before. */
const CORRECTS = /^(ah )?(non|en fait|finalement|plutot|pardon|rectification)\b/;

/** The end of accommodation: a date to come that follows a word of leaving, or the only one there is. */
function careEndIn(text: string, dates: readonly DateMention[], today: Day): Day | undefined {
  const folded = fold(text);
  const toCome = dates.filter((date) => (dayOf(date) ?? '') > today);
  const cued = toCome.find((date) => CARE_END.test(folded.slice(0, date.at)));
  if (cued) return dayOf(cued);
  // A date alone, or « non, le 28 février »: the end of accommodation is all that has one.
  const [only] = toCome;
  const isTheDate = CORRECTS.test(folded) || (only && only.text.length >= text.length - 8);
  return only && toCome.length === 1 && isTheDate ? dayOf(only) : undefined;
}

function recognitionIn(text: string, today: Day): Day | Month | undefined {
  const match = RECOGNISED.exec(fold(text));
  return match?.[2] ? (readPastMonth(match[2], today) ?? undefined) : undefined;
}

export function firstDay(dates: readonly DateMention[]): Day | undefined {
  return dates.map(dayOf).find((on) => on !== undefined);
}

/** « le 30/12 » and « jusqu’au 30/12 » name the same last day. */
function dayOf({ value }: DateMention): Day | undefined {
  if (value.kind === 'day') return value.start;
  return value.kind === 'before' ? addDays(value.end, -1) : undefined;
}

/** « oui, besoin d’un appui sur le budget »: the reason follows the answer. */
function reasonIn(text: string): Answers {
  const reason = /^(?:oui|non|à évaluer|a evaluer)\s*[,:;.]\s*(\S.{3,})$/iu.exec(text)?.[1];
  return reason ? kept(reason.slice(0, 200)) : {};
}

/** A reason, unless it holds what is never stored. */
function kept(reason: string): Answers {
  return findForbidden(reason).length > 0 ? {} : { housingPotentialReason: reason };
}
