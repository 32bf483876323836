import type { DateMention, Slots, Span } from './meaning';

/**
 * The text with a mask over each name and date, as in the examples. A new name is masked when a capital inside the
 * sentence says that it is one; else it may be any word unknown here. « En retard » stays: it is said, not dated.
 */
export function mask(text: string, { dates, households, newHousehold, references, workers }: Slots): string {
  const names: Span[] = [...households, ...references];
  if (newHousehold && newHousehold.at > 0 && /^\p{Lu}/u.test(newHousehold.text)) names.push(newHousehold);
  const covered = [
    ...names.map((span) => ({ ...span, word: '{nom}' })),
    ...workers.map((span) => ({ ...span, word: '{collegue}' })),
    ...dates.flatMap((date) => {
      const word = dateMasks[date.value.kind];
      return word ? [{ ...date, word }] : [];
    }),
  ].sort((a, b) => a.at - b.at);
  let masked = '';
  let done = 0;
  for (const { at, to, word } of covered) {
    if (at < done) continue;
    masked += text.slice(done, at) + word;
    done = to;
  }
  return masked + text.slice(done);
}

const dateMasks: Readonly<Record<DateMention['value']['kind'], string | null>> = {
  day: '{jour}',
  range: '{periode}',
  before: '{avant}',
  after: '{depuis}',
  overdue: null,
};
