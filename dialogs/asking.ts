import { addDays, type Day } from '../src/domain/day';
import type { DueQuery } from '../src/domain/due';
import { PRESSING_DAYS } from '../src/domain/team';
import { isLead, type Worker } from '../src/domain/worker';
import {
  asksForAppointments,
  asksForContractEnd,
  asksForEnd,
  asksForEveryone,
  asksForMine,
  asksForToday,
  asksForUrgent,
  asksWhichHouseholds,
} from '../src/understanding/asked';
import { asksForBusiest, asksForCovered, asksForCritical, asksForLate } from '../src/understanding/fields';
import type { DateValue, Meaning } from '../src/understanding/meaning';
import { readSubject } from '../src/understanding/subject';

/** Whose deadlines: one’s own files, those of whoever one stands in for, a colleague’s, everyone’s. */
export type Whose =
  | { readonly kind: 'mine' }
  | { readonly kind: 'covered' }
  | { readonly kind: 'colleague'; readonly id: string }
  | { readonly kind: 'team' };

/** A question that can be kept, and asked again with something changed. `ending`: the contracts near their end. */
export type Asked = {
  readonly topic: 'due' | 'loads' | 'ending';
  readonly whose: Whose;
  readonly query: DueQuery;
  /** The answer begins with the households it is about: « qui a encore un permis à échanger ? ». */
  readonly perHousehold?: true;
  /** Nobody asked: it comes with the welcome, what presses first. */
  readonly isWelcome?: true;
};

/** What a sentence asks, of the households that it names. */
export function questionIn(meaning: Meaning, households: readonly string[], speaker: Worker, today: Day): Asked {
  const { text, slots } = meaning;
  const { code, field, organisation } = readSubject(meaning);
  const dates = slots.dates.map(({ value }) => value);
  const date = dates.find(({ kind }) => kind !== 'overdue');
  const onlyLate = !date && (asksForLate(text) || dates.length > 0);
  const isContract = asksForContractEnd(text) && (!code || code === 'SUPPORT_CONTRACT');
  const isCritical = asksForCritical(text);
  const isPressing = (isCritical && households.length === 0) || asksForUrgent(text);
  const isOfAll = households.length === 0;
  return {
    topic: isContract ? 'ending' : asksForBusiest(text) ? 'loads' : 'due',
    whose: whoseIn(meaning, speaker),
    query: {
      ...(isOfAll ? {} : { households }),
      ...(code ? { code } : {}),
      ...(field && !isContract ? { field } : {}),
      ...(organisation ? { organisation } : {}),
      ...(code && asksForEnd(text) ? { byEnd: true } : {}),
      ...(isCritical ? { critical: true } : {}),
      ...(asksForAppointments(text) ? { appointments: true } : {}),
      ...(isPressing && !onlyLate ? pressing(today) : {}),
      ...(asksForToday(text) ? rangeOf({ kind: 'day', start: today }, today) : {}),
      ...(date ? rangeOf(date, today) : {}),
      ...(onlyLate ? { onlyLate } : {}),
    },
    ...(asksWhichHouseholds(text) && isOfAll ? { perHousehold: true } : {}),
  };
}

/** A question without a word: the starter buttons. */
export function plainQuestion(speaker: Worker, query: DueQuery = {}): Asked {
  return { topic: 'due', whose: everyones(speaker), query };
}

/** Where nobody is named: what one may see, so the whole team for the lead. */
export function everyones(speaker: Worker): Whose {
  return { kind: isLead(speaker) ? 'team' : 'mine' };
}

/** The days in which what is critical presses. */
export function pressing(today: Day): Required<Pick<DueQuery, 'from' | 'before'>> {
  return { from: today, before: addDays(today, PRESSING_DAYS + 1) };
}

/** The days that a date means for a question. */
export function rangeOf(value: DateValue, today: Day): Pick<DueQuery, 'from' | 'before' | 'onlyLate'> {
  switch (value.kind) {
    case 'day':
      return { from: value.start, before: addDays(value.start, 1) };
    case 'range':
      return { from: value.start, before: value.end };
    case 'before':
      return { from: today, before: value.end };
    case 'after':
      return { from: value.start };
    case 'overdue':
      return { onlyLate: true };
  }
}

/** A question as it was kept: `null` when it is none of ours. */
export function parseAsked(kept: unknown): Asked | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { topic, whose, query } = kept as Readonly<Record<string, unknown>>;
  const isWhole = typeof whose === 'object' && whose !== null && typeof query === 'object' && query !== null;
  return isWhole && ['due', 'loads', 'ending'].includes(String(topic)) ? (kept as Asked) : null;
}

function whoseIn({ text, slots }: Meaning, speaker: Worker): Whose {
  const [named] = slots.workers;
  if (named) return named.id === speaker._id ? { kind: 'mine' } : { kind: 'colleague', id: named.id };
  if (asksForCovered(text)) return { kind: 'covered' };
  if (asksForEveryone(text)) return { kind: 'team' };
  return asksForMine(text) ? { kind: 'mine' } : everyones(speaker);
}
