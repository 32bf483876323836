import { type Day, type Month, parseDay, parseMonth } from '../../src/domain/day';
import { fullName } from '../../src/domain/household';
import {
  careEndKinds,
  isAccommodation,
  type PersonName,
  type Potential,
  potentials,
  protections,
  type ReferralSource,
  type RightKey,
  rightKeys,
} from '../../src/domain/referral';
import { readClues } from '../../src/understanding/clues';
import { readPastMonth } from '../../src/understanding/dates';
import { findForbidden } from '../../src/understanding/forbidden';
import { splitName } from '../../src/understanding/names';
import { readSource } from '../../src/understanding/sources';
import { fold } from '../../src/understanding/text';
import { dayOrMonth } from '../../src/words/fr/day';
import { forbiddenNames } from '../../src/words/fr/guard';
import { careEndNames, potentialNames, protectionNames, referral, rightNames } from '../../src/words/fr/referral';
import { referralQuestions as words } from '../../src/words/fr/referral-form';
import type { Answers, Form, Heard, Question, Read } from '../form';
import { asChoice, asCount, asText, asYesNo, choicesOf, readYesNo, unknownIn, yesNoChoices, yesOrNo } from './kinds';
import { inDrome, of } from './referral-answers';
import { firstDay, gather, settle } from './referral-hearing';

const questions: readonly Question[] = [
  {
    ...asText(words.source, 80),
    key: 'source',
    read: (input) => guarded(input, sourceFrom(input)),
    hear: ({ meaning }) => meaning.slots.source && sourceFrom(meaning.slots.source.organisation),
    show: (value) => referral.source(value as ReferralSource),
    accepts: isRecord,
  },
  {
    ...asText(words.name, 80),
    key: 'name',
    read: (input) => guarded(input, splitName(input), words.badName),
    hear: (heard) => (isNoAnswer(heard) ? undefined : (splitName(heard.meaning.text) ?? undefined)),
    show: (value) => fullName(value as PersonName),
    accepts: isRecord,
  },
  { ...asCount(words.adults), key: 'people', when: () => false },
  {
    ...asCount(words.adults, 1),
    key: 'adults',
    ask: (answers) => (of(answers).people ? words.adults.askOf(of(answers).people ?? 0) : words.adults.ask),
  },
  { ...asCount(words.children), key: 'children' },
  {
    // « Aucune protection » is told in words: on the card it would be one choice too many.
    ...asChoice(words.protection, choicesOf(['REFUGIE', 'SUBSIDIAIRE', 'APATRIDE', 'INCONNU'], protectionNames)),
    key: 'protection',
    accepts: (value) => protections.some((one) => one === value),
    hear: (heard) => heard.clues.protection ?? unknownIn(heard, 'INCONNU'),
  },
  {
    ...asText(words.recognisedAt, 20),
    key: 'recognisedAt',
    // Told in passing or corrected, never asked: it blocks nothing.
    when: (answers) => Boolean(of(answers).recognisedAt),
    read: (input, today) => {
      const value = parseDay(input) ?? parseMonth(input) ?? readPastMonth(input, today);
      return value ? { value } : { problem: words.badDate };
    },
    show: (value) => dayOrMonth(value as Day | Month),
    accepts: (value) => parseDay(value) !== null || parseMonth(value) !== null,
  },
  {
    ...asText(words.city, 60),
    key: 'city',
    read: (input) => guarded(input, cityFrom(input)),
    hear: (heard) => heard.clues.city ?? (isNoAnswer(heard) ? undefined : cityFrom(heard.meaning.text)),
    accepts: isText,
  },
  {
    ...asYesNo(words.livesInDrome),
    key: 'livesInDrome',
    // Only of a commune that Jalon does not know.
    when: (answers) => Boolean(of(answers).city) && inDrome(of(answers).city ?? '') === undefined,
  },
  {
    ...asText(words.careEndDate, 20),
    key: 'careEndDate',
    field: { kind: 'date' },
    worthAsking: true,
    when: (answers) => Boolean(of(answers).careEndDate) || comesFromAccommodation(answers),
    read: (input) => {
      const value = parseDay(input);
      return value ? { value } : { problem: words.badDate };
    },
    hear: ({ meaning }) => firstDay(meaning.slots.dates),
    accepts: (value) => parseDay(value) !== null,
  },
  {
    ...asChoice(words.careEndKind, choicesOf(careEndKinds, careEndNames)),
    key: 'careEndKind',
    when: (answers) => Boolean(of(answers).careEndDate) && comesFromAccommodation(answers),
    hear: (heard) => heard.clues.careEndKind ?? unknownIn(heard, 'INCONNU'),
  },
  {
    ...asChoice(words.hostedByThirdParty, [...yesNoChoices(), { title: words.dontKnow, value: 'INCONNU' }]),
    key: 'hostedByThirdParty',
    when: (answers) => of(answers).source?.type === 'SERVICE_SOCIAL',
    read: (input) => (input === 'INCONNU' ? { value: input } : readYesNo(input)),
    hear: (heard) => heard.clues.hostedByThirdParty ?? yesOrNo(heard) ?? unknownIn(heard, 'INCONNU'),
    accepts: (value) => typeof value === 'boolean' || value === 'INCONNU',
  },
  {
    ...asChoice(words.rightsOpened, choicesOf(rightKeys, rightNames)),
    key: 'rightsOpened',
    field: { kind: 'list', choices: choicesOf(rightKeys, rightNames) },
    label: (answers) => {
      const source = of(answers).source;
      return source ? words.rightsOpened.labelBy(referral.source(source)) : words.rightsOpened.label;
    },
    when: comesFromAccommodation,
    read: (input) => {
      const keys = input === '' ? [] : input.split(',');
      return keys.every(isRight) ? { value: keys } : { problem: words.badChoice };
    },
    hear: (heard) =>
      (heard.clues.rightsOpened?.length ? heard.clues.rightsOpened : undefined) ??
      (NONE.test(fold(heard.meaning.text)) ? [] : undefined),
    show: (value) => (value as RightKey[]).join(','),
    accepts: (value) => Array.isArray(value) && value.every(isRight),
  },
  {
    ...asYesNo(words.wantsIml),
    key: 'wantsIml',
    hear: (heard) => heard.clues.wantsIml ?? yesOrNo(heard),
  },
  {
    ...asChoice(words.housingPotential, choicesOf(potentials, potentialNames)),
    key: 'housingPotential',
    hear: (heard) => heard.clues.potential ?? potentialFrom(heard),
  },
  {
    ...asText(words.housingPotentialReason, 200),
    key: 'housingPotentialReason',
    field: { kind: 'text', maxLength: 200, multiline: true, placeholder: words.housingPotentialReason.placeholder },
    read: (input) => guarded(input, input.slice(0, 200)),
    hear: (heard) => (isNoAnswer(heard) ? undefined : heard.meaning.text.slice(0, 200)),
  },
  { ...asYesNo(words.agirFollowed), key: 'agirFollowed', hear: (heard) => heard.clues.agirFollowed ?? yesOrNo(heard) },
  {
    ...asText(words.phone, 20),
    key: 'phone',
    read: (input) => {
      const value = readClues(input).phone;
      return value ? { value } : { problem: words.badPhone };
    },
    hear: ({ clues }) => clues.phone,
  },
];

export const referralForm: Form = { id: 'referral', schemaVersion: 1, questions, gather, settle };

function potentialFrom(heard: Heard): Potential | undefined {
  const answer = yesOrNo(heard);
  return answer === undefined ? undefined : answer ? 'OUI' : 'NON';
}

const NONE = /^(non,? )?(aucune?|rien|pas encore)\b[^,;.]*$/;

/** Nothing that may be kept as a name, a place or a reason: « je ne sais pas », or what is never stored. */
function isNoAnswer(heard: Heard): boolean {
  return unknownIn(heard, true) === true || findForbidden(heard.meaning.text).length > 0;
}

/** A structure that Jalon does not recognise is kept under its own name. */
function sourceFrom(text: string): ReferralSource {
  const known = readSource(text);
  return known ? { type: known.type, organisation: known.organisation } : { type: 'AUTRE', organisation: text };
}

function cityFrom(text: string): string {
  return readClues(`à ${text}`).city ?? text.slice(0, 60);
}

function comesFromAccommodation(answers: Answers): boolean {
  const source = of(answers).source;
  return Boolean(source && isAccommodation(source.type));
}

/** A typed value, unless it holds what is never stored. */
function guarded(input: string, value: unknown, problem: string = words.badChoice): Read {
  const forbidden = findForbidden(input)[0];
  if (forbidden) return { problem: words.notKept(forbiddenNames[forbidden.kind]) };
  return value ? { value } : { problem };
}

function isRight(key: unknown): key is RightKey {
  return (rightKeys as readonly unknown[]).includes(key);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
