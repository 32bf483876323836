import type { StepCode } from '../src/domain/catalogue';
import { type Day, daysBetween, hourInParis, type Instant } from '../src/domain/day';
import type { Deadline } from '../src/domain/deadlines';
import { type DirectoryEntry, fullName, shortName } from '../src/domain/household';
import { type Capacity, type Occupancy, oneMore, type Refusal, refusalOf } from '../src/domain/places';
import {
  type Assessment,
  isAccommodation,
  type Referral,
  type ReferralFacts,
  rightKeys,
  stayLimitOf,
} from '../src/domain/referral';
import { distance, fullHour, fullInstant } from '../src/words/fr/day';
import { reply, statusNames, referral as words } from '../src/words/fr/referral';
import type { Action, FormVerb } from './action';
import type { Card, Element } from './card';
import { deadlineLine } from './deadline';
import { aside, box, button, calendarLine, card, facts, heading, text, tiles } from './layout';

/** A record that looks like the one being made. */
export type Lookalike =
  | { readonly kind: 'household'; readonly entry: DirectoryEntry; readonly samePhone: boolean }
  | { readonly kind: 'referral'; readonly ref: string };

export type DraftKey = { readonly draft: string; readonly rev: number; readonly nonce: string };

export type Recap = DraftKey & {
  readonly facts: ReferralFacts;
  readonly assessment: Assessment;
  readonly used: Occupancy;
  readonly capacity: Capacity;
  readonly lookalikes: readonly Lookalike[];
  readonly receivedOn: Day;
  readonly today: Day;
  /** Said when the place was taken a moment ago. */
  readonly refusal: Refusal | null;
};

/** Everything that is about to be recorded, on one card, with the one decision to take. */
export function recapCard(recap: Recap): Card {
  const full = refusalOf(recap.used, recap.capacity, recap.facts.wantsIml);
  return card(
    words.toConfirm,
    [
      aside(words.receivedOn(recap.receivedOn)),
      recap.refusal ? box('warning', null, [text(words.full(recap.refusal))]) : null,
      verdictBox(recap.assessment, recap.facts, full),
      ...recap.lookalikes.map((lookalike) => box('warning', null, [text(lookalikeLine(lookalike))])),
      recap.assessment.kind === 'admissible' ? placeTiles(recap) : null,
      heading(words.labels.household),
      householdFacts(recap.facts, recap.today),
      heading(words.labels.conditions),
      conditionFacts(recap.facts),
    ],
    recapActions(recap, full),
  );
}

function verdictBox(assessment: Assessment, about: ReferralFacts, full: Refusal | null): Element {
  switch (assessment.kind) {
    case 'notAdmissible':
      return box('attention', words.notAdmissible, [text(words.reason(assessment.reason), { spacing: 'None' })]);
    case 'incomplete':
      return box('warning', words.incomplete, [
        text(words.missing(assessment.missing), { spacing: 'None' }),
        ...assessment.warnings.map((warning) => text(words.warning(warning), { spacing: 'Small' })),
      ]);
    case 'admissible':
      return assessment.warnings.length === 0
        ? box('good', words.admissible, [text(placeSentence(about, full), { spacing: 'None' })])
        : box('warning', words.toBeConfirmed, [
            ...assessment.warnings.map((warning) => text(words.warning(warning), { spacing: 'None' })),
            full ? text(placeSentence(about, full), { spacing: 'Small' }) : null,
          ]);
  }
}

function placeSentence(about: ReferralFacts, full: Refusal | null): string {
  if (!full) return words.allMet(about.wantsIml);
  return full.kind === 'full' ? words.noPlace : words.noImlPlace;
}

/** « Doublon possible : … » */
export function lookalikeLine(lookalike: Lookalike): string {
  return lookalike.kind === 'household'
    ? words.duplicate(lookalike.entry, lookalike.samePhone)
    : words.referralDuplicate(lookalike.ref);
}

function placeTiles({ used, capacity, facts: about }: Recap): Element {
  const after = oneMore(used, about.wantsIml);
  const note = (count: number, most: number): string =>
    count === most ? `${count}/${most} : ${words.lastPlace}` : words.after(`${count}/${most}`);
  const tile = (label: string, count: number, next: number, most: number) => ({
    label,
    figure: `${count}/${most}`,
    note: next > most ? '—' : note(next, most),
    last: next >= most,
  });
  return tiles([
    tile(words.places, used.total, after.total, capacity.total),
    tile(words.ofWhichIml, used.iml, after.iml, capacity.iml),
  ]);
}

function householdFacts(about: ReferralFacts, today: Day): Element {
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

function conditionFacts(about: ReferralFacts): Element {
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

/** The decision that most people will take comes first; without a place, admitting is not offered. */
function recapActions(recap: Recap, full: Refusal | null): Element[] {
  const { draft, rev, nonce } = recap;
  const act = (title: string, verb: FormVerb, look: { primary?: true } = {}): Element =>
    button(title, { verb, draft, rev, nonce }, look);
  const decisions: Element[] =
    recap.assessment.kind !== 'admissible'
      ? [act(words.record, 'referral.record', { primary: true })]
      : full
        ? [act(words.waitlist, 'referral.waitlist', { primary: true })]
        : [act(words.admit, 'referral.admit', { primary: true }), act(words.waitlist, 'referral.waitlist')];
  const seen = recap.lookalikes[0];
  return [
    ...decisions,
    act(words.edit, 'form.edit'),
    act(words.cancel, 'form.cancel'),
    ...(seen ? [button(words.see(refOf(seen)), showAction(seen))] : []),
  ];
}

function refOf(lookalike: Lookalike): string {
  return lookalike.kind === 'household' ? lookalike.entry.ref : lookalike.ref;
}

function showAction(lookalike: Lookalike): Action {
  return { verb: lookalike.kind === 'household' ? 'household.show' : 'referral.show', ref: refOf(lookalike) };
}

export type Receipt = {
  readonly receipt: string;
  readonly referral: Referral;
  readonly at: Instant;
  readonly until: Instant;
  /** For an admission: the household and what it has ahead. */
  readonly admitted?: {
    readonly ref: string;
    readonly used: Occupancy;
    readonly capacity: Capacity;
    readonly steps: number;
    readonly critical: number;
    /** Rights that run without a date: nothing can be said before they stop. */
    readonly undated: readonly StepCode[];
    readonly next: readonly Deadline[];
  };
  /** For the waiting list: which place, of how many. */
  readonly rank?: { readonly rank: number; readonly waiting: number };
};

/** What was recorded, what it starts, and how long it can be undone. */
export function receiptCard(receipt: Receipt, today: Day): Card {
  const { referral, admitted } = receipt;
  return card(
    words.recorded(admitted?.ref ?? referral._id),
    [
      aside(words.by(fullInstant(receipt.at))),
      box(
        'good',
        null,
        receiptLines(receipt).map((line) => text(line, { spacing: 'Small' })),
      ),
      admitted && admitted.undated.length > 0
        ? box('warning', words.toDate, [text(words.undated(admitted.undated), { spacing: 'None' })])
        : null,
      ...(admitted ? [heading(words.next), ...admitted.next.map((deadline) => deadlineLine(deadline, today))] : []),
      aside(words.undoUntil(fullHour(hourInParis(receipt.until))), 'Medium'),
    ],
    [
      button(words.reply, { verb: 'referral.reply', ref: referral._id }, { primary: true }),
      ...(admitted ? [button(words.see(admitted.ref), { verb: 'household.show', ref: admitted.ref })] : []),
      button(words.undo, { verb: 'undo', receipt: receipt.receipt }),
    ],
  );
}

function receiptLines({ referral, admitted, rank }: Receipt): string[] {
  if (admitted) {
    return [
      words.admittedLine(referral._id),
      words.placeLine(admitted.used, admitted.capacity.total, admitted.capacity.iml),
      words.householdLine(fullName(referral.name), admitted.ref),
      words.stepsLine(admitted.steps, admitted.critical),
    ];
  }
  if (rank) return [words.waitlistedLine(referral._id, rank.rank, rank.waiting)];
  return [referral.status === 'NOT_ADMISSIBLE' ? words.refusedLine(referral._id) : words.incompleteLine(referral._id)];
}

/** Where a referral stands. */
export function referralCard(referral: Referral, today: Day, rank: number | null): Card {
  const isOpen =
    referral.status === 'INCOMPLETE' || referral.status === 'WAITLISTED' || referral.status === 'ADMISSIBLE';
  return card(
    words.of(referral._id),
    [
      aside(words.receivedOn(referral.receivedOn)),
      stateBox(referral, rank),
      householdFacts(referral, today),
      heading(words.labels.conditions),
      conditionFacts(referral),
    ],
    [
      ...(isOpen ? [button(words.complete, { verb: 'referral.complete', ref: referral._id }, { primary: true })] : []),
      ...(referral.household
        ? [
            button(
              words.see(referral.household),
              { verb: 'household.show', ref: referral.household },
              { primary: true },
            ),
          ]
        : []),
      button(words.reply, { verb: 'referral.reply', ref: referral._id }),
    ],
  );
}

function stateBox(referral: Referral, rank: number | null): Element {
  const tone = {
    ADMITTED: 'good',
    CONTRACT_SIGNED: 'good',
    INCOMPLETE: 'warning',
    NOT_ADMISSIBLE: 'attention',
  } as const;
  const status = referral.status;
  return box(status in tone ? tone[status as keyof typeof tone] : 'emphasis', statusNames[status], [
    rank === null ? null : text(words.rank(rank), { spacing: 'None' }),
    referral.missing.length > 0 ? text(words.missing(referral.missing), { spacing: 'None' }) : null,
    referral.refusedFor ? text(words.reason(referral.refusedFor), { spacing: 'None' }) : null,
  ]);
}

/** The answer to the referrer, to copy by hand: Teams gives a card no clipboard. */
export function replyCard(referral: Referral, rank: number | null): Card {
  const paragraphs = reply.text({ ...referral, ref: referral._id, ...(rank === null ? {} : { rank }) }).split('\n\n');
  return card(reply.title, [
    aside(reply.hint),
    box(
      'emphasis',
      null,
      paragraphs.map((paragraph) => text(paragraph, { spacing: 'Small' })),
    ),
  ]);
}

/** The waiting list in its order: references, short names, and how long accommodation lasts. */
export function waitingCard(waiting: readonly Referral[], today: Day): Card {
  const shown = waiting.slice(0, 12);
  return card(
    words.waitingTitle(waiting.length),
    [
      aside(words.waitingOrder),
      ...shown.map((referral, index) => waitingLine(referral, index + 1, today)),
      waiting.length > shown.length ? aside(words.andMore(waiting.length - shown.length), 'Small') : null,
    ],
    shown.slice(0, 1).map(({ _id }) => button(words.see(_id), { verb: 'referral.show', ref: _id }, { primary: true })),
  );
}

function waitingLine(referral: Referral, rank: number, today: Day): Element {
  const end = referral.careEndDate;
  const days = end ? daysBetween(today, end) : null;
  const line = calendarLine(
    end ? distance(today, end) : '—',
    days !== null && days <= 30 ? 'warning' : 'emphasis',
    words.waitingLine(rank, referral._id, shortName(referral.name)),
    words.waitingWhy(
      words.people(referral.adults, referral.children),
      words.source(referral.source),
      end,
      referral.wantsIml,
    ),
  );
  return { ...line, selectAction: button(words.see(referral._id), { verb: 'referral.show', ref: referral._id }) };
}
