import type { Field } from '../src/domain/catalogue';
import type { Day } from '../src/domain/day';
import { fullName, type Household, type Note, type Step } from '../src/domain/household';
import type { Change } from '../src/domain/referral';
import { stepNames } from '../src/words/fr/catalogue';
import { fullDay } from '../src/words/fr/day';
import { file as words } from '../src/words/fr/file';
import { household as householdWords } from '../src/words/fr/household';
import { referral as referralWords } from '../src/words/fr/referral';
import type { Card, Element } from './card';
import { stepLines } from './file-steps';
import { aside, button, card, facts, heading, text } from './layout';
import { membersLines } from './members';
import { fullestCard } from './weight';

export type FileView = {
  readonly today: Day;
  /** The notes that the reader may see: a private one is its author's alone. */
  readonly notes: readonly Note[];
  /** What colleagues are called, by their id. */
  readonly names: ReadonlyMap<string, string>;
};

const FIELDS: readonly Field[] = ['RIGHTS', 'HOUSING', 'EMPLOYMENT', 'SUPPORT'];
const MOST_LINES = 12;
const MOST_CHANGES = 5;

/** The whole file: the steps by field, the home, the obstacles, the notes, who changed what. */
export function fileCard(household: Household, view: FileView): Card {
  return fullestCard(MOST_LINES, (most) => wholeFile(household, view, most));
}

function wholeFile(household: Household, { today, notes, names }: FileView, most: number): Card {
  const { _id: ref, referenceName, city, referral, barriers = [], history, referentId } = household;
  const nameOf = (id: string): string => names.get(id) ?? words.someone;
  return card(
    words.title(ref),
    [
      aside([fullName(referenceName), city, `${householdWords.referent} ${nameOf(referentId)}`].join(' · ')),
      knownFacts(household),
      ...FIELDS.flatMap((field) => stepLines(household, field, most)),
      ...membersLines(household, today),
      ...cut(words.barriers, barriers, most, (barrier) => [text(words.barrier(barrier), { spacing: 'None' })]),
      ...cut(words.notes(notes.length), latest(notes), Math.ceil(most / 2), (note) =>
        noteLines(note, household.steps, nameOf),
      ),
      ...cut(words.changes, latest(history), Math.min(most, MOST_CHANGES), (change) => changeLines(change, nameOf)),
    ],
    [
      button(words.members, { verb: 'household.members', ref }, { primary: true }),
      button(words.assign, { verb: 'household.assign', ref }),
      button(words.origin, { verb: 'referral.show', ref: referral }),
    ],
  );
}

function knownFacts({
  phone,
  protection,
  recognisedAt,
  onRsa,
  movedInOn,
  leaseStartsAt,
  contract,
}: Household): Element {
  return facts([
    phone ? [householdWords.phone, phone] : null,
    [words.protection, referralWords.protection(protection, recognisedAt)],
    [words.rsa, words.onRsa[onRsa]],
    movedInOn ? [words.movedIn, fullDay(movedInOn)] : null,
    leaseStartsAt ? [words.lease, fullDay(leaseStartsAt)] : null,
    ...(contract?.periods ?? []).map((period) => [words.contract, words.contractPeriod(period)] as const),
  ]);
}

/** A section with its first lines, then how many it leaves out; nothing where there is none. */
function cut<Item>(title: string, items: readonly Item[], most: number, linesOf: (item: Item) => Element[]): Element[] {
  if (items.length === 0) return [];
  const left = items.length - most;
  return [
    heading(title),
    ...items.slice(0, most).flatMap(linesOf),
    ...(left > 0 ? [aside(words.more(left), 'Small')] : []),
  ];
}

function noteLines(
  { at, by, text: said, isPrivate, step }: Note,
  steps: readonly Step[],
  nameOf: (id: string) => string,
): Element[] {
  const about = steps.find(({ id }) => id === step);
  return [
    text(said, { spacing: 'Small' }),
    aside(words.note(at, nameOf(by), isPrivate, about && stepNames[about.code])),
  ];
}

function changeLines({ at, by, fields }: Change, nameOf: (id: string) => string): Element[] {
  return [text(words.changed(fields), { spacing: 'Small' }), aside(words.change(at, nameOf(by)))];
}

function latest<Dated extends { readonly at: string }>(items: readonly Dated[]): readonly Dated[] {
  return [...items].sort((a, b) => b.at.localeCompare(a.at));
}
