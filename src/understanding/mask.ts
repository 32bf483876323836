import type { DateMention, Slots, Span } from './meaning';

/**
 * The text with a mask over each name and date, as in the examples. A new name stays: it is unknown to the examples as
 * well, and may be a word that only looks like a name. « En retard » stays: it is said, not dated.
 */
export function mask(text: string, { dates, households, references, workers }: Slots): string {
  const names: Span[] = [...households, ...references];
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
