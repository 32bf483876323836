import type { Day } from '../src/domain/day';
import type { DirectoryEntry } from '../src/domain/household';
import { type Capacity, type Occupancy, oneMore, type Refusal, refusalOf } from '../src/domain/places';
import type { Assessment, ReferralFacts } from '../src/domain/referral';
import { referral as words } from '../src/words/fr/referral';
import type { Action, DraftKey, FormVerb } from './action';
import type { Card, Element } from './card';
import { aside, box, button, card, heading, text, tiles } from './layout';
import { conditionFacts, householdFacts } from './referral-facts';

/** A record that looks like the one being made. */
export type Lookalike =
  | { readonly kind: 'household'; readonly entry: DirectoryEntry; readonly samePhone: boolean }
  | { readonly kind: 'referral'; readonly ref: string };

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
